/** How much storage there is: declared arrays, and what a call gives. */
import type { Expr, Span, TypeName } from '../unit.js';
import { withinRoom } from './bounds.js';
import type { Engine } from './engine.js';
import { currentFrame } from './engine.js';
import type { Environment, Storage } from './environment.js';
import { report } from './memory-report.js';
import type { LibraryCall } from './models.js';
import { constantSize, plus, sizeOfValue, symbolSize, times } from './size.js';
import type { Size } from './size.js';
import { pointee, sizeOfType } from './static-type.js';
import { knownNumber } from './value.js';
import type { Value } from './value.js';

/** An array of declared size. `static` ones outlive their function. */
export function newStorage(
  engine: Engine,
  type: TypeName,
  at: Span & { readonly lasting?: true; readonly heap?: true },
  env: Environment,
): Value {
  const object = engine.identity();
  const bytes = sizeOfType(engine, type, env);
  const element = pointee(type);
  const unit = element === undefined ? undefined : sizeOfType(engine, element, env);
  const local =
    at.lasting !== true &&
    at.heap !== true &&
    currentFrame(engine).declaration !== undefined &&
    (type.dimensions.length > 0 || type.pointers === 0);
  setStorage(env, object, {
    kind: at.heap === true ? 'heap' : 'array',
    checked: true,
    ...(local ? { local: currentFrame(engine).declaration?.start ?? 0 } : {}),
    ...(bytes === undefined ? {} : { bytes }),
    ...(unit === undefined ? {} : { unit }),
  });
  return { span: { start: at.start, end: at.end }, object, taints: [] };
}

/** A text in a storage is one shorter than the storage. */
export function setStorage(env: Environment, object: number, storage: Storage): void {
  env.setObject(object, { ...env.object(object), storage });
  boundText(env, object);
}

export function boundText(env: Environment, object: number): void {
  const { storage } = env.object(object);
  const characters = plus(lengthSymbol(env, object), constantSize(1));
  if (storage?.bytes !== undefined) env.clear(withinRoom(plus(times(characters, storage.unit ?? constantSize(1)), storage.bytes, -1)));
}

/** The length of the text that an object holds now. */
export function lengthSymbol(env: Environment, object: number): Size {
  return symbolSize(`len ${object}.${env.object(object).text?.version ?? 0}`);
}

/** An array without a size is as large as what it is filled with. */
export function sizedByContent(storage: Value, value: Expr, env: Environment): void {
  if (storage.object === undefined) return;
  const state = env.object(storage.object);
  const length = contentLength(value);
  if (length === undefined || state.storage === undefined) return;
  const unit = state.storage.unit ?? constantSize(1);
  const bytes = state.storage.bytes ?? times(unit, constantSize(length.elements));
  const text = length.text === undefined ? {} : { text: { version: 1, length: constantSize(length.text) } };
  env.setObject(storage.object, { ...state, ...text, storage: { ...state.storage, ...(bytes === undefined ? {} : { bytes }) } });
}

function contentLength(value: Expr): { readonly elements: number; readonly text?: number } | undefined {
  if (value.kind === 'literal' && typeof value.value === 'string') return { elements: value.value.length + 1, text: value.value.length };
  if (value.kind !== 'collection' || value.shape !== 'list') return undefined;
  const zero = value.entries[0]?.value;
  const empty = value.entries.length === 0 || (zero?.kind === 'literal' && (zero.value === 0 || zero.value === '\0'));
  return empty ? { elements: value.entries.length, text: 0 } : { elements: value.entries.length };
}

/** Bytes from where a pointer points to the end of its storage. */
export function remaining(env: Environment, value: Value): Size | undefined {
  if (value.object === undefined || value.mixed === true) return undefined;
  const bytes = env.object(value.object).storage?.bytes;
  return value.offset === undefined ? bytes : plus(bytes, value.offset, -1);
}

/** The result of a call that gives storage. */
export function allocated(
  engine: Engine,
  call: LibraryCall,
  sizes: readonly number[],
  { result, env }: { result: Value; env: Environment },
): Value {
  const given = sizes.flatMap((i) => call.args[i] ?? []);
  const bytes = given.reduce<Size | undefined>((product, { value }) => times(product, sizeOfValue(value)), constantSize(1));
  const [size] = given;
  if (given.length === 1 && size !== undefined) checkProduct(engine, call, { value: size.value, expr: size.expr }, env);
  const object = engine.identity();
  const text = given.length === 0 ? call.args[0]?.value : undefined;
  env.setObject(object, env.object(object));
  const known = given.length > 0 ? bytes : duplicated(env, text);
  setStorage(env, object, { kind: 'heap', checked: false, ...(known === undefined ? {} : { bytes: known }) });
  return { span: call.at, object, madeBy: result.madeBy ?? call.names[0] ?? '', taints: text?.taints ?? [] };
}

/** `strdup(s)` */
function duplicated(env: Environment, text: Value | undefined): Size | undefined {
  if (text === undefined) return undefined;
  const only = text.known?.length === 1 ? text.known[0] : undefined;
  if (typeof only === 'string') return constantSize(only.length + 1);
  return text.object === undefined || text.offset !== undefined ? undefined : plus(lengthSymbol(env, text.object), constantSize(1));
}

/** A size that is computed can overflow: products and shifts of open factors, sums of open terms. */
function checkProduct(engine: Engine, call: LibraryCall, { value, expr }: { value: Value; expr: Expr }, env: Environment): void {
  const size = expr.kind === 'cast' ? expr.value : expr;
  if (size.kind !== 'operator' || knownNumber(value) !== undefined) return;
  const event = { span: call.at, names: call.names, value };
  if (size.op === '*' || size.op === '<<') report(engine, env, 'size-product', event);
  else if (size.op === '+') report(engine, env, 'size-sum', event);
  else if (size.op === '-') report(engine, env, 'size-difference', event);
}
