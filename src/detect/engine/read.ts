/** Names, members and indices to values: what is bound, what an import stands for, what is a source, what nothing is known of. */
import type { Language } from '../../domain.js';
import type { Expr, Span, Statement } from '../unit.js';
import { TEXT_CATEGORIES } from './categories.js';
import { declaredAs, fieldType } from './declared-as.js';
import type { Engine } from './engine.js';
import type { Environment, ObjectState } from './environment.js';
import { checkElements } from './elements.js';
import { checkHandle, placed } from './handles.js';
import type { Label } from './labels.js';
import { checkIndex } from './memory-index.js';
import { checkUse } from './memory-lifetime.js';
import { hasSizes } from './memory-report.js';
import { newStorage } from './memory-storage.js';
import { lookUp } from './names.js';
import { answersOf, proofOf } from './guards.js';
import type { LibraryCall } from './models.js';
import { asNamed } from './secret-names.js';
import { cleanTaints, mergeTaints, sourced } from './value.js';
import type { Source, Taint, Value } from './value.js';

type Name = Extract<Expr, { kind: 'name' }>;
type Member = Extract<Expr, { kind: 'member' }>;
type Index = Extract<Expr, { kind: 'index' }>;

export function evaluateName(engine: Engine, expr: Name, env: Environment): Value {
  const bound = env.get(expr.name);
  if (bound !== undefined) return bound.borrowed === undefined ? bound : checkHandle(engine, expr, bound, env);
  const declaration = engine.functions.get(expr.name);
  if (declaration !== undefined) return { span: expr, name: expr.name, closure: { declaration, scope: env }, taints: [] };
  if (engine.classes.has(expr.name)) return { span: expr, name: expr.name, taints: [] };
  const resolved = standsFor(engine, expr.name);
  const label = lookUp(engine.library.reads, [resolved ?? expr.name]);
  if (label !== undefined) return source(engine, expr, { label, name: resolved ?? expr.name }, env);
  if (resolved !== undefined) return { span: expr, name: resolved, taints: [] };
  return undeclared(engine, expr, env);
}

/** Where a library's types have plain words for names, a variable may well be called like one: `mutex`, `string`. */
function standsFor(engine: Engine, name: string): string | undefined {
  const resolved = engine.names.resolve(name);
  const { unchecked, owning, wrappers } = engine.library;
  const isType = resolved !== undefined && resolved !== name && [unchecked, owning, wrappers].some((types) => types.has(resolved));
  return isType && /^[a-z]/.test(name) ? undefined : resolved;
}

/** A variable the text does not define. It keeps one identity, so that what happens to it is remembered; written in capitals it is a constant. */
function undeclared(engine: Engine, expr: Name, env: Environment): Value {
  const type = engine.library.names.get(expr.name);
  const named = type === undefined ? {} : { name: type };
  if (isConstantName(expr.name)) return { span: expr, name: expr.name, taints: [] };
  const value = sourced(
    expr,
    { label: 'unresolved', origin: `name:${expr.name}`, start: expr.start, end: expr.end },
    { object: engine.identity(), ...named },
  );
  const kept = asNamed(expr.name, value, expr);
  env.set(expr.name, kept);
  return kept;
}

function isConstantName(name: string): boolean {
  return name.length > 1 && /^(?:_{0,2}[A-Z][A-Z0-9_]*|__[A-Z]+__)$/.test(name);
}

function source(engine: Engine, at: Span, { label, name }: { readonly label: Label; readonly name: string }, env: Environment): Value {
  const value = sourced(at, { label, origin: name, start: at.start, end: at.end }, { name, object: engine.identity() });
  engine.emit({ kind: 'read', span: at, names: engine.names.candidates(name), value }, env);
  return value;
}

export function evaluateMember(engine: Engine, expr: Member, env: Environment): Value {
  const object = engine.evaluate(expr.object, env);
  return memberOf(engine, object, expr.name, { at: expr, env });
}

/** Parts that speak for the whole: a test of the host is a test of the URL. */
const SPEAK_FOR_WHOLE = new Set([
  'hostname',
  'host',
  'netloc',
  'scheme',
  'protocol',
  'origin',
  'Host',
  'Scheme',
  'length',
  'size',
  'Length',
  'Count',
]);

const COUNTS = new Set(['length', 'size', 'Length', 'Count']);

export function memberOf(engine: Engine, object: Value, member: string, { at, env }: { at: Span; env: Environment }): Value {
  checkUse(engine, object, at, env);
  const state = object.object === undefined ? undefined : env.object(object.object);
  const stored = state?.entries.get(member);
  if (stored !== undefined) return stored;
  const qualified = `${object.name ?? '?'}.${member}`;
  const candidates = engine.names.candidates(qualified);
  const label = lookUp(engine.library.reads, candidates);
  if (label !== undefined) return source(engine, at, { label, name: qualified }, env);
  const fixed = lookUp(engine.library.constants, candidates);
  if (fixed !== undefined) return { span: at, name: qualified, known: [fixed], taints: [] };
  const type =
    lookUp(engine.library.members, candidates) ??
    (qualified.startsWith('?') || engine.classes.has(object.name ?? '') ? engine.library.names.get(member) : undefined);
  const whole = isUndeclared(engine, object, member) ? nobodys(at, member) : object.taints;
  const taints = SPEAK_FOR_WHOLE.has(member) ? whole : partTaints(whole, `.${member}`);
  const counts = COUNTS.has(member) ? { scalar: true as const, taints: cleanTaints(taints, TEXT_CATEGORIES) } : {};
  const declared = fieldType(engine, object.name, member);
  const array =
    declared !== undefined && declared.dimensions.length > 0 && hasSizes(engine) ? newStorage(engine, declared, at, env) : undefined;
  const made: Value = { span: at, object: array?.object ?? engine.identity(), taints, ...counts };
  const typed =
    type === undefined && declared !== undefined && declared.name !== ''
      ? declaredAs(engine, declared, made)
      : { ...made, name: type ?? qualified };
  const value = {
    ...asNamed(member, typed, at),
    ...checkedBy(engine, { at, names: candidates, args: [], constructs: false, receiver: object }, env),
  };
  if (state !== undefined && object.object !== undefined)
    env.setObject(object.object, { ...state, entries: new Map(state.entries).set(member, value) });
  engine.emit({ kind: 'read', span: at, names: candidates, value }, env);
  return value;
}

/** `url.netloc`, `path.parents`: what is proved of the whole by asking for such a part. */
function checkedBy(engine: Engine, part: LibraryCall, env: Environment): Partial<Value> {
  if (part.receiver?.taints.length === 0 || lookUp(engine.library.guards, part.names) === undefined) return {};
  const proof = proofOf(engine, part, env);
  return { answers: answersOf(engine, part, env), ...(proof === undefined ? {} : { proof }) };
}

/** Where classes do not list their fields, and any method may add one. */
const FIELDS_ARE_MADE: ReadonlySet<Language> = new Set(['python']);

/** A member of an object of the text's own class that the class does not speak of: a base class or another method has set it. */
function isUndeclared(engine: Engine, { name, taints }: Value, member: string): boolean {
  if (!FIELDS_ARE_MADE.has(engine.unit.language)) return false;
  const owner = name === undefined || taints.length > 0 || isConstantName(member) ? undefined : engine.classes.get(name);
  return owner?.members.every((one) => nameOf(one) !== member) ?? false;
}

function nameOf(member: Statement): string | undefined {
  if (member.kind === 'function') return member.fn.name;
  if (member.kind === 'declare' && member.target.kind === 'name') return member.target.name;
  const target = member.kind === 'expression' && member.value.kind === 'assign' ? member.value.target : undefined;
  return target?.kind === 'name' ? target.name : undefined;
}

function nobodys({ start, end }: Span, member: string): readonly Taint[] {
  return [{ source: { label: 'unresolved', origin: `member:${member}`, start, end }, cleaned: 0, weak: false, steps: [] }];
}

/** A part of a source is a source of its own, within the whole. */
export function partTaints(taints: readonly Taint[], part: string): readonly Taint[] {
  return taints.map((taint) => {
    const { source: whole } = taint;
    if (whole.origin.length > 120) return taint;
    const narrowed: Source = { ...whole, origin: whole.origin + part, within: whole };
    return { ...taint, source: narrowed };
  });
}

export function evaluateIndex(engine: Engine, expr: Index, env: Environment): Value {
  const object = engine.evaluate(expr.object, env);
  const index = expr.index === undefined ? undefined : engine.evaluate(expr.index, env);
  checkIndex(engine, { object, index, expr, use: 'read', at: expr, env });
  checkElements(engine, object, index, { at: expr, env });
  return placed(engine, object, chosenBy(index, entryOf(engine, object, index, { at: expr, env })), env);
}

/** Which entry a predictable index chooses is as predictable as the index. */
function chosenBy(index: Value | undefined, entry: Value): Value {
  const predictable = index?.taints.filter((taint) => taint.source.label === 'weak-random') ?? [];
  return predictable.length === 0 ? entry : { ...entry, taints: mergeTaints(entry.taints, predictable) };
}

/** What was put in under a key that is not known can be anywhere; what is asked for under such a key can be any entry. */
export function heldTaints({ entries, rest }: ObjectState, any: boolean): readonly Taint[] {
  return any ? mergeTaints(rest, ...[...entries.values()].map((entry) => entry.taints)) : rest;
}

/** An entry that no stranger chooses, which rules may still ask about. */
function harmless(engine: Engine, at: Span, place: string, env: Environment): Value {
  const value: Value = { span: at, object: engine.identity(), taints: [], name: place };
  engine.emit({ kind: 'read', span: at, names: [place], value }, env);
  return value;
}

/** The entry under a key: the stored one, a part of a source, or anything the object holds. */
export function entryOf(engine: Engine, object: Value, index: Value | undefined, { at, env }: { at: Span; env: Environment }): Value {
  const key = index?.known?.length === 1 ? String(index.known[0]) : undefined;
  const state = object.object === undefined ? undefined : env.object(object.object);
  const stored = key === undefined ? undefined : state?.entries.get(key);
  if (stored !== undefined) return stored;
  const place = `${object.name ?? '?'}[${key ?? ''}]`;
  if (engine.library.except.has(place)) return harmless(engine, at, place, env);
  const constants = state?.closed === true ? [...state.entries.values()].flatMap((value) => value.known ?? []) : [];
  if (state?.closed === true && constants.length === state.entries.size && constants.length > 0)
    return { span: at, known: constants.slice(0, 8), taints: [] };
  const type = engine.library.members.get(`${object.name ?? '?'}[]`);
  const name = type ?? (object.name === undefined ? undefined : `${object.name}[]`);
  const own = key === undefined ? object.taints : partTaints(object.taints, `[${key}]`);
  const taints = state === undefined ? own : mergeTaints(own, heldTaints(state, key === undefined));
  const reached = key === undefined && index !== undefined && index.scalar !== true && index.known === undefined;
  const plain: Value = {
    span: at,
    object: engine.identity(),
    taints,
    ...(name === undefined ? {} : { name }),
    ...(reached ? { reached: Math.min((object.reached ?? 0) + 1, 3) } : {}),
  };
  const made = key === undefined ? plain : asNamed(key, plain, at);
  const begin = engine.library.begins.get(place);
  return begin === undefined ? made : { ...made, parts: [begin, made] };
}
