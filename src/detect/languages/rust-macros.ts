/** Macro calls of Rust: their arguments are tokens, format strings have holes. */
import { call, dotted, member, name, operator, text, unknown } from '../expressions.js';
import { spanOf } from '../lowering.js';
import type { Lowerer } from '../lowering.js';
import { field, firstOf } from '../nodes.js';
import type { Syntax } from '../syntax.js';
import type { Annotation, Argument, Expr, Span } from '../unit.js';
import { parseTokens } from './parse-tokens.js';
import type { TokenDialect } from './token-reader.js';
import { pathOf } from './rust-types.js';

const FORMATTING = new Set(
  'format format_args print println eprint eprintln write writeln panic unreachable todo unimplemented assert assert_eq assert_ne debug_assert anyhow bail ensure log trace debug info warn error'
    .split(' ')
    .map((of) => `${of}!`),
);
const SILENT = new Set(['&', '&&', 'mut', 'ref', 'move', 'unsafe', 'async', 'box', 'return']);

interface MacroCall {
  readonly at: Span;
  /** With `!`. */
  readonly of: string;
  readonly inside: Span;
  readonly depth: number;
}

/** The value of a macro call in the tree. */
export function macroOf(node: Syntax, lower: Lowerer): Expr {
  const tokens = firstOf(node, 'token_tree');
  const path = field(node, 'macro');
  if (path === undefined || tokens === undefined) return unknown(spanOf(node), []);
  // Offsets of tokens are those of the whole text.
  const source = lower.text({ ...node, start: 0 });
  const inside = { start: tokens.start + 1, end: Math.max(tokens.start + 1, tokens.end - (/[)\]}]$/.test(lower.text(tokens)) ? 1 : 0)) };
  return expand(source, { at: spanOf(node), of: `${pathOf(path, lower)}!`, inside, depth: 0 });
}

function expand(source: string, { at, of, inside, depth }: MacroCall): Expr {
  const dialect: TokenDialect = { silent: SILENT, depth, macro: (given) => expand(source, given) };
  const last = of.slice(of.lastIndexOf('.') + 1);
  // With its brackets `vec![0; n]` reads like an array.
  if (last === 'vec!') return vector(at, parseTokens(source, { start: inside.start - 1, end: inside.end + 1 }, dialect)[0]);
  const args = mapOf(source, inside, dialect) ?? parseTokens(source, inside, dialect);
  if (last === 'concat!')
    return text(
      at,
      args.map((arg) => (arg.kind === 'literal' ? String(arg.value) : arg)),
    );
  const given = FORMATTING.has(last) ? formatted(args) : args.map((value): Argument => argument(value));
  const [only] = given;
  if ((last === 'format!' || last === 'format_args!') && only !== undefined) return { ...only.value, ...at };
  const [target, ...rest] = given;
  // What is written goes behind what the target holds.
  if ((last === 'write!' || last === 'writeln!') && target !== undefined) return call(at, member(at, target.value, 'write_fmt'), rest);
  return call(at, calleeOf(at, of), given);
}

/** `vec![0; n]` takes as much memory as n says: rules hear of it as of a call with the list and n. */
function vector(at: Span, list: Expr | undefined): Expr {
  const length = list?.kind === 'operator' && list.op === '*' ? list.operands[1] : undefined;
  if (list === undefined) return unknown(at, []);
  return length === undefined ? list : call(at, name(at, 'vec!'), [{ value: list }, { value: length }]);
}

/** `doc! { "key": value }`: with its brackets it reads like a map. */
function mapOf(source: string, inside: Span, dialect: TokenDialect): readonly Expr[] | undefined {
  if (source[inside.start - 1] !== '{') return undefined;
  const read = parseTokens(source, { start: inside.start - 1, end: inside.end + 1 }, dialect);
  const [only] = read;
  const keyed = only?.kind === 'collection' && only.entries.length > 0 && only.entries.every(({ key }) => key?.kind === 'literal');
  return keyed ? read : undefined;
}

function calleeOf(at: Span, path: string): Expr {
  const [first = '', ...rest] = path.split('.');
  return rest.reduce((object, of) => member(at, object, of), name(at, first));
}

function argument(value: Expr): Argument {
  return value.kind === 'assign' && value.op === '=' && value.target.kind === 'name'
    ? { name: value.target.name, value: value.value }
    : { value };
}

/** The arguments before the format string, and the format string with its holes filled. */
function formatted(args: readonly Expr[]): readonly Argument[] {
  const at = args.findIndex((arg) => arg.kind === 'literal' && typeof arg.value === 'string');
  const format = args[at];
  if (format?.kind !== 'literal' || typeof format.value !== 'string') return args.map(argument);
  const before = args.slice(0, at).map(argument);
  return [...before, { value: text(spanOf(format), holes(format.value, { at: spanOf(format), args: args.slice(at + 1).map(argument) })) }];
}

/** `{}` takes the next argument, `{0}` one by number, `{name}` one by name or a variable; of what follows `:` only `?` matters, which escapes. */
function holes(format: string, { at, args }: { readonly at: Span; readonly args: readonly Argument[] }): readonly (string | Expr)[] {
  const parts: (string | Expr)[] = [];
  let constant = '';
  let next = 0;
  for (let i = 0; i < format.length; i += 1) {
    const sign = format[i] ?? '';
    if ((sign === '{' || sign === '}') && format[i + 1] === sign) i += 1;
    const closer = sign === '{' && format[i] === sign && format[i - 1] !== sign ? format.indexOf('}', i) : -1;
    if (closer < 0) {
      constant += sign;
      continue;
    }
    const [written = '', how = ''] = format.slice(i + 1, closer).split(':');
    const of = written.trim();
    const value =
      of === ''
        ? args[next]?.value
        : /^\d+$/.test(of)
          ? args[Number(of)]?.value
          : (args.find((arg) => arg.name === of)?.value ?? name(at, of));
    if (of === '') next += 1;
    if (constant !== '') parts.push(constant);
    parts.push(value === undefined ? unknown(at, []) : how.includes('?') ? call(at, name(at, 'debug_text'), [{ value }]) : value);
    constant = '';
    i = closer;
  }
  return constant === '' && parts.length > 0 ? parts : [...parts, constant];
}

/** `#[derive(Debug)]`, `#[get("/", rank = 2)]`, `#[path = "x"]`. */
export function annotationOf(node: Syntax, lower: Lowerer): Annotation {
  const of = firstOf(node, 'attribute') ?? node;
  const tokens = field(of, 'arguments');
  const value = field(of, 'value');
  const path = pathOf(
    of.children.find((child) => child.named && child.field === undefined),
    lower,
  );
  if (value !== undefined) return { name: path, args: [{ value: lower.expr(value) }], ...spanOf(node) };
  if (tokens === undefined) return { name: path, args: [], ...spanOf(node) };
  const inside = { start: tokens.start + 1, end: Math.max(tokens.start + 1, tokens.end - 1) };
  const args = parseTokens(lower.text({ ...tokens, start: 0 }), inside, { silent: SILENT, depth: 0 });
  return { name: path, args: args.map(argument), ...spanOf(node) };
}

const LEAVING = new Set(['panic!', 'unreachable!', 'todo!', 'unimplemented!', 'bail!']);

/** What a macro call in statement position does beyond its value. */
export function macroEffect(value: Expr): { readonly kind: 'throw' | 'assert' | 'expression'; readonly value: Expr } {
  const of = value.kind === 'call' ? (dotted(value.callee) ?? '') : '';
  const last = of.slice(of.lastIndexOf('.') + 1);
  if (value.kind !== 'call') return { kind: 'expression', value };
  if (LEAVING.has(last)) return { kind: 'throw', value };
  const [left, right] = value.args.map((arg) => arg.value);
  if ((last === 'assert!' || last === 'ensure!') && left !== undefined) return { kind: 'assert', value: left };
  if ((last === 'assert_eq!' || last === 'assert_ne!') && left !== undefined && right !== undefined) {
    return { kind: 'assert', value: operator(spanOf(value), last === 'assert_eq!' ? '==' : '!=', [left, right]) };
  }
  return { kind: 'expression', value };
}
