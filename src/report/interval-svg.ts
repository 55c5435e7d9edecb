import type { Difference } from '../domain.js';
import { change, signed } from './words.js';

export interface IntervalScale {
  /** The largest distance from zero that any row of the table shows, as a share. */
  readonly reach: number;
  readonly tolerance: number;
}

const WIDTH = 220;
const HEIGHT = 30;

/** One row's interval on a scale shared by its table: zero as a line, the limit dashed, the bounds as a bar, the estimate as a point. */
export function renderInterval(difference: Difference, { reach, tolerance }: IntervalScale): string {
  if (difference.kind === 'none') return '';
  const { estimate, lower, upper } = difference;
  const x = (share: number): string => (WIDTH / 2 + (Math.max(-1, Math.min(1, share / reach)) * (WIDTH - 16)) / 2).toFixed(1);
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

/** The reach that fits all of these intervals and limits. */
export function reachOf(rows: readonly { readonly difference: Difference; readonly tolerance: number }[]): number {
  const distances = rows.flatMap(({ difference, tolerance }) =>
    difference.kind === 'none' ? [tolerance] : [Math.abs(difference.lower), Math.abs(difference.upper), tolerance],
  );
  return Math.max(0.01, ...distances) * 1.05;
}
