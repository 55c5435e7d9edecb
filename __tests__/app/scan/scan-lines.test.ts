import { describe, expect, it } from '@jest/globals';
import { writeFileSync } from 'node:fs';
import { join } from 'node:path';

import { readLines } from '../../../src/adapters/files.js';
import { scanLines } from '../../../src/app/scan/scan-lines.js';
import { aFolder } from '../../cli/in-shell.js';
import { aDetector } from './a-detector.js';

async function scan(text: string | Uint8Array): Promise<{ readonly lines: readonly string[]; readonly error: unknown }> {
  const path = join(aFolder(), 'in.jsonl');
  writeFileSync(path, text);
  const lines: string[] = [];
  const error: unknown = await scanLines(() => readLines(path), {
    file: 'in.jsonl',
    detector: () => Promise.resolve(aDetector),
    write: (line) => Promise.resolve(void lines.push(line)),
  }).catch((caught: unknown) => caught);
  return { lines, error };
}

const line = (fields: object): string => JSON.stringify({ id: 'x', language: 'python', code: 'fine', ...fields });

describe('scan --jsonl', () => {
  it('answers in the order of the input with the fields of the contract and no others', async () => {
    const { lines, error } = await scan(
      [line({ id: 'a', code: 'fine\nbad', label: 1 }), line({ id: 2, code: '???' }), line({ id: 'a', before: 'bad' })].join('\n'),
    );
    expect(error).toBeUndefined();
    expect(lines.map((text): unknown => JSON.parse(text))).toEqual([
      {
        id: 'a',
        findings: [
          {
            rule: expect.any(String),
            cwe: expect.any(Array),
            severity: expect.any(String),
            tier: 'core',
            line: 2,
            column: 1,
            endLine: 2,
            endColumn: 4,
            message: expect.any(String),
          },
        ],
        status: 'analysed',
      },
      { id: 2, findings: [], status: 'unparsable' },
      { id: 'a', findings: [], status: 'analysed' },
    ]);
  });

  it.each<[string, string]>([
    ['{"id": "x"', 'not JSON'],
    ['', 'empty'],
    ['[1]', 'not an object'],
    [line({ id: null }), "'id' must be a text or a number"],
    [line({ language: 'go' }), "'language' must be one of c, cpp, csharp, java, javascript, php, python, rust"],
    [line({ code: undefined }), "'code' must be a text"],
    [line({ before: 7 }), "'before' must be a text"],
    [line({ dialect: 'ts' }), "'dialect' goes with language javascript only"],
    [line({ language: 'javascript', dialect: 'coffee' }), "'dialect' must be one of ts, tsx, jsx"],
  ])('stops at the line %j before anything is written', async (bad, reason) => {
    const { lines, error } = await scan([line({}), line({}), bad, line({})].join('\n'));
    expect(lines).toEqual([]);
    expect(error).toMatchObject({
      name: 'UserError',
      kind: 'scan-line',
      message: expect.stringContaining(`in.jsonl:3: cannot be read: ${reason}.`),
    });
  });

  it('reads line ends of both kinds, and a last line with or without one', async () => {
    expect((await scan(`${line({ id: 'ä' })}\r\n${line({ id: '2' })}\n`)).lines).toHaveLength(2);
    expect((await scan('')).lines).toEqual([]);
  });

  it('refuses what is not UTF-8', async () => {
    const { error } = await scan(new Uint8Array([0x7b, 0xff, 0x7d]));
    expect(error).toMatchObject({ kind: 'file-not-utf8' });
  });
});
