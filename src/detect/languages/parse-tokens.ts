/**
 * A small precedence parser over tokens, for expressions that a grammar leaves unparsed. It reads what expressions of C and Rust
 * have in common with this representation, keeps what it cannot read as `unknown`, and never fails.
 */
import { call, dotted, literal, member, name, numberValue, operator, typeName, unescaped, unknown } from '../expressions.js';
import type { Argument, Entry, Expr, Span } from '../unit.js';
import { scanTokens } from './scan-tokens.js';
import type { Token } from './scan-tokens.js';
import { CLOSER, extent, is, passOver, skip } from './token-reader.js';
import type { Reader, TokenDialect } from './token-reader.js';

const BINDING: ReadonlyMap<string, number> = new Map([
  ...['=', '+=', '-=', '*=', '/=', '%=', '|=', '&=', '^=', '<<=', '>>=', '=>'].map((op) => [op, 1] as const),
  ...['?'].map((op) => [op, 2] as const),
  ...['..', '..='].map((op) => [op, 3] as const),
  ...[['||'], ['&&'], ['|'], ['^'], ['&'], ['==', '!='], ['<', '>', '<=', '>='], ['<<', '>>'], ['+', '-'], ['*', '/', '%']].flatMap(
    (ops, i) => ops.map((op) => [op, 4 + i] as const),
  ),
]);
const TIGHTEST = 14;
const UNARY = new Set(['!', '-', '*', '&', '~', '+']);
const WORDS: ReadonlyMap<string, boolean | null> = new Map<string, boolean | null>([
  ['true', true],
  ['false', false],
  ['NULL', null],
  ['nullptr', null],
]);
/** Brackets nested deeper are kept as unknown: the stack is finite and the text is not ours. */
const MAX_DEPTH = 150;

/** The expressions of a text, in order; `,` and `;` separate them. */
export function parseTokens(source: string, span: Span, dialect: TokenDialect): readonly Expr[] {
  const reader: Reader = { tokens: scanTokens(source, span), dialect, span, at: 0, depth: dialect.depth };
  const found: Expr[] = [];
  while (reader.at < reader.tokens.length) {
    if (skip(reader, ',') || skip(reader, ';')) continue;
    const before = reader.at;
    found.push(expression(reader, 0));
    if (reader.at === before) reader.at += 1;
  }
  return found;
}

/** `[0; 16]`: a list times its length, as Python writes it. */
export function repeated(at: Span, value: Expr, length: Expr | undefined): Expr {
  const list: Expr = { kind: 'collection', shape: 'list', entries: [{ value }], ...at };
  return length === undefined ? list : operator(at, '*', [list, length]);
}

// --- groups ------------------------------------------------------------

/** What stands up to the closer, which is passed over, and whether `;` separated it. */
function group(reader: Reader, closer: string): { readonly entries: readonly Entry[]; readonly separator: string } {
  const entries: Entry[] = [];
  let separator = '';
  while (reader.at < reader.tokens.length && !is(reader, closer)) {
    const between = is(reader, ',') ? ',' : is(reader, ';') ? ';' : '';
    separator ||= between;
    if (between !== '') {
      reader.at += 1;
      continue;
    }
    const before = reader.at;
    const value = expression(reader, 0);
    entries.push(skip(reader, ':') ? { key: value, value: expression(reader, 0) } : { value });
    if (reader.at === before) reader.at += 1;
  }
  skip(reader, closer);
  return { entries, separator };
}

// --- expressions -----------------------------------------------------------------------------------------------------

function expression(reader: Reader, least: number): Expr {
  if (reader.depth >= MAX_DEPTH) {
    reader.at = reader.tokens.length;
    return unknown(reader.span, []);
  }
  reader.depth += 1;
  let left = prefix(reader);
  for (let token = reader.tokens[reader.at]; token?.kind === 'sign'; token = reader.tokens[reader.at]) {
    const binds = BINDING.get(token.text);
    if (binds === undefined || binds < least) break;
    reader.at += 1;
    left = joined(reader, left, { op: token.text, binds });
  }
  reader.depth -= 1;
  return left;
}

function joined(reader: Reader, left: Expr, { op, binds }: { readonly op: string; readonly binds: number }): Expr {
  if (op === '?') {
    const then = expression(reader, 2);
    skip(reader, ':');
    return { kind: 'conditional', test: left, then, otherwise: expression(reader, 2), ...extent(reader, left) };
  }
  const right = expression(reader, binds === 1 ? 1 : binds + 1);
  if (binds > 1 || op === '=>') return operator(extent(reader, left), op, [left, right]);
  return { kind: 'assign', target: left, op: op === '=' ? '=' : op.slice(0, -1), value: right, ...extent(reader, left) };
}

function prefix(reader: Reader): Expr {
  const token = reader.tokens[reader.at];
  if (token === undefined) return unknown(reader.span, []);
  if ((token.kind === 'name' || token.kind === 'sign') && reader.dialect.silent.has(token.text)) {
    reader.at += 1;
    return expression(reader, TIGHTEST);
  }
  if (token.kind === 'sign' && UNARY.has(token.text)) {
    reader.at += 1;
    const value = expression(reader, TIGHTEST);
    return operator(extent(reader, token), token.text, [value]);
  }
  return suffixes(reader, primary(reader, token));
}

function primary(reader: Reader, token: Token): Expr {
  reader.at += 1;
  switch (token.kind) {
    case 'number':
      return literal(token, numberValue(token.text) ?? 0);
    case 'raw':
      return literal(token, token.text);
    case 'string':
      return joinedText(reader, token);
    case 'char':
      return literal(token, unescaped(token.text));
    case 'name':
      return named(reader, token);
    case 'lifetime':
      return unknown(token, []);
    case 'sign':
      return token.text === '|' || token.text === '||' ? closure(reader, token) : bracketed(reader, token);
  }
}

/** Neighbouring literals of C are one. */
function joinedText(reader: Reader, first: Token): Expr {
  let value = unescaped(first.text);
  for (let token = reader.tokens[reader.at]; token?.kind === 'string'; token = reader.tokens[reader.at]) {
    value += unescaped(token.text);
    reader.at += 1;
  }
  return literal(extent(reader, first), value);
}

function named(reader: Reader, token: Token): Expr {
  const value = WORDS.get(token.text);
  if (value !== undefined) return literal(token, value);
  const { macro } = reader.dialect;
  const opener = reader.tokens[reader.at + 1];
  if (macro === undefined || !is(reader, '!') || opener?.kind !== 'sign' || !CLOSER.has(opener.text)) return name(token, token.text);
  reader.at += 2;
  passOver(reader, opener.text);
  const at = extent(reader, token);
  return macro({
    at,
    of: `${token.text}!`,
    inside: { start: opener.end, end: Math.max(opener.end, reader.tokens[reader.at - 1]?.start ?? 0) },
    depth: reader.depth,
  });
}

function bracketed(reader: Reader, token: Token): Expr {
  const closer = CLOSER.get(token.text);
  if (closer === undefined || token.text === '<') return unknown(token, []);
  const { entries, separator } = group(reader, closer);
  const at = extent(reader, token);
  const [only] = entries;
  if (token.text === '(' && entries.length === 1 && separator === '' && only !== undefined) return only.value;
  if (token.text === '[' && separator === ';' && only !== undefined) return repeated(at, only.value, entries[1]?.value);
  if (token.text === '{' && !entries.some((entry) => entry.key !== undefined))
    return unknown(
      at,
      entries.map((entry) => entry.value),
    );
  return { kind: 'collection', shape: token.text === '(' ? 'tuple' : token.text === '{' ? 'map' : 'list', entries, ...at };
}

/** `|x: T| x + 1`; the types are passed over. */
function closure(reader: Reader, token: Token): Expr {
  const targets: Expr[] = [];
  for (let typed = false; token.text === '|' && reader.at < reader.tokens.length && !is(reader, '|'); reader.at += 1) {
    const of = reader.tokens[reader.at];
    if (is(reader, ',')) typed = false;
    else if (is(reader, ':')) typed = true;
    else if (of?.kind === 'name' && !typed && of.text !== 'mut') targets.push(name(of, of.text));
  }
  if (token.text === '|') skip(reader, '|');
  const value = expression(reader, 0);
  const at = extent(reader, token);
  const parameters = targets.map((target) => ({ target, annotations: [], start: target.start, end: target.end }));
  const body = [{ kind: 'return', value, start: value.start, end: value.end }] as const;
  return { kind: 'lambda', fn: { name: '', parameters, annotations: [], modifiers: [], body, complete: true, ...at }, ...at };
}

function suffixes(reader: Reader, start: Expr): Expr {
  for (let value = start; ;) {
    const next = suffix(reader, value);
    if (next === undefined) return value;
    value = next;
  }
}

function suffix(reader: Reader, value: Expr): Expr | undefined {
  const token = reader.tokens[reader.at];
  const macros = reader.dialect.macro !== undefined;
  if (token?.kind === 'name') return macros && token.text === 'as' ? cast(reader, value) : undefined;
  if (token?.kind !== 'sign') return undefined;
  if (token.text === '{' && !(macros && isTypeLike(value))) return undefined;
  if (token.text === '?' && !macros) return undefined;
  if (!SUFFIXES.has(token.text)) return undefined;
  reader.at += 1;
  switch (token.text) {
    case '?':
      return value;
    case '(': {
      const args = group(reader, ')').entries.map((entry): Argument => ({ value: entry.value }));
      return call(extent(reader, value), value, args);
    }
    case '[': {
      const index = group(reader, ']').entries[0]?.value;
      return { kind: 'index', object: value, ...(index === undefined ? {} : { index }), ...extent(reader, value) };
    }
    case '{':
      return construction(reader, value);
    case '++':
    case '--':
      return { kind: 'assign', target: value, op: token.text.slice(1), value: literal(token, 1), ...extent(reader, value) };
    default:
      return selected(reader, value);
  }
}

const SUFFIXES = new Set(['?', '(', '[', '{', '++', '--', '.', '->', '::']);

function isTypeLike(value: Expr): boolean {
  return (value.kind === 'name' || value.kind === 'member') && /^[A-Z]/.test(value.name);
}

/** `Point { x: 1, y }` */
function construction(reader: Reader, type: Expr): Expr {
  const properties = group(reader, '}').entries.flatMap(({ key, value }) => {
    const of = key ?? value;
    return of.kind === 'name' ? [{ name: of.name, value }] : [];
  });
  return { kind: 'new', type: typeName(dotted(type) ?? ''), args: [], properties, ...extent(reader, type) };
}

function cast(reader: Reader, value: Expr): Expr | undefined {
  const type = reader.tokens[reader.at + 1];
  if (type?.kind !== 'name') return undefined;
  reader.at += 2;
  return { kind: 'cast', type: typeName(type.text), value, ...extent(reader, value) };
}

/** After `.`, `->` or `::`: a name, `await`, a tuple's index, or type arguments, which are dropped. */
function selected(reader: Reader, object: Expr): Expr {
  if (skip(reader, '<')) {
    passOver(reader, '<');
    return object;
  }
  const token = reader.tokens[reader.at];
  if (token === undefined || (token.kind !== 'name' && token.kind !== 'number')) return object;
  reader.at += 1;
  return token.text === 'await' ? object : member(extent(reader, object), object, token.text);
}
