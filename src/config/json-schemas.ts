import { z } from 'zod';

import { configSchema } from './config-schema.js';
import { policySchema } from './policy-schema.js';

/** JSON Schemas of the two files by file name, for editors; docs/schemas holds them and a test keeps them fresh. */
export function renderJsonSchemas(): Readonly<Record<string, string>> {
  return {
    'config.schema.json': render(configSchema, 'cyberseceval-gate config'),
    'policy.schema.json': render(policySchema, 'cyberseceval-gate policy'),
  };
}

function render(schema: z.ZodType, title: string): string {
  const { $schema, ...rest } = z.toJSONSchema(schema, { io: 'input', unrepresentable: 'any' });
  return `${JSON.stringify({ $schema, title, ...rest }, null, 2)}\n`;
}
