import { logGamma } from './log-gamma.js';

/**
 * One-sided mid-p of McNemar's test that `worse` is not more likely than `better`, of the discordant pairs alone; 1 where there are none.
 * Fagerland, Lydersen and Laake 2013, BMC Med. Res. Methodol. 13:91.
 */
export function mcNemarMidP(worse: number, better: number): number {
  const discordant = worse + better;
  if (discordant === 0) return 1;
  let tail = binomialHalf(worse, discordant) / 2;
  for (let more = worse + 1; more <= discordant; more += 1) tail += binomialHalf(more, discordant);
  return Math.min(1, tail);
}

/** The chance of `count` heads in `of` throws. */
function binomialHalf(count: number, of: number): number {
  return Math.exp(logGamma(of + 1) - logGamma(count + 1) - logGamma(of - count + 1) - of * Math.LN2);
}
