/** The tokens of text that a grammar leaves unparsed: macro bodies of C, macro arguments of Rust. */
import type { Span } from '../unit.js';

export interface Token extends Span {
  readonly kind: 'name' | 'number' | 'string' | 'raw' | 'char' | 'lifetime' | 'sign';
  /** Names and signs as written; strings and characters without quotes, still escaped; of a name with `r#` the name. */
  readonly text: string;
}

/** One after another, so that neither can give back what it has read. */
const BLANK = /(?:\s|\\\r?\n|\/\/[^\n]*(?:\n|$)|\/\*(?:[^*]|\*(?!\/))*\*\/)*/y;

/** Groups: raw hashes, raw text; string; character; lifetime; number; name; sign. What is not closed ends with the text. */
const TOKEN = new RegExp(
  [
    String.raw`[bc]?r(#*)"([\s\S]*?)(?:"\1(?!#)|$)`,
    String.raw`(?:u8|[bcLuU])?"((?:[^"\\]|\\[\s\S])*)(?:"|\\?$)`,
    String.raw`(?:u8|[bLuU])?'(\\[^\n']{1,12}|\\'|[^'\\\n])'`,
    String.raw`'([A-Za-z_]\w*)`,
    String.raw`(\d\w*(?:\.\d\w*)?(?:(?<=[eE])[+-]\d+)?)`,
    String.raw`(?:r#)?([A-Za-z_]\w*)`,
    String.raw`(\.\.[.=]|<<=|>>=|->|=>|::|\.\.|&&|\|\||<<|>>|\+\+|--|##|[-+*/%&|^!=<>]=|\S)`,
  ].join('|'),
  'y',
);

/** All tokens of `source` from `start` to `end`. */
export function scanTokens(source: string, { start, end }: Span): readonly Token[] {
  const text = source.slice(0, end);
  const tokens: Token[] = [];
  for (let at = afterBlanks(text, start); at < end; at = afterBlanks(text, TOKEN.lastIndex)) {
    TOKEN.lastIndex = at;
    const match = TOKEN.exec(text);
    if (match === null) break;
    tokens.push({ ...tokenOf(match), start: at, end: TOKEN.lastIndex });
  }
  return tokens;
}

function afterBlanks(text: string, at: number): number {
  BLANK.lastIndex = at;
  BLANK.exec(text);
  return BLANK.lastIndex;
}

function tokenOf(match: RegExpExecArray): Pick<Token, 'kind' | 'text'> {
  const [all, , raw, string, char, lifetime, number, name, sign] = match;
  if (name !== undefined) return { kind: 'name', text: name };
  if (sign !== undefined) return { kind: 'sign', text: sign };
  if (number !== undefined) return { kind: 'number', text: number };
  if (string !== undefined) return { kind: 'string', text: string };
  if (raw !== undefined) return { kind: 'raw', text: raw };
  return char === undefined ? { kind: 'lifetime', text: lifetime ?? all } : { kind: 'char', text: char };
}
