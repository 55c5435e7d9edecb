/** Finds what a cut text leaves open, and what it closes without having opened it, in one linear scan. */
import { startsInCode } from './starts-in-code.js';
import type { Lexis, Quote } from './lexis.js';

/** What to write before and behind a text so that its brackets, strings and comments match. */
export interface Ends {
  readonly openers: string;
  readonly closers: string;
  /** The closers without separators between statements, for a brace that holds none. */
  readonly bare: string;
  /** How deep the brackets nest. */
  readonly depth: number;
}

type Frame =
  | { readonly kind: 'bracket'; readonly close: string; readonly statements: boolean }
  /** Code inside a string. */
  | { readonly kind: 'hole'; readonly close: string }
  | { readonly kind: 'quote'; readonly quote: Quote; readonly close: string };

interface Scan {
  readonly text: string;
  readonly lexis: Lexis;
  readonly open: Frame[];
  /** Behind each closer without an opener: what was open then would be closed by nothing. */
  readonly unmatched: { readonly close: string; readonly at: number }[];
  at: number;
  /** The last sign that is not blank or comment. */
  last: number;
  /** What an unfinished comment needs. */
  comment: string;
  deepest: number;
}

const CLOSE: ReadonlyMap<string, string> = new Map([
  ['(', ')'],
  ['[', ']'],
  ['{', '}'],
]);
const OPEN: ReadonlyMap<string, string> = new Map([...CLOSE].map(([open, close]) => [close, open] as const));

/** Keeps the scan linear. */
const MAX_GIVEN_UP = 32;

export function closeTail(text: string, lexis: Lexis): Ends {
  const scan: Scan = { text, lexis, open: [], unmatched: [], at: 0, last: -1, comment: '', deepest: 0 };
  const embedded = lexis.embedded !== undefined && text.includes(lexis.embedded.mark) ? lexis.embedded : undefined;
  const starts = startsOf(lexis);
  let inside = true;
  if (embedded !== undefined && !startsInCode(text, embedded.mark)) inside = enter(scan, embedded.open);
  while (scan.at < text.length) {
    const top = scan.open.at(-1);
    if (top?.kind === 'quote') inQuote(scan, top);
    else {
      skipPlain(scan, starts);
      if (embedded !== undefined && text.startsWith(embedded.close, scan.at)) inside = enter(scan, embedded.open);
      else if (scan.at < text.length) inCode(scan, top);
    }
  }
  const reopened = (closers: string): string => (inside || closers === '' ? closers : `${embedded?.reopen ?? ''}${closers}`);
  return {
    openers: openersOf(scan),
    closers: reopened(closersOf(scan, lexis.separator)),
    bare: reopened(closersOf(scan, '')),
    depth: scan.deepest,
  };
}

/** Passes over the text around embedded code; whether code follows. */
function enter(scan: Scan, open: RegExp): boolean {
  open.lastIndex = scan.at;
  const match = open.exec(scan.text);
  scan.at = match === null ? scan.text.length : match.index + match[0].length;
  return match !== null;
}

function inQuote(scan: Scan, { quote, close }: Extract<Frame, { readonly kind: 'quote' }>): void {
  const { text, at } = scan;
  if (quote.escapes && text[at] === '\\') {
    scan.at += 2;
  } else if (text.startsWith(close, at)) {
    scan.at += close.length;
    if (quote.doubled === true && text.startsWith(close, scan.at)) scan.at += close.length;
    else leave(scan);
  } else if (quote.hole !== undefined && text.startsWith(quote.hole, at)) {
    const doubled = quote.hole === '{' && text[at + 1] === '{';
    scan.at += doubled ? 2 : quote.hole.length;
    if (!doubled) scan.open.push({ kind: 'hole', close: '}' });
  } else if (quote.oneLine && text[at] === '\n') {
    leave(scan);
  } else {
    scan.at += 1;
  }
}

function leave(scan: Scan): void {
  scan.open.pop();
  scan.last = scan.at - 1;
}

/** The signs at which something may begin or end; all others are passed over. */
const STARTS = new Map<Lexis, Uint8Array>();

function startsOf(lexis: Lexis): Uint8Array {
  const known = STARTS.get(lexis);
  if (known !== undefined) return known;
  const table = new Uint8Array(128);
  const words = [
    ...lexis.lineComments,
    ...lexis.blockComments.map(({ open }) => open),
    ...(lexis.embedded === undefined ? [] : [lexis.embedded.close]),
  ];
  const signs = [
    ...CLOSE.keys(),
    ...OPEN.keys(),
    ...words.map((word) => word.charAt(0)),
    ...lexis.quotes.flatMap(({ starts }) => [...starts]),
  ];
  for (const sign of signs) table[sign.charCodeAt(0)] = 1;
  STARTS.set(lexis, table);
  return table;
}

/** Passes over what means nothing to the scan. */
function skipPlain(scan: Scan, starts: Uint8Array): void {
  const { text } = scan;
  let { at } = scan;
  for (let code = text.charCodeAt(at); at < text.length && (code > 127 || starts[code] === 0); code = text.charCodeAt(at)) {
    if (code > 32) scan.last = at;
    at += 1;
  }
  scan.at = at;
}

function inCode(scan: Scan, top: Frame | undefined): void {
  const sign = scan.text[scan.at] ?? '';
  if (skipComment(scan) || openQuote(scan, sign)) return;
  const close = CLOSE.get(sign);
  if (close !== undefined) {
    scan.open.push({ kind: 'bracket', close, statements: sign === '{' && opensStatements(scan) });
    scan.deepest = Math.max(scan.deepest, scan.open.length);
  } else if (top?.kind === 'hole' && sign === '}') scan.open.pop();
  else if (OPEN.has(sign)) closeBracket(scan, sign);
  if (sign > ' ') scan.last = scan.at;
  scan.at += 1;
}

/** Closes the nearest bracket of the kind; brackets inside it that nobody closed are given up. */
function closeBracket(scan: Scan, sign: string): void {
  for (let i = scan.open.length - 1; i >= 0 && i >= scan.open.length - MAX_GIVEN_UP; i -= 1) {
    const frame = scan.open[i];
    if (frame?.kind !== 'bracket') break;
    if (frame.close === sign) {
      scan.open.length = i;
      return;
    }
    // A `)` too many does not close a block.
    if (frame.close === '}') return;
  }
  if (scan.open.length === 0) scan.unmatched.push({ close: sign, at: scan.at + 1 });
}

/** Whether `{` begins a block rather than an object or an initialiser: by what stands before it. */
function opensStatements(scan: Scan): boolean {
  const before = scan.text[scan.last] ?? ';';
  if (before === '>' && scan.text[scan.last - 1] === '=') return true;
  return !'=(,[:?&|+'.includes(before) && !/\breturn$/.test(scan.text.slice(Math.max(0, scan.last - 6), scan.last + 1));
}

function skipComment(scan: Scan): boolean {
  const { text, at, lexis } = scan;
  if (lexis.lineComments.some((open) => text.startsWith(open, at)) && !(lexis.embedded !== undefined && text.startsWith('#[', at))) {
    const end = text.indexOf('\n', at);
    scan.at = end < 0 ? text.length : end;
    if (end < 0) scan.comment = '\n';
    return true;
  }
  const block = lexis.blockComments.find(({ open }) => text.startsWith(open, at));
  if (block === undefined) return false;
  scan.at += block.open.length;
  let depth = 1;
  while (depth > 0 && scan.at < text.length) {
    const closes = text.startsWith(block.close, scan.at);
    const opens = !closes && block.nests && text.startsWith(block.open, scan.at);
    depth += closes ? -1 : opens ? 1 : 0;
    scan.at += closes ? block.close.length : opens ? block.open.length : 1;
  }
  if (depth > 0) scan.comment = block.close.repeat(depth);
  return true;
}

function openQuote(scan: Scan, sign: string): boolean {
  for (const quote of scan.lexis.quotes) {
    if (!quote.starts.includes(sign)) continue;
    quote.open.lastIndex = scan.at;
    const match = quote.open.exec(scan.text);
    if (match === null) continue;
    scan.at += match[0].length;
    scan.open.push({ kind: 'quote', quote, close: quote.close.replace('$1', match[1] ?? '') });
    return true;
  }
  return false;
}

// --- what is missing -------------------------------------------------------------------------------------------------

/** What a block can follow where indentation makes blocks. */
const HEAD = /^\s*(?:async|case|class|def|elif|else|except|finally|for|if|match|try|while|with)\b/;

function lastLine({ text, last }: Scan): string {
  return text.slice(text.lastIndexOf('\n', last) + 1, last + 1);
}

function closersOf(scan: Scan, separator: string): string {
  const top = scan.open.at(-1);
  // A backslash at the very end would escape the closer.
  let closers = top?.kind === 'quote' && scan.at > scan.text.length ? '\\' : scan.comment;
  let last = top?.kind === 'quote' ? '"' : (scan.text[scan.last] ?? ';');
  if (scan.lexis.separator === '' && last === ':' && scan.open.length === 0 && HEAD.test(lastLine(scan))) return `${closers} pass`;
  for (let i = scan.open.length - 1; i >= 0; i -= 1) {
    const frame = scan.open[i];
    if (frame === undefined) continue;
    if (frame.kind === 'bracket' && frame.statements && !';{}'.includes(last)) closers += separator;
    closers += frame.close;
    last = frame.close;
  }
  return ';{}'.includes(last) ? closers : closers + separator;
}

/** Blocks that the text ends without having begun them, outermost first. */
function openersOf({ text, unmatched, lexis }: Scan): string {
  const blocks = unmatched.filter(({ close }) => close === '}');
  const openers = unmatched.map(({ close, at }): string => {
    if (close !== '}') return OPEN.get(close) ?? '';
    const word = /^\s*([a-z]+|\))/.exec(text.slice(at, at + 40))?.[1] ?? '';
    if (Object.hasOwn(lexis.before, word)) return lexis.before[word] ?? '';
    if (lexis.wrap?.member === undefined || blocks.length < 2) return '{';
    return at === blocks.at(-1)?.at ? lexis.wrap.type : lexis.wrap.member;
  });
  return openers
    .reverse()
    .map((opener) => `${opener} `)
    .join('');
}
