/** Calls that check: what they prove of their receiver or argument. */
import type { Engine } from './engine.js';
import type { Environment } from './environment.js';
import { clearedFor } from './bake.js';
import type { Guard } from './library.js';
import type { LibraryCall } from './models.js';
import { lookUp } from './names.js';
import { equality, isFixedSet } from './operator.js';
import { originsOf } from './origins.js';
import { ALL_CATEGORIES } from './categories.js';
import { proves } from './proof.js';
import type { Cleared, Proof } from './proof.js';
import type { Value } from './value.js';

/** The proof a checking call's result carries. A check that throws instead clears at once. */
export function proofOf(engine: Engine, call: LibraryCall, env: Environment): Proof | undefined {
  const member = membership(call, env) ?? sameness(call);
  if (member !== undefined) return proves(member);
  const proofs = (lookUp(engine.library.guards, call.names) ?? [])
    .map((guard) => proofOfOne(guard, call, env))
    .filter((proof) => proof !== undefined);
  if (proofs.length < 2) return proofs[0];
  return proves(new Map(proofs.flatMap((proof) => [...proof.whenTrue])), new Map(proofs.flatMap((proof) => [...proof.whenFalse])));
}

/** What a search proves that finds nothing. */
export function missingOf(engine: Engine, call: LibraryCall, env: Environment): Cleared | undefined {
  const guards = (lookUp(engine.library.guards, call.names) ?? []).filter(({ when }) => when === 'absent');
  const found = guards.flatMap((guard) => [...(clearedBy(guard, call, env) ?? [])]);
  return found.length === 0 ? undefined : new Map(found);
}

function clearedBy(guard: Guard, call: LibraryCall, env: Environment): Cleared | undefined {
  const about = guard.about === 'receiver' ? call.receiver : call.args[guard.about]?.value;
  return about === undefined || !isReady(env, guard, about) ? undefined : originsOf(about, guard.mask);
}

function proofOfOne(guard: Guard, call: LibraryCall, env: Environment): Proof | undefined {
  const cleared = clearedBy(guard, call, env);
  if (cleared === undefined) return undefined;
  if (guard.when === 'returns') env.clear(cleared);
  return guard.when === 'true' ? proves(cleared) : guard.when === 'false' ? proves(new Map(), cleared) : undefined;
}

/** `ALLOWED.includes(x)`, `Set.of("a", "b").contains(x)`, `in_array($x, ['a', 'b'])`. */
function membership(call: LibraryCall, env: Environment): Cleared | undefined {
  const method = call.names[0]?.slice(call.names[0].lastIndexOf('.') + 1) ?? '';
  const [first, second] = call.args.map(({ value }) => value);
  if (MEMBERSHIP.has(method) && call.receiver !== undefined && first !== undefined && isFixedSet(env, call.receiver))
    return originsOf(first, ALL_CATEGORIES);
  if (method === 'in_array' && first !== undefined && second !== undefined && isFixedSet(env, second))
    return originsOf(first, ALL_CATEGORIES);
  return undefined;
}

/** `"admin".equals(x)`, `string.Equals(x, "admin")`. */
function sameness(call: LibraryCall): Cleared | undefined {
  const method = call.names[0]?.slice(call.names[0].lastIndexOf('.') + 1) ?? '';
  if (!SAMENESS.has(method)) return undefined;
  const [first, second] = call.args.map(({ value }) => value);
  const pairs = [
    [call.receiver, first],
    [first, second],
  ];
  return new Map(pairs.flatMap(([a, b]) => (a === undefined || b === undefined ? [] : [...equality(a, b)])));
}

const SAMENESS = new Set(['equals', 'equalsIgnoreCase', 'contentEquals', 'Equals']);

const MEMBERSHIP = new Set([
  'includes',
  'has',
  'contains',
  'Contains',
  'containsKey',
  'ContainsKey',
  'hasOwnProperty',
  'contains_key',
  'count',
  'TryGetValue',
]);

function isReady(env: Environment, guard: Guard, about: Value): boolean {
  return guard.needed === 0 || about.taints.every((taint) => ((taint.cleaned | clearedFor(env, taint.source)) & guard.needed) !== 0);
}
