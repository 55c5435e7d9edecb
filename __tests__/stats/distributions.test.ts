import { describe, expect, it } from '@jest/globals';

import { logGamma } from '../../src/stats/log-gamma.js';
import { normalCdf } from '../../src/stats/normal-cdf.js';
import { normalQuantile } from '../../src/stats/normal-quantile.js';
import { studentTCdf } from '../../src/stats/student-t-cdf.js';
import { studentTQuantile } from '../../src/stats/student-t-quantile.js';

describe('normal distribution', () => {
  it.each([
    [0, 0.5],
    [1, 0.8413447460685429],
    [-1.959963984540054, 0.025],
    [2.5, 0.9937903346742238],
    [-2.999, 0.00135443],
    [-3.001, 0.00134559],
    [-6, 9.865876450376946e-10],
    [-10, 7.61985302416047e-24],
    [8, 0.9999999999999993],
  ])('cdf(%p) is %p', (x, expected) => {
    expect(Math.abs(normalCdf(x) / expected - 1)).toBeLessThan(x === -2.999 || x === -3.001 ? 1e-3 : 1e-12);
  });

  it.each([
    [0.95, 1.6448536269514722],
    [0.99, 2.3263478740408408],
    [0.8, 0.8416212335729143],
    [0.975, 1.959963984540054],
    [0.001, -3.090232306167813],
  ])('quantile(%p) is %p', (probability, expected) => expect(normalQuantile(probability)).toBeCloseTo(expected, 9));
});

describe("Student's t", () => {
  // The tables of any textbook: 95 %, 99 % and 97.5 % points.
  it.each([
    [0.95, 1, 6.313751515],
    [0.99, 1, 31.82051595],
    [0.95, 2, 2.91998558],
    [0.975, 10, 2.228138852],
    [0.99, 30, 2.457261542],
    [0.95, 30, 1.697260887],
    [0.95, 120, 1.657650899],
    [0.99, 253, 2.341177],
    [0.01, 5, -3.364929999],
  ])('quantile(%p) with %p degrees is %p', (probability, degrees, expected) => {
    expect(studentTQuantile(probability, degrees)).toBeCloseTo(expected, degrees === 253 ? 6 : 7);
  });

  it('is Cauchy with one degree, and normal with very many', () => {
    expect(studentTCdf(1, 1)).toBeCloseTo(0.75, 13);
    expect(studentTCdf(-2, 1e7)).toBeCloseTo(normalCdf(-2), 7);
    expect(studentTCdf(0, 7)).toBe(0.5);
    expect(studentTCdf(Number.POSITIVE_INFINITY, 7)).toBe(1);
  });
});

it('log gamma gives the factorials', () => {
  expect(logGamma(11)).toBeCloseTo(Math.log(3_628_800), 12);
  expect(logGamma(0.5)).toBeCloseTo(Math.log(Math.sqrt(Math.PI)), 13);
});
