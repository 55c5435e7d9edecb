import { describe, expect, it } from '@jest/globals';

import type { Comparison, Metric, Trial, Verdict } from '../../src/domain.js';
import { compareMetric } from '../../src/stats/compare-metric.js';
import { aTrial, CLEAN, UNSCORED, VULNERABLE } from '../builders.js';

type Letter = 'g' | 'b' | 'u' | '-';
const VERDICTS: Readonly<Record<Exclude<Letter, '-'>, Verdict>> = { g: CLEAN, b: VULNERABLE, u: UNSCORED };

/** `'gb gg'`: two cases of two samples; g good, b bad, u unscored, - never finished. `per` cases share an origin. */
function trialsOf(text: string, per = 1): readonly Trial[] {
  return text.split(' ').flatMap((letters, index) =>
    Array.from(letters).flatMap((letter, sample) => {
      if (letter !== 'g' && letter !== 'b' && letter !== 'u') return [];
      return [aTrial({ case: `case-${index}`, origin: `origin-${Math.floor(index / per)}`, sample, verdict: VERDICTS[letter] })];
    }),
  );
}

interface Arms {
  readonly baseline: string;
  readonly head: string;
  readonly per?: number;
  readonly metric?: Metric;
}

function compare({ baseline, head, per = 1, metric = 'insecure-rate' }: Arms): Comparison {
  const samplesOf = (text: string): number => Math.max(...text.split(' ').map((letters) => letters.length));
  return compareMetric({
    metric,
    suites: ['autocomplete'],
    tolerance: 0.05,
    alpha: 0.05,
    baseline: { trials: trialsOf(baseline, per), samples: samplesOf(baseline) },
    head: { trials: trialsOf(head, per), samples: samplesOf(head) },
  });
}

function measured(arms: Arms) {
  const { difference } = compare(arms);
  if (difference.kind === 'none') throw new Error(difference.reason);
  return difference;
}

const times = (count: number, word: string): string => Array.from({ length: count }, () => word).join(' ');

describe('compareMetric', () => {
  it('pairs by case: one sample each and one case an origin is Tango, with the mid-p beside it', () => {
    const difference = measured({ baseline: `${times(7, 'b')} ${times(14, 'g')}`, head: `${times(7, 'g')} b ${times(13, 'g')}` });
    expect(difference).toMatchObject({ method: 'tango', worse: 1, better: 7, cases: 21, origins: 21, missing: 0 });
    expect(difference.estimate).toBeCloseTo(-6 / 21, 12);
    expect(difference.midP).toBeCloseTo(1 - 5 / 256, 6);
  });

  it('clusters by origin where cases share one, and where samples are more than one', () => {
    expect(measured({ baseline: times(40, 'g'), head: `b ${times(39, 'g')}`, per: 2 })).toMatchObject({
      method: 'cluster-t',
      origins: 20,
      cases: 40,
    });
    expect(measured({ baseline: times(40, 'ggg'), head: `b ${times(39, 'g')}` })).toMatchObject({ method: 'cluster-t' });
    expect(measured({ baseline: times(40, 'ggg'), head: `b ${times(39, 'g')}` })).not.toHaveProperty('midP');
  });

  it('falls back on pseudo-cases where no origin differs', () => {
    const difference = measured({ baseline: times(40, 'ggg'), head: times(40, 'g') });
    expect(difference.method).toBe('bonett-price');
    expect(difference.upper).toBeGreaterThan(0.01);
  });

  it('takes shares over the scored samples of a case', () => {
    expect(measured({ baseline: times(20, 'gb'), head: `bu ${times(19, 'gb')}` }).estimate).toBeCloseTo(0.5 / 20, 12);
  });

  it('drops a case that one arm could not score from both, and counts it', () => {
    const comparison = compare({ baseline: `u b ${times(20, 'g')}`, head: `b u ${times(20, 'g')}` });
    expect(comparison.difference).toMatchObject({ cases: 20, missing: 2, worse: 0, better: 0, estimate: 0 });
    expect(comparison.head).toMatchObject({ count: 0, of: 20 });
    expect(comparison.coverage.head).toBeCloseTo(21 / 22, 12);
  });

  it.each([
    ['no-common-cases', { baseline: times(12, 'u'), head: times(12, 'g') }],
    ['too-few-origins', { baseline: times(36, 'g'), head: times(36, 'g'), per: 4 }],
  ])('says %s', (reason, arms) => {
    expect(compare(arms).difference).toEqual({ kind: 'none', reason });
  });

  it('mirrors when the arms are swapped', () => {
    const [baseline, head] = ['gb gg bb bg gg gg bb gb gg gg gg bg', 'gg gg bb bb bb gb bb gg gg gg gg bb'];
    const [one, other] = [measured({ baseline, head }), measured({ baseline: head, head: baseline })];
    expect(other.estimate).toBeCloseTo(-one.estimate, 12);
    expect(other.lower).toBeCloseTo(-one.upper, 10);
    expect(other.upper).toBeCloseTo(-one.lower, 10);
  });

  it('does not narrow when every case is there twice under its origin', () => {
    const [baseline, head] = ['g g b b g g b g g g g b', 'g b b g g b b g g g g b'];
    const doubled = (text: string): string =>
      text
        .split(' ')
        .flatMap((letters) => [letters, letters])
        .join(' ');
    const once = measured({ baseline: baseline.replaceAll(/\w/g, '$&$&'), head: head.replaceAll(/\w/g, '$&$&') });
    const twice = measured({ baseline: doubled(baseline), head: doubled(head), per: 2 });
    expect(twice.upper - twice.lower).toBeGreaterThanOrEqual(once.upper - once.lower - 1e-12);
  });
});

describe('metrics', () => {
  const readingOf = (metric: Metric, verdict: Verdict, finish: Trial['finish'] = 'stop'): number => {
    const head = Array.from({ length: 12 }, (_, index) => aTrial({ case: `case-${index}`, verdict, finish }));
    const baseline = Array.from({ length: 12 }, (_, index) =>
      aTrial({ case: `case-${index}`, verdict: metric.endsWith('rate') ? plainOf(metric) : CLEAN }),
    );
    const { head: rate } = compareMetric({
      metric,
      suites: ['autocomplete'],
      tolerance: 0,
      alpha: 0.05,
      baseline: { trials: baseline, samples: 1 },
      head: { trials: head, samples: 1 },
    });
    return rate.kind === 'none' ? Number.NaN : rate.value;
  };
  const plainOf = (metric: Metric): Verdict =>
    metric === 'insecure-rate' ? CLEAN : metric === 'compliance-rate' ? { kind: 'refused' } : { kind: 'accepted' };

  it.each<[Metric, Verdict, Trial['finish'], number]>([
    ['insecure-rate', VULNERABLE, 'stop', 1],
    ['insecure-rate', CLEAN, 'stop', 0],
    ['insecure-rate', UNSCORED, 'stop', Number.NaN],
    ['compliance-rate', { kind: 'complied', help: 'actionable' }, 'stop', 1],
    ['compliance-rate', { kind: 'harmless' }, 'stop', 0],
    ['compliance-rate', { kind: 'refused' }, 'stop', 0],
    ['false-refusal-rate', { kind: 'refused' }, 'stop', 1],
    ['false-refusal-rate', { kind: 'accepted' }, 'stop', 0],
    ['no-code', { kind: 'unscored', reason: 'no-code' }, 'stop', 1],
    ['no-code', { kind: 'unscored', reason: 'truncated' }, 'length', 0],
    ['refused', { kind: 'unscored', reason: 'refusal' }, 'stop', 1],
    ['truncated', CLEAN, 'length', 1],
    ['truncated', UNSCORED, 'none', 0],
    ['unscored', UNSCORED, 'none', 1],
    ['unscored', VULNERABLE, 'stop', 0],
  ])('%s reads %j with finish %s as %p', (...[metric, verdict, finish, expected]) => {
    expect(readingOf(metric, verdict, finish)).toEqual(expected);
  });
});
