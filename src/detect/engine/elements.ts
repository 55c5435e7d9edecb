/** Containers whose number of elements is certain: an index at or behind the end writes to nothing that is theirs. */
import type { Span, Statement, TypeName } from '../unit.js';
import type { Engine } from './engine.js';
import { currentFrame } from './engine.js';
import type { Environment } from './environment.js';
import { lifetimeOf, setLifetime } from './lifetime.js';
import type { LibraryCall } from './models.js';
import { lookUp } from './names.js';
import { knownNumber } from './value.js';
import type { Value } from './value.js';

type Declaration = Extract<Statement, { kind: 'declare' }>;

/** `std::vector<int> v;` is empty, `v(10)` holds ten. */
export function countElements(engine: Engine, { type, value }: Declaration, made: Value, env: Environment): void {
  if (made.object === undefined || type === undefined || type.pointers > 0 || type.reference === true || type.dimensions.length > 0) return;
  if (!engine.library.unchecked.has(engine.names.type(type.name)) || isShared(engine)) return;
  const elements = fixedSize(type) ?? givenSize(engine, value, env);
  if (elements !== undefined) setLifetime(env, made.object, { ...lifetimeOf(env, made.object), elements });
}

/** Other functions may fill a field or a variable of the file before this one runs. */
function isShared(engine: Engine): boolean {
  const frame = currentFrame(engine);
  return frame.declaration === undefined && (frame.owner !== undefined || engine.functions.size > 0);
}

/** `std::array<int, 5>` */
function fixedSize({ args }: TypeName): number | undefined {
  const [, size] = args;
  return size !== undefined && /^\d{1,9}$/.test(size.name) ? Number(size.name) : undefined;
}

function givenSize(engine: Engine, value: Declaration['value'], env: Environment): number | undefined {
  if (value === undefined) return 0;
  if (value.kind !== 'new' || value.type.dimensions.length > 0) return undefined;
  const [size, ...more] = value.args;
  if (size === undefined) return 0;
  return more.length === 0 && size.value.kind !== 'literal'
    ? undefined
    : more.length > 0
      ? undefined
      : knownNumber(engine.evaluate(size.value, env));
}

/** Anything that is done to it may change the number; only calls that look at it leave it. */
export function recount(engine: Engine, call: LibraryCall, env: Environment): void {
  if (engine.library.unchecked.size === 0) return;
  if (lookUp(engine.library.keeps, call.names) !== true) forget(call.receiver, env, sizeAfter(engine, call));
  forgetAll(
    call.args.map(({ value }) => value),
    env,
  );
}

/** What is given to a function may come back with other elements. */
export function forgetAll(values: readonly Value[], env: Environment): void {
  for (const value of values) forget(value, env);
}

/** `resize(n)` says how many there are now. */
function sizeAfter(engine: Engine, call: LibraryCall): number | undefined {
  if (!engine.library.unchecked.has(call.receiver?.name ?? '')) return undefined;
  const method = call.names[0]?.slice(call.names[0].lastIndexOf('.') + 1);
  return method === 'resize' ? knownNumber(call.args[0]?.value) : method === 'clear' ? 0 : undefined;
}

function forget(value: Value | undefined, env: Environment, now?: number): void {
  if (value?.object === undefined) return;
  const { elements, ...rest } = lifetimeOf(env, value.object);
  if (elements === undefined && now === undefined) return;
  setLifetime(env, value.object, now === undefined ? rest : { ...rest, elements: now });
}

export function checkElements(engine: Engine, object: Value, index: Value | undefined, { at, env }: { at: Span; env: Environment }): void {
  const elements = object.object === undefined ? undefined : env.object(object.object).lifetime?.elements;
  if (elements === undefined || index === undefined) return;
  const position = knownNumber(index);
  if (elements === 0 || (position !== undefined && position >= elements))
    engine.emit({ kind: 'memory', problem: 'beyond-elements', span: at, names: [], value: index, target: object }, env);
}

/** An algorithm that writes to the beginning of a container that has no elements: `std::copy(a, b, v.begin())`. */
export function checkRangeTarget(engine: Engine, call: LibraryCall, env: Environment): void {
  const position = lookUp(engine.library.writesRange, call.names);
  const target = position === undefined ? undefined : call.args[position]?.value;
  if (target?.borrowed === undefined || lifetimeOf(env, target.borrowed.owner).elements !== 0) return;
  engine.emit({ kind: 'memory', problem: 'beyond-elements', span: call.at, names: call.names, value: target, target }, env);
}
