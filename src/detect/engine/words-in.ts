/** The names an expression speaks of, by their last word. */
import type { Expr } from '../unit.js';

export function wordsIn(expr: Expr): readonly string[] {
  switch (expr.kind) {
    case 'name':
      return [expr.name];
    case 'member':
      return [expr.name, ...wordsIn(expr.object)];
    case 'call':
      return [...wordsIn(expr.callee), ...expr.args.flatMap(({ value }) => wordsIn(value))];
    case 'operator':
      return expr.operands.flatMap(wordsIn);
    case 'index':
      return [...wordsIn(expr.object), ...(expr.index?.kind === 'literal' ? [String(expr.index.value)] : [])];
    default:
      return [];
  }
}
