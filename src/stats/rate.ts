import type { Origin, Rate } from '../domain.js';
import type { Tally } from './paired-differences.js';
import { wilson } from './wilson.js';

/** One case's samples under the origin they belong to. */
export interface RateCell extends Tally {
  readonly origin: Origin;
}

/**
 * A rate with its 95 % interval: Wilson's, on the number of trials divided by the design effect of the origins (Kish 1965), because
 * samples of one case, and cases of one origin, say the same thing more than once. Rates of 0 and 1 show no spread: there a case counts once.
 */
export function rateOf(cells: readonly RateCell[]): Rate {
  const count = total(cells.map((cell) => cell.bad));
  const of = total(cells.map((cell) => cell.scored));
  if (of === 0) return { kind: 'none', reason: 'no-scored-trials' };
  const value = count / of;
  const effective = count === 0 || count === of ? cells.filter((cell) => cell.scored > 0).length : of / designEffect(cells, { value, of });
  const { low, high } = wilson(value * effective, effective);
  return { kind: 'rate', count, of, value, low: Math.min(low, value), high: Math.max(high, value) };
}

function designEffect(cells: readonly RateCell[], { value, of }: { value: number; of: number }): number {
  const residuals = new Map<Origin, number>();
  for (const { origin, bad, scored } of cells) residuals.set(origin, (residuals.get(origin) ?? 0) + bad - value * scored);
  if (residuals.size < 2) return of;
  const squares = total([...residuals.values()].map((residual) => residual * residual));
  const clustered = ((residuals.size / (residuals.size - 1)) * squares) / (of * of);
  return Math.max(1, clustered / ((value * (1 - value)) / of));
}

function total(values: readonly number[]): number {
  return values.reduce((sum, value) => sum + value, 0);
}
