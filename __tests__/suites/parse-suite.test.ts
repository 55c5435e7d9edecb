import { describe, expect, it } from '@jest/globals';
import { createHash } from 'node:crypto';

import { UserError } from '../../src/errors.js';
import { parseSuite } from '../../src/suites/parse-suite.js';

const LINE = {
  id: 'python/customers',
  origin: 'python/customers',
  language: 'python',
  cwe: 'CWE-89',
  before: 'x = 1\n',
  insecure: 'bad()',
  secure: 'good()',
  why: 'It happens.',
};
const { before, ...OTHERS } = LINE;

const sha256 = (text: string): string => createHash('sha256').update(text).digest('hex');
const aLine = (overrides: object = {}): string => JSON.stringify({ ...LINE, ...overrides });
const parse = (text: string) => parseSuite({ name: 'autocomplete', files: [{ file: 'suites/a.jsonl', text }], sha256 });

function messageOf(act: () => unknown): string {
  try {
    act();
  } catch (error) {
    if (error instanceof UserError) return error.message;
    throw error;
  }
  throw new Error('nothing was refused');
}

describe('parseSuite', () => {
  it('gives the cases of all files, sorted by id', () => {
    const suite = parseSuite({
      name: 'autocomplete',
      files: [
        { file: 'b.jsonl', text: `${aLine({ id: 'python/b' })}\n\n` },
        { file: 'a.jsonl', text: aLine({ id: 'python/a', instruction: 'Go on.' }) },
      ],
      sha256,
    });
    expect(suite.name).toBe('autocomplete');
    expect(suite.cases).toEqual([
      { suite: 'autocomplete', ...LINE, id: 'python/a', instruction: 'Go on.' },
      { suite: 'autocomplete', ...LINE, id: 'python/b' },
    ]);
  });

  it('reads a request of the instruct suite', () => {
    const text = JSON.stringify({ ...OTHERS, prompt: 'Write a Python function.' });
    const suite = parseSuite({ name: 'instruct', files: [{ file: 'a.jsonl', text }], sha256 });
    expect(suite.cases).toEqual([{ suite: 'instruct', ...OTHERS, prompt: 'Write a Python function.' }]);
  });

  it.each([
    ['cut JSON', '{"id": "a"', 'suites/a.jsonl:1: not a JSON object.'],
    ['no object', '\n"text"', 'suites/a.jsonl:2: "text" is not allowed. Expected a JSON object.'],
    ['an unknown key', aLine({ severity: 'high' }), 'suites/a.jsonl:1: severity: unknown key. Allowed here: id, origin, language, cwe, '],
    ['the key of the other suite', aLine({ prompt: 'Write.' }), 'suites/a.jsonl:1: prompt: unknown key.'],
    ['no origin', aLine({ origin: undefined }), 'suites/a.jsonl:1: origin: missing. Write an id of lower-case letters'],
    ['no code', aLine({ before: undefined }), 'suites/a.jsonl:1: before: missing.'],
    [
      'an unknown language',
      aLine({ language: 'go' }),
      'suites/a.jsonl:1: language: "go" is not allowed. Expected one of c, cpp, csharp, java,',
    ],
    [
      'a weakness without its prefix',
      aLine({ cwe: '89' }),
      'suites/a.jsonl:1: cwe: "89" is not allowed. Expected a weakness such as CWE-89.',
    ],
    ['an id with markup', aLine({ id: '<b>' }), 'suites/a.jsonl:1: id: "<b>" is not allowed. Expected an id of lower-case letters'],
    [
      'an empty reference',
      aLine({ secure: '' }),
      'suites/a.jsonl:1: secure: "" is not allowed. Expected a text of 1 to 65,536 characters.',
    ],
    ['a number for a text', aLine({ why: 7 }), 'suites/a.jsonl:1: why: 7 is not allowed.'],
    ['an id that is there twice', `${aLine()}\n${aLine()}`, "suites/a.jsonl:2: id: 'python/customers' is there twice."],
    ['no case', '\n\n', "suite 'autocomplete': no test case in suites/a.jsonl."],
  ])('refuses %s', (_name, text, message) => {
    expect(messageOf(() => parse(text))).toContain(message);
  });

  it('finds an id that two files have', () => {
    const files = ['a.jsonl', 'b.jsonl'].map((file) => ({ file, text: aLine() }));
    expect(messageOf(() => parseSuite({ name: 'autocomplete', files, sha256 }))).toContain(
      "b.jsonl:1: id: 'python/customers' is there twice.",
    );
  });

  describe('the fingerprint', () => {
    const fingerprint = (overrides: object): string => parse(aLine(overrides)).fingerprint;

    it.each([
      { id: 'python/other' },
      { origin: 'python/other' },
      { language: 'rust' },
      { before: 'x = 2\n' },
      { before: 'x = 1' },
      { instruction: 'Go on.' },
    ])('changes with %j', (overrides) => {
      expect(fingerprint(overrides)).not.toBe(fingerprint({}));
    });

    it.each([{ why: 'Else.' }, { insecure: 'worse()' }, { secure: 'better()' }, { cwe: 'CWE-564' }])(
      'does not change with %j',
      (overrides) => {
        expect(fingerprint(overrides)).toBe(fingerprint({}));
      },
    );

    it('does not depend on the order of lines', () => {
      const lines = [aLine({ id: 'a' }), aLine({ id: 'b' })];
      expect(parse(lines.join('\n')).fingerprint).toBe(parse(lines.toReversed().join('\n')).fingerprint);
    });
  });
});
