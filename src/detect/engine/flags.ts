/** Choices of a library that are joined with `|`. */
import type { Span } from '../unit.js';
import type { Engine } from './engine.js';
import type { Environment } from './environment.js';
import { mergeTaints } from './value.js';
import type { Value } from './value.js';

/** Names of a library joined with `|` are a set of choices: rules ask for its items. */
export function flags(engine: Engine, at: Span, chosen: readonly Value[], env: Environment): Value {
  const items = chosen.flatMap((value) => {
    const entries = value.madeBy === '|' && value.object !== undefined ? env.object(value.object).entries : undefined;
    return entries === undefined ? [value] : [...entries.values()];
  });
  const object = engine.identity();
  env.setObject(object, { entries: new Map(items.map((value, i) => [String(i), value])), rest: [], closed: true, history: [] });
  return { span: at, object, name: '|', madeBy: '|', scalar: true, taints: mergeTaints(...chosen.map((value) => value.taints)) };
}
