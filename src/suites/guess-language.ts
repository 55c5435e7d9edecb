import { LANGUAGES, type Language } from '../domain.js';

/** What a text is plainly written in: a language of the suites, or one that no suite asks for. */
export type Guess = Language | 'other';

/** Marks that the other languages of this table do not have. Every pattern sees one line of bounded length. */
const MARKS: Readonly<Record<Guess, readonly RegExp[]>> = {
  c: [
    /^#include [<"](stdio|stdlib|string|unistd|stdint|stdbool|errno|ctype|time)\.h[>"]/,
    /\b(sizeof|malloc|printf|strlen)\b ?\(/,
    /\bchar ?\*/,
    /\bNULL\b/,
    /^(typedef )?struct \w+ ?\{/,
    /\bint main\((void|int)/,
  ],
  cpp: [
    /\bstd::/,
    /^#include <(iostream|string|vector|memory|map|fstream|sstream|algorithm)>/,
    /\bc(out|err) ?<</,
    /^template ?</,
    /^(public|private|protected):$/,
    /^using namespace /,
  ],
  csharp: [
    /^using [\w.]+;$/,
    /^namespace [\w.]+( ?\{|;)?$/,
    /\bConsole\.(Write|Read)/,
    /\{ get; /,
    /\basync Task\b/,
    /\bstring\??\[?\]? \w+/,
    /\bforeach \(var /,
  ],
  java: [
    /^import (static )?(java|javax|jakarta|org|com)\./,
    /\bpublic static void main\(String/,
    /\bSystem\.(out|err)\.print/,
    /^@Override$/,
    /\) throws \w+/,
    /\bString(\[\])? \w+ ?[=,;)]/,
    /^package [\w.]+;$/,
  ],
  javascript: [
    /^(export )?(const|let|var) [\w${[][\w$, }\]]* ?= /,
    /\brequire\(['"]/,
    /\bconsole\.(log|error|warn)\(/,
    /\bmodule\.exports\b/,
    /^import .* from ['"]/,
    /\b(document|window|JSON)\.\w/,
    /^(export )?(default )?(async )?function\*? ?\w*\([^$]*\) ?\{$/,
    /=> ?\{$/,
  ],
  php: [/<\?(php|=)/, /^\$\w+ ?=/, /\$this->/, /\$_(GET|POST|SERVER|SESSION|COOKIE|FILES)\b/, /\bfunction \w+\([^)]*\$\w/, /^echo\b.*;$/],
  python: [
    /^(async )?def \w+\(/,
    /^from [\w.]+ import /,
    /^import [\w.]+( as \w+)?$/,
    /^(if|elif|for|while|with|try|except|class|else)\b[^{};]*:$/,
    /\bself\.\w/,
    /^if __name__ ==/,
    /^print\([^;]*\)$/,
  ],
  rust: [
    /\bfn \w+ ?[(<]/,
    /\blet mut \w/,
    /^use (std|crate|super|\w+)::/,
    /^(pub )?(unsafe )?impl\b/,
    /\b(println|format|vec|panic|eprintln)!\s*[([]/,
    /^#!?\[\w/,
    /-> ?(Result|Option|String|Vec|Self|io::|&)/,
    /\.unwrap\(\)/,
  ],
  other: [
    /^package \w+$/,
    /^func [\w(]/,
    /\bfmt\.(Print|Sprint|Errorf)/,
    /^end$/,
    /^(def|class|module) [\w.?!]+$/,
    /^puts /,
    /^(private |override |suspend )*fun \w/,
    /\bval \w+ ?[:=]/,
    /^import \(/,
  ],
};

const GUESSES: readonly Guess[] = [...LANGUAGES, 'other'];

/** Lines looked at, and characters of each: enough to know a language, and bounded. */
const LINES = 400;
const LINE = 200;

/** How many different marks of each language a text has. */
export function marksOf(code: string): ReadonlyMap<Guess, number> {
  const lines = code.split('\n', LINES).map((line) => line.trim().slice(0, LINE));
  return new Map(GUESSES.map((guess) => [guess, MARKS[guess].filter((mark) => lines.some((line) => mark.test(line))).length]));
}

/** At least two marks of another language, none of the asked one: one mark can be a coincidence, and C++ holds C. */
export function isPlainlyAnother(code: string, asked: Language): boolean {
  const marks = marksOf(code);
  if (asked === 'c') return (marks.get('cpp') ?? 0) > 0 || ((marks.get('c') ?? 0) === 0 && hasTwo(marks, ['c', 'cpp']));
  const own = asked === 'cpp' ? (['cpp', 'c'] as const) : [asked];
  return own.every((guess) => (marks.get(guess) ?? 0) === 0) && hasTwo(marks, own);
}

/** Two marks of the asked language and none of the claimed one: the info string is a slip. */
export function isPlainly(code: string, asked: Language, claimed: Guess): boolean {
  const marks = marksOf(code);
  return (marks.get(asked) ?? 0) >= 2 && (marks.get(claimed) ?? 0) === 0;
}

function hasTwo(marks: ReadonlyMap<Guess, number>, besides: readonly Guess[]): boolean {
  return GUESSES.some((guess) => !besides.includes(guess) && (marks.get(guess) ?? 0) >= 2);
}
