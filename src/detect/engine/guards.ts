/** Calls that check: what they prove of their receiver or argument. */
import type { Engine } from './engine.js';
import type { Environment } from './environment.js';
import { clearedFor } from './bake.js';
import type { Guard } from './library.js';
import { markChecked } from './memory-lifetime.js';
import type { LibraryCall } from './models.js';
import { lookUp } from './names.js';
import { equality, isFixedSet } from './operator.js';
import { givenHolds, matchSays, placed } from './cleaning.js';
import { originsOf, spellingOf } from './origins.js';
import { ALL_CATEGORIES, categoryBit } from './categories.js';
import { proves } from './proof.js';
import type { Cleared, Proof } from './proof.js';
import { regexProof } from './regex-proof.js';
import type { Value } from './value.js';

/** The proof a checking call's result carries. A check that throws instead clears at once. */
export function proofOf(engine: Engine, call: LibraryCall, env: Environment): Proof | undefined {
  const member = membership(call, env) ?? sameness(call);
  if (member !== undefined) return proves(member, refusedBySet(engine, call, env));
  const owned = ownKey(engine, call);
  if (owned !== undefined) return proves(owned);
  const told = matchProof(engine, call, env);
  const proofs = (lookUp(engine.library.guards, call.names) ?? [])
    .filter((guard) => givenHolds(guard.given, call))
    .map((guard) => proofOfOne(guard, call, env))
    .concat(told)
    .filter((proof) => proof !== undefined);
  if (proofs.length < 2) return proofs[0];
  return proves(united(proofs.map((proof) => proof.whenTrue)), united(proofs.map((proof) => proof.whenFalse)));
}

/** What several checks prove together of one origin. */
function united(all: readonly Cleared[]): Cleared {
  const sum = new Map<string, number>();
  for (const cleared of all) for (const [origin, mask] of cleared) sum.set(origin, (sum.get(origin) ?? 0) | mask);
  return sum;
}

/** What a search proves that finds nothing. */
export function missingOf(engine: Engine, call: LibraryCall, env: Environment): Cleared | undefined {
  const guards = (lookUp(engine.library.guards, call.names) ?? []).filter(({ when }) => when === 'absent');
  const matching = lookUp(engine.library.matches, call.names);
  const text = matching === undefined ? undefined : placed(call, matching.of);
  const lacks = matching === undefined || text === undefined ? [] : [...spellingOf(text, matchSays(matching, call, env).missing)];
  const found = [...guards.flatMap((guard) => [...(clearedBy(guard, call, env) ?? [])]), ...lacks];
  return found.length === 0 ? undefined : new Map(found);
}

/** What is proved by the result being a certain word. */
export function answersOf(engine: Engine, call: LibraryCall, env: Environment): NonNullable<Value['answers']> {
  const guards = (lookUp(engine.library.guards, call.names) ?? []).filter(({ when }) => when === 'equals');
  return guards.map((guard) => ({ words: guard.with ?? [], cleared: clearedBy(guard, call, env) ?? new Map() }));
}

function clearedBy(guard: Guard, call: LibraryCall, env: Environment): Cleared | undefined {
  const about = guard.about === 'receiver' ? call.receiver : call.args[guard.about]?.value;
  if (about === undefined || !isReady(env, guard, about)) return undefined;
  const worded =
    guard.with === undefined ||
    guard.when === 'equals' ||
    call.args.some(({ value }) => value.known?.some((one) => guard.with?.includes(one)) === true);
  return worded ? new Map([...originsOf(about, guard.mask), ...spellingOf(about, guard.gone)]) : undefined;
}

/** The text as a pattern that matches just it. */
function escaped(text: string): string {
  return text.replace(/[.*+?^${}()|[\]\\]/g, '\\$&');
}

/** What the pattern of a check lets through, where the pattern is known. */
function patternProof(guard: Guard, call: LibraryCall): Proof | 'unknown' | undefined {
  if (guard.pattern === undefined) return 'unknown';
  const about = guard.about === 'receiver' ? call.receiver : call.args[guard.about]?.value;
  const pattern = guard.pattern === 'receiver' ? call.receiver : call.args[guard.pattern]?.value;
  const source = pattern?.known?.length === 1 ? pattern.known[0] : undefined;
  if (typeof source !== 'string' || about === undefined) return guard.begins === true ? undefined : 'unknown';
  if (guard.begins === true) return proves(originsOf(about, regexProof(`^${escaped(source)}`).whenTrue));
  const { whenTrue, whenFalse } = regexProof(guard.whole === true ? `^${source.replace(/^\^/, '').replace(/\$$/, '')}$` : source);
  return proves(originsOf(about, whenTrue), originsOf(about, whenFalse));
}

/** `preg_match('/^[a-z]+$/', $x)`: what a match, or the lack of one, says of characters. */
function matchProof(engine: Engine, call: LibraryCall, env: Environment): Proof | undefined {
  const words = lookUp(engine.library.matches, call.names);
  const text = words === undefined ? undefined : placed(call, words.of);
  if (words === undefined || text === undefined) return undefined;
  const { found, missing } = matchSays(words, call, env);
  return proves(spellingOf(text, found), spellingOf(text, missing));
}

const NULL = categoryBit('null');

function proofOfOne(guard: Guard, call: LibraryCall, env: Environment): Proof | undefined {
  const exact = patternProof(guard, call);
  if (exact !== 'unknown') return exact;
  const about = guard.about === 'receiver' ? call.receiver : call.args[guard.about]?.value;
  // A question for null, whatever comes of it, counts as a check of storage.
  if (about !== undefined && (guard.mask & NULL) !== 0) markChecked(env, about);
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

/** `["__proto__", "constructor"].includes(key)`: what is not in the set is none of the refused words. */
function refusedBySet(engine: Engine, call: LibraryCall, env: Environment): Cleared | undefined {
  const subject = call.args[0]?.value;
  const set = call.receiver?.object === undefined ? undefined : env.object(call.receiver.object);
  if (subject === undefined || set === undefined || engine.library.refusals.size === 0) return undefined;
  const words = [...set.entries.values()].flatMap((entry) => entry.known ?? []);
  const mask = words.reduce<number>((sum, word) => sum | (engine.library.refusals.get(word) ?? 0), 0);
  return mask === 0 ? undefined : originsOf(subject, mask);
}

/** `Object.hasOwn(target, key)`: an own key of something else than what it was taken from is no inherited one. */
function ownKey(engine: Engine, call: LibraryCall): Cleared | undefined {
  const method = call.names[0]?.slice(call.names[0].lastIndexOf('.') + 1) ?? '';
  if (!OWN_KEY.has(method) || engine.library.refusals.size === 0) return undefined;
  const [first, second] = call.args.map(({ value }) => value);
  const [holder, key] = second === undefined ? [call.receiver, first] : [first, second];
  if (holder === undefined || key === undefined) return undefined;
  const from = new Set(holder.taints.map((taint) => taint.source.origin));
  const foreign = key.taints.length > 0 && !key.taints.some((taint) => from.has(taint.source.origin));
  return foreign ? originsOf(key, categoryBit('key') | categoryBit('dispatch')) : undefined;
}

const OWN_KEY = new Set(['hasOwnProperty', 'hasOwn', 'call', 'has']);

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
