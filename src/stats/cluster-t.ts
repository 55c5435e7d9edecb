import { studentTCdf } from './student-t-cdf.js';
import { studentTQuantile } from './student-t-quantile.js';

/** Of a mean difference: one-sided bounds, its standard error, and the one-sided p-value of no rise or a fall. */
export interface Bounds {
  readonly lower: number;
  readonly upper: number;
  readonly standardError: number;
  readonly pValue: number;
}

/** What the interval needs of the origins' sums of differences. */
export interface OriginSums {
  readonly origins: number;
  readonly cases: number;
  /** Over origins: of the sums, and of their squares. */
  readonly sum: number;
  readonly sumOfSquares: number;
}

/** The sums of differences of every origin, reduced. */
export function reduceOrigins(sums: Iterable<number>, cases: number): OriginSums {
  let [origins, sum, sumOfSquares] = [0, 0, 0];
  for (const value of sums) {
    origins += 1;
    sum += value;
    sumOfSquares += value * value;
  }
  return { origins, cases, sum, sumOfSquares };
}

/**
 * The standard error of the mean difference with origins as clusters, SE = √(G/(G−1) · Σ(D_g − D̄)²) / N
 * (Miller 2024, Adding Error Bars to Evals, arXiv 2411.00640). Rounding of equal sums counts as 0.
 */
export function clusterStandardError({ origins, cases, sum, sumOfSquares }: OriginSums): number {
  const spread = (origins * sumOfSquares - sum * sum) / (origins - 1);
  return spread <= 1e-9 * Math.max(1, sumOfSquares) ? 0 : Math.sqrt(spread) / cases;
}

/** Bounds with Student's t at G − 1 degrees of freedom, each one-sided at `alpha`. Needs 2 origins that differ. */
export function clusterT(sums: OriginSums, alpha: number): Bounds {
  const estimate = sums.sum / sums.cases;
  const standardError = clusterStandardError(sums);
  const half = studentTQuantile(1 - alpha, sums.origins - 1) * standardError;
  return {
    lower: Math.max(-1, estimate - half),
    upper: Math.min(1, estimate + half),
    standardError,
    pValue: 1 - studentTCdf(estimate / standardError, sums.origins - 1),
  };
}
