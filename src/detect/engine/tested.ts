/** Values that the program has tested: compared, or used as a condition. */
import type { Span } from '../unit.js';
import { categoryBit } from './categories.js';
import type { Environment } from './environment.js';
import { markChecked } from './memory-lifetime.js';
import { originsOf } from './origins.js';
import { proves } from './proof.js';
import type { Proof } from './proof.js';
import type { Value } from './value.js';

/** The word under which a test stands in an object's history. */
const TESTED = 'tested';

/** A test, whatever it is compared with, counts as a check of a pointer and is remembered of every object. */
export function markTested(env: Environment, value: Value, at: Span): void {
  markChecked(env, value);
  if (value.object === undefined) return;
  const state = env.object(value.object);
  if (state.history.length >= 40 || state.history.some(({ name }) => name === TESTED)) return;
  env.setObject(value.object, { ...state, history: [...state.history, { name: TESTED, certain: true, span: at, detail: [] }] });
}

const NULL = categoryBit('null');

/** What a value used as a condition proves: by itself that it is not null. */
export function truthOf(value: Value): Proof | undefined {
  if (value.proof !== undefined || value.scalar === true || value.taints.length === 0) return value.proof;
  return proves(originsOf(value, NULL));
}

/** `p != NULL`: what is not null, when the comparison is false or true. */
export function notNull(left: Value, right: Value): ReadonlyMap<string, number> {
  const [a, b] = [isNull(left), isNull(right)];
  if (a === b) return new Map();
  return originsOf(a ? right : left, NULL);
}

function isNull(value: Value): boolean {
  return value.known !== undefined && value.known.length > 0 && value.known.every((one) => one === null || one === 0);
}
