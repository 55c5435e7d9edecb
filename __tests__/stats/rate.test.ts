import { expect, it } from '@jest/globals';

import { rateOf } from '../../src/stats/rate.js';
import { wilson } from '../../src/stats/wilson.js';
import { anOrigin } from '../builders.js';

const cells = (shares: readonly (readonly [number, number])[], per = 1) =>
  shares.map(([bad, scored], index) => ({ origin: anOrigin(`origin-${Math.floor(index / per)}`), bad, scored }));

it("is Wilson's where every trial is its own origin", () => {
  const rate = rateOf(cells([[1, 1], [1, 1], [1, 1], ...Array.from({ length: 12 }, () => [0, 1] as const)]));
  expect(rate).toMatchObject({ kind: 'rate', count: 3, of: 15, value: 0.2 });
  if (rate.kind === 'rate') expect(rate.low).toBeGreaterThan(0.06);
});

it('is as wide as one trial a case where samples always agree', () => {
  const rate = rateOf(cells([[5, 5], [5, 5], ...Array.from({ length: 8 }, () => [0, 5] as const)]));
  const alone = wilson(2, 10);
  if (rate.kind === 'none') throw new Error('no rate');
  expect(rate.high - rate.low).toBeGreaterThan((alone.high - alone.low) * 0.97);
  expect(
    rateOf(
      cells([
        [0, 5],
        [0, 5],
        [0, 5],
      ]),
    ),
  ).toMatchObject({ low: 0, high: wilson(0, 3).high });
});

it('says why there is none', () => {
  expect(rateOf([])).toEqual({ kind: 'none', reason: 'no-scored-trials' });
});
