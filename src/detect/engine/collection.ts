/** Collections and the properties of new objects: both are entries of an object in the environment. */
import type { Entry, Expr, Property, Span } from '../unit.js';
import type { Engine } from './engine.js';
import type { Environment } from './environment.js';
import { mergeTaints } from './value.js';
import type { Value } from './value.js';

/** A list, map, set or tuple: an object with entries. Named entries are bindings that rules may look at. */
export function collection(engine: Engine, entries: readonly Entry[], at: Span, env: Environment): Value {
  const object = engine.identity();
  const filled = new Map<string, Value>();
  let rest: Value['taints'] = [];
  let closed = true;
  for (const entry of entries) {
    const value = engine.evaluate(entry.value, env);
    const key = entry.key === undefined ? String(filled.size) : keyOf(engine, entry.key, env);
    if (entry.spread === true || key === undefined) {
      closed = false;
      rest = mergeTaints(rest, value.taints);
      if (value.object !== undefined) for (const [inherited, of] of env.object(value.object).entries) filled.set(inherited, of);
      continue;
    }
    filled.set(key, value);
    if (entry.key !== undefined) engine.emit({ kind: 'assign', span: entry.value, names: [key], plain: key, value, via: 'entry' }, env);
  }
  env.setObject(object, { entries: filled, rest, closed, history: [] });
  return { span: at, object, taints: mergeTaints(rest, ...[...filled.values()].map((value) => value.taints)) };
}

export function keyOf(engine: Engine, key: Expr, env: Environment): string | undefined {
  if (key.kind === 'literal') return key.value === null ? 'null' : String(key.value);
  const value = engine.evaluate(key, env);
  if (value.known?.length === 1) return String(value.known[0]);
  // A library's constant stands for itself: `CURLOPT_URL`, `PDO::ATTR_ERRMODE`.
  return value.taints.length === 0 && value.name !== undefined ? /(?:^|\.)([A-Z][A-Z0-9]*_[A-Z0-9_]+)$/.exec(value.name)?.[1] : undefined;
}

/** Properties given with a construction are set on the new object. */
export function setProperties(engine: Engine, object: Value, properties: readonly Property[], env: Environment): void {
  if (object.object === undefined) return;
  for (const property of properties) {
    const value = engine.evaluate(property.value, env);
    const state = env.object(object.object);
    env.setObject(object.object, { ...state, entries: new Map(state.entries).set(property.name, value) });
    const names = engine.names.candidates(`${object.name ?? '?'}.${property.name}`);
    engine.emit({ kind: 'assign', span: property.value, names, plain: property.name, value, via: 'member' }, env);
  }
}
