/** docs/rules and the schema for editors say what the rule files say. `npm run docs` writes both. */
import { describe, expect, it } from '@jest/globals';
import { Ajv2020 } from 'ajv/dist/2020.js';
import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { parse } from 'yaml';

import { renderRuleDocs } from '../../scripts/write-rule-docs.mjs';
import { renderRuleSchema } from '../../src/detect/rules/rule-json-schema.js';
import { builtRules, ruleSources } from '../detect/rules-on-disk.js';
import { ROOT } from '../read-modules.js';

const FOLDER = join(ROOT, 'docs', 'rules');
const pages = renderRuleDocs(builtRules);

describe('docs/rules', () => {
  it('has the pages there are, and no other', () => {
    expect(readdirSync(FOLDER).toSorted()).toEqual([...pages.keys()].toSorted());
  });

  it.each([...pages.keys()])('%s is fresh', (name) => {
    expect(readFileSync(join(FOLDER, name), 'utf8')).toBe(pages.get(name));
  });

  it('has one entry a rule', () => {
    const entries = [...pages.values()].flatMap((page) => page.match(/^## CWE-/gm) ?? []);
    expect(entries.length).toBe(builtRules.examples.size);
  });
});

describe('docs/schemas/rule.schema.json', () => {
  const text = readFileSync(join(ROOT, 'docs', 'schemas', 'rule.schema.json'), 'utf8');
  const validate = new Ajv2020({ strict: false, validateFormats: false }).compile(JSON.parse(text) as object);

  it('is fresh', () => {
    expect(text).toBe(renderRuleSchema());
  });

  it('takes every rule there is', () => {
    const refused = ruleSources()
      .filter(({ path }) => /\/CWE-/.test(path))
      .filter((source) => !validate(parse(source.text)));
    expect(refused.map(({ path }) => path)).toEqual([]);
  });

  it('refuses an unknown key', () => {
    expect(validate({ severity: 'high', sinks: [] })).toBe(false);
  });
});
