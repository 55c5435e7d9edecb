/** Library calls to their results: arguments in, effects out, in the order source, sanitizer, effect, declared result, unknown. */
import type { Span } from '../unit.js';
import { put } from './assign.js';
import { pollute } from './written-arguments.js';
import { TEXT_CATEGORIES } from './categories.js';
import type { Engine } from './engine.js';
import type { Environment } from './environment.js';
import type { ArgumentValue } from './event.js';
import { LABEL_GROUPS } from './labels.js';
import type { Cleaner } from './cleaner.js';
import { gathered } from './gathered.js';
import { mapped } from './mapped.js';
import { lookUp } from './names.js';
import { cleaned, givenHolds, placed, respelledBy } from './cleaning.js';
import { writtenOut } from './written-page.js';
import { entryOf } from './read.js';
import { cleanedText } from './replaced.js';
import { textEffect } from './text-effect.js';
import { cleanTaints, mergeTaints, sourced, weakTaints } from './value.js';
import type { Value } from './value.js';
import type { Effect, PatternWords } from './vocabulary.js';

export interface LibraryCall {
  readonly at: Span;
  readonly names: readonly string[];
  readonly receiver?: Value;
  /** What chooses the function, where it is no constant. */
  readonly key?: Value;
  readonly args: readonly ArgumentValue[];
  /** The receiver was made in this statement and ends with it. */
  readonly temporary?: true;
  /** A construction: the result is an instance of what is called. */
  readonly constructs: boolean;
}

export function resultOf(engine: Engine, call: LibraryCall, env: Environment): Value {
  const { library } = engine;
  const plain = call.names[0] ?? '';
  const declared = lookUp(library.returns, call.names);
  const name = declared ?? (call.constructs ? plain : undefined);
  const identity = {
    object: engine.identity(),
    madeBy: plain,
    ...(call.receiver?.object === undefined ? {} : { maker: call.receiver.object }),
  };
  const label = lookUp(library.results, call.names);
  const cleaner = lookUp(library.cleans, call.names)?.find(({ given }) => givenHolds(given, call));
  if (label !== undefined) {
    const source = { label, origin: originOf(call), start: call.at.start, end: call.at.end };
    const made = sourced(call.at, source, { name: name ?? `${plain}()`, ...identity });
    const read = { ...made, taints: mergeTaints(made.taints, readFrom(call.receiver)) };
    // Only what a flag of this very call asks for: a general word may be a source of one type and a sanitizer of others.
    return cleaner?.given === undefined ? read : { ...cleaned(read, read.taints, cleaner), ...identity };
  }
  const pattern = lookUp(library.replaces, call.names);
  if (cleaner === undefined && pattern !== undefined)
    return { ...(respelledBy(pattern, call, env) ?? unreplaced(call, pattern)), ...identity };
  const effect = lookUp(library.effects, call.names);
  if (cleaner !== undefined && effect !== undefined && KEEPS_TEXT.has(effect))
    return { madeBy: plain, ...cleanedBy(effectOf(engine, effect, call, env), cleaner) };
  if (cleaner !== undefined)
    return { ...cleaned(passed(call), everything(call), cleaner), ...identity, ...(name === undefined ? {} : { name }) };
  if (effect !== undefined) {
    const made = effectOf(engine, effect, call, env);
    return declared === undefined ? { madeBy: plain, ...made } : { madeBy: plain, ...made, name: declared };
  }
  if (name === undefined && call.receiver !== undefined && isChained(engine, call.receiver)) return extended(call, call.receiver);
  return name === undefined ? { ...unmodelled(call), ...identity } : { span: call.at, name, ...identity, taints: carriedBy(call) };
}

/** What is read from something that holds outside data is outside data of that kind too: a line of a request's reader. */
function readFrom(receiver: Value | undefined): Value['taints'] {
  return receiver?.taints.filter(({ source, weak }) => !weak && EXTERNAL_LABELS.has(source.label)) ?? [];
}

const EXTERNAL_LABELS: ReadonlySet<string> = new Set(LABEL_GROUPS.external);

/** Methods of builders give the builder. */
function isChained(engine: Engine, { name }: Value): boolean {
  if (name === undefined || engine.library.chains.size === 0) return false;
  const [dotless] = engine.names.candidates(`${name}.x`).filter((one) => engine.library.chains.has(one.slice(0, -2)));
  return dotless !== undefined;
}

function extended(call: LibraryCall, receiver: Value): Value {
  return { ...receiver, taints: mergeTaints(receiver.taints, weakTaints(mergeTaints(...values(call).map((value) => value.taints)))) };
}

/** What these give is the text that went in, or is put together from it. */
const KEEPS_TEXT: ReadonlySet<Effect> = new Set(['pass', 'gather', 'replace', 'replace-all']);

/** A text that a modelled effect has made, cleaned besides. */
function cleanedBy(made: Value, cleaner: Cleaner): Value {
  const { mask, gone, escaped, within, opens } = cleaner;
  return gone === 0 && escaped === 0 && within === '' && !opens ? cleanedText(made, mask) : cleaned(made, made.taints, cleaner);
}

/** Of a replacement that says nothing of characters, text and replacement are in the result; the text's own pieces stay where they were. */
function unreplaced(call: LibraryCall, words: PatternWords): Value {
  const text = placed(call, words.of) ?? { span: call.at, taints: [] };
  const by = words.by === undefined ? undefined : placed(call, words.by);
  const { known: _known, ...open } = text;
  const kept = text.taints.length === 0 && text.parts === undefined ? open : text;
  return by === undefined || by.taints.length === 0 ? kept : { ...kept, taints: mergeTaints(text.taints, by.taints) };
}

/** A new object holds its arguments; any other unknown call passes them on only weakly. */
function carriedBy(call: LibraryCall): Value['taints'] {
  const given = mergeTaints(...values(call).map((value) => value.taints));
  return mergeTaints(call.receiver?.taints ?? [], call.constructs ? given : weakTaints(given));
}

function unmodelled(call: LibraryCall): Value {
  const plain = call.names[0] ?? '';
  const { start, end } = call.at;
  const nobody = { source: { label: 'unresolved' as const, origin: `call:${start}`, start, end }, cleaned: 0, weak: false, steps: [] };
  const name = plain.includes('.') || plain.startsWith('?') ? `${plain}()` : `?${plain}()`;
  return { span: call.at, name, taints: mergeTaints(carriedBy(call), [nobody]) };
}

/** The same question to the same receiver is the same source: `request.args.get("id")` read twice. */
function originOf(call: LibraryCall): string {
  const keys = call.args.map(({ value }) => (value.known?.length === 1 ? String(value.known[0]) : undefined));
  const receiver = call.receiver?.taints[0]?.source.origin ?? '';
  return keys.length > 0 && keys.every((key) => key !== undefined)
    ? `${receiver}|${call.names[0] ?? ''}(${keys.join()})`
    : `${receiver}|${call.names[0] ?? ''}@${call.at.start}`;
}

export function values(call: LibraryCall): readonly Value[] {
  return call.args.map(({ value }) => value);
}

export function everything(call: LibraryCall): Value['taints'] {
  return mergeTaints(call.receiver?.taints ?? [], ...values(call).map((value) => value.taints));
}

/** The text that goes through: the receiver's, or the first argument's where the receiver is a module. */
export function passed(call: LibraryCall): Value {
  const { receiver } = call;
  const first = call.args[0]?.value;
  const isText =
    receiver !== undefined &&
    (receiver.known !== undefined ||
      receiver.parts !== undefined ||
      receiver.taints.length > 0 ||
      (receiver.madeBy !== undefined && first?.known !== undefined));
  return (isText ? receiver : (first ?? receiver)) ?? { span: call.at, taints: [] };
}

/** What is more than a number of the text is told by the memory domain. */
function asNumber(effect: Effect): Exclude<Effect, 'length' | 'span'> {
  return effect === 'length' || effect === 'span' ? 'number' : effect;
}

function effectOf(engine: Engine, told: Effect, call: LibraryCall, env: Environment): Value {
  const { at, receiver } = call;
  const effect = asNumber(told);
  switch (effect) {
    case 'receiver':
    case 'then':
      return receiver ?? { span: at, taints: [] };
    case 'gather':
      return gathered(at, receiver, values(call));
    case 'number':
    case 'boolean':
    case 'fresh':
      return unrelated(engine, effect, call);
    case 'append':
    case 'collect':
    case 'entry':
    case 'store':
    case 'pour':
    case 'each':
    case 'map':
      return collectionEffect(engine, effect, call, env);
    case 'module':
      return { span: at, name: moduleName(call.args[0]?.value), taints: [] };
    case 'page':
    case 'header':
      return writtenOut(effect, call, env);
    case 'exits':
      return ended(env, at);
    default:
      return textEffect(effect, call, env);
  }
}

type CollectionEffect = 'append' | 'collect' | 'entry' | 'store' | 'pour' | 'each' | 'map';

/** What goes into a collection, or comes out of one. */
function collectionEffect(engine: Engine, effect: CollectionEffect, call: LibraryCall, env: Environment): Value {
  switch (effect) {
    case 'append':
      return appendedTo(env, call);
    case 'collect':
      return collected(engine, call, env);
    case 'entry':
      return entryFor(engine, call, env);
    case 'store':
      return stored(call, env);
    case 'pour':
      return poured(engine, call, env);
    default:
      return mapped(engine, call, everything(call));
  }
}

/** What holds no text of the arguments: a number they chose, a truth value, something new. */
function unrelated(engine: Engine, effect: 'number' | 'boolean' | 'fresh', call: LibraryCall): Value {
  const made = { span: call.at, object: engine.identity(), taints: [] };
  if (effect === 'number') return { ...made, scalar: true, taints: cleanTaints(everything(call), TEXT_CATEGORIES) };
  return effect === 'boolean' ? { ...made, scalar: true } : { ...made, name: `${call.names[0] ?? ''}()` };
}

function ended(env: Environment, span: Span): Value {
  env.dead = true;
  return { span, taints: [] };
}

function appendedTo(env: Environment, call: LibraryCall): Value {
  if (call.receiver !== undefined) append(env, call.receiver, values(call));
  return call.receiver ?? { span: call.at, taints: [] };
}

function entryFor(engine: Engine, { at, receiver, args }: LibraryCall, env: Environment): Value {
  if (receiver === undefined) return { span: at, taints: [] };
  return withDefault(entryOf(engine, receiver, args[0]?.value, { at, env }), args[1]?.value);
}

function withDefault(value: Value, otherwise: Value | undefined): Value {
  return otherwise === undefined ? value : { ...value, taints: mergeTaints(value.taints, otherwise.taints) };
}

/** `map.put("a", x)`. */
function stored({ at, receiver, args }: LibraryCall, env: Environment): Value {
  if (receiver === undefined) return { span: at, taints: [] };
  const [key, last] = [args[0]?.value, args.at(-1)?.value];
  if (last !== undefined && args.length > 1)
    put(receiver, key?.known?.length === 1 ? String(key.known[0]) : undefined, { value: last, env });
  return receiver;
}

/** `in.read(buffer)`. */
function poured(engine: Engine, { at, receiver, args }: LibraryCall, env: Environment): Value {
  const [into] = args;
  if (into !== undefined && receiver !== undefined) pollute(engine, into, receiver, env);
  return { span: at, scalar: true, object: engine.identity(), taints: cleanTaints(receiver?.taints ?? [], TEXT_CATEGORIES) };
}

function moduleName(value: Value | undefined): string {
  const written = value?.known?.[0];
  return typeof written === 'string' ? written.replace(/^node:/, '').replaceAll('/', '.') : '?';
}

/** Adds entries behind the ones that are there. */
export function append(env: Environment, receiver: Value, added: readonly Value[]): void {
  if (receiver.object === undefined) return;
  const state = env.object(receiver.object);
  const entries = new Map(state.entries);
  for (const value of added) entries.set(String(entries.size), value);
  env.setObject(receiver.object, { ...state, entries, rest: mergeTaints(state.rest, ...added.map((value) => value.taints)) });
}

/** A number given to a constructor is a capacity, a list given alone is copied. */
function collected(engine: Engine, call: LibraryCall, env: Environment): Value {
  const items = values(call).filter((value) => !call.constructs || typeof value.known?.[0] !== 'number');
  const [only, ...others] = items;
  const copied = only?.object === undefined || others.length > 0 ? undefined : env.object(only.object);
  const entries = copied !== undefined && copied.entries.size > 0 ? copied.entries : new Map(items.map((value, i) => [String(i), value]));
  const object = engine.identity();
  env.setObject(object, { entries, rest: copied?.rest ?? [], closed: copied === undefined || copied.closed, history: [] });
  return { span: call.at, object, taints: mergeTaints(...items.map((value) => value.taints)) };
}
