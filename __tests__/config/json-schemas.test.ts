import { describe, expect, it } from '@jest/globals';
import { Ajv2020 } from 'ajv/dist/2020.js';
import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { parse } from 'yaml';

import { renderConfig } from '../../src/app/init/render-config.js';
import { renderPolicy } from '../../src/app/init/render-policy.js';
import { renderJsonSchemas } from '../../src/config/json-schemas.js';

const schemas = Object.entries(renderJsonSchemas());

describe('docs/schemas', () => {
  it.each(schemas)('%s is what the code says; else: npm run build && node scripts/write-schemas.mjs', (name, text) => {
    expect(readFileSync(join('docs', 'schemas', name), 'utf8')).toBe(text);
  });

  it.each<[string, string, boolean]>([
    ['config.schema.json', renderConfig([]), true],
    ['policy.schema.json', renderPolicy(), true],
    ['config.schema.json', 'version: 1\ntargets: [{name: a, model: m, modle: n}]', false],
    ['config.schema.json', 'version: 1\ntargets: []', false],
    ['policy.schema.json', 'version: 1\nmetrics: {insecure-rate: {tolerance: 0.05}}', false],
    ['policy.schema.json', 'version: 1\nsuites: []', false],
  ])('%s judges as the reader does', (name, yaml, expected) => {
    const schema = JSON.parse(renderJsonSchemas()[name] ?? '') as object;
    expect(new Ajv2020({ strict: false }).validate(schema, parse(yaml))).toBe(expected);
  });
});
