import { describe, expect, it } from '@jest/globals';

import { bonettPrice } from '../../src/stats/bonett-price.js';
import { clusterT, reduceOrigins } from '../../src/stats/cluster-t.js';
import { holm } from '../../src/stats/holm.js';
import { mcNemarMidP } from '../../src/stats/mcnemar-mid-p.js';
import { smallestDetectable } from '../../src/stats/smallest-detectable.js';
import { tangoBounds, tangoScore } from '../../src/stats/tango.js';
import { upperOverMissing } from '../../src/stats/upper-over-missing.js';
import { wilson } from '../../src/stats/wilson.js';
import { aRandom } from '../builders.js';

/** The example of Fagerland, Lydersen and Laake (2014): 21 pairs, 1 and 7 of them discordant. */
const EXAMPLE = { worse: 1, better: 7, cases: 21 };

describe('wilson', () => {
  it.each([
    [3, 15, 0.0705, 0.4519],
    [0, 10, 0, 0.2775],
    [10, 10, 0.7225, 1],
  ])('%p of %p is %p to %p', (...[count, of, low, high]) => {
    expect(wilson(count, of).low).toBeCloseTo(low, 4);
    expect(wilson(count, of).high).toBeCloseTo(high, 4);
  });
});

describe('tango', () => {
  it('reproduces the published interval', () => {
    const { lower, upper } = tangoBounds(EXAMPLE, 0.025);
    expect(lower).toBeCloseTo(-0.517, 3);
    expect(upper).toBeCloseTo(-0.026, 3);
  });

  it("is McNemar's statistic at 0", () => {
    expect(tangoScore({ worse: 12, better: 3, cases: 100 }, 0)).toBeCloseTo(9 / Math.sqrt(15), 12);
    expect(tangoScore({ worse: 0, better: 0, cases: 50 }, 0)).toBe(0);
  });

  it('has a width without any discordant pair: z² / (N + z²)', () => {
    expect(tangoBounds({ worse: 0, better: 0, cases: 200 }, 0.01).upper).toBeCloseTo(0.026349, 5);
  });

  it('mirrors, contains the estimate and rises with every worse pair', () => {
    for (let worse = 0; worse <= 20; worse += 4) {
      for (let better = 0; better <= 20; better += 5) {
        const [bounds, mirrored] = [
          tangoBounds({ worse, better, cases: 40 }, 0.05),
          tangoBounds({ worse: better, better: worse, cases: 40 }, 0.05),
        ];
        expect(mirrored.lower).toBeCloseTo(-bounds.upper, 9);
        expect(bounds.lower).toBeLessThanOrEqual((worse - better) / 40);
        expect(bounds.upper).toBeGreaterThanOrEqual((worse - better) / 40);
        expect(tangoBounds({ worse: worse + 1, better, cases: 40 }, 0.05).upper).toBeGreaterThan(bounds.upper);
        expect(tangoBounds({ worse, better: better + 1, cases: 40 }, 0.05).upper).toBeLessThan(bounds.upper);
      }
    }
  });
});

describe('mcnemar mid-p', () => {
  it.each([
    [12, 3, 348.5 / 32768],
    [7, 1, 0.0195],
    [1, 7, 0.9805],
    [0, 0, 1],
  ])('of %p worse and %p better is %p', (worse, better, expected) => {
    expect(mcNemarMidP(worse, better)).toBeCloseTo(expected, 4);
  });
});

describe('bonett-price', () => {
  it('reproduces the published interval', () => {
    const { lower, upper } = bonettPrice({ sum: -6, sumOfSquares: 8, cases: 21, samples: 1 }, 0.025);
    expect(lower).toBeCloseTo(-0.508, 3);
    expect(upper).toBeCloseTo(-0.013, 3);
  });

  it('is not of zero width where nothing differs, and narrower with more samples', () => {
    const one = bonettPrice({ sum: 0, sumOfSquares: 0, cases: 100, samples: 1 }, 0.05);
    expect(one.upper).toBeCloseTo((1.6448536 * Math.SQRT2) / 102, 6);
    expect(one.lower).toBeCloseTo(-one.upper, 12);
    expect(bonettPrice({ sum: 0, sumOfSquares: 0, cases: 100, samples: 5 }, 0.05).upper).toBeCloseTo(one.upper / 5, 9);
  });
});

describe('cluster-t', () => {
  it('is the paired t interval where every case is its own origin', () => {
    // Differences 1, 0, 0, −1, 1: mean 0.2, s = √0.7, t(4) = 2.132.
    const { lower, upper, standardError } = clusterT(reduceOrigins([1, 0, 0, -1, 1], 5), 0.05);
    expect(standardError).toBeCloseTo(Math.sqrt(0.7 / 5), 12);
    expect(lower).toBeCloseTo(0.2 - 2.1318468 * Math.sqrt(0.14), 6);
    expect(upper).toBeCloseTo(0.2 + 2.1318468 * Math.sqrt(0.14), 6);
  });

  it('mirrors, and does not narrow when every origin is there twice under its name', () => {
    const random = aRandom(7);
    const sums = Array.from({ length: 30 }, () => Math.round(random() * 4 - 2) / 2);
    const [once, twice] = [
      clusterT(reduceOrigins(sums, 60), 0.05),
      clusterT(
        reduceOrigins(
          sums.map((sum) => 2 * sum),
          120,
        ),
        0.05,
      ),
    ];
    const mirrored = clusterT(
      reduceOrigins(
        sums.map((sum) => -sum),
        60,
      ),
      0.05,
    );
    expect(mirrored.lower).toBeCloseTo(-once.upper, 12);
    expect(mirrored.pValue).toBeCloseTo(1 - once.pValue, 12);
    expect(twice.upper - twice.lower).toBeCloseTo(once.upper - once.lower, 12);
  });
});

describe('upper over missing', () => {
  it('is the plain bound where nothing is missing', () => {
    const sums = [1, 0, 0, -1, 1, 0, 0.5];
    const ranges = sums.map((sum) => ({ low: sum, high: sum }));
    expect(upperOverMissing(ranges, { cases: 7, alpha: 0.05 })).toBeCloseTo(clusterT(reduceOrigins(sums, 7), 0.05).upper, 12);
  });

  it('is at least the bound of every way to fill in, and grows with what is missing', () => {
    const random = aRandom(11);
    for (let round = 0; round < 60; round += 1) {
      const lows = Array.from({ length: 12 }, () => Math.round(random() * 6 - 4) / 2);
      let [missing, bound] = [lows.map(() => 0), Number.NEGATIVE_INFINITY];
      for (let lost = 0; lost < 4; lost += 1) {
        const at = Math.floor(random() * 12);
        missing = missing.map((width, index) => (index === at ? width + 1 : width));
        const now = upperOverMissing(
          lows.map((low, index) => ({ low, high: low + (missing[index] ?? 0) })),
          { cases: 24, alpha: 0.05 },
        );
        expect(now).toBeGreaterThanOrEqual(bound - 1e-9);
        const filled = lows.map((low, index) => low + (random() < 0.5 ? (missing[index] ?? 0) : 0));
        expect(now).toBeGreaterThanOrEqual(clusterT(reduceOrigins(filled, 24), 0.05).upper - 1e-9);
        bound = now;
      }
    }
  });
});

it('holm steps down and stops at the first that stands', () => {
  expect(holm([0.01, 0.04, 0.03, 0.005], 0.05)).toEqual([true, false, false, true]);
  expect(holm([0.04], 0.05)).toEqual([true]);
  expect(holm([], 0.05)).toEqual([]);
  expect(holm([0.03, 0.02], 0.05)).toEqual([true, true]);
});

it('the smallest detectable rise is 2.49 standard errors at 0.05 and 3.17 at 0.01', () => {
  expect(smallestDetectable(0.01, 0.05)).toBeCloseTo(0.02486, 5);
  expect(smallestDetectable(0.01, 0.01)).toBeCloseTo(0.03168, 5);
});
