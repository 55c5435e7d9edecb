/** Short makers of expressions for the lowerings. */
import type { Argument, Expr, LiteralValue, Span, TypeName } from './unit.js';

export function literal(at: Span, value: LiteralValue): Expr {
  return { kind: 'literal', value, start: at.start, end: at.end };
}

export function name(at: Span, text: string): Expr {
  return { kind: 'name', name: text, start: at.start, end: at.end };
}

export function member(at: Span, object: Expr, text: string): Expr {
  return { kind: 'member', object, name: text, start: at.start, end: at.end };
}

export function call(at: Span, callee: Expr, args: readonly Argument[]): Expr {
  return { kind: 'call', callee, args, start: at.start, end: at.end };
}

export function operator(at: Span, op: string, operands: readonly Expr[]): Expr {
  return { kind: 'operator', op, operands, start: at.start, end: at.end };
}

export function unknown(at: Span, children: readonly Expr[]): Expr {
  return { kind: 'unknown', children, start: at.start, end: at.end };
}

/** Parts of an interpolated string; a text of constants only is a literal. */
export function text(at: Span, parts: readonly (string | Expr)[]): Expr {
  if (parts.every((part) => typeof part === 'string')) return literal(at, parts.join(''));
  return { kind: 'text', parts, start: at.start, end: at.end };
}

/** A text of pieces as they come: neighbouring constants become one. */
export function joined(at: Span, pieces: readonly (string | Expr)[]): Expr {
  const parts: (string | Expr)[] = [];
  for (const piece of pieces) {
    const last = parts.at(-1);
    if (typeof piece === 'string' && typeof last === 'string') parts[parts.length - 1] = last + piece;
    else parts.push(piece);
  }
  return text(at, parts);
}

export function typeName(of: string, args: readonly TypeName[] = []): TypeName {
  return { name: of, args, pointers: 0, dimensions: [] };
}

/** `a.b.c` for a chain of members over a name; `undefined` for anything else. */
export function dotted(expr: Expr): string | undefined {
  if (expr.kind === 'name') return expr.name;
  if (expr.kind !== 'member') return undefined;
  const object = dotted(expr.object);
  return object === undefined ? undefined : `${object}.${expr.name}`;
}

const NUMBER = /^[+-]?(?:0[xX][0-9a-fA-F]+|0[oO]?[0-7]+|0[bB][01]+|\d+(?:\.\d*)?(?:[eE][+-]?\d+)?|\.\d+)/;

/** The value of a number as C-like languages write it: underscores and suffixes dropped, bases known. `undefined` when unreadable. */
export function numberValue(written: string): number | undefined {
  const plain = written.replace(/['_]/g, '');
  const match = NUMBER.exec(plain);
  if (match === null) return undefined;
  const digits = /^0[0-7]+$/.test(match[0]) ? `0o${match[0].slice(1)}` : match[0];
  const value = Number(digits);
  return Number.isFinite(value) ? value : undefined;
}

const ESCAPES: ReadonlyMap<string, string> = new Map([
  ['n', '\n'],
  ['t', '\t'],
  ['r', '\r'],
  ['0', '\0'],
  ['b', '\b'],
  ['f', '\f'],
  ['v', '\v'],
  ['a', '\x07'],
  ['\n', ''],
]);

/** Replaces the escapes that the eight languages share: `\n`, `\x41`, `\u0041`, `\u{41}`, `\101`. */
export function unescaped(written: string): string {
  if (!written.includes('\\')) return written;
  return written.replace(
    /\\(?:x([0-9a-fA-F]{2})|u([0-9a-fA-F]{4})|u\{([0-9a-fA-F]{1,6})\}|([0-7]{1,3})|([\s\S]))/g,
    (...match: readonly (string | undefined)[]) => {
      const [, x, u, wide, octal, one] = match;
      if (octal !== undefined) return String.fromCodePoint(Number.parseInt(octal, 8));
      const code = x ?? u ?? wide;
      if (code !== undefined) return String.fromCodePoint(Math.min(Number.parseInt(code, 16), 0x10ffff));
      return one === undefined ? '' : (ESCAPES.get(one) ?? one);
    },
  );
}
