/**
 * Storage in C and C++: how much there is, who gave it back, who checked it. The engine sees the problem; which of them matter, and how
 * much, is for the rules.
 */
import { atMostZero, upperOf } from './bounds.js';
import type { Engine } from './engine.js';
import type { Environment } from './environment.js';
import { checkCopy } from './memory-copy.js';
import { checkNull, checkRelease, release } from './memory-lifetime.js';
import { moved } from './memory-move.js';
import { hasSizes, hasStorage, report } from './memory-report.js';
import { isSameExpr, withoutCast } from './memory-resize.js';
import { pointerMeasured } from './memory-sizeof.js';
import { allocated, lengthSymbol, setStorage } from './memory-storage.js';
import { lengthOf } from './memory-text.js';
import type { LibraryCall } from './models.js';
import { lookUp } from './names.js';
import { constantSize, numberOf, plus, sizeOfValue, symbolSize } from './size.js';
import type { Value } from './value.js';
import type { CopyWords } from './vocabulary.js';

/** Copies, allocations and releases of one call. Returns the call's result with its storage. */
export function memoryEffects(engine: Engine, call: LibraryCall, result: Value, env: Environment): Value {
  if (call.temporary === true && call.names.some((name) => engine.library.borrows.has(name))) return { ...result, dangling: true };
  if (!hasStorage(engine)) return result;
  const own = moved(engine, call, env) ? { ...result, object: engine.identity() } : result;
  for (const { value, expr } of call.args) if (expr.kind !== 'operator' || expr.op !== '&') checkRelease(engine, call, value, env);
  for (const i of lookUp(engine.library.requires, call.names) ?? []) {
    const needed = call.args[i];
    if (needed !== undefined) checkNull(engine, needed.value, call.at, env);
  }
  checkOpenText(engine, call, env);
  if (hasSizes(engine)) checkPointerSize(engine, call, env);
  const copy = lookUp(engine.library.copies, call.names);
  if (copy !== undefined) checkCopy(engine, call, copy, env);
  const released = lookUp(engine.library.releases, call.names);
  if (released !== undefined) release(engine, call, call.args[released]?.value, env);
  const sizes = lookUp(engine.library.allocates, call.names);
  if (sizes !== undefined) return allocated(engine, call, sizes, { result: own, env });
  if (copy?.counts === true) return counted(engine, call, copy, { result: own, env });
  const effect = lookUp(engine.library.effects, call.names);
  if (effect === 'length' || effect === 'span') return measured(engine, { call, result: own, exact: effect === 'length' }, env);
  return engine.library.nullable.has(call.names[0] ?? '') ? nullable(engine, call, own, env) : own;
}

/** The number that comes back is at most the size that was given. */
function counted(engine: Engine, call: LibraryCall, copy: CopyWords, { result, env }: { result: Value; env: Environment }): Value {
  const object = engine.identity();
  const first = copy.size === undefined ? undefined : sizeOfValue(call.args[copy.size]?.value);
  const most = copy.count === undefined ? first : sizeOfValue(call.args[copy.count]?.value);
  env.clear(atMostZero(plus(symbolSize(`#${object}`), most, -1)));
  const { name: _name, ...rest } = result;
  return { ...rest, object, scalar: true };
}

/** `strlen(s)` */
function measured(engine: Engine, { call, result, exact }: { call: LibraryCall; result: Value; exact: boolean }, env: Environment): Value {
  const text = call.args[0]?.value;
  if (!hasSizes(engine) || text === undefined) return result;
  const only = text.known?.length === 1 ? text.known[0] : undefined;
  if (typeof only === 'string') return exact ? { ...result, known: [only.length] } : result;
  if (text.object === undefined || text.offset !== undefined || text.mixed === true) return result;
  const length = lengthOf(env, text) ?? lengthSymbol(env, text.object);
  if (!exact) {
    env.clear(atMostZero(plus(sizeOfValue(result), lengthSymbol(env, text.object), -1)));
    env.clear(atMostZero(plus(sizeOfValue(result), length, -1)));
    const most = upperOf(env, length) ?? upperOf(env, lengthSymbol(env, text.object));
    if (most !== undefined) env.clear(atMostZero(plus(sizeOfValue(result), constantSize(-most))));
    return result;
  }
  const number = numberOf(length);
  // The longest that it can be is not what it is.
  return { ...result, size: number === undefined ? length : lengthSymbol(env, text.object) };
}

/** A call that gives null when there is nothing to give. */
function nullable(engine: Engine, call: LibraryCall, result: Value, env: Environment): Value {
  const object = engine.identity();
  const value = { ...result, object, madeBy: call.names[0] ?? '' };
  setStorage(env, object, { kind: 'handle', checked: false });
  return value;
}

/** A text is read whose end nobody wrote. */
function checkOpenText(engine: Engine, call: LibraryCall, env: Environment): void {
  const read = lookUp(engine.library.readsText, call.names);
  if (read === undefined) return;
  // A precision says how much is read.
  if (call.args.some(({ value }) => value.known?.some((one) => typeof one === 'string' && one.includes('%.')) === true)) return;
  const args = read.flatMap((i) => (i < 0 ? call.args.slice(-i) : (call.args[i] ?? [])));
  for (const { value } of args) {
    const open = value.object === undefined || value.scalar === true ? undefined : env.object(value.object).text?.open;
    if (open === undefined || value.object === undefined) continue;
    report(engine, env, 'open-text', { span: call.at, names: open, value });
    const state = env.object(value.object);
    env.setObject(value.object, { ...state, text: { version: (state.text?.version ?? 0) + 1 } });
  }
}

/** `memset(p, 0, sizeof(p))` */
function checkPointerSize(engine: Engine, call: LibraryCall, env: Environment): void {
  for (const size of call.args) {
    const pointer = pointerMeasured(engine, size.expr, env);
    if (pointer !== undefined && call.args.some(({ expr }) => isSameExpr(withoutCast(expr), pointer)))
      report(engine, env, 'pointer-size', { span: call.at, names: call.names, value: size.value });
  }
}
