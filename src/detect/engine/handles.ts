/** Handles into containers: iterators, references and pointers die when the content moves or their element is taken out. */
import type { Expr, Span, TypeName } from '../unit.js';
import type { Engine } from './engine.js';
import type { Environment } from './environment.js';
import { borrowFrom, lifetimeOf, setLifetime } from './lifetime.js';
import type { LibraryCall } from './models.js';
import { lookUp } from './names.js';
import type { Value } from './value.js';

/** What a call does to its receiver's handles; a call that gives a handle gives one into what the receiver is now. */
export function handled(engine: Engine, call: LibraryCall, result: Value, env: Environment): Value {
  const { receiver } = call;
  if (engine.library.handles.size === 0) return result;
  // What a call makes of a handle is a copy of what it points to.
  const { borrowed: _borrowed, place: _place, ...own } = result;
  if (receiver?.object === undefined) return own;
  if (lookUp(engine.library.invalidates, call.names) === true) changed(receiver.object, call.at, env);
  if (lookUp(engine.library.removes, call.names) === true) takeOut(call, env);
  if (lookUp(engine.library.handles, call.names) === true) return handleInto(engine, receiver, own, env);
  const place = lookUp(engine.library.places, call.names) === true ? borrowFrom(env, receiver) : undefined;
  return place === undefined ? own : { ...own, object: engine.identity(), place };
}

function handleInto(engine: Engine, receiver: Value, { name: _name, ...open }: Value, env: Environment): Value {
  const borrowed = borrowFrom(env, receiver);
  return { ...open, object: engine.identity(), ...(borrowed === undefined ? {} : { borrowed }) };
}

function changed(object: number, at: Span, env: Environment): void {
  const before = lifetimeOf(env, object);
  setLifetime(env, object, { ...before, changes: before.changes + 1, changedAt: at });
}

/** The handle that is given to `erase` by its name points to nothing afterwards. */
function takeOut(call: LibraryCall, env: Environment): void {
  const [first] = call.args;
  if (call.args.length !== 1 || first?.expr.kind !== 'name' || first.value.borrowed === undefined || first.value.object === undefined)
    return;
  setLifetime(env, first.value.object, { ...lifetimeOf(env, first.value.object), lost: call.at });
}

/** The element `v[i]` of a container: a reference to it, or its address, is a handle. */
export function placed(engine: Engine, object: Value, element: Value, env: Environment): Value {
  if (element.place !== undefined || !engine.library.unchecked.has(object.name ?? '')) return element;
  const place = borrowFrom(env, object);
  return place === undefined ? element : { ...element, place };
}

/** A name that is bound to an element: a reference is a handle, a copy is not. */
export function boundAs(engine: Engine, type: TypeName | undefined, value: Value): Value {
  if (value.borrowed !== undefined && type !== undefined && isCopy(engine, type)) {
    const { borrowed: _borrowed, ...copy } = value;
    return copy;
  }
  if (value.place === undefined) return value;
  const { place, ...copy } = value;
  return type?.reference === true ? { ...copy, borrowed: place } : copy;
}

/** An object that keeps what it is given, whatever it was copied from. */
function isCopy(engine: Engine, type: TypeName): boolean {
  return type.pointers === 0 && type.reference !== true && engine.library.owning.has(engine.names.type(type.name));
}

/** What a handle points to. */
export function pointedTo(value: Value): Value {
  if (value.borrowed === undefined) return value;
  const { borrowed, ...element } = value;
  return { ...element, place: borrowed };
}

export function addressOf(value: Value): Value {
  return value.place === undefined ? value : { ...value, borrowed: value.place };
}

/** Reading a name that stands for a dead handle. Reports once, at the change when that stands behind the use in a loop. */
export function checkHandle(engine: Engine, expr: Extract<Expr, { kind: 'name' }>, value: Value, env: Environment): Value {
  const { borrowed, ...rest } = value;
  if (borrowed === undefined) return value;
  const owner = lifetimeOf(env, borrowed.owner);
  const lost = value.object === undefined ? undefined : lifetimeOf(env, value.object).lost;
  const dead = lost ?? (owner.changes > borrowed.changes ? owner.changedAt : undefined);
  if (dead === undefined) return value;
  engine.emit({ kind: 'memory', problem: 'invalidated', span: dead.start > expr.start ? dead : expr, names: [], value }, env);
  const settled = { ...rest, object: engine.identity() };
  env.set(expr.name, settled);
  return settled;
}

/** A loop over a container goes on after its content moved. */
export function checkWalked(engine: Engine, over: Value, before: number | undefined, env: Environment): void {
  if (over.object === undefined || before === undefined || env.dead) return;
  const now = lifetimeOf(env, over.object);
  if (now.changes > before && now.changedAt !== undefined)
    engine.emit({ kind: 'memory', problem: 'invalidated', span: now.changedAt, names: [], value: over }, env);
}
