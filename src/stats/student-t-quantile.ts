import { findCrossing } from './find-crossing.js';
import { studentTCdf } from './student-t-cdf.js';

/** The t with `studentTCdf(t, degrees) = probability`, strictly between 0 and 1. `studentTQuantile(0.975, 10)` is 2.228. */
export function studentTQuantile(probability: number, degrees: number): number {
  if (probability > 0.5) return -studentTQuantile(1 - probability, degrees);
  let low = -1;
  while (studentTCdf(low, degrees) > probability) low *= 2;
  return findCrossing((t) => studentTCdf(t, degrees) - probability, { low, high: low === -1 ? 0 : low / 2 });
}
