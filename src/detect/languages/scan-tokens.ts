/** The tokens of text that a grammar leaves unparsed: macro bodies of C, macro arguments of Rust. */
import type { Span } from '../unit.js';

export interface Token extends Span {
  readonly kind: 'name' | 'number' | 'string' | 'raw' | 'char' | 'lifetime' | 'sign';
  /** Names and signs as written; strings and characters without quotes, still escaped; of a name with `r#` the name. */
  readonly text: string;
}

/** Groups: raw hashes, raw text; string; character; lifetime; number; name; sign. Blanks and comments are in front. */
const TOKEN = new RegExp(
  [
    String.raw`(?:\s+|\\\r?\n|\/\/[^\n]*|\/\*[\s\S]*?\*\/)*`,
    String.raw`(?:[bc]?r(#*)"([\s\S]*?)"\1(?!#)|(?:u8|[bcLuU])?"((?:[^"\\]|\\[\s\S])*)"|(?:u8|[bLuU])?'(\\[^\n']+|\\'|[^'\\\n])'|'([A-Za-z_]\w*)`,
    String.raw`|(\d\w*(?:\.\d\w*)?(?:(?<=[eE])[+-]\d+)?)|(?:r#)?([A-Za-z_]\w*)|(\.\.[.=]|<<=|>>=|->|=>|::|\.\.|&&|\|\||<<|>>|\+\+|--|##|[-+*/%&|^!=<>]=|[^\s]))`,
  ].join(''),
  'y',
);

/** All tokens of `source` from `start` to `end`. */
export function scanTokens(source: string, { start, end }: Span): readonly Token[] {
  const tokens: Token[] = [];
  TOKEN.lastIndex = start;
  for (let match = TOKEN.exec(source); match !== null; match = TOKEN.exec(source)) {
    const to = TOKEN.lastIndex;
    if (to > end) break;
    const token = tokenOf(match);
    tokens.push({ ...token, start: to - (token.written ?? token.text.length), end: to });
  }
  TOKEN.lastIndex = 0;
  return tokens;
}

function tokenOf(match: RegExpExecArray): Pick<Token, 'kind' | 'text'> & { readonly written?: number } {
  const [all, hashes, raw, string, char, lifetime, number, name, sign] = match;
  if (name !== undefined) return { kind: 'name', text: name };
  if (sign !== undefined) return { kind: 'sign', text: sign };
  if (number !== undefined) return { kind: 'number', text: number };
  if (string !== undefined) return { kind: 'string', text: string, written: string.length + 2 };
  if (raw !== undefined) return { kind: 'raw', text: raw, written: raw.length + 3 + 2 * (hashes ?? '').length };
  if (char !== undefined) return { kind: 'char', text: char, written: char.length + 2 };
  return { kind: 'lifetime', text: lifetime ?? all };
}
