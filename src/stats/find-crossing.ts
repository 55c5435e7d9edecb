/** Two bounds that enclose one crossing of zero. */
export interface Bracket {
  readonly low: number;
  readonly high: number;
}

/**
 * Where a monotone function crosses zero, to 1e-13: the false position in its Illinois form (Dowell and Jarratt 1971, BIT 11:168),
 * which needs a fifth of the steps of halving; it halves where a value is infinite.
 */
export function findCrossing(crossing: (x: number) => number, { low, high }: Bracket): number {
  let [from, to] = [low, high];
  let [atFrom, atTo] = [crossing(low), crossing(high)];
  let moved: 'from' | 'to' | undefined;
  for (let step = 0; step < 200 && to - from > 1e-13 * Math.max(1, Math.abs(from)); step += 1) {
    const secant = to - (atTo * (to - from)) / (atTo - atFrom);
    const x = Number.isFinite(secant) && secant > from && secant < to ? secant : (from + to) / 2;
    const at = crossing(x);
    if (at === 0) return x;
    if (Math.sign(at) === Math.sign(atTo)) {
      if (moved === 'to') atFrom /= 2;
      [to, atTo, moved] = [x, at, 'to'];
    } else {
      if (moved === 'from') atTo /= 2;
      [from, atFrom, moved] = [x, at, 'from'];
    }
  }
  return (from + to) / 2;
}
