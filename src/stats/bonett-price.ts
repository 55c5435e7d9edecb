import { normalCdf } from './normal-cdf.js';
import { normalQuantile } from './normal-quantile.js';
import type { Bounds } from './cluster-t.js';

/** Sums over cases of their differences; `samples` is the smaller number of samples a case of the two runs. */
export interface DifferenceSums {
  readonly sum: number;
  readonly sumOfSquares: number;
  readonly cases: number;
  readonly samples: number;
}

/**
 * Bounds with two pseudo-cases, one worse and one better by one sample (Bonett and Price 2012, J. Educ. Behav. Stat. 37:479, for one sample).
 * Used only where no case differs from another: then every other interval would have no width, and nothing seen is not nothing there.
 */
export function bonettPrice({ sum, sumOfSquares, cases, samples }: DifferenceSums, alpha: number): Bounds {
  const n = cases + 2;
  const middle = sum / n;
  const variance = (sumOfSquares + 2 / (samples * samples)) / n - middle * middle;
  const standardError = Math.sqrt(Math.max(0, variance) / n);
  const half = normalQuantile(1 - alpha) * standardError;
  return {
    lower: Math.max(-1, middle - half),
    upper: Math.min(1, middle + half),
    standardError,
    pValue: 1 - normalCdf(middle / standardError),
  };
}
