/** Assignments: where a value goes, and that rules hear of it. */
import type { Expr, Span } from '../unit.js';
import { bake } from './bake.js';
import { keyOf } from './collection.js';
import type { Engine } from './engine.js';
import { checkElements } from './elements.js';
import type { Environment } from './environment.js';
import type { Use } from './event.js';
import { measured } from './measured.js';
import { checkCounter, checkIndex, checkReach } from './memory-index.js';
import { checkUse, tellDereference } from './memory-lifetime.js';
import { hasSizes } from './memory-report.js';
import { checkResized } from './memory-resize.js';
import { endedAt, isZero, terminated } from './memory-text.js';
import { sizeOfValue } from './size.js';
import { staticType } from './static-type.js';
import { combined } from './operator.js';
import { entryOf, memberOf } from './read.js';
import { asNamed } from './secret-names.js';
import { mergeTaints, stepTaints } from './value.js';
import type { Value } from './value.js';

type Assign = Extract<Expr, { kind: 'assign' }>;

export function evaluateAssign(engine: Engine, expr: Assign, env: Environment, use: Use): Value {
  const given = engine.evaluate(expr.value, env);
  // A function added to an event is what the event holds.
  if (expr.op !== '=' && given.closure === undefined) return compound(engine, expr, given, env);
  if (expr.op === '=') checkResized(engine, expr, given, env);
  assignTo(engine, expr.target, given, use === 'tested' ? { at: expr, env, use } : { at: expr, env });
  return given;
}

function compound(engine: Engine, expr: Assign, given: Value, env: Environment): Value {
  const before = engine.evaluate(expr.target, env);
  const made = combined(engine, expr.op, [before, given], expr);
  const type = hasSizes(engine) ? staticType(engine, expr.target, env) : undefined;
  const value = measured(engine, { op: expr.op, left: before, right: given, made, type }, env);
  assignTo(engine, expr.target, value, { at: expr, env });
  return expr.postfix === true ? before : value;
}

interface Place {
  readonly at: Span;
  readonly env: Environment;
  /** The assignment stands where a condition does. */
  readonly use?: Use;
}

export function assignTo(engine: Engine, target: Expr, given: Value, { at, env, use }: Place): void {
  const tested = use === undefined ? {} : { use };
  const value = given.taints.length === 0 ? given : { ...given, taints: stepTaints(given.taints, at) };
  switch (target.kind) {
    case 'name':
      env.set(target.name, asNamed(target.name, typedByName(engine, target.name, value), at));
      engine.emit({ kind: 'assign', span: at, names: [target.name], plain: target.name, value, via: 'variable', ...tested }, env);
      return;
    case 'member':
      assignMember(engine, target, value, { at, env, ...tested });
      return;
    case 'index':
      assignIndex(engine, target, value, { at, env });
      return;
    case 'collection':
      destructure(engine, target, value, { at, env });
      return;
    case 'operator': {
      const [inner] = target.operands;
      const held = inner === undefined ? undefined : engine.evaluate(inner, env);
      if (held !== undefined && inner !== undefined && target.op === '*') written(engine, { held, inner, stored: value, at, env });
      if (held?.object !== undefined) put(held, undefined, { value, env });
      return;
    }
    default:
      engine.evaluate(target, env);
  }
}

/** `*p = x` */
function written(engine: Engine, { held, inner, stored, at, env }: Place & { held: Value; inner: Expr; stored: Value }): void {
  checkUse(engine, held, at, env);
  tellDereference(engine, held, at, env);
  checkReach(engine, { object: held, expr: { object: inner }, use: 'write', at, env });
  checkCounter(engine, { object: held, index: undefined, stored, at, env });
  if (hasSizes(engine)) terminated(env, held);
}

/** What nothing else tells the type of is most likely what its variable is called. */
function typedByName(engine: Engine, word: string, value: Value): Value {
  if (value.known !== undefined || value.parts !== undefined || (value.name !== undefined && !value.name.startsWith('?'))) return value;
  const name = value.object === undefined ? undefined : engine.library.names.get(word);
  return name === undefined ? value : { ...value, name };
}

function assignMember(engine: Engine, target: Extract<Expr, { kind: 'member' }>, value: Value, { at, env, use }: Place): void {
  const object = engine.evaluate(target.object, env);
  checkUse(engine, object, at, env);
  put(object, target.name, { value, env });
  engine.emit(
    {
      kind: 'assign',
      span: at,
      names: engine.names.candidates(`${object.name ?? '?'}.${target.name}`),
      plain: target.name,
      value,
      receiver: object,
      via: 'member',
      ...(use === undefined ? {} : { use }),
    },
    env,
  );
}

/** `a[1][2] = x` fills what is under 1, which is made there and then where nothing was. */
function filled(engine: Engine, target: Expr, env: Environment): Value {
  const value = engine.evaluate(target, env);
  if (target.kind !== 'index' || target.index === undefined || value.object === undefined || value.known !== undefined) return value;
  const outer = filled(engine, target.object, env);
  const index = engine.evaluate(target.index, env);
  const key = index.known?.length === 1 ? String(index.known[0]) : undefined;
  if (key === undefined || outer.object === undefined || env.object(outer.object).entries.has(key)) return value;
  put(outer, key, { value, env });
  return value;
}

function assignIndex(engine: Engine, target: Extract<Expr, { kind: 'index' }>, value: Value, { at, env }: Place): void {
  const object = filled(engine, target.object, env);
  const index = target.index === undefined ? undefined : engine.evaluate(target.index, env);
  checkIndex(engine, { object, index, expr: target, use: 'write', at, env });
  checkCounter(engine, { object, index, stored: value, at, env });
  if (isZero(value) && hasSizes(engine)) endedAt(env, object, sizeOfValue(index));
  checkElements(engine, object, index, { at, env });
  const key = index?.known?.length === 1 ? String(index.known[0]) : undefined;
  put(object, key, { value, env });
  if (key === undefined) {
    if (target.object.kind === 'name' && env.get(target.object.name) === object)
      env.set(target.object.name, { ...object, taints: mergeTaints(object.taints, value.taints) });
    if (index !== undefined)
      engine.emit({ kind: 'assign', span: at, names: ['[?]'], plain: '', value, receiver: object, key: index, via: 'entry' }, env);
    return;
  }
  engine.emit(
    {
      kind: 'assign',
      span: at,
      names: [...engine.names.candidates(`${object.name ?? '?'}[${key}]`), `*[${key}]`],
      plain: key,
      value,
      receiver: object,
      via: 'entry',
    },
    env,
  );
}

/** Writes an entry, or something under an unknown key. */
export function put(object: Value, key: string | undefined, { value, env }: { value: Value; env: Environment }): void {
  if (object.object === undefined) return;
  const state = env.object(object.object);
  if (key === undefined) env.setObject(object.object, { ...state, closed: false, rest: mergeTaints(state.rest, value.taints) });
  else env.setObject(object.object, { ...state, entries: new Map(state.entries).set(key, bake(value, env)) });
}

function destructure(engine: Engine, target: Extract<Expr, { kind: 'collection' }>, value: Value, place: Place): void {
  target.entries.forEach((entry, i) => {
    const key = entry.key === undefined ? String(i) : keyOf(engine, entry.key, place.env);
    const part =
      entry.spread === true || key === undefined ? value : partOf(engine, value, key, { mapped: target.shape === 'map', ...place });
    if (entry.value.kind === 'assign') assignTo(engine, entry.value.target, part, place);
    else assignTo(engine, entry.value, part, place);
  });
}

/** `{exec}` of a module is its member; a tuple's parts are its entries. */
function partOf(engine: Engine, value: Value, key: string, { mapped, at, env }: Place & { mapped: boolean }): Value {
  if (mapped) return memberOf(engine, value, key, { at, env });
  return entryOf(engine, value, { span: at, known: [Number(key)], taints: [] }, { at, env });
}
