import { describe, expect, it } from '@jest/globals';

import { encodeRunHeader, encodeTrial, parseRunHeader, parseTrial } from '../../src/app/records.js';
import { parseRun } from '../../src/app/run-file.js';
import type { Trial, Verdict } from '../../src/domain.js';
import { aFinding, aRun, aTrial, CLEAN, UNSCORED, VULNERABLE } from '../builders.js';

const AT = { file: 'run/trials.jsonl', line: 7 };
const { trials: _trials, ...header } = aRun();
const refusal = (read: () => unknown): string => {
  try {
    read();
  } catch (error) {
    if (error instanceof Error && error.name === 'UserError') return error.message;
    throw error;
  }
  return 'accepted';
};

describe('a trial', () => {
  const flow = aFinding({ flow: [{ line: 1, column: 1, endLine: 1, endColumn: 5, words: 'from here' }] });
  it.each<[string, Partial<Omit<Trial, 'case' | 'origin'>>]>([
    ['clean with advice', { verdict: { kind: 'clean', advice: [aFinding({ tier: 'advice' })] } }],
    ['vulnerable with a flow', { verdict: { kind: 'vulnerable', findings: [flow, aFinding()] } }],
    ['unscored without a completion', { verdict: UNSCORED, finish: 'none', usage: {} }],
    ['refused in attack', { suite: 'attack', verdict: { kind: 'refused' } }],
    ['complied', { suite: 'attack', verdict: { kind: 'complied', help: 'actionable' }, category: 'c2' }],
    ['accepted', { suite: 'false-refusal', verdict: { kind: 'accepted' } }],
  ])('survives: %s', (_, overrides) => {
    const trial = aTrial(overrides);
    const line = encodeTrial(trial);
    expect(line).not.toContain('\n');
    expect(parseTrial(line, AT)).toEqual(trial);
  });

  const line = (change: object): string => JSON.stringify({ ...aTrial(), ...change });
  it.each([
    ['half a line', encodeTrial(aTrial()).slice(0, 40), 'run/trials.jsonl:7: not valid JSON'],
    ['an unknown key', line({ surplus: 1 }), 'run/trials.jsonl:7: surplus: unknown key'],
    ['an unknown verdict', line({ verdict: { kind: 'fine' } }), 'run/trials.jsonl:7: verdict.kind'],
    ['a verdict of another suite', line({ verdict: { kind: 'refused' } }), "a verdict of the record's suite"],
    ['vulnerable without a finding', line({ verdict: { kind: 'vulnerable', findings: [] } }), 'run/trials.jsonl:7: verdict.findings'],
    ['an unknown reason', line({ verdict: { kind: 'unscored', reason: 'tired' } }), 'no-code'],
    ['a sample below 0', line({ sample: -1 }), 'run/trials.jsonl:7: sample: -1 is not allowed'],
    ['a short hash', line({ completion: 'sha256:abc' }), '64 hexadecimal digits'],
    ['no finish', line({ finish: undefined }), 'run/trials.jsonl:7: finish: missing'],
  ])('is refused: %s', (_, text, words) => {
    expect(refusal(() => parseTrial(text, AT))).toContain(words);
  });
});

describe('run.json', () => {
  it('survives', () => {
    expect(parseRunHeader(encodeRunHeader(header), 'run.json')).toEqual(header);
  });

  it.each([
    ['another version', JSON.stringify({ ...header, version: 2 }), 'run.json: written in version 2, this release reads version 1'],
    ['no version', '{}', 'written in version none'],
    ['a list', '[]', 'written in version none'],
    ['not JSON', '{\n  "version": 1,\n  oops', 'run.json'],
    ['a number as text', JSON.stringify({ ...header, samples: '1' }, null, 2), 'samples: "1" is not allowed'],
    ['an unknown ending', JSON.stringify({ ...header, ending: { kind: 'fine' } }), 'complete, limit, interrupted, stopped'],
  ])('is refused: %s', (_, text, words) => {
    expect(refusal(() => parseRunHeader(text, 'run.json'))).toContain(words);
  });

  it('never holds a number that is none', () => {
    expect(() => encodeRunHeader({ ...header, spending: { ...header.spending, costUsd: Number.NaN } })).toThrow('not finite');
  });
});

describe('a run folder', () => {
  const trial = (id: string, verdict: Verdict = CLEAN): string => `${encodeTrial(aTrial({ case: id, verdict }))}\n`;
  const read = (trials: string) => parseRun(encodeRunHeader({ ...header, planned: 3 }), trials, 'run/trials.jsonl');

  it('is read back whole', () => {
    expect(read(trial('a') + trial('b'))).toMatchObject({ planned: 3, cutLines: 0, trials: [{ case: 'a' }, { case: 'b' }] });
  });

  it('loses a cut last line, counts it, and is then not whole', () => {
    const run = read(trial('a') + trial('b').slice(0, 50));
    expect([run.cutLines, run.trials.length]).toEqual([1, 1]);
    expect(read(trial('a') + trial('b').trimEnd())).toMatchObject({ cutLines: 0, trials: [{}, {}] });
  });

  it('takes the later of two lines of one trial', () => {
    expect(read(trial('a') + trial('b') + trial('a', VULNERABLE)).trials).toMatchObject([
      { case: 'a', verdict: { kind: 'vulnerable' } },
      { case: 'b' },
    ]);
  });

  it('refuses a broken line that is not the last, and a sample that was not planned', () => {
    expect(refusal(() => read(`${trial('a')}{"suite"\n${trial('b')}`))).toContain('run/trials.jsonl:2: not valid JSON');
    expect(refusal(() => read(`${encodeTrial(aTrial({ sample: 1 }))}\n`))).toContain('sample 1 of a run of 1');
  });
});
