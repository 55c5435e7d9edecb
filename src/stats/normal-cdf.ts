/**
 * The standard normal distribution function, 0 to 1.
 * Near the middle the series of Marsaglia (2004), Evaluating the Normal Distribution, J. Stat. Software 11(4); in the tails
 * Laplace's continued fraction of the Mills ratio (Abramowitz and Stegun 26.2.14), so that small values keep their digits.
 */
export function normalCdf(x: number): number {
  if (x < -3) return density(x) * millsRatio(-x);
  if (x > 3) return 1 - density(x) * millsRatio(x);
  let [sum, term] = [x, x];
  for (let odd = 3; Math.abs(term) > 1e-17; odd += 2) {
    term *= (x * x) / odd;
    sum += term;
  }
  return 0.5 + sum * density(x);
}

function density(x: number): number {
  return Math.exp((-x * x) / 2) / Math.sqrt(2 * Math.PI);
}

/** Of x above 3, where 60 terms are more than enough. */
function millsRatio(x: number): number {
  let tail = x;
  for (let term = 60; term >= 1; term -= 1) tail = x + term / tail;
  return 1 / tail;
}
