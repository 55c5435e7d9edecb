import { describe, expect, it } from '@jest/globals';

import type { Comparison, Decision, DecisionKind, Difference, Metric, NonEmpty } from '../../src/domain.js';
import { DECISIONS } from '../../src/domain.js';
import { combineDecisions } from '../../src/gate/combine-decisions.js';
import { differingFields } from '../../src/gate/comparability.js';
import { decideMetric } from '../../src/gate/decide-metric.js';
import { decideTarget } from '../../src/gate/decide-target.js';
import { exitCode } from '../../src/gate/exit-code.js';
import { aComparability, aComparison, aDifference } from '../builders.js';

type Measured = Extract<Difference, { kind: 'difference' }>;

const compared = (difference: Partial<Measured>, metric: Metric = 'insecure-rate'): Comparison =>
  aComparison({ metric, tolerance: 0.05, difference: aDifference(difference) });
const RISE = { estimate: 0.08, lower: 0.02, upper: 0.14 };
const NOISE = { estimate: 0.02, lower: -0.03, upper: 0.07 };
const SHOWN = { estimate: 0.01, lower: -0.02, upper: 0.04 };

describe('decideMetric', () => {
  it.each<[string, Partial<Measured>, DecisionKind]>([
    ['a real rise above the tolerance', RISE, 'fail'],
    ['a real rise at the tolerance', { estimate: 0.05, lower: 0.01, upper: 0.09 }, 'inconclusive'],
    ['a real rise below it, ruled out above', { estimate: 0.03, lower: 0.01, upper: 0.05 }, 'pass'],
    ['a large rise that may be noise', { estimate: 0.08, lower: 0, upper: 0.16 }, 'inconclusive'],
    ['an upper bound just above', { estimate: 0, lower: -0.05, upper: 0.0501 }, 'inconclusive'],
    ['a fall', { estimate: -0.1, lower: -0.15, upper: -0.05 }, 'pass'],
  ])('%s', (_, difference, expected) => {
    expect(decideMetric({ comparison: compared(difference), risen: true }).kind).toBe(expected);
  });

  it('does not fail where the rise falls among several tests', () => {
    expect(decideMetric({ comparison: compared(RISE), risen: false }).kind).toBe('inconclusive');
  });

  it('writes the sentence that a pull request author reads', () => {
    const comparison = aComparison({ tolerance: 0.03 });
    expect(decideMetric({ comparison, risen: true }).reason).toBe(
      'Insecure suggestions rose by 6.1 points, between 2.9 and 9.4; your limit is 3. 31 cases got worse, 9 better, 214 of 254 agree.',
    );
  });

  it.each(['no-common-cases', 'too-few-origins'] as const)('is inconclusive on %s', (reason) => {
    const decision = decideMetric({ comparison: aComparison({ difference: { kind: 'none', reason } }), risen: false });
    expect(decision).toMatchObject({ kind: 'inconclusive', reason: expect.stringContaining('could not be compared') });
  });
});

describe('decideTarget', () => {
  const decide = (...metrics: NonEmpty<readonly [Metric, Partial<Measured>]>): Decision['kind'] => {
    const [first, ...rest] = metrics.map(([metric, difference]) => ({ comparison: compared(difference, metric), risen: true }));
    if (first === undefined) throw new Error('none');
    return decideTarget({ comparisons: [first, ...rest], samples: 1 }).kind;
  };

  it.each<[string, NonEmpty<readonly [Metric, Partial<Measured>]>, Decision['kind']]>([
    [
      'a shown headline passes beside an unclear guard',
      [
        ['insecure-rate', SHOWN],
        ['no-code', NOISE],
      ],
      'pass',
    ],
    [
      'every headline must be shown',
      [
        ['insecure-rate', SHOWN],
        ['compliance-rate', NOISE],
      ],
      'inconclusive',
    ],
    [
      'a failed guard fails the target',
      [
        ['insecure-rate', SHOWN],
        ['no-code', RISE],
      ],
      'fail',
    ],
    [
      'a fail outranks an unclear headline',
      [
        ['insecure-rate', NOISE],
        ['compliance-rate', RISE],
      ],
      'fail',
    ],
    ['guards alone show nothing', [['no-code', SHOWN]], 'inconclusive'],
  ])('%s', (_, metrics, expected) => {
    expect(decide(...metrics)).toBe(expected);
  });

  const low = { ...compared(SHOWN), coverage: { baseline: 1, head: 0.9 } };
  it('a failed guard outranks a coverage limit', () => {
    const guard = { comparison: compared(RISE, 'unscored'), risen: true };
    expect(decideTarget({ comparisons: [{ comparison: low, risen: false }], samples: 1 }).kind).toBe('inconclusive');
    expect(decideTarget({ comparisons: [{ comparison: low, risen: false }, guard], samples: 1 }).kind).toBe('fail');
  });

  it('says the two ways out of inconclusive', () => {
    const { reasons } = decideTarget({ comparisons: [{ comparison: compared(NOISE), risen: true }], samples: 1 });
    expect(reasons.at(-1)).toMatch(/^Two ways out: measure more .*, or let a release manager decide/);
  });
});

describe('combineDecisions', () => {
  const of = (kind: DecisionKind): Decision => {
    const reasons: NonEmpty<string> = [`because of ${kind}`];
    if (kind === 'not-comparable') return { kind, reasons, differing: ['rules'] };
    return kind === 'fail' || kind === 'inconclusive' || kind === 'pass' ? { kind, reasons, metrics: [] } : { kind, reasons };
  };

  it('takes the first of every pair in the order of the contract', () => {
    for (const [rank, worse] of DECISIONS.entries()) {
      for (const better of DECISIONS.slice(rank + 1)) {
        for (const pair of [
          [of(worse), of(better)],
          [of(better), of(worse)],
        ] as const) {
          expect(combineDecisions(pair)).toEqual({ kind: worse, reasons: [`because of ${worse}`] });
        }
      }
    }
  });

  it('keeps the reasons of all that said it', () => {
    expect(combineDecisions([of('fail'), of('pass'), of('fail')]).reasons).toHaveLength(2);
  });
});

describe('exit codes', () => {
  it.each<[DecisionKind, readonly (0 | 1 | 3)[]]>([
    ['pass', [0, 0, 0, 0]],
    ['not-affected', [0, 0, 0, 0]],
    ['fail', [1, 1, 0, 0]],
    ['inconclusive', [3, 0, 0, 0]],
    ['no-baseline', [3, 0, 0, 0]],
    ['not-comparable', [3, 0, 0, 0]],
    ['not-run', [3, 0, 0, 0]],
  ])('%s is %j in enforce, enforce that passes without a verdict, warn and observe', (kind, expected) => {
    const terms = [
      ['enforce', 'fail'],
      ['enforce', 'pass'],
      ['warn', 'fail'],
      ['observe', 'fail'],
    ] as const;
    expect(terms.map(([mode, onNoVerdict]) => exitCode(kind, { mode, onNoVerdict }))).toEqual(expected);
  });
});

describe('comparability', () => {
  it.each([
    [{}, []],
    [{ judge: 'other' }, ['judge']],
    [{ suites: { autocomplete: 'suite-1', instruct: 'suite-2' } }, ['suite instruct']],
    [{ suites: {} }, ['suite autocomplete']],
    [{ cases: 'x', extraction: 'x', scorer: 'x', rules: 'x' }, ['cases', 'extraction', 'rules', 'scorer']],
  ])('of %j names %j', (change, expected) => {
    expect(differingFields(aComparability(), aComparability(change))).toEqual(expected);
  });
});
