/** PHP's strings: quoted, heredoc, shell. */
import { call, joined, literal, name } from '../expressions.js';
import { spanOf } from '../lowering.js';
import type { Lowerer, LowerExpr } from '../lowering.js';
import { field, named } from '../nodes.js';
import type { Syntax } from '../syntax.js';
import type { Expr, Span } from '../unit.js';

const ESCAPES: ReadonlyMap<string, string> = new Map([
  ['n', '\n'],
  ['t', '\t'],
  ['r', '\r'],
  ['v', '\v'],
  ['e', '\x1b'],
  ['f', '\f'],
  ['\\', '\\'],
  ['$', '$'],
  ['"', '"'],
  ['`', '`'],
]);

/** Of double quotes. What is no escape keeps its backslash, which regular expressions rely on. */
function unescaped(written: string): string {
  if (!written.includes('\\')) return written;
  return written.replace(
    /\\(?:x([0-9a-fA-F]{1,2})|u\{([0-9a-fA-F]{1,6})\}|([0-7]{1,3})|([\s\S]))/g,
    (all: string, ...[x, wide, octal, one]: readonly (string | undefined)[]) => {
      if (octal !== undefined) return String.fromCodePoint(Number.parseInt(octal, 8) & 0xff);
      const code = x ?? wide;
      if (code !== undefined) return String.fromCodePoint(Math.min(Number.parseInt(code, 16), 0x10ffff));
      return ESCAPES.get(one ?? '') ?? all;
    },
  );
}

/** `$a[key]` in a string has a constant key without quotes. */
function hole(node: Syntax, lower: Lowerer): Expr {
  const [object, index] = named(node);
  if (node.kind !== 'subscript_expression' || index?.kind !== 'name') return lower.expr(node);
  return { kind: 'index', object: lower.expr(object), index: literal(spanOf(index), lower.text(index)), ...spanOf(node) };
}

/** Constants are read between the holes: the tree drops line ends and braces around them. */
function pieces(node: Syntax, within: Span, lower: Lowerer): readonly (string | Expr)[] {
  const found: (string | Expr)[] = [];
  let at = within.start;
  let braced = false;
  const constant = (end: number): string => {
    const written = lower.text({ ...node, start: at, end });
    return braced && written.startsWith('}') ? written.slice(1) : written;
  };
  for (const child of named(node)) {
    if (child.kind === 'string_content' || child.kind === 'escape_sequence') continue;
    const before = constant(child.start);
    braced = before.endsWith('{');
    found.push(unescaped(braced ? before.slice(0, -1) : before), hole(child, lower));
    at = child.end;
  }
  found.push(unescaped(constant(within.end)));
  return found.filter((piece) => piece !== '');
}

/** Length of `"`, `b"` or a backtick in front, and of what closes the string, if anything does. */
function inside(node: Syntax, lower: Lowerer): Span {
  const written = lower.text(node);
  const open = written.search(/["'`]/) + 1;
  const closed = written.length > open && written.endsWith(written.charAt(open - 1));
  return { start: node.start + open, end: node.end - (closed ? 1 : 0) };
}

export const encapsed: LowerExpr = (node, lower) => joined(spanOf(node), pieces(node, inside(node, lower), lower));

export const single: LowerExpr = (node, lower) => {
  const { start, end } = inside(node, lower);
  const written = lower.text({ ...node, start, end });
  return literal(spanOf(node), written.includes('\\') ? written.replace(/\\([\\'])/g, '$1') : written);
};

/** The closing word's indentation is taken from every line. */
export const heredoc: LowerExpr = (node, lower) => {
  const body = field(node, 'value');
  const open = field(node, 'identifier');
  const close = field(node, 'end_tag');
  if (body === undefined || open === undefined) return literal(spanOf(node), '');
  const last = close?.start ?? body.end;
  const whole = lower.text({ ...node, start: open.end, end: last });
  const head = whole.indexOf('\n') + 1;
  const tail = close === undefined ? whole.length : Math.max(whole.lastIndexOf('\n'), head);
  const within = { start: open.end + head, end: open.end + tail };
  const indent = close === undefined ? '' : whole.slice(tail + 1);
  const found = node.kind === 'nowdoc' ? [lower.text({ ...node, ...within })] : pieces(body, within, lower);
  return joined(spanOf(node), indent === '' ? found : found.map((piece, i) => outdented(piece, indent, i === 0)));
};

function outdented(piece: string | Expr, indent: string, first: boolean): string | Expr {
  if (typeof piece !== 'string') return piece;
  const rest = piece.replaceAll(`\n${indent}`, '\n');
  return first && rest.startsWith(indent) ? rest.slice(indent.length) : rest;
}

/** `${name}` is the variable; `$$name` is a variable that only the running program knows. */
export const dynamicVariable: LowerExpr = (node, lower) => {
  const [only] = named(node);
  if (only?.kind === 'name') return name(spanOf(only), lower.text(only));
  if (only?.kind === 'subscript_expression' && named(only)[0]?.kind === 'name') return lower.expr(only);
  const at = spanOf(node);
  return call(at, name(at, 'variable-variable'), only === undefined ? [] : [{ value: lower.expr(only) }]);
};
