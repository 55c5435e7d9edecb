import { findCrossing } from './find-crossing.js';
import { normalQuantile } from './normal-quantile.js';

/** Discordant pairs of `cases` pairs: `worse` bad in the head alone, `better` bad in the baseline alone. */
export interface Discordance {
  readonly worse: number;
  readonly better: number;
  readonly cases: number;
}

/**
 * The score statistic T(δ) of the hypothesis that the rise is `delta` (Tango 1998, Stat. Med. 17:891): normal where it holds,
 * falling in `delta`. T(0) is McNemar's statistic without correction.
 */
export function tangoScore({ worse, better, cases }: Discordance, delta: number): number {
  const rise = worse - better - cases * delta;
  const variance = cases * (2 * restrictedBetter({ worse, better, cases }, delta) + delta * (1 - delta));
  if (variance <= 0 || rise === 0) return Math.sign(rise) * (rise === 0 ? 0 : Number.POSITIVE_INFINITY);
  return rise / Math.sqrt(variance);
}

/** Bounds of the rise, each one-sided at `alpha`: where T is ±z. */
export function tangoBounds(table: Discordance, alpha: number): { readonly lower: number; readonly upper: number } {
  const z = normalQuantile(1 - alpha);
  const where = (level: number): number => findCrossing((delta) => tangoScore(table, delta) - level, { low: -1, high: 1 });
  return {
    lower: table.better === table.cases ? -1 : where(z),
    upper: table.worse === table.cases ? 1 : where(-z),
  };
}

/** The share of `better` most likely under the hypothesis: the root of Tango's quadratic. */
function restrictedBetter({ worse, better, cases }: Discordance, delta: number): number {
  const a = 2 * cases;
  const b = -worse - better + (2 * cases - worse + better) * delta;
  const c = -better * delta * (1 - delta);
  return Math.max(0, -delta, (Math.sqrt(Math.max(0, b * b - 4 * a * c)) - b) / (2 * a));
}
