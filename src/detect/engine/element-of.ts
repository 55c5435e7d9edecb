import type { Engine } from './engine.js';
import type { Environment } from './environment.js';
import { heldTaints } from './read.js';
import { mergeTaints } from './value.js';
import type { Value } from './value.js';

/** Any entry of a collection; the collection's own sources where its entries are not known. */
export function elementOf(engine: Engine, over: Value, env: Environment): Value {
  const state = over.object === undefined ? undefined : env.object(over.object);
  const entries = [...(state?.entries.values() ?? [])];
  const constants = entries.flatMap((entry) => entry.known ?? []);
  if (state?.closed === true && entries.length > 0 && constants.length === entries.length && constants.length <= 8)
    return { span: over.span, known: constants, taints: [] };
  if (state?.closed === true && entries.every((entry) => entry.known !== undefined) && entries.length > 0)
    return { span: over.span, taints: [] };
  const type = engine.library.members.get(`${over.name ?? '?'}[]`);
  const taints = state === undefined ? over.taints : mergeTaints(over.taints, heldTaints(state, true));
  return { span: over.span, object: engine.identity(), taints, ...(type === undefined ? {} : { name: type }) };
}
