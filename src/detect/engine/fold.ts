import type { LiteralValue } from '../unit.js';
import type { Value } from './value.js';

/** What an operator makes of two constants; `undefined` where it is none, or cannot be told. */
export function fold(op: string, left: Value, right: Value): LiteralValue | undefined {
  const [a, b] = [left.known?.length === 1 ? left.known[0] : undefined, right.known?.length === 1 ? right.known[0] : undefined];
  if (a === undefined || b === undefined) return undefined;
  if (op === '+' && (typeof a === 'string' || typeof b === 'string')) return `${a ?? ''}${b ?? ''}`;
  if (op === '*' && typeof a === 'string' && typeof b === 'number') return a.repeat(Math.max(0, Math.min(b, 1000)));
  if (typeof a !== 'number' || typeof b !== 'number') return undefined;
  return arithmetic(op, a, b);
}

function arithmetic(op: string, a: number, b: number): number | undefined {
  switch (op) {
    case '+':
      return a + b;
    case '-':
      return a - b;
    case '*':
      return a * b;
    case '/':
      return b === 0 ? undefined : a / b;
    case '%':
      return b === 0 ? undefined : a % b;
    case '**':
      return a ** b;
    case '|':
      return a | b;
    case '&':
      return a & b;
    case '<<':
      return b > 31 ? undefined : a << b;
    case '>>':
      return b > 31 ? undefined : a >> b;
    default:
      return undefined;
  }
}
