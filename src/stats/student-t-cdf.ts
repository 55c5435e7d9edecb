import { logGamma } from './log-gamma.js';

/** Student's t distribution function, for 1 or more degrees of freedom: half an incomplete beta function (Abramowitz and Stegun 26.7.1). */
export function studentTCdf(t: number, degrees: number): number {
  const x = degrees / (degrees + t * t);
  const tail = incompleteBeta(x, { a: degrees / 2, b: 0.5, complement: (t * t) / (degrees + t * t) }) / 2;
  return t < 0 ? tail : 1 - tail;
}

interface Beta {
  readonly a: number;
  readonly b: number;
  /** 1 − x, given because a subtraction would lose its digits. */
  readonly complement: number;
}

/** I_x(a, b) by the continued fraction of DLMF 8.17.22, on the side where it converges fast. */
function incompleteBeta(x: number, { a, b, complement }: Beta): number {
  if (x <= 0) return 0;
  if (complement <= 0) return 1;
  const front = Math.exp(logGamma(a + b) - logGamma(a) - logGamma(b) + a * Math.log(x) + b * Math.log(complement));
  if (x < (a + 1) / (a + b + 2)) return (front * fraction(x, a, b)) / a;
  return 1 - (front * fraction(complement, b, a)) / b;
}

/** Lentz's algorithm in Thompson and Barnett's form. */
function fraction(x: number, a: number, b: number): number {
  const notZero = (value: number): number => (Math.abs(value) < 1e-300 ? 1e-300 : value);
  let c = 1;
  let d = 1 / notZero(1 - ((a + b) * x) / (a + 1));
  let result = d;
  for (let m = 1; m <= 500; m += 1) {
    const even = (m * (b - m) * x) / ((a + 2 * m - 1) * (a + 2 * m));
    d = 1 / notZero(1 + even * d);
    c = notZero(1 + even / c);
    result *= c * d;
    const odd = (-(a + m) * (a + b + m) * x) / ((a + 2 * m) * (a + 2 * m + 1));
    d = 1 / notZero(1 + odd * d);
    c = notZero(1 + odd / c);
    result *= c * d;
    if (Math.abs(c * d - 1) < 1e-15) break;
  }
  return result;
}
