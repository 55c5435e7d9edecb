/** What comparisons say of numbers: the largest value of a combination of symbols, kept among what guards have cleared. */
import type { Environment } from './environment.js';
import { constantSize, plus, shapeOf, sizeOfValue } from './size.js';
import type { Size } from './size.js';
import type { Cleared, Proof } from './proof.js';
import { BOUND, proves } from './proof.js';
import type { Value } from './value.js';

/** The largest the size can be, where something bounds it. */
export function upperOf(env: Environment, size: Size | undefined): number | undefined {
  if (size === undefined) return undefined;
  const { key, factor, constant, terms } = shapeOf(size);
  const [told, room] = [reachOf(env, size), env.bound(ROOM + key)];
  if (told !== undefined || room !== undefined)
    return Math.min(told ?? Number.POSITIVE_INFINITY, room === undefined ? Number.POSITIVE_INFINITY : factor * room + constant);
  let sum = constant;
  for (const [product, count] of terms) {
    const each =
      env.bound(`${BOUND}${Math.sign(count)}.${product}`) ??
      env.bound(`${ROOM}${Math.sign(count)}.${product}`) ??
      (count < 0 && isNeverNegative(product) ? 0 : undefined);
    if (each === undefined) return undefined;
    sum += factor * Math.abs(count) * each;
  }
  return sum;
}

/** The same, but only where one comparison says so of the whole: then it is a number that is most likely reached. */
export function reachOf(env: Environment, size: Size | undefined): number | undefined {
  if (size === undefined) return undefined;
  const { key, factor, constant, terms } = shapeOf(size);
  if (terms.length === 0) return constant;
  const whole = env.bound(BOUND + key);
  return whole === undefined ? undefined : factor * whole + constant;
}

/** Lengths, sizes of types and limits written in capitals. */
function isNeverNegative(product: string): boolean {
  return product.split('*').every((symbol) => /^(?:len|sizeof) |^[A-Z]/.test(symbol));
}

/** What only follows from the room there is: the text need not be that long, so nothing is reported for it. */
const ROOM = `${BOUND}~`;

export function withinRoom(size: Size | undefined): Cleared {
  return new Map([...atMostZero(size)].map(([key, most]) => [ROOM + key.slice(BOUND.length), most]));
}

/** `size <= 0` as a fact. */
export function atMostZero(size: Size | undefined): Cleared {
  if (size === undefined) return NOTHING;
  const { key, factor, constant, terms } = shapeOf(size);
  return terms.length === 0 ? NOTHING : new Map([[BOUND + key, Math.floor(-constant / factor)]]);
}

const NOTHING: Cleared = new Map();

/** `left - right + by <= 0`, and what follows for the left alone where the right has a bound of its own. */
export function lessBy(env: Environment, left: Value, right: Value, by: number): Cleared {
  const [a, b] = [sizeOfValue(left), sizeOfValue(right)];
  const difference = plus(plus(a, b, -1), constantSize(by));
  const facts = new Map(atMostZero(difference));
  const most = upperOf(env, b);
  if (b !== undefined && b.size > 0 && most !== undefined)
    for (const [key, value] of atMostZero(plus(a, constantSize(by - most)))) facts.set(key, value);
  return facts;
}

/** What a comparison says of its operands as numbers. */
export function boundsProof(env: Environment, op: string, left: Value, right: Value): Proof | undefined {
  const less = (by: number): Cleared => lessBy(env, left, right, by);
  const more = (by: number): Cleared => lessBy(env, right, left, by);
  const same = (): Cleared => new Map([...less(0), ...more(0)]);
  switch (op) {
    case '<':
      return proves(less(1), more(0));
    case '<=':
      return proves(less(0), more(1));
    case '>':
      return proves(more(1), less(0));
    case '>=':
      return proves(more(0), less(1));
    case '==':
      return proves(same(), atEnd(env, left, right));
    case '!=':
      return proves(atEnd(env, left, right), same());
    default:
      return undefined;
  }
}

/** Unequal to the largest that it can be: one less. */
function atEnd(env: Environment, left: Value, right: Value): Cleared {
  const difference = plus(sizeOfValue(left), sizeOfValue(right), -1);
  return upperOf(env, difference) === 0 ? atMostZero(plus(difference, constantSize(1))) : NOTHING;
}
