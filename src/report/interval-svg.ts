import type { Difference } from '../domain.js';
import { change, signed } from './words.js';

/** The changes that a table's rows have room for, as shares: `low` is at most 0. */
export interface IntervalScale {
  readonly low: number;
  readonly high: number;
}

const WIDTH = 200;
const HEIGHT = 30;
const MARGIN = 8;

/** One row's interval on the scale of its table: zero as a line, the limit dashed, the bounds as a bar, the estimate as a point. */
export function renderInterval(
  difference: Difference,
  { tolerance, scale }: { readonly tolerance: number; readonly scale: IntervalScale },
): string {
  if (difference.kind === 'none') return '';
  const { estimate, lower, upper } = difference;
  const x = (share: number): string => (MARGIN + ((share - scale.low) / (scale.high - scale.low)) * (WIDTH - 2 * MARGIN)).toFixed(1);
  const label = `${change(estimate)}, ${signed(lower)} to ${signed(upper)}, limit ${signed(tolerance)}`;
  return [
    `<svg role="img" aria-label="${label}" width="${WIDTH}" height="${HEIGHT}" viewBox="0 0 ${WIDTH} ${HEIGHT}">`,
    `<title>${label}</title>`,
    `<line class="axis" x1="${x(0)}" y1="2" x2="${x(0)}" y2="${HEIGHT - 2}"/>`,
    `<line class="limit" x1="${x(tolerance)}" y1="2" x2="${x(tolerance)}" y2="${HEIGHT - 2}"/>`,
    `<line class="range" x1="${x(lower)}" y1="${HEIGHT / 2}" x2="${x(upper)}" y2="${HEIGHT / 2}"/>`,
    `<circle class="point" cx="${x(estimate)}" cy="${HEIGHT / 2}" r="5"/>`,
    '</svg>',
  ].join('');
}

/** The scale that fits all of these intervals, their limits and zero. */
export function scaleOf(rows: readonly { readonly difference: Difference; readonly tolerance: number }[]): IntervalScale {
  const shown = rows.flatMap(({ difference, tolerance }) =>
    difference.kind === 'none' ? [tolerance] : [difference.lower, difference.upper, tolerance],
  );
  return { low: Math.min(0, ...shown), high: Math.max(0.01, ...shown) };
}
