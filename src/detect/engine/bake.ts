/** Guards written into values. */
import type { Environment } from './environment.js';
import { spellingKey } from './origins.js';
import type { Source, Taint, Value } from './value.js';

/** What guards have cleared a source for here; a check of the whole speaks for its parts. */
export function clearedFor(env: Environment, source: Source): number {
  return env.clearedFor(source.origin) | (source.within === undefined ? 0 : clearedFor(env, source.within));
}

/** Characters that cannot come from it, by what happened on the way and by what guards have proved. */
export function goneFrom(env: Environment, { source, gone = 0 }: Taint): number {
  return gone | env.clearedFor(spellingKey(source.origin));
}

/** A guard that held where the value was made goes with the value. */
export function bake(value: Value, env: Environment): Value {
  if (value.taints.length === 0) return value;
  return {
    ...value,
    ...(value.parts === undefined ? {} : { parts: value.parts.map((part) => bakedPart(part, value, env)) }),
    taints: bakedTaints(value.taints, env),
  };
}

function bakedPart(part: string | Value, whole: Value, env: Environment): string | Value {
  return typeof part === 'string' || part === whole || part.taints.length === 0 ? part : { ...part, taints: bakedTaints(part.taints, env) };
}

function bakedTaints(taints: readonly Taint[], env: Environment): readonly Taint[] {
  return taints.map((taint) => {
    const gone = goneFrom(env, taint);
    return { ...taint, cleaned: taint.cleaned | clearedFor(env, taint.source), ...(gone === 0 ? {} : { gone }) };
  });
}
