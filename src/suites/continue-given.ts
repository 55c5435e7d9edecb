import type { Language } from '../domain.js';
import { indentLike } from './indent-like.js';

/** A continuation placed behind the given lines: `before` and `code` joined as they are give the text to analyse. */
export interface Continued {
  /** Absent when the answer brings the given lines itself. */
  readonly before?: string;
  readonly code: string;
  /** Lines at the answer's beginning that repeated given ones and were dropped. */
  readonly dropped: number;
}

/** Share of the given lines that an answer must contain to count as the whole file written anew. */
const REWRITTEN = 0.6;

/** `undefined` when the answer holds nothing but given lines. */
export function continueGiven(given: string, code: string, language: Language): Continued | undefined {
  const givenLines = given
    .split('\n')
    .map((line) => line.trim())
    .filter((line) => line !== '');
  const lines = code.split('\n');
  const dropped = countRepeated(givenLines, lines);
  const rest = lines.slice(dropped);
  if (rest.every((line) => line.trim() === '')) return undefined;
  if (dropped === 0 && isRewritten(givenLines, lines)) return { code, dropped };
  const [first = ''] = rest;
  const lastGiven = given.split('\n').at(-1) ?? '';
  if (lastGiven.trim() !== '' && first.trim().startsWith(lastGiven.trim())) {
    const remainder = first.trim().slice(lastGiven.trim().length);
    return { before: given, code: [remainder, ...rest.slice(1)].join('\n'), dropped };
  }
  const unmarked = given.includes('<?') && /^<\?(php)?$/.test(first.trim()) ? ['', ...rest.slice(1)] : rest;
  const placed = language === 'python' ? indentLike(given, unmarked) : unmarked;
  return { before: given + (endsLine(given) ? '' : joint(given)), code: placed.join('\n'), dropped };
}

/**
 * How many lines at the beginning repeat the end of the given ones, empty lines aside. A line that opens something (a signature, a call, a list) must
 * be among them, or all given lines: statements that stand there twice may be what the model meant, such as a second release of the same memory.
 */
function countRepeated(given: readonly string[], lines: readonly string[]): number {
  const filled = lines.flatMap((line, index) => (line.trim() === '' ? [] : [{ text: line.trim(), index }]));
  for (let count = Math.min(given.length, filled.length); count > 0; count -= 1) {
    const tail = given.slice(-count);
    const isRepeated = tail.every((line, index) => line === filled[index]?.text);
    if (isRepeated && (count === given.length || tail.some(opens))) return (filled[count - 1]?.index ?? -1) + 1;
  }
  return 0;
}

function opens(line: string): boolean {
  return /\w/.test(line) && /[{([:,=]$/.test(line);
}

function isRewritten(given: readonly string[], lines: readonly string[]): boolean {
  const telling = given.filter((line) => /\w{3}/.test(line));
  const present = new Set(lines.map((line) => line.trim()));
  return telling.length > 1 && telling.filter((line) => present.has(line)).length >= telling.length * REWRITTEN;
}

function endsLine(given: string): boolean {
  return given.endsWith('\n');
}

/** Given lines without a last line break: a finished last line gets one, an unfinished one is continued. */
function joint(given: string): string {
  return /[;{}:>]$|\*\/$/.test(given.trimEnd()) ? '\n' : '';
}
