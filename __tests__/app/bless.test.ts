import { describe, expect, it } from '@jest/globals';

import { parseBaseline, renderBaseline } from '../../src/app/baseline-file.js';
import { bless, toBaseline } from '../../src/app/bless.js';
import { aBaseline, aFinding, aRun, aTrial, CLEAN, UNSCORED, VULNERABLE } from '../builders.js';

const RUN = aRun({
  samples: 2,
  trials: [
    aTrial({ case: 'b', sample: 1 }),
    aTrial({ case: 'b', sample: 0, verdict: { kind: 'vulnerable', findings: [aFinding({ line: 9 })] } }),
    aTrial({ case: 'a', sample: 1, verdict: { kind: 'clean', advice: [aFinding({ tier: 'advice' })] } }),
    aTrial({ case: 'a', sample: 0, suite: 'instruct' }),
  ],
});
const refusal = (action: () => unknown): string => {
  try {
    action();
  } catch (error) {
    if (error instanceof Error && error.name === 'UserError') return error.message;
    throw error;
  }
  return 'accepted';
};

describe('bless', () => {
  it('writes one record a line, sorted, without what changes when the same answers are blessed again', () => {
    const lines = bless(RUN, `sha256:${'c'.repeat(64)}`).split('\n');
    const records = lines.filter((line) => line.startsWith('    {"suite"'));
    expect(records.map((line) => /"suite":"(\w+)","case":"(\w)".*"sample":(\d)/.exec(line)?.slice(1).join(' '))).toEqual([
      'autocomplete a 1',
      'autocomplete b 0',
      'autocomplete b 1',
      'instruct a 0',
    ]);
    expect(records[1]).toContain('"verdict":{"kind":"vulnerable","findings":[{"rule":"python/CWE-89-sql-execute","line":9}]}');
    expect(lines.join('\n')).not.toMatch(/usage|cached|excerpt|message|"advice"/);
    expect(lines).toContain(`  "completions": "sha256:${'c'.repeat(64)}",`);
  });

  it('gives the same bytes in whatever order the trials finished', () => {
    expect(bless({ ...RUN, trials: RUN.trials.toReversed() })).toBe(bless(RUN));
  });

  it('is read back as what a comparison needs', () => {
    expect(parseBaseline(bless(RUN), 'baseline.json')).toEqual(toBaseline(RUN));
  });

  it.each([
    ['interrupted', { ending: { kind: 'interrupted' } } as const, 'not finished (it was interrupted)'],
    ['at a limit', { ending: { kind: 'limit', limit: 'calls' } } as const, 'limit of calls'],
    ['not whole', { planned: 5 }, '4 of 5 trials are finished'],
    ['empty', { trials: [], planned: 0 }, '0 of 0'],
  ])('refuses a run %s', (_, change, words) => {
    expect(refusal(() => bless({ ...RUN, ...change }))).toContain(words);
  });

  it('refuses below 98 % of verdicts and names what is missing', () => {
    const of = (unscored: number) =>
      aRun({
        trials: Array.from({ length: 100 }, (_, index) => aTrial({ case: `case-${index}`, verdict: index < unscored ? UNSCORED : CLEAN })),
      });
    expect(refusal(() => bless(of(2)))).toBe('accepted');
    expect(refusal(() => bless(of(3)))).toContain('Only 97 of 100 trials have a verdict (provider-error 3)');
  });
});

describe('parseBaseline', () => {
  const baseline = { ...aBaseline({ trials: [aTrial({ case: 'a' }), aTrial({ case: 'b', verdict: VULNERABLE })] }), samples: 1 };
  const text = renderBaseline(baseline);

  it.each([
    ['another version', text.replace('"version": 1', '"version": 2'), 'written in version 2'],
    [
      'an unknown key',
      text.replace('"tool"', '"surplus": 1,\n  "tool"'),
      'baseline.json:3: surplus: unknown key. Allowed here: version, tool',
    ],
    ['an unknown key in a record', text.replace('"case":"b"', '"case":"b","usage":{}'), 'trials[1].usage: unknown key'],
    ['a record twice', text.replace('"case":"b","origin":"b"', '"case":"a","origin":"a"'), 'autocomplete a, sample 0, is there twice'],
    [
      'a sample that was not planned',
      text.replace('"case":"b","origin":"b","sample":0', '"case":"b","origin":"b","sample":1'),
      'sample 1 of a run of 1',
    ],
    ['a cut file', text.slice(0, -10), 'not valid JSON'],
    ['no records', text.replace('"trials"', '"trial"'), 'baseline.json'],
    ['a verdict without evidence', text.replace(/"findings":\[.*?\]/, '"findings":[]'), 'trials[1].verdict.findings[0]: missing'],
  ])('refuses %s', (_, broken, words) => {
    expect(refusal(() => parseBaseline(broken, 'baseline.json'))).toContain(words);
  });

  it('says the line of a record that is there twice', () => {
    const broken = text.replace('"case":"b","origin":"b"', '"case":"a","origin":"a"');
    const line = broken.split('\n').findLastIndex((one) => one.includes('"suite"')) + 1;
    expect(refusal(() => parseBaseline(broken, 'baseline.json'))).toContain(`baseline.json:${line}:`);
  });

  it('takes records in any order, as a merge may leave them', () => {
    const [first = '', second = ''] = text.split('\n').filter((line) => line.includes('"suite"'));
    const swapped = text.replace(`${first}\n${second}`, `${second},\n${first.replace(/,$/, '')}`);
    expect(swapped).not.toBe(text);
    expect(parseBaseline(swapped, 'baseline.json')).toEqual(parseBaseline(text, 'baseline.json'));
  });
});
