/** Elements held against how many there are. */
import type { Expr, Span } from '../unit.js';
import { reachOf, upperOf } from './bounds.js';
import type { Engine } from './engine.js';
import type { Environment } from './environment.js';
import { isOpenOrigin, isUnbounded } from './memory-copy.js';
import { checkUse } from './memory-lifetime.js';
import { hasSizes, hasStorage, report } from './memory-report.js';
import { remaining } from './memory-storage.js';
import { terminated } from './memory-text.js';
import { constantSize, numberOf, plus, sizeOfValue, times } from './size.js';
import type { Size } from './size.js';
import { isUnsigned, pointee, sizeOfType, staticType } from './static-type.js';
import { knownNumber } from './value.js';
import type { Value } from './value.js';

interface Element {
  readonly object: Value;
  readonly index: Value | undefined;
  /** Where the type of the storage is looked up, and the sign of the index. */
  readonly expr?: { readonly object: Expr; readonly index?: Expr | undefined };
  readonly use: 'read' | 'write';
  readonly at: Span;
  readonly env: Environment;
}

export function checkIndex(engine: Engine, element: Element): void {
  const { object, index, at, env, use } = element;
  if (!hasStorage(engine)) return;
  checkUse(engine, object, at, env);
  if (use === 'write') terminated(env, object);
  if (index === undefined || index.known?.some((one) => typeof one === 'string') === true) return;
  const event = { span: at, names: [use], value: index, target: object };
  const outside = isOutside(engine, element);
  if (outside === 'certain') report(engine, env, 'outside', event);
  else if (outside === 'open') report(engine, env, 'index', event);
  else if (canBeNegative(engine, element)) report(engine, env, 'negative-index', event);
}

/** A loop goes on with what it reads, however long that is: `b[i++] = c`, `*d++ = *s++`. */
export function checkCounter(engine: Engine, { object, index, stored, at, env }: Omit<Element, 'use'> & { readonly stored: Value }): void {
  if (!hasSizes(engine) || !holdsText(env, object)) return;
  const place = plus(object.offset ?? constantSize(0), index === undefined ? constantSize(0) : sizeOfValue(index));
  const counters = [...(place?.keys() ?? [])].filter((symbol) => symbol.startsWith('loop '));
  const counts = counters.length > 0 && counters.every((symbol) => env.boundsOf(symbol).length === 0);
  if (
    !counts ||
    upperOf(env, place) !== undefined ||
    upperOf(env, plus(place, remaining(env, { ...object, offset: constantSize(0) }), -1)) !== undefined
  )
    return;
  if (stored.taints.length > 0 && isOpenOrigin(env, stored))
    report(engine, env, 'open-counter', { span: at, names: [], value: stored, target: object });
}

/** Bytes of one element. */
function unitOf(engine: Engine, { object, expr, env }: Element): Size | undefined {
  const type = expr === undefined ? undefined : pointee(staticType(engine, expr.object, env));
  if (type !== undefined) return sizeOfType(engine, type, env);
  return object.object === undefined ? undefined : env.object(object.object).storage?.unit;
}

/** Known to reach behind the end, or bounded by nothing. */
function isOutside(engine: Engine, element: Element): 'certain' | 'open' | undefined {
  const { object, index, env } = element;
  const constant = knownNumber(index);
  const room = remaining(env, object);
  const isOpen = constant === undefined && index !== undefined && isUnbounded(env, index);
  if (room === undefined || index === undefined) return isOpen && engine.library.unchecked.has(object.name ?? '') ? 'open' : undefined;
  if (constant !== undefined && constant < 0 && object.offset === undefined) return 'certain';
  // The last member of a structure may go on behind it.
  const whole = numberOf(room);
  if (whole !== undefined && whole <= 1 && element.expr?.object.kind === 'member') return undefined;
  const over = plus(times(plus(sizeOfValue(index), constantSize(1)), unitOf(engine, element)), room, -1);
  if ((reachOf(env, over) ?? 0) > 0) return 'certain';
  if (upperOf(env, over) !== undefined) return undefined;
  return isOpen && hasArray(env, object) ? 'open' : undefined;
}

function holdsText(env: Environment, object: Value): boolean {
  const storage = object.object === undefined ? undefined : env.object(object.object).storage;
  return storage?.kind === 'array' && numberOf(storage.unit) === 1;
}

function hasArray(env: Environment, object: Value): boolean {
  return object.object !== undefined && env.object(object.object).storage?.kind === 'array';
}

/** Compared with the end, but not with the beginning. */
function canBeNegative(engine: Engine, { object, index, expr, env }: Element): boolean {
  if (!hasSizes(engine) || index === undefined || index.known !== undefined || index.taints.length === 0 || !hasArray(env, object))
    return false;
  const size = sizeOfValue(index);
  if (size === undefined || upperOf(env, size) === undefined) return false;
  const type = expr?.index === undefined ? undefined : staticType(engine, expr.index, env);
  return (
    type !== undefined &&
    type.pointers === 0 &&
    !isUnsigned(engine, type) &&
    type.name === 'int' &&
    upperOf(env, plus(constantSize(0), size, -1)) === undefined
  );
}

/** `*p`, `*(p + i)`: no element before the beginning, none behind the end. */
export function checkReach(engine: Engine, { object, expr, use, at, env }: Omit<Element, 'index'>): void {
  if (!hasSizes(engine) || object.offset === undefined) return;
  checkIndex(engine, { object, index: { span: at, known: [0], taints: [] }, use, at, env, ...(expr === undefined ? {} : { expr }) });
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
