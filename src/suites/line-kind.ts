/** `unclear` lines stand in code or in prose alike: they are kept with what surrounds them. */
export type LineKind = 'blank' | 'code' | 'prose' | 'unclear';

/** Long lines are judged by their beginning and end: the patterns below then cost a bounded time each. */
const LONGEST = 300;

const CODE_SHAPES: readonly RegExp[] = [
  /[;{}]$/,
  /^[\])}>;,]+[,;]?$/,
  /^(#include|#define|#pragma|#if|#endif|#!|#\[|@\w|<\?|\/\/|\/\*|\*\/|<!--|<\/?[a-zA-Z])/,
  /^(import|from|using|package|namespace|use|extern|mod) [\w.:*{'"<]+/,
  /^(export |async |static |public |private |protected |internal |pub |final |const |unsafe |inline |virtual |override )+[\w<[{(*&]/,
  /^(def|fn|func|function|class|struct|enum|interface|trait|impl|let|var|const|type|typedef|template)\b.*[=({:<]/,
  /^(if|elif|for|while|switch|match|catch|with|foreach|return|throw|raise|assert|await|yield|echo|print|else|try|do|del|new)\b.*([({[=.:,+]|\)|"|')$/,
  /^(if|for|while|switch|catch|foreach|elif|match) ?\(/,
  /^return\b( [^ ]+){0,3}$/,
  /^(break|continue|pass|else|try|finally|end|begin|null|true|false|None|True|False|NULL|nullptr),?$/,
  /^[$\w.[\]()'"*&>:<!-]+ (=|\+=|-=|\*=|\/=|\|=|:=|=>|==|!=|<<|>>|\?\?=) ?\S?/,
  /^[$\w.[\]]+: ?[\w.[\], |<>]+ = /,
  /^(const |static |unsigned |struct )*[\w<>[\],:]+ [*&]*[$\w]+ = /,
  /^[$\w.:>!-]+\(.*[),;{]?$/,
  /^[.&|+?:-]{1,2} ?[\w$'"(]+[\w$.'"]*[(,)]/,
  /^["'`].*["'`][,)\];:+]*$/,
  /^[\w$'"]+: [^ ]+,$/,
  /\)( ->| =>|:|,|;)?.{0,40}[{:;]$/,
];

/** A word of running text, with its punctuation. */
const PLAIN_WORD = /^["'(*_]*[A-Za-z][A-Za-z'’-]*[.,:;!?)"'*_]*$/;

/** Decides by the line alone; text that could be either is `unclear`. */
export function lineKind(line: string): LineKind {
  const trimmed = shorten(line.trim());
  if (trimmed === '') return 'blank';
  if (/^(#{2,6} |\*\*[A-Z]|={3,}$|-{3,}$|\*{3,}$|> )/.test(trimmed)) return 'prose';
  if (isListItem(trimmed)) return 'prose';
  const words = trimmed.replace(/`[^`]*`/g, 'word').split(/\s+/);
  const plain = words.filter((word) => PLAIN_WORD.test(word)).length;
  if (isSentence(trimmed, { words: words.length, plain })) return 'prose';
  return CODE_SHAPES.some((shape) => shape.test(trimmed)) ? 'code' : 'unclear';
}

/** `- Uses a placeholder`, `1. Open the file`, `* **Note**`; not `* p = 3;` and not `-x`. */
function isListItem(text: string): boolean {
  return /^([-*•]|\d{1,2}[.)]) (`|\*\*|[A-Z][a-z'’]*[ ,:])/.test(text) && !/[;{]$/.test(text);
}

function isSentence(text: string, { words, plain }: { readonly words: number; readonly plain: number }): boolean {
  if (/[;{}]$|^[a-z]+ .*:$|^\S+\(/.test(text) || /^[$#@<\/\\]/.test(text)) return false;
  const ends = /[.!?:]["'*_)]*$/.test(text);
  const starts = /^["'(*_]*[A-Z]/.test(text);
  if (starts && ends && plain >= words * 0.6 && !/^[\w.]+:$/.test(text)) return true;
  return words >= 5 && plain >= words * 0.8 && !/ = |\)$/.test(text) && (starts || ends);
}

function shorten(text: string): string {
  return text.length <= LONGEST ? text : `${text.slice(0, LONGEST - 50)}${text.slice(-50)}`;
}
