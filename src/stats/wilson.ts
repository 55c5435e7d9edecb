import { normalQuantile } from './normal-quantile.js';

/**
 * The two-sided 95 % score interval of a share (Wilson 1927, J. Am. Stat. Assoc. 22:209). `of` may be an effective number of
 * trials, so it need not be whole. 3 of 15 gives 0.0705 to 0.4519.
 */
export function wilson(count: number, of: number): { readonly low: number; readonly high: number } {
  const z = normalQuantile(0.975);
  const share = count / of;
  const middle = (share + (z * z) / (2 * of)) / (1 + (z * z) / of);
  const half = (z / (1 + (z * z) / of)) * Math.sqrt((share * (1 - share)) / of + (z * z) / (4 * of * of));
  return { low: count === 0 ? 0 : Math.max(0, middle - half), high: count === of ? 1 : Math.min(1, middle + half) };
}
