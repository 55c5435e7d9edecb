/** `p = realloc(p, n)`: when it fails, nothing points to the old storage any more. */
import type { Expr } from '../unit.js';
import type { Engine } from './engine.js';
import type { Environment } from './environment.js';
import { hasSizes, report } from './memory-report.js';
import type { Value } from './value.js';

export function checkResized(engine: Engine, expr: Extract<Expr, { kind: 'assign' }>, value: Value, env: Environment): void {
  if (!hasSizes(engine)) return;
  const call = withoutCast(expr.value);
  if (call.kind !== 'call' || call.callee.kind !== 'name') return;
  const at = engine.library.resizes.get(call.callee.name);
  const given = at === undefined ? undefined : call.args[at]?.value;
  if (given === undefined || !isSameExpr(withoutCast(given), expr.target)) return;
  report(engine, env, 'lost-by-resize', { span: expr, names: [call.callee.name], value });
}

export function withoutCast(expr: Expr): Expr {
  return expr.kind === 'cast' ? withoutCast(expr.value) : expr;
}

/** The same variable or member, as written. */
export function isSameExpr(a: Expr, b: Expr): boolean {
  if (a.kind === 'name') return b.kind === 'name' && a.name === b.name;
  if (a.kind === 'member') return b.kind === 'member' && a.name === b.name && isSameExpr(a.object, b.object);
  if (a.kind === 'operator')
    return (
      b.kind === 'operator' && a.op === b.op && a.operands.every((one, i) => b.operands[i] !== undefined && isSameExpr(one, b.operands[i]))
    );
  if (a.kind === 'index')
    return (
      b.kind === 'index' && isSameExpr(a.object, b.object) && a.index !== undefined && b.index !== undefined && isSameExpr(a.index, b.index)
    );
  return a.kind === 'literal' && b.kind === 'literal' && a.value === b.value;
}
