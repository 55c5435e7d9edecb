import { findCrossing } from './find-crossing.js';
import { normalCdf } from './normal-cdf.js';

/** The x with `normalCdf(x) = probability`, for probabilities strictly between 0 and 1. `normalQuantile(0.95)` is 1.645. */
export function normalQuantile(probability: number): number {
  if (probability > 0.5) return -normalQuantile(1 - probability);
  let low = -1;
  while (normalCdf(low) > probability) low *= 2;
  return findCrossing((x) => normalCdf(x) - probability, { low, high: low === -1 ? 0 : low / 2 });
}
