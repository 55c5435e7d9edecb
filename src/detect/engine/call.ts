/** Calls and constructions: who is called, what comes back, what is remembered of it. */
import type { Argument, Expr, Span } from '../unit.js';
import { assignTo } from './assign.js';
import { categoryBit } from './categories.js';
import { callBack } from './call-back.js';
import { calleeOf } from './callee.js';
import { checkDelete, checkOverwritten } from './class-facts.js';
import { setProperties } from './collection.js';
import type { Engine } from './engine.js';
import { currentFrame } from './engine.js';
import type { Environment } from './environment.js';
import type { ArgumentValue, Use } from './event.js';
import { checkRangeTarget, forgetAll, recount } from './elements.js';
import { answersOf, missingOf, proofOf } from './guards.js';
import { handled } from './handles.js';
import { lockEffects } from './locks.js';
import { checkUse } from './memory-lifetime.js';
import { memoryEffects } from './memory.js';
import { hasSizes } from './memory-report.js';
import { evaluateSizeof, isSizeof } from './memory-sizeof.js';
import { newStorage } from './memory-storage.js';
import { resultOf } from './models.js';
import type { LibraryCall } from './models.js';
import { joinValues } from './join.js';
import { lookUp } from './names.js';
import { plainName } from './operator.js';
import { concatenated } from './text.js';
import { asAnswered } from './secret-names.js';
import { mergeTaints } from './value.js';
import type { Value } from './value.js';
import { fill, overwritten, rewrite } from './written-arguments.js';

type Call = Extract<Expr, { kind: 'call' }>;

export function evaluateCall(engine: Engine, expr: Call, env: Environment, use: Use): Value {
  if (hasSizes(engine) && isSizeof(expr)) return evaluateSizeof(engine, expr, env);
  const callee = calleeOf(engine, expr, env);
  const args = evaluateArguments(engine, expr.args, env);
  const last = callee.names[0] ?? '';
  currentFrame(engine).calls.add(last);
  const at = callSpan(expr);
  if (callee.receiver !== undefined && !isMoved(callee.receiver, env) && !isOnlyPointer(engine, callee.names))
    checkUse(engine, callee.receiver, at, env);
  if (callee.closure !== undefined) {
    forgetAll(
      args.map(({ value }) => value),
      env,
    );
    if (expr.callee.kind === 'lambda') engine.started.set(callee.closure.declaration.start, 1);
    const own = engine.invoke(
      callee.closure,
      args.map(({ value }) => value),
      env,
      expr,
    );
    rewrite(engine, args, env);
    return asAnswered(plainName(expr.callee), own, expr);
  }
  const call: LibraryCall = {
    at,
    names: callee.names,
    args,
    constructs: isType(engine, last),
    ...(callee.key === undefined ? {} : { key: callee.key }),
    ...(callee.receiver === undefined ? {} : { receiver: callee.receiver }),
    ...(isTemporary(expr.callee, callee.receiver) ? { temporary: true as const } : {}),
  };
  const result = libraryCall(engine, call, env, use);
  if (lookUp(engine.library.fills, call.names) === undefined) rewrite(engine, args, env);
  return appended(engine, expr, call, env) ?? asAnswered(plainName(expr.callee), result, expr);
}

/** A moved object may be given a new content by a method; the storage domain knows which. */
/** Asked for null or made another pointer, a pointer is not followed. */
function isOnlyPointer({ library }: Engine, names: readonly string[]): boolean {
  return lookUp(library.effects, names) === 'pass' || (lookUp(library.guards, names) ?? []).some(({ mask }) => mask === NULL);
}

const NULL = categoryBit('null');

function isMoved({ object }: Value, env: Environment): boolean {
  return object !== undefined && env.object(object).moved === true;
}

/** `text.push_str(x)`: what is appended to a text changes the variable. */
function appended(engine: Engine, { callee }: Call, { receiver, names, args, at }: LibraryCall, env: Environment): Value | undefined {
  if (callee.kind !== 'member' || receiver === undefined || !isText(receiver) || lookUp(engine.library.effects, names) !== 'append')
    return undefined;
  const { name } = receiver;
  const text = { ...concatenated(at, [receiver, ...args.map(({ value }) => value)]), ...(name === undefined ? {} : { name }) };
  if (callee.object.kind === 'name' || callee.object.kind === 'member') assignTo(engine, callee.object, text, { at, env });
  return text;
}

function isText(value: Value): boolean {
  return value.parts !== undefined || typeof value.known?.[0] === 'string';
}

/** `(a + b).c_str()`: the receiver has a value of its own, made right here, that nothing keeps. */
function isTemporary(callee: Expr, receiver: Value | undefined): boolean {
  if (callee.kind !== 'member' || receiver === undefined) return false;
  const { object } = callee;
  if (object.kind === 'operator') return object.op === '+';
  const known = receiver.name !== undefined && !receiver.name.startsWith('?') && !receiver.name.endsWith('()');
  return (
    (object.kind === 'call' || object.kind === 'new') && known && receiver.span.start >= object.start && receiver.span.end <= object.end
  );
}

/** A chain over several lines is placed where its last method stands. */
function callSpan(expr: Call): Span {
  if (expr.callee.kind !== 'member') return expr;
  return { start: Math.max(expr.start, Math.min(expr.callee.end - expr.callee.name.length, expr.end)), end: expr.end };
}

function libraryCall(engine: Engine, call: LibraryCall, env: Environment, use: Use): Value {
  const event = {
    kind: 'call' as const,
    span: call.at,
    names: call.names,
    args: call.args,
    use,
    ...(call.receiver === undefined ? {} : { receiver: call.receiver }),
    ...(call.key === undefined ? {} : { key: call.key }),
  };
  engine.emit(event, env);
  const proof = proofOf(engine, call, env);
  fill(engine, call, env);
  if (hasSizes(engine)) overwritten(engine, call, env);
  const result = resultOf(engine, call, env);
  checkRangeTarget(engine, call, env);
  recount(engine, call, env);
  lockEffects(engine, call, env);
  checkDelete(engine, call, env);
  checkOverwritten(engine, call, env);
  const stored = handled(engine, call, memoryEffects(engine, call, result, env), env);
  remember(call, stored, env);
  const answers = callBack(engine, call, env);
  const [first, ...others] = answers;
  const effect = lookUp(engine.library.effects, call.names);
  if (first !== undefined && effect === 'then') return others.reduce(joinValues, first);
  if (first !== undefined && effect === 'map') return mapped(engine, call.at, others.reduce(joinValues, first), env);
  const answered =
    answers.length === 0 ? stored : { ...stored, taints: mergeTaints(stored.taints, ...answers.map((value) => value.taints)) };
  const missing = missingOf(engine, call, env);
  const words = answersOf(engine, call, env);
  const searched = {
    ...answered,
    ...(missing === undefined ? {} : { missing }),
    ...(words.length === 0 ? {} : { answers: words }),
  };
  return proof === undefined ? searched : { ...searched, proof };
}

/** A list of which one entry stands for all. */
function mapped(engine: Engine, at: Span, entry: Value, env: Environment): Value {
  const object = engine.identity();
  env.setObject(object, { entries: new Map([['0', entry]]), rest: entry.taints, closed: false, history: [] });
  return { span: at, object, taints: entry.taints };
}

export function evaluateArguments(engine: Engine, args: readonly Argument[], env: Environment): readonly ArgumentValue[] {
  return args.flatMap((argument): readonly ArgumentValue[] => {
    const value = engine.evaluate(argument.value, env);
    if (argument.spread === true) return spreadOut(value, argument.value, env);
    if (argument.name !== undefined)
      engine.emit({ kind: 'assign', span: argument.value, names: [argument.name], plain: argument.name, value, via: 'argument' }, env);
    return [{ value, expr: argument.value, ...(argument.name === undefined ? {} : { name: argument.name }) }];
  });
}

/** `*list` and `**options` are the arguments they hold, as far as that is known; what else they may hold stays one open argument. */
function spreadOut(value: Value, expr: Expr, env: Environment): readonly ArgumentValue[] {
  const state = value.object === undefined ? undefined : env.object(value.object);
  const held = [...(state?.entries ?? [])].map(([key, of]): ArgumentValue =>
    /^\d+$/.test(key) ? { value: of, expr } : { name: key, value: of, expr },
  );
  return state?.closed === true && held.length > 0 ? held : [...held, { value, expr, spread: true }];
}

function isType(engine: Engine, name: string): boolean {
  const last = name.slice(name.lastIndexOf('.') + 1);
  return (
    engine.classes.has(name) ||
    (engine.unit.language === 'python' && (/^[A-Z][a-zA-Z0-9]*[a-z]/.test(last) || (name !== last && /^[A-Z]/.test(last))))
  );
}

/** What was done to an object, with which constants; its making is the first that was. */
function remember(call: LibraryCall, result: Value, env: Environment): void {
  const qualified = call.names[0] ?? '';
  const detail = call.args.map(({ value }) => (value.known?.length === 1 ? value.known[0] : value.name));
  const note = (value: Value | undefined, name: string): void => {
    if (value?.object === undefined) return;
    const state = env.object(value.object);
    if (state.history.length < 40)
      env.setObject(value.object, { ...state, history: [...state.history, { name, certain: true, span: call.at, detail }] });
  };
  note(call.receiver, qualified.slice(qualified.lastIndexOf('.') + 1));
  for (const { value } of call.args) note(value, qualified);
  if (result.object !== call.receiver?.object) note(result, qualified);
}

export function evaluateNew(engine: Engine, expr: Extract<Expr, { kind: 'new' }>, env: Environment, use: Use): Value {
  const args = evaluateArguments(engine, expr.args, env);
  const name = engine.names.type(expr.type.name);
  currentFrame(engine).calls.add(name);
  if (expr.type.dimensions.length > 0) return newArray(engine, expr, env);
  const own = engine.classes.get(name);
  const made = libraryCall(
    engine,
    { at: expr, names: own === undefined ? engine.names.candidates(name) : [name], args, constructs: true },
    env,
    use,
  );
  const instance = lookUp(engine.library.returns, engine.names.candidates(name)) ?? name;
  const value: Value = { ...made, name: instance, object: made.object ?? engine.identity() };
  setProperties(engine, value, expr.properties, env);
  if (expr.body !== undefined) engine.execute([{ kind: 'class', declaration: expr.body, start: expr.body.start, end: expr.body.end }], env);
  const constructor = own?.members.find(
    (member) => member.kind === 'function' && CONSTRUCTORS.has(member.fn.name === name ? 'constructor' : member.fn.name),
  );
  if (constructor?.kind === 'function')
    engine.invoke(
      { declaration: constructor.fn, scope: env, self: value },
      args.map((argument) => argument.value),
      env,
      expr,
    );
  return value;
}

/** Rules hear of `new T[n]` as of a call with its dimensions. */
function newArray(engine: Engine, expr: Extract<Expr, { kind: 'new' }>, env: Environment): Value {
  const args = expr.type.dimensions.flatMap((size) => (size === undefined ? [] : [{ value: engine.evaluate(size, env), expr: size }]));
  engine.emit({ kind: 'call', span: expr, names: ['new[]'], args, use: 'kept' }, env);
  for (const { value, expr: size } of args)
    if (size.kind === 'operator' && size.op === '*')
      engine.emit({ kind: 'memory', problem: 'size-product', span: expr, names: ['new[]'], value }, env);
  return { ...newStorage(engine, expr.type, { start: expr.start, end: expr.end, heap: true }, env), madeBy: 'new[]' };
}

const CONSTRUCTORS = new Set(['constructor', '__init__', '__construct']);
