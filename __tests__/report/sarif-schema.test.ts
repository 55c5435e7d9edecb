/** Both SARIF formats are valid by the schema of the standard, which a package of its authors carries. */
import { describe, expect, it } from '@jest/globals';
import { Ajv } from 'ajv';
import { readFileSync } from 'node:fs';
import { join } from 'node:path';

import { DECISIONS } from '../../src/domain.js';
import { renderSarif } from '../../src/report/sarif.js';
import { renderScanSarif } from '../../src/report/scan/scan-sarif.js';
import { aReport } from '../report-builders.js';
import { builtRules, detector } from '../detect/rules-on-disk.js';
import { ROOT } from '../read-modules.js';

const SCHEMA = join(ROOT, 'node_modules', '@microsoft', 'jest-sarif', 'lib', 'schemas', 'sarif-2.1.0-rtm.5.json');
// Written for draft 4, of which it uses nothing that later drafts read otherwise but its own name.
const { $schema: _draft, id: _id, ...schema } = JSON.parse(readFileSync(SCHEMA, 'utf8')) as Record<string, unknown>;
const validate = new Ajv({ strict: false, validateFormats: false, unicodeRegExp: false }).compile(schema);

interface Log {
  readonly runs: readonly {
    readonly tool: { readonly driver: { readonly rules: readonly { readonly id: string }[] } };
    readonly results: readonly {
      readonly ruleId: string;
      readonly ruleIndex: number;
      readonly partialFingerprints: object;
      readonly codeFlows?: object;
    }[];
  }[];
}

describe('SARIF', () => {
  it.each(DECISIONS)('of a gate is valid: %s', (kind) => {
    validate(JSON.parse(renderSarif(aReport(kind))));
    expect(validate.errors ?? []).toEqual([]);
  });

  it('of a scan is valid, has one entry a rule, and tells results apart', async () => {
    const [, { vulnerable = [] } = {}] = [...builtRules.examples].find(([id]) => id.startsWith('python/CWE-78-')) ?? [];
    const files = await Promise.all(
      [...vulnerable, vulnerable.join('\n')].map(async (code, index) => ({
        path: `${index} é.py`,
        analysis: await detector.analyse({ language: 'python', code }),
      })),
    );
    const log = JSON.parse(
      renderScanSarif([...files, { path: 'b.py', analysis: { kind: 'unparsable' } }], { name: 'n', version: '1.0.0' }),
    ) as Log;
    validate(log);
    expect(validate.errors ?? []).toEqual([]);
    const [run] = log.runs;
    const ids = run?.tool.driver.rules.map(({ id }) => id) ?? [];
    expect(ids.length).toBe(new Set(ids).size);
    expect(run?.results.every(({ ruleId, ruleIndex }) => ids[ruleIndex] === ruleId)).toBe(true);
    const prints = run?.results.map(({ partialFingerprints }) => JSON.stringify(partialFingerprints)) ?? [];
    expect(prints.length).toBe(new Set(prints).size);
    expect(prints.length).toBeGreaterThan(2);
  });
});
