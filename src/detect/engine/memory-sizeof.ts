/** `sizeof`: the one operator that asks for a type. */
import type { Expr, TypeName } from '../unit.js';
import type { Engine } from './engine.js';
import type { Environment } from './environment.js';
import { constantSize, numberOf } from './size.js';
import type { Size } from './size.js';
import { sizeOfType, staticType } from './static-type.js';
import type { Value } from './value.js';

type Call = Extract<Expr, { kind: 'call' }>;

export function isSizeof(expr: Call): boolean {
  return (
    expr.callee.kind === 'name' && (expr.callee.name === 'sizeof' || expr.callee.name === '_countof' || expr.callee.name === 'ARRAY_SIZE')
  );
}

export function evaluateSizeof(engine: Engine, expr: Call, env: Environment): Value {
  const of = expr.args[0]?.value;
  const size = of === undefined ? undefined : measure(engine, of, env);
  const number = numberOf(size);
  const names = of?.kind === 'name' || of?.kind === 'literal' ? [{ value: engine.evaluate(of, env), expr: of }] : [];
  engine.emit({ kind: 'call', span: expr, names: ['sizeof'], args: names, use: 'kept' }, env);
  const value: Value = { span: expr, scalar: true, taints: [] };
  if (number !== undefined) return { ...value, known: [number] };
  return size === undefined ? value : { ...value, size };
}

function measure(engine: Engine, of: Expr, env: Environment): Size | undefined {
  if (of.kind === 'literal' && typeof of.value === 'string') return constantSize(of.value.length + 1);
  if (of.kind === 'name') {
    const held = env.get(of.name);
    const storage = held?.object === undefined ? undefined : env.object(held.object).storage;
    const type = env.typeOf(of.name);
    if (type !== undefined && type.dimensions.length === 0) return sizeOfType(engine, type, env);
    if (storage?.kind === 'array') return storage.bytes;
    if (type === undefined && held !== undefined) return undefined;
  }
  const type = staticType(engine, of, env) ?? typeWritten(of);
  return type === undefined ? undefined : sizeOfType(engine, type, env);
}

/** `sizeof(struct point)` names a type where a variable could stand. */
function typeWritten(of: Expr): TypeName | undefined {
  if (of.kind === 'name') return { name: of.name, args: [], pointers: 0, dimensions: [] };
  return of.kind === 'cast' ? of.type : undefined;
}

/** The pointer whose own size is taken. */
export function pointerMeasured(engine: Engine, size: Expr, env: Environment): Expr | undefined {
  if (size.kind === 'operator' && (size.op === '-' || size.op === '*')) {
    const [left] = size.operands;
    return left === undefined ? undefined : pointerMeasured(engine, left, env);
  }
  const of = size.kind === 'call' && isSizeof(size) ? size.args[0]?.value : undefined;
  if (of === undefined || (of.kind !== 'name' && of.kind !== 'member')) return undefined;
  const type = staticType(engine, of, env);
  return type !== undefined && type.dimensions.length === 0 && type.pointers > 0 ? of : undefined;
}
