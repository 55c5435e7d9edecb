/** Guards written into values. */
import type { Environment } from './environment.js';
import type { Source, Value } from './value.js';

/** What guards have cleared a source for here; a check of the whole speaks for its parts. */
export function clearedFor(env: Environment, source: Source): number {
  return env.clearedFor(source.origin) | (source.within === undefined ? 0 : clearedFor(env, source.within));
}

/** A guard that held where the value was made goes with the value. */
export function bake(value: Value, env: Environment): Value {
  if (value.taints.length === 0) return value;
  return { ...value, taints: value.taints.map((taint) => ({ ...taint, cleaned: taint.cleaned | clearedFor(env, taint.source) })) };
}
