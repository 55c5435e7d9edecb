/** Arithmetic in symbols: what a sum, a product, a remainder is as a number, and where a moved pointer points. */
import { atMostZero, upperOf } from './bounds.js';
import type { Engine } from './engine.js';
import type { Environment, Storage } from './environment.js';
import { hasSizes } from './memory-report.js';
import { constantSize, numberOf, plus, sizeOfValue, symbolSize, times } from './size.js';
import type { Size } from './size.js';
import { pointee, sizeOfType } from './static-type.js';
import type { TypeName } from '../unit.js';
import { knownNumber } from './value.js';
import type { Value } from './value.js';

interface Arithmetic {
  readonly op: string;
  readonly left: Value;
  readonly right: Value;
  /** What the left is declared as. */
  readonly type: TypeName | undefined;
  /** What the operator gives otherwise. */
  readonly made: Value;
}

export function measured(engine: Engine, arithmetic: Arithmetic, env: Environment): Value {
  const { op, left, right, made } = arithmetic;
  if (!hasSizes(engine)) return made;
  const only = knownNumber(made);
  if (only !== undefined) return Number.isInteger(only) ? made : { ...made, known: [Math.trunc(only)] };
  const shifted = op === '+' || op === '-' ? pointerMoved(engine, arithmetic, env) : undefined;
  if (shifted !== undefined) return shifted;
  if (made.parts !== undefined && !isNumber(engine, arithmetic)) return made;
  const { parts: _parts, object: _object, mixed: _mixed, ...rest } = made;
  const size = computed(op, left, right);
  if (size !== undefined) return { ...rest, scalar: true, size };
  const object = engine.identity();
  env.clear(rangeOf(env, { op, left, right }, symbolSize(`#${object}`)));
  return { ...rest, scalar: true, object };
}

/** In C there are no texts to be joined by an operator, in C++ there are. */
function isNumber(engine: Engine, { left, right }: Arithmetic): boolean {
  if ([left, right].some((value) => value.parts !== undefined || typeof value.known?.[0] === 'string')) return false;
  return engine.unit.language === 'c' || [left, right].some((value) => value.scalar === true || knownNumber(value) !== undefined);
}

function computed(op: string, left: Value, right: Value): Size | undefined {
  const [a, b] = [sizeOfValue(left), sizeOfValue(right)];
  if (op === '+') return plus(a, b);
  if (op === '-') return plus(a, b, -1);
  if (op === '*') return times(a, b);
  const shift = op === '<<' ? knownNumber(right) : undefined;
  return shift === undefined || shift < 0 || shift > 30 ? undefined : times(a, constantSize(2 ** shift));
}

/** Remainders, masks and quotients are bounded, whatever they are made of. */
function rangeOf(
  env: Environment,
  { op, left, right }: Pick<Arithmetic, 'op' | 'left' | 'right'>,
  result: Size,
): ReadonlyMap<string, number> {
  const by = sizeOfValue(right);
  const below = (most: Size | undefined): ReadonlyMap<string, number> => atMostZero(plus(result, most, -1));
  if (op === '%') return below(plus(by, constantSize(1), -1));
  if (op === '&' && knownNumber(right) !== undefined) return new Map([...below(by), ...atMostZero(plus(constantSize(0), result, -1))]);
  const [divisor, most] = [knownNumber(right), upperOf(env, sizeOfValue(left))];
  if (divisor === undefined || most === undefined || divisor <= 0) return new Map();
  if (op === '/') return below(constantSize(Math.floor(most / divisor)));
  return op === '>>' && divisor < 31 ? below(constantSize(Math.floor(most / 2 ** divisor))) : new Map();
}

function elementSize(engine: Engine, element: TypeName | undefined, storage: Storage, env: Environment): Size | undefined {
  return element === undefined ? storage.unit : sizeOfType(engine, element, env);
}

function pointerMoved(engine: Engine, { op, left, right, type, made }: Arithmetic, env: Environment): Value | undefined {
  const storage = left.object === undefined ? undefined : env.object(left.object).storage;
  const element = pointee(type);
  if (storage === undefined && element === undefined) return undefined;
  const other = right.object === undefined ? undefined : env.object(right.object).storage;
  if (op === '-' && right.scalar !== true && (other !== undefined || right.offset !== undefined)) {
    if (left.object !== right.object) return undefined;
    const size = plus(left.offset ?? constantSize(0), right.offset ?? constantSize(0), -1);
    return size === undefined ? undefined : { span: made.span, scalar: true, size, taints: made.taints };
  }
  // Another element has other members.
  if (storage === undefined || numberOf(elementSize(engine, element, storage, env)) === undefined) {
    const { known: _known, parts: _parts, size: _size, offset: _offset, ...other } = left;
    return { ...other, object: engine.identity() };
  }
  const unit = elementSize(engine, element, storage, env);
  const offset = plus(left.offset ?? constantSize(0), times(sizeOfValue(right), unit), op === '+' ? 1 : -1);
  const { known: _known, parts: _parts, size: _size, ...pointer } = left;
  return offset === undefined ? { ...pointer, mixed: true } : { ...pointer, offset };
}
