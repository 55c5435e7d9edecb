import { normalQuantile } from './normal-quantile.js';

/**
 * The smallest true rise that a run with this standard error shows as a rise in four of five repetitions: (z_1−α + z_0.8) · SE,
 * which is 2.49 · SE at α = 0.05 and 3.17 · SE at α = 0.01.
 */
export function smallestDetectable(standardError: number, alpha: number): number {
  return (normalQuantile(1 - alpha) + normalQuantile(0.8)) * standardError;
}
