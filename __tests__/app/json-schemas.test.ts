import { describe, expect, it } from '@jest/globals';
import { Ajv2020 } from 'ajv/dist/2020.js';
import { mkdirSync, readFileSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';

import { jsonSchemas } from '../../src/app/json-schemas.js';
import { encodeRunHeader, encodeTrial } from '../../src/app/records.js';
import { renderBaseline } from '../../src/app/baseline-file.js';
import { reportSchema } from '../../src/app/report-schema.js';
import { DECISIONS } from '../../src/domain.js';
import { renderJson } from '../../src/report/json.js';
import { aBaseline, aRun, aTrial, CLEAN, UNSCORED, VULNERABLE } from '../builders.js';
import { aReport } from '../report-builders.js';

const FOLDER = join(process.cwd(), 'docs', 'schemas');

/** `UPDATE_SCHEMAS=1 npm test -- __tests__/app/json-schemas` writes the files anew. */
describe.each([...jsonSchemas().keys()])('docs/schemas/%s', (name) => {
  it('is fresh', () => {
    const text = jsonSchemas().get(name) ?? '';
    if (process.env['UPDATE_SCHEMAS'] === '1') {
      mkdirSync(FOLDER, { recursive: true });
      writeFileSync(join(FOLDER, name), text);
    }
    expect(readFileSync(join(FOLDER, name), 'utf8')).toBe(text);
  });
});

const { trials: _trials, ...header } = aRun();

it.each([
  ['baseline.schema.json', renderBaseline(aBaseline({ trials: [aTrial(), aTrial({ sample: 1, verdict: VULNERABLE })], samples: 2 }))],
  ['run.schema.json', encodeRunHeader(header)],
  ...[CLEAN, VULNERABLE, UNSCORED].map((verdict) => ['trial.schema.json', encodeTrial(aTrial({ verdict }))] as const),
  ...DECISIONS.map((kind) => ['result.schema.json', renderJson(aReport(kind))] as const),
])('%s describes what is written, and nothing more', (name, text) => {
  const validate = new Ajv2020({ strict: false }).compile(JSON.parse(jsonSchemas().get(name) ?? '') as object);
  const value = JSON.parse(text) as object;
  validate(value);
  expect(validate.errors).toBeNull();
  expect(validate({ ...value, surplus: 1 })).toBe(false);
});

it.each(DECISIONS)('result.json of %s is a report again', (kind) => {
  expect(reportSchema.parse(JSON.parse(renderJson(aReport(kind))))).toEqual(aReport(kind));
});
