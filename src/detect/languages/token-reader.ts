/** A place in a row of tokens, for the parser of what grammars leave unparsed. */
import type { Expr, Span } from '../unit.js';
import type { Token } from './scan-tokens.js';

export interface TokenDialect {
  /** Prefix words and signs that are seen through: Rust's `&`, `mut`, `move`. */
  readonly silent: ReadonlySet<string>;
  /** Macro calls inside: the name with `!`, and the argument's extent without brackets. Only where calls may be macros. */
  readonly macro?: (given: { readonly at: Span; readonly of: string; readonly inside: Span; readonly depth: number }) => Expr;
  /** Brackets around the text. */
  readonly depth: number;
}

export interface Reader {
  readonly tokens: readonly Token[];
  readonly dialect: TokenDialect;
  readonly span: Span;
  at: number;
  depth: number;
}

export const CLOSER: ReadonlyMap<string, string> = new Map([
  ['(', ')'],
  ['[', ']'],
  ['{', '}'],
  ['<', '>'],
]);

export function is(reader: Reader, text: string): boolean {
  const token = reader.tokens[reader.at];
  return token?.kind === 'sign' && token.text === text;
}

export function skip(reader: Reader, text: string): boolean {
  if (!is(reader, text)) return false;
  reader.at += 1;
  return true;
}

/** From `first` to the last token read. */
export function extent(reader: Reader, first: Span): Span {
  return { start: first.start, end: Math.max(first.end, reader.tokens[reader.at - 1]?.end ?? 0) };
}

/** Behind the closer of a bracket that was passed. */
export function passOver(reader: Reader, opener: string): void {
  const closer = CLOSER.get(opener) ?? '';
  for (let open = 1; open > 0 && reader.at < reader.tokens.length; reader.at += 1) {
    if (is(reader, opener)) open += 1;
    else if (is(reader, closer)) open -= 1;
  }
}
