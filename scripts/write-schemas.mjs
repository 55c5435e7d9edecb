/** Writes the JSON Schemas of config and policy into docs/schemas, from the compiled lib/. */
import { mkdirSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';

import { renderJsonSchemas } from '../lib/config/json-schemas.js';

const folder = join(import.meta.dirname, '..', 'docs', 'schemas');
mkdirSync(folder, { recursive: true });
for (const [name, text] of Object.entries(renderJsonSchemas())) writeFileSync(join(folder, name), text);
