import { describe, expect, it } from '@jest/globals';

import type { Trial } from '../../src/domain.js';
import { compareMetric } from '../../src/stats/compare-metric.js';
import { aRandom, aTrial, CLEAN, UNSCORED, VULNERABLE } from '../builders.js';

const CASES = 40;

interface Design {
  readonly samples: number;
  readonly per: number;
}

function arm(share: () => boolean, { samples, per }: Design): readonly Trial[] {
  return Array.from({ length: CASES * samples }, (_, index) => {
    const id = Math.floor(index / samples);
    return aTrial({
      case: `case-${id}`,
      origin: `origin-${Math.floor(id / per)}`,
      sample: index % samples,
      verdict: share() ? VULNERABLE : CLEAN,
    });
  });
}

function differenceOf(baseline: readonly Trial[], head: readonly Trial[], { samples }: Design) {
  const request = { metric: 'insecure-rate', suites: ['autocomplete'], tolerance: 0.05, alpha: 0.05 } as const;
  const { difference } = compareMetric({ ...request, baseline: { trials: baseline, samples }, head: { trials: head, samples } });
  if (difference.kind === 'none') throw new Error(difference.reason);
  return difference;
}

/** A run loses one verdict after the other: unscored, or never finished. */
function lose(trials: readonly Trial[], { kind, random }: { kind: 'clean' | 'vulnerable'; random: () => number }): readonly Trial[] {
  const indices = trials.flatMap(({ verdict }, index) => (verdict.kind === kind ? [index] : []));
  const at = indices[Math.floor(random() * indices.length)];
  if (random() < 0.5) return trials.filter((_, index) => index !== at);
  return trials.map((trial, index) => (index === at ? { ...trial, verdict: UNSCORED } : trial));
}

describe.each([
  { samples: 1, per: 1 },
  { samples: 1, per: 2 },
  { samples: 3, per: 1 },
  { samples: 2, per: 4 },
])('with $samples samples a case and $per cases an origin', (design) => {
  const random = aRandom(design.samples * 31 + design.per);
  const rounds = Array.from({ length: 25 }, () => {
    const [before, after] = [random() * 0.3, random() * 0.5];
    return { baseline: arm(() => random() < before, design), head: arm(() => random() < after, design) };
  });

  it.each(['clean', 'vulnerable'] as const)('losing a %s verdict never lowers the upper bound', (kind) => {
    for (const { baseline, head } of rounds) {
      let [trials, upper] = [head, differenceOf(baseline, head, design).upper];
      for (let lost = 0; lost < 4 && trials.some(({ verdict }) => verdict.kind === kind); lost += 1) {
        trials = lose(trials, { kind, random });
        const now = differenceOf(baseline, trials, design).upper;
        expect(now).toBeGreaterThanOrEqual(upper - 1e-9);
        upper = now;
      }
    }
  });

  it('losing a clean verdict never hides a rise: its bound stays, its estimate does not fall', () => {
    for (const { baseline, head } of rounds) {
      const before = differenceOf(baseline, head, design);
      if (before.lower <= 0) continue;
      const after = differenceOf(baseline, lose(lose(head, { kind: 'clean', random }), { kind: 'clean', random }), design);
      expect(after.lower).toBeCloseTo(before.lower, 9);
      expect(after.pValue).toBeCloseTo(before.pValue, 9);
      expect(after.estimate).toBeGreaterThanOrEqual(before.estimate - 1e-12);
    }
  });

  it('the bounds contain the estimate', () => {
    for (const { baseline, head } of rounds) {
      const { lower, estimate, upper } = differenceOf(baseline, lose(head, { kind: 'clean', random }), design);
      expect(lower).toBeLessThanOrEqual(estimate);
      expect(upper).toBeGreaterThanOrEqual(estimate);
    }
  });
});
