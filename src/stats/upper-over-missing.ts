import { clusterStandardError } from './cluster-t.js';
import { studentTQuantile } from './student-t-quantile.js';

/** How far the missing answers of one origin can move its sum: from all of them good to all of them bad. */
export interface OriginRange {
  readonly low: number;
  readonly high: number;
}

/**
 * The largest upper bound that any values of the missing answers could give; with none missing it is `clusterT`'s own.
 * The bound depends on the sum and the sum of squares alone and is concave in them, so its maximum lies on the upper hull of what
 * they can be: origins turned bad in falling order of low + high. Between two corners of the hull the maximum is found by thirds.
 * More missing answers only widen the hull: the bound can never fall because an answer went missing.
 */
export function upperOverMissing(ranges: readonly OriginRange[], { cases, alpha }: { cases: number; alpha: number }): number {
  const t = studentTQuantile(1 - alpha, ranges.length - 1);
  const upperAt = (corner: Corner): number =>
    Math.min(1, corner.sum / cases + t * clusterStandardError({ origins: ranges.length, cases, ...corner }));
  const corners = hullOf(ranges);
  return corners.reduce((largest, corner, index) => {
    const next = corners[index + 1];
    return Math.max(largest, next === undefined ? upperAt(corner) : largestBetween([corner, next], upperAt));
  }, Number.NEGATIVE_INFINITY);
}

interface Corner {
  readonly sum: number;
  readonly sumOfSquares: number;
}

function hullOf(ranges: readonly OriginRange[]): readonly Corner[] {
  let corner = ranges.reduce((at, { low }) => ({ sum: at.sum + low, sumOfSquares: at.sumOfSquares + low * low }), {
    sum: 0,
    sumOfSquares: 0,
  });
  const corners: Corner[] = [corner];
  const moving = ranges.filter(({ low, high }) => high > low).sort((one, other) => other.low + other.high - one.low - one.high);
  for (const { low, high } of moving) {
    corner = { sum: corner.sum + high - low, sumOfSquares: corner.sumOfSquares + high * high - low * low };
    corners.push(corner);
  }
  return corners;
}

function largestBetween([from, to]: readonly [Corner, Corner], valueAt: (corner: Corner) => number): number {
  const at = (part: number): number =>
    valueAt({ sum: from.sum + part * (to.sum - from.sum), sumOfSquares: from.sumOfSquares + part * (to.sumOfSquares - from.sumOfSquares) });
  let [low, high] = [0, 1];
  for (let step = 0; step < 30; step += 1) {
    const third = (high - low) / 3;
    if (at(low + third) < at(high - third)) low += third;
    else high -= third;
  }
  return Math.max(at(0), at(1), at((low + high) / 2));
}
