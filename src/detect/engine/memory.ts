/**
 * Storage in C and C++: how much there is, who gave it back, who checked it. The engine sees the problem; which of them matter, and how
 * much, is for the rules.
 */
import type { Span, TypeName } from '../unit.js';
import { clearedFor } from './bake.js';
import { RANGE_CATEGORIES } from './categories.js';
import type { Engine } from './engine.js';
import type { Environment } from './environment.js';
import type { ArgumentValue, MemoryProblem } from './event.js';
import type { LibraryCall } from './models.js';
import { lookUp } from './names.js';
import { concatenated, formatted, partsOf } from './text.js';
import { knownNumber } from './value.js';
import type { Value } from './value.js';
import type { CopyWords } from './vocabulary.js';

/** Languages whose vocabulary names calls that give storage back. */
function hasStorage(engine: Engine): boolean {
  return engine.library.releases.size > 0;
}

/** Elements, where every factor is known. */
function productOf(factors: readonly (number | undefined)[]): number | undefined {
  if (factors.length === 0) return undefined;
  return factors.reduce((product, factor) => (product === undefined || factor === undefined ? undefined : product * factor), 1);
}

/** An array of declared size. */
export function newStorage(engine: Engine, type: TypeName, at: Span, env: Environment): Value {
  const object = engine.identity();
  const sizes = type.dimensions.map((dimension) => (dimension === undefined ? undefined : knownNumber(engine.evaluate(dimension, env))));
  const capacity = productOf(sizes);
  env.setObject(object, {
    ...env.object(object),
    storage: { kind: 'array', checked: true, ...(capacity === undefined ? {} : { capacity }) },
  });
  return { span: at, object, taints: [] };
}

function report(
  engine: Engine,
  env: Environment,
  problem: MemoryProblem,
  event: { span: Span; names: readonly string[]; value: Value; target?: Value },
): void {
  engine.emit({ kind: 'memory', problem, ...event }, env);
}

/** Copies, allocations and releases of one call. Returns the call's result with its storage. */
export function memoryEffects(engine: Engine, call: LibraryCall, result: Value, env: Environment): Value {
  if (call.temporary === true && call.names.some((name) => engine.library.borrows.has(name))) return { ...result, dangling: true };
  if (!hasStorage(engine)) return result;
  const own = moved(engine, call, env) ? { ...result, object: engine.identity() } : result;
  for (const { value, expr } of call.args) if (expr.kind !== 'operator' || expr.op !== '&') checkRelease(engine, call, value, env);
  const copy = lookUp(engine.library.copies, call.names);
  if (copy !== undefined) checkCopy(engine, call, copy, env);
  const released = lookUp(engine.library.releases, call.names);
  if (released !== undefined) release(call, call.args[released]?.value, env);
  const sizes = lookUp(engine.library.allocates, call.names);
  return sizes === undefined ? own : allocated(engine, call, sizes, { result, env });
}

/** What was moved away may get a new content, but not be read. Says whether this call moves. */
function moved(engine: Engine, call: LibraryCall, env: Environment): boolean {
  const method = call.names[0]?.slice(call.names[0].lastIndexOf('.') + 1) ?? '';
  const { receiver } = call;
  if (receiver !== undefined && REFILLS.has(method)) settle(env, receiver);
  for (const value of [receiver, ...call.args.map((argument) => argument.value)])
    if (value !== undefined) checkMoved(engine, value, call.at, env);
  // With more arguments it is the algorithm that moves a range.
  const moves = call.args.length === 1 && call.names.some((name) => engine.library.moves.has(name));
  const taken = moves ? call.args[0]?.value : undefined;
  if (taken?.object === undefined || taken.scalar === true) return false;
  env.setObject(taken.object, { ...env.object(taken.object), moved: true });
  return true;
}

const REFILLS = new Set([
  'clear',
  'reset',
  'assign',
  'swap',
  'resize',
  'open',
  'empty',
  'insert',
  'emplace',
  'push_back',
  'emplace_back',
  'operator=',
]);

function settle(env: Environment, value: Value): void {
  if (value.object === undefined || env.object(value.object).moved !== true) return;
  const { moved: _moved, ...state } = env.object(value.object);
  env.setObject(value.object, state);
}

/** Reports once. */
export function checkMoved(engine: Engine, value: Value, at: Span, env: Environment): void {
  if (value.object === undefined || env.object(value.object).moved !== true) return;
  report(engine, env, 'use-after-move', { span: at, names: [], value });
  settle(env, value);
}

function allocated(
  engine: Engine,
  call: LibraryCall,
  sizes: readonly number[],
  { result, env }: { result: Value; env: Environment },
): Value {
  const factors = sizes.flatMap((i) => call.args[i]?.value ?? []);
  const capacity = productOf(factors.map(knownNumber));
  const size = call.args[sizes[0] ?? 0];
  if (sizes.length === 1 && size?.expr.kind === 'operator' && size.expr.op === '*')
    report(engine, env, 'size-product', { span: call.at, names: call.names, value: size.value });
  const object = engine.identity();
  env.setObject(object, {
    ...env.object(object),
    storage: { kind: 'heap', checked: false, ...(capacity === undefined ? {} : { capacity }) },
  });
  return { span: call.at, object, madeBy: result.madeBy ?? call.names[0] ?? '', taints: [] };
}

function release(call: LibraryCall, value: Value | undefined, env: Environment): void {
  if (value?.object !== undefined) env.setObject(value.object, { ...env.object(value.object), released: call.at });
}

/** Passing released storage on is a use; giving it back once more is worse. */
function checkRelease(engine: Engine, call: LibraryCall, value: Value, env: Environment): void {
  const state = value.object === undefined ? undefined : env.object(value.object);
  if (state?.released === undefined) return;
  const again = lookUp(engine.library.releases, call.names) !== undefined;
  report(engine, env, again ? 'double-release' : 'use-after-release', { span: call.at, names: call.names, value });
}

/** A pointer outlives what it points into when it is kept under a name; a variable that owns its text copies it. */
export function checkKept(
  engine: Engine,
  { type, value, at }: { type: TypeName | undefined; value: Value; at: Span },
  env: Environment,
): void {
  if (value.dangling !== true) return;
  const keeps = type === undefined || type.name === '' || type.pointers > 0 || /(?:view|Latin1String|span)$/.test(type.name);
  if (keeps) report(engine, env, 'dangling', { span: at, names: [value.madeBy ?? ''], value });
}

/** Every `*p`: whether the pointer can be relied on is for the rules. */
export function tellDereference(engine: Engine, value: Value, at: Span, env: Environment): void {
  report(engine, env, 'dereference', { span: at, names: [], value });
}

/** Reading through a pointer: it must not be released, and an allocation must have been checked. */
export function checkUse(engine: Engine, value: Value, at: Span, env: Environment): void {
  if (!hasStorage(engine) || value.object === undefined) return;
  const state = env.object(value.object);
  checkMoved(engine, value, at, env);
  if (state.released !== undefined) report(engine, env, 'use-after-release', { span: at, names: [], value });
  else if (state.storage?.kind === 'heap' && !state.storage.checked) {
    report(engine, env, 'unchecked-allocation', { span: at, names: [value.madeBy ?? ''], value });
    env.setObject(value.object, { ...state, storage: { ...state.storage, checked: true } });
  }
}

export function checkIndex(
  engine: Engine,
  { object, index, at, env }: { object: Value; index: Value | undefined; at: Span; env: Environment },
): void {
  if (!hasStorage(engine)) return;
  checkUse(engine, object, at, env);
  const capacity = object.object === undefined ? undefined : env.object(object.object).storage?.capacity;
  const constant = knownNumber(index);
  if (index === undefined) return;
  if (capacity === undefined && engine.library.unchecked.has(object.name ?? '') && constant === undefined && isUnbounded(env, index))
    report(engine, env, 'index', { span: at, names: [], value: index, target: object });
  if (capacity === undefined) return;
  const outside = constant === undefined ? isUnbounded(env, index) : constant >= capacity || constant < 0;
  if (outside) report(engine, env, 'index', { span: at, names: [], value: index, target: object });
}

/** Reading a word into an array of characters stops at a blank, not at the array's end. */
export function checkStream(
  engine: Engine,
  { names, target, at }: { names: readonly string[]; target: Value; at: Span },
  env: Environment,
): void {
  const storage = target.object === undefined ? undefined : env.object(target.object).storage;
  if (storage?.kind === 'array' && target.scalar === undefined)
    report(engine, env, 'unbounded-copy', { span: at, names, value: target, target });
}

/** A test of a pointer, whatever it is compared with, counts as its check. */
export function markChecked(env: Environment, value: Value): void {
  if (value.object === undefined) return;
  const state = env.object(value.object);
  if (state.storage !== undefined && !state.storage.checked)
    env.setObject(value.object, { ...state, storage: { ...state.storage, checked: true } });
}

function checkCopy(engine: Engine, call: LibraryCall, copy: CopyWords, env: Environment): void {
  const target = call.args[copy.to];
  const sources = copy.from.flatMap((i) => call.args.slice(i, copy.template === undefined ? i + 1 : undefined));
  if (target === undefined) return;
  const storage = target.value.object === undefined ? undefined : env.object(target.value.object).storage;
  const capacity = storage?.capacity;
  const size = copy.size === undefined ? undefined : call.args[copy.size]?.value;
  const names = call.names;
  if (size !== undefined) {
    const bytes = knownNumber(size);
    if (capacity !== undefined && bytes !== undefined && bytes > capacity)
      report(engine, env, 'wrong-size', { span: call.at, names, value: size, target: target.value });
    // What was allocated to a computed size may well be large enough.
    else if (bytes === undefined && (storage === undefined || capacity !== undefined) && isUnbounded(env, size))
      report(engine, env, 'wrong-size', { span: call.at, names, value: size, target: target.value });
  } else checkUnboundedCopy(engine, call, { copy, target, sources, capacity, env });
  if (target.expr.kind === 'name' && sources.length > 0) env.set(target.expr.name, copied(call, copy, target.value, sources));
}

/** The target's text after the copy; its storage stays. */
function copied(call: LibraryCall, copy: CopyWords, target: Value, sources: readonly ArgumentValue[]): Value {
  const values = sources.map(({ value }) => value);
  const template = copy.template === undefined ? undefined : call.args[copy.template]?.value;
  const text =
    template === undefined
      ? concatenated(call.at, copy.appends === true ? [target, ...values] : values)
      : formatted(call.at, template, values, new Map());
  return target.object === undefined ? text : { ...text, object: target.object };
}

interface Copying {
  readonly copy: CopyWords;
  readonly target: ArgumentValue;
  readonly sources: readonly ArgumentValue[];
  readonly capacity: number | undefined;
  readonly env: Environment;
}

/** Nothing bounds the copy but the source's own length. */
function checkUnboundedCopy(engine: Engine, call: LibraryCall, { copy, target, sources, capacity, env }: Copying): void {
  const event = { span: call.at, names: call.names, target: target.value };
  const template = copy.template === undefined ? undefined : call.args[copy.template]?.value;
  if (template !== undefined && !writesText(template)) return;
  const least = sources.reduce(
    (sum, { value }) => sum + partsOf(value).reduce((length, part) => length + (typeof part === 'string' ? part.length : 0), 0),
    1,
  );
  const open = sources.filter(({ value }) => value.known === undefined && isUnbounded(env, value));
  const [first] = open;
  if (capacity !== undefined && template === undefined && least > capacity)
    report(engine, env, 'too-long-copy', { ...event, value: sources[0]?.value ?? target.value });
  else if (first !== undefined || sources.length === 0)
    report(engine, env, 'unbounded-copy', { ...event, value: first?.value ?? target.value });
}

/** A constant printf template without a bare `%s` writes bounded text. */
function writesText(template: Value): boolean {
  const text = template.known?.length === 1 ? template.known[0] : undefined;
  return typeof text !== 'string' || /%[-+ #0]*\d*(?:l?s|\[)/.test(text);
}

/** Nothing on the way has compared it with a bound. A literal array's own text is bounded by its declaration. */
function isUnbounded(env: Environment, value: Value): boolean {
  if (value.known !== undefined) return false;
  if (value.taints.length === 0)
    return value.scalar === undefined && value.object !== undefined && env.object(value.object).storage === undefined;
  return value.taints.some((taint) => ((taint.cleaned | clearedFor(env, taint.source)) & RANGE_CATEGORIES) === 0);
}
