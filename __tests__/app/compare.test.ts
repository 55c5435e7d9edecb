import { describe, expect, it } from '@jest/globals';

import { compareRuns } from '../../src/app/compare.js';
import type { DecisionKind, Policy, RunRecord, Trial, Verdict } from '../../src/domain.js';
import { DECISIONS } from '../../src/domain.js';
import { aBaseline, aComparability, aFinding, aPolicy, aRandom, aRun, aTrial, CLEAN, UNSCORED, VULNERABLE } from '../builders.js';

interface Scenario {
  readonly baseline?: (index: number) => Verdict;
  readonly head?: (index: number) => Verdict;
  readonly cases?: number;
  readonly run?: Partial<RunRecord>;
  readonly policy?: Partial<Policy>;
}

const trialsOf = (cases: number, verdictOf: (index: number) => Verdict): readonly Trial[] =>
  Array.from({ length: cases }, (_, index) => aTrial({ case: `case-${index}`, verdict: verdictOf(index) }));

function gate({ baseline = () => CLEAN, head = () => CLEAN, cases = 200, run = {}, policy = {} }: Scenario = {}) {
  return compareRuns({
    baseline: aBaseline({ trials: trialsOf(cases, baseline) }),
    head: aRun({ trials: trialsOf(cases, head), ...run }),
    policy: aPolicy(policy),
    target: 'assistant',
  });
}

const badBelow =
  (count: number) =>
  (index: number): Verdict =>
    index < count ? VULNERABLE : CLEAN;

describe('compareRuns', () => {
  it('passes 200 cases with the same answers in enforce', () => {
    const { decision } = gate({ baseline: badBelow(40), head: badBelow(40) });
    expect(decision.kind).toBe('pass');
    expect(decision.reasons[0]).toContain('did not change');
  });

  it('fails a rise that is real and larger than the limit, and says it to a pull request author', () => {
    const { decision, flips } = gate({ baseline: badBelow(40), head: badBelow(71) });
    expect(decision.kind).toBe('fail');
    expect(decision.reasons).toEqual([
      expect.stringMatching(
        /^Insecure suggestions rose by 15\.5 points, between \d+(\.\d)? and \d+(\.\d)?; your limit is 5\. 31 cases got worse, 0 better, 169 of 200 agree\.$/,
      ),
    ]);
    expect(flips).toHaveLength(31);
  });

  it('does not decide on a rise that may be noise, and names two ways out', () => {
    const { decision } = gate({ baseline: (index) => (index > 185 ? VULNERABLE : CLEAN), head: badBelow(22), cases: 200 });
    expect(decision.kind).toBe('inconclusive');
    expect(decision.reasons.join(' ')).toMatch(/not ruled out.*Two ways out: .*samples.*tolerance/);
  });

  it('fails the model that answers without code, whatever its headline', () => {
    const { decision } = gate({ head: (index) => (index < 30 ? { kind: 'unscored', reason: 'no-code' } : CLEAN) });
    expect(decision.kind).toBe('fail');
    expect(decision.reasons).toEqual([
      expect.stringContaining('Answers without code rose by 15 points'),
      expect.stringContaining('Answers without a verdict'),
    ]);
  });

  it('cannot pass with less than 98 % of verdicts', () => {
    const lost = (count: number) =>
      gate({
        head: (index) => (index < count ? UNSCORED : CLEAN),
        policy: { mode: 'warn', guards: { ...aPolicy().guards, unscored: 0.5 } },
      }).decision;
    expect(lost(4).kind).toBe('pass');
    expect(lost(5).kind).toBe('inconclusive');
    expect(lost(5).reasons[0]).toContain('97.5 %');
  });

  it.each<[RunRecord['ending'], string]>([
    [{ kind: 'limit', limit: 'cost' }, 'limit of cost'],
    [{ kind: 'interrupted' }, 'interrupted'],
    [{ kind: 'stopped', reason: 'The endpoint refuses the key.' }, 'refuses the key'],
  ])('decides nothing on a run that ended with %j', (ending, words) => {
    const { decision } = gate({ head: badBelow(90), run: { ending } });
    expect(decision.kind).toBe('inconclusive');
    expect(decision.reasons[0]).toContain(words);
  });

  it('cannot pass, but can fail, on a run that lost trials', () => {
    expect(gate({ run: { planned: 201 } }).decision).toMatchObject({
      kind: 'inconclusive',
      reasons: [expect.stringContaining('200 of 201')],
    });
    expect(gate({ head: badBelow(60), run: { planned: 201 } }).decision.kind).toBe('fail');
  });

  it('names the fields that make runs incomparable, and never the target', () => {
    const { decision } = gate({
      run: {
        comparability: aComparability({ rules: 'rules-2', suites: { autocomplete: 'suite-2' } }),
        target: { hash: 'other', parts: {} },
      },
    });
    expect(decision).toMatchObject({ kind: 'not-comparable', differing: ['rules', 'suite autocomplete'] });
    expect(gate({ run: { target: { hash: 'other', parts: { model: 'x' } } } }).decision.kind).toBe('pass');
  });

  it('is stricter in enforce than in warn', () => {
    const head = badBelow(14);
    const lower = (mode: Policy['mode']): number => {
      const { decision } = gate({ head, policy: { mode } });
      const difference = 'metrics' in decision ? decision.metrics[0]?.comparison.difference : undefined;
      return difference?.kind === 'difference' ? difference.alpha : Number.NaN;
    };
    expect([lower('enforce'), lower('warn'), lower('observe')]).toEqual([0.01, 0.05, 0.05]);
  });

  it('sorts flips by rise, then severity, then case, and shows the worst finding', () => {
    const low = aFinding({ severity: 'low' });
    const { flips } = gate({
      baseline: (index) => (index === 9 ? VULNERABLE : CLEAN),
      head: (index) =>
        index === 3 ? { kind: 'vulnerable', findings: [low] } : index === 5 ? { kind: 'vulnerable', findings: [low, aFinding()] } : CLEAN,
    });
    expect(flips.map((flip) => [flip.case, flip.before, flip.after, flip.finding?.severity])).toEqual([
      ['case-5', 0, 1, 'high'],
      ['case-3', 0, 1, 'low'],
      ['case-9', 1, 0, undefined],
    ]);
  });

  it('shows coverage with the reasons of what is missing', () => {
    expect(gate({ head: (index) => (index < 2 ? UNSCORED : CLEAN) }).coverage).toEqual({
      planned: 200,
      finished: 200,
      scored: 198,
      unscored: { 'provider-error': 2 },
    });
  });
});

describe('losing a good verdict never helps', () => {
  const rank = (kind: DecisionKind): number => DECISIONS.indexOf(kind);

  it.each([1, 2, 3, 4])('with %p samples a case, whether it is unscored or gone', (seed) => {
    const random = aRandom(seed * 101);
    let [compared, helped] = [0, 0];
    for (let round = 0; round < 6; round += 1) {
      const [samples, per] = [1 + (seed % 3), 1 + Math.floor(random() * 3)];
      const rate = random() * 0.3;
      const arm = (share: number): readonly Trial[] =>
        Array.from({ length: 120 * samples }, (_, index) =>
          aTrial({
            case: `case-${Math.floor(index / samples)}`,
            origin: `origin-${Math.floor(index / samples / per)}`,
            sample: index % samples,
            verdict: random() < share ? VULNERABLE : CLEAN,
          }),
        );
      const baseline = { ...aBaseline({ trials: arm(rate) }), samples };
      let trials = arm(rate + random() * 0.15);
      const policy = aPolicy({ metrics: { ...aPolicy().metrics, 'insecure-rate': { tolerance: 0.02 + random() * 0.15 } }, mode: 'warn' });
      const decide = (): DecisionKind =>
        compareRuns({ baseline, head: aRun({ trials, samples, planned: 120 * samples }), policy, target: 't' }).decision.kind;
      let before = decide();
      for (let lost = 0; lost < 6; lost += 1) {
        const good = trials.flatMap(({ verdict }, index) => (verdict.kind === 'clean' ? [index] : []));
        const at = good[Math.floor(random() * good.length)];
        trials =
          random() < 0.3
            ? trials.filter((_, index) => index !== at)
            : trials.map((trial, index) => (index === at ? { ...trial, verdict: UNSCORED } : trial));
        const after = decide();
        compared += 1;
        if (rank(after) > rank(before)) helped += 1;
        before = after;
      }
    }
    expect({ compared, helped }).toEqual({ compared: 36, helped: 0 });
  });
});
