/** Copies and fills held against what their target has room for. */
import { atMostZero, reachOf, upperOf } from './bounds.js';
import { clearedFor } from './bake.js';
import { RANGE_CATEGORIES } from './categories.js';
import type { Engine } from './engine.js';
import type { Environment } from './environment.js';
import type { ArgumentValue, MemoryProblem } from './event.js';
import { checkNull } from './memory-lifetime.js';
import { report } from './memory-report.js';
import { remaining } from './memory-storage.js';
import { formattedLength, lengthOf, written } from './memory-text.js';
import type { LibraryCall } from './models.js';
import { constantSize, numberOf, plus, sizeOfValue, times } from './size.js';
import type { Size } from './size.js';
import { isSigned, sizeOfType, staticType, pointee } from './static-type.js';
import { concatenated, formatted } from './text.js';
import type { Value } from './value.js';
import type { CopyWords } from './vocabulary.js';

interface Copying {
  readonly engine: Engine;
  readonly call: LibraryCall;
  readonly copy: CopyWords;
  readonly target: ArgumentValue;
  readonly sources: readonly ArgumentValue[];
  readonly env: Environment;
}

export function checkCopy(engine: Engine, call: LibraryCall, copy: CopyWords, env: Environment): void {
  const target = call.args[copy.to];
  if (target === undefined) return;
  const sources = copy.from.flatMap((i) => call.args.slice(i, copy.template === undefined ? i + 1 : undefined));
  const copying = { engine, call, copy, target, sources, env };
  for (const { value } of [target, ...sources]) checkNull(engine, value, call.at, env);
  const length = copy.size === undefined ? checkUnbounded(copying) : checkBounded(copying, copy.size);
  if (target.expr.kind === 'name' && sources.length > 0) env.set(target.expr.name, copied(copying));
  const open = copy.open === true && !fitsWithEnd(copying) ? call.names : undefined;
  written(env, target.value, { length, open });
}

/** The target's text after the copy; its storage stays. */
function copied({ call, copy, target, sources }: Copying): Value {
  const values = sources.map(({ value }) => value);
  const template = copy.template === undefined ? undefined : call.args[copy.template]?.value;
  const text =
    template === undefined
      ? concatenated(call.at, copy.appends === true ? [target.value, ...values] : values)
      : formatted(call.at, template, values, new Map());
  const { object, offset } = target.value;
  const { size: _size, mixed: _mixed, ...rest } = text;
  return object === undefined ? rest : { ...rest, object, ...(offset === undefined ? {} : { offset }) };
}

function emit({ engine, call, target, env }: Copying, problem: MemoryProblem, value: Value): void {
  report(engine, env, problem, { span: call.at, names: call.names, value, target: target.value });
}

// --- bounded by a size -----------------------------------------------------------------------------------------------

/** Bytes that the call may write; counts of wide characters are multiplied with what one of them takes. */
function sizeOfCopy({ engine, call, copy, target, env }: Copying, at: number): Size | undefined {
  const first = sizeOfValue(call.args[at]?.value);
  const count = copy.count === undefined ? first : times(first, sizeOfValue(call.args[copy.count]?.value));
  if (copy.wide !== true) return count;
  const element = pointee(staticType(engine, target.expr, env));
  return times(count, element === undefined ? constantSize(4) : sizeOfType(engine, element, env));
}

/** Gives the length of the text that is there afterwards. */
function checkBounded(copying: Copying, at: number): Size | undefined {
  const { call, copy, target, sources, env } = copying;
  const argument = call.args[at];
  if (argument === undefined) return undefined;
  const size = sizeOfCopy(copying, at);
  const room = remaining(env, target.value);
  const before = copy.appends === true ? (lengthOf(env, target.value) ?? constantSize(0)) : constantSize(0);
  const over = plus(plus(plus(size, before), copy.appends === true ? constantSize(1) : constantSize(0)), room, -1);
  const excess = upperOf(env, over);
  const reach = reachOf(env, over);
  const storage = target.value.object === undefined ? undefined : env.object(target.value.object).storage;
  if (copy.appends === true) checkSpace(copying, argument, room);
  else if (reach !== undefined && reach > 0) emit(copying, isFromSource(copying, size) ? 'source-size' : 'wrong-size', argument.value);
  else if (
    excess === undefined &&
    storage !== undefined &&
    numberOf(size) === undefined &&
    (numberOf(room) !== undefined || storage.kind === 'array') &&
    isUnbounded(env, argument.value)
  )
    emit(copying, isFromSource(copying, size) ? 'source-size' : 'open-size', argument.value);
  else if (excess === undefined && storage === undefined && copy.ends !== true && sources.length > 0 && isUnbounded(env, argument.value))
    emit(copying, 'unsized-copy', argument.value);
  checkRead(copying, argument, size);
  checkSign(copying, argument);
  return copy.ends === true ? plus(size, constantSize(1), -1) : undefined;
}

/** The length of what is copied bounds the copy: `strncpy(d, s, strlen(s))`. */
function isFromSource({ sources, env }: Copying, size: Size | undefined): boolean {
  if (size === undefined || numberOf(size) !== undefined) return false;
  return sources.some(({ value }) => numberOf(plus(size, lengthOf(env, value), -1)) !== undefined);
}

/** `strncat(d, s, sizeof d)`: the bound is what is left, not what there is. */
function checkSpace(copying: Copying, argument: ArgumentValue, room: Size | undefined): void {
  const { env, target, sources } = copying;
  const size = sizeOfValue(argument.value);
  const [whole, length] = [numberOf(plus(size, room, -1)), lengthOf(env, target.value)];
  const left = numberOf(plus(plus(size, length), room, -1));
  const source = sources[0] === undefined ? undefined : lengthOf(env, sources[0].value);
  const fits = upperOf(env, plus(plus(plus(source, length), constantSize(1)), room, -1));
  if (fits !== undefined && fits <= 0) return;
  if ((whole !== undefined && whole >= 0) || left === 0) emit(copying, 'append-size', argument.value);
}

/** More is read than the source has. */
function checkRead(copying: Copying, argument: ArgumentValue, size: Size | undefined): void {
  const { copy, sources, env } = copying;
  if (copy.reads !== true) return;
  for (const { value } of sources) {
    const known =
      value.known?.length === 1 && typeof value.known[0] === 'string' && value.object === undefined
        ? constantSize(value.known[0].length + 1)
        : undefined;
    const storage = value.object === undefined ? undefined : env.object(value.object).storage;
    const room = known ?? remaining(env, value);
    const excess = reachOf(env, plus(size, room, -1));
    if (excess !== undefined && excess > 0 && (numberOf(size) !== undefined || storage?.kind === 'array'))
      emit(copying, 'over-read', argument.value);
  }
}

/** A negative number becomes a huge size. */
function checkSign(copying: Copying, argument: ArgumentValue): void {
  const { engine, env } = copying;
  if (argument.value.known !== undefined || argument.value.taints.length === 0) return;
  const type = staticType(engine, argument.expr, env);
  if (type === undefined || !isSigned(engine, type)) return;
  const size = sizeOfValue(argument.value);
  const least = size === undefined ? undefined : upperOf(env, plus(constantSize(0), size, -1));
  // Where somebody compared it with something, but not with zero.
  if (size !== undefined && least === undefined && upperOf(env, size) !== undefined && !wasEqual(env, size))
    emit(copying, 'negative-size', argument.value);
}

function wasEqual(env: Environment, size: Size): boolean {
  return atMostZero(size).size === 0 || upperOf(env, plus(constantSize(0), size, -1)) !== undefined;
}

// --- bounded by nothing but the text -----------------------------------------------------------------------------------

function checkUnbounded(copying: Copying): Size | undefined {
  const { call, copy, target, sources, env } = copying;
  const template = copy.template === undefined ? undefined : call.args[copy.template]?.value;
  const text = template?.known?.length === 1 && typeof template.known[0] === 'string' ? template.known[0] : undefined;
  const { length: added, open } =
    template === undefined
      ? plainLength(env, sources)
      : text === undefined || copy.list === true
        ? { length: undefined, open: copy.list === true && !(text?.includes('%s') ?? true) ? [] : [template] }
        : formattedLength(env, text, sources);
  const before = copy.appends === true ? lengthOf(env, target.value) : constantSize(0);
  const length = plus(added, before);
  const storage = target.value.object === undefined ? undefined : env.object(target.value.object).storage;
  const room = remaining(env, target.value);
  const over = plus(times(plus(length, constantSize(1)), storage?.unit ?? constantSize(1)), room, -1);
  if (upperOf(env, over) !== undefined) {
    if ((reachOf(env, over) ?? 0) > 0) emit(copying, 'too-long-copy', sources[0]?.value ?? target.value);
    return length;
  }
  const unbounded = open.find((value) => isOpenText(env, value));
  if (sources.length > 0 && unbounded === undefined) return length;
  if (storage === undefined) emit(copying, 'unsized-copy', unbounded ?? target.value);
  else if (storage.kind === 'array' || numberOf(room) !== undefined || sources.length === 0)
    emit(copying, 'unbounded-copy', unbounded ?? target.value);
  return length;
}

function plainLength(
  env: Environment,
  sources: readonly ArgumentValue[],
): { readonly length: Size | undefined; readonly open: readonly Value[] } {
  const [source] = sources;
  return { length: source === undefined ? undefined : lengthOf(env, source.value), open: source === undefined ? [] : [source.value] };
}

/** A text of any length. */
function isOpenText(env: Environment, value: Value): boolean {
  return value.known === undefined && upperOf(env, lengthOf(env, value)) === undefined && isUnbounded(env, value);
}

/** The target has room for one more than is copied, so that what was there before (zeros, most likely) ends it. */
function fitsWithEnd(copying: Copying): boolean {
  const { copy, target, sources, env } = copying;
  if (copy.size === undefined) return true;
  const size = sizeOfCopy(copying, copy.size);
  const spare = upperOf(env, plus(plus(size, constantSize(1)), remaining(env, target.value), -1));
  if (spare !== undefined && spare <= 0 && isZeroed(env, target.value)) return true;
  const source = sources[0] === undefined ? undefined : lengthOf(env, sources[0].value);
  const short = upperOf(env, plus(plus(source, constantSize(1)), size, -1));
  return short !== undefined && short <= 0;
}

function isZeroed(env: Environment, value: Value): boolean {
  return value.object !== undefined && numberOf(env.object(value.object).text?.length) === 0;
}

/** Nothing on the way has compared it with a bound. A literal array's own text is bounded by its declaration. */
export function isUnbounded(env: Environment, value: Value): boolean {
  if (value.known !== undefined) return false;
  const upper = upperOf(env, sizeOfValue(value));
  if (value.scalar === true && upper !== undefined) return false;
  if (value.taints.length === 0)
    return value.scalar === undefined && value.object !== undefined && env.object(value.object).storage === undefined;
  return isOpenOrigin(env, value);
}

export function isOpenOrigin(env: Environment, value: Value): boolean {
  return value.taints.some((taint) => ((taint.cleaned | clearedFor(env, taint.source)) & RANGE_CATEGORIES) === 0);
}
