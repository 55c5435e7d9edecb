import type { Difference, Origin } from '../domain.js';
import { bonettPrice } from './bonett-price.js';
import { clusterStandardError, clusterT, reduceOrigins } from './cluster-t.js';
import type { Bounds } from './cluster-t.js';
import { mcNemarMidP } from './mcnemar-mid-p.js';
import { normalCdf } from './normal-cdf.js';
import { differenceOf, isPaired } from './paired-differences.js';
import type { PairedCase } from './paired-differences.js';
import { smallestDetectable } from './smallest-detectable.js';
import { tangoBounds, tangoScore } from './tango.js';
import { upperOverMissing } from './upper-over-missing.js';

/** Fewer clusters than this say nothing about other prompts, whatever their number of cases. */
export const FEWEST_ORIGINS = 10;

export interface Design {
  /** Samples a case that each arm planned. */
  readonly samples: { readonly baseline: number; readonly head: number };
  readonly alpha: number;
}

interface Bounded extends Bounds {
  readonly method: 'tango' | 'cluster-t' | 'bonett-price';
}

/**
 * The paired difference with its bounds. The estimate is over the cases scored in both arms. The bounds are over every case that the
 * baseline scored: what the head could not score counts as good in the lower bound and at its worst in the upper one, so that
 * losing a verdict can never turn a fail away or bring a pass about.
 */
export function estimateDifference(cases: readonly PairedCase[], design: Design): Difference {
  const paired = cases.filter(isPaired);
  const anchored = cases.filter(({ baseline }) => baseline.scored > 0);
  if (paired.length === 0) return { kind: 'none', reason: 'no-common-cases' };
  const origins = new Set(anchored.map(({ origin }) => origin)).size;
  if (origins < FEWEST_ORIGINS) return { kind: 'none', reason: 'too-few-origins' };

  const { samples, alpha } = design;
  const single = samples.baseline === 1 && samples.head === 1;
  const { method, lower, upper, pValue, standardError } =
    single && origins === anchored.length ? scoreBounds(anchored, alpha) : originBounds(anchored, design);
  const differences = paired.map(differenceOf);
  const estimate = differences.reduce((sum, difference) => sum + difference, 0) / paired.length;
  const worse = differences.filter((difference) => difference > 0).length;
  const better = differences.filter((difference) => difference < 0).length;
  return {
    kind: 'difference',
    estimate,
    lower: Math.min(lower, estimate),
    upper: Math.max(upper, estimate),
    alpha,
    method,
    pValue,
    cases: paired.length,
    origins: new Set(paired.map(({ origin }) => origin)).size,
    missing: cases.length - paired.length,
    worse,
    better,
    ...(single ? { midP: mcNemarMidP(worse, better) } : {}),
    smallestDetectable: smallestDetectable(standardError, alpha),
  };
}

/** One sample a case in both arms, one case an origin. T rises with every worse pair, so all missing bad is the worst. */
function scoreBounds(cases: readonly PairedCase[], alpha: number): Bounded {
  const table = (fill: Fill) => {
    const differences = cases.map((one) => filledDifference(one, { fill, samples: 1 }));
    return {
      worse: differences.filter((difference) => difference > 0).length,
      better: differences.filter((difference) => difference < 0).length,
      cases: cases.length,
    };
  };
  const good = table('good');
  const spread = originBounds(cases, { samples: { baseline: 1, head: 1 }, alpha });
  return {
    method: 'tango',
    lower: tangoBounds(good, alpha).lower,
    upper: tangoBounds(table('bad'), alpha).upper,
    pValue: 1 - normalCdf(tangoScore(good, 0)),
    standardError: spread.standardError,
  };
}

function originBounds(cases: readonly PairedCase[], { samples, alpha }: Design): Bounded {
  const ranges = new Map<Origin, { low: number; high: number }>();
  for (const one of cases) {
    const range = ranges.get(one.origin) ?? { low: 0, high: 0 };
    range.low += filledDifference(one, { fill: 'good', samples: samples.head });
    range.high += filledDifference(one, { fill: 'bad', samples: samples.head });
    ranges.set(one.origin, range);
  }
  const values = [...ranges.values()];
  const good = reduceOrigins(
    values.map(({ low }) => low),
    cases.length,
  );
  const upper = upperOverMissing(values, { cases: cases.length, alpha });
  if (clusterStandardError(good) > 0) return { method: 'cluster-t', ...clusterT(good, alpha), upper };
  const sumOfSquares = cases.reduce((sum, one) => sum + filledDifference(one, { fill: 'good', samples: samples.head }) ** 2, 0);
  const pseudo = bonettPrice(
    { sum: good.sum, sumOfSquares, cases: cases.length, samples: Math.min(samples.baseline, samples.head) },
    alpha,
  );
  return { method: 'bonett-price', ...pseudo, upper: Math.max(upper, pseudo.upper) };
}

type Fill = 'good' | 'bad';

/** The case's difference with the head's missing samples counted as `fill`. */
function filledDifference({ baseline, head }: PairedCase, { fill, samples }: { fill: Fill; samples: number }): number {
  const planned = Math.max(samples, head.scored);
  const bad = head.bad + (fill === 'bad' ? planned - head.scored : 0);
  return bad / planned - baseline.bad / baseline.scored;
}
