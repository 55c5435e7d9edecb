/** Regular expressions and what they say of characters: those that can occur in what they match from end to end. */
import { bitOf, charactersOf, complement, DIGITS, EVERY_CHARACTER, LETTERS } from './characters.js';

const LONGEST = 400;
const WORD = LETTERS | DIGITS | bitOf('_');
const SPACE = bitOf(' ') | bitOf('\n');
const SHORTHAND: ReadonlyMap<string, number> = new Map([
  ['d', DIGITS],
  ['w', WORD],
  ['s', SPACE],
  ['D', complement(0)],
  ['W', complement(LETTERS | DIGITS | bitOf('_'))],
  ['S', complement(SPACE)],
  ['n', bitOf('\n')],
  ['r', bitOf('\n')],
  ['t', bitOf('\t')],
  ['b', 0],
  ['A', 0],
  ['z', 0],
  ['Z', 0],
]);
const POSIX: ReadonlyMap<string, number> = new Map([
  ['alnum', LETTERS | DIGITS],
  ['alpha', LETTERS],
  ['digit', DIGITS],
  ['xdigit', LETTERS | DIGITS],
  ['word', WORD],
  ['lower', LETTERS],
  ['upper', LETTERS],
  ['space', SPACE],
  ['punct', complement(WORD | SPACE)],
]);

/** `may`: these can stand there; `all`: every character of these bits matches, of letters all of them. */
interface Atom {
  readonly may: number;
  readonly all: number;
}

const KINDS = LETTERS | DIGITS | bitOf('é');

function oneCharacter(character: string): Atom {
  const mask = bitOf(character);
  return { may: mask, all: mask & ~KINDS };
}

export interface CharacterPattern {
  /** Characters that can occur in a match. */
  readonly characters: number;
  /** Characters that a pattern of a single character always matches. */
  readonly all: number;
  /** It matches from the beginning to the end of a text, or not at all. */
  readonly whole: boolean;
  /** It is one character of a class, any number of times: what does not match holds none of them. */
  readonly single: boolean;
}

/** `/^[a-z]+$/i` without its delimiters and flags; `undefined` where there are none. */
export function undelimited(written: string): string | undefined {
  const open = written.charAt(0);
  const close = CLOSING.get(open) ?? open;
  const end = written.lastIndexOf(close);
  return end < 1 || /[\w\s\\]/.test(open) ? undefined : written.slice(1, end);
}

const CLOSING: ReadonlyMap<string, string> = new Map([
  ['(', ')'],
  ['[', ']'],
  ['{', '}'],
  ['<', '>'],
]);

/** `undefined` for what this small reader does not understand: look-around, references to groups. */
export function readPattern(source: string): CharacterPattern | undefined {
  if (source.length > LONGEST || /\(\?[=!<]|\\[1-9pPk]/.test(source)) return undefined;
  const reading = { characters: 0, all: 0, atoms: 0, depth: 0, starts: false, ends: false, openChoice: false };
  let at = 0;
  while (at < source.length) {
    const one = source.charAt(at);
    const [atom, next] = atomAt(source, at);
    if (one === '^' && reading.atoms === 0) reading.starts = true;
    else if (one === '$' && next === source.length) reading.ends = true;
    else if (one === '|') reading.openChoice ||= reading.depth === 0;
    else if (one === '(') reading.depth += 1;
    else if (one === ')') reading.depth -= 1;
    else if (atom !== undefined) {
      reading.characters |= atom.may;
      reading.all |= atom.all;
      reading.atoms += 1;
      if (one === '\\') {
        reading.starts ||= source.startsWith('\\A') && at === 0;
        reading.ends ||= /^\\[zZ]$/.test(source.slice(at));
      }
    }
    at = next;
  }
  const { characters, all, starts, ends, openChoice, atoms } = reading;
  const alternatives = openChoice && source.split('|').every((part) => part.length === 1 || /^\\[^\w]$/.test(part));
  return {
    characters,
    all,
    whole: starts && ends && !openChoice,
    single: !starts && !ends && (alternatives || (atoms === 1 && !openChoice)),
  };
}

/** The characters of the atom that stands there, `undefined` for what is none, and where the next begins. */
function atomAt(source: string, at: number): readonly [Atom | undefined, number] {
  const one = source.charAt(at);
  switch (one) {
    case '[':
      return classAt(source, at);
    case '\\':
      return [escapedAt(source, at), at + 2];
    case '.':
      return [{ may: complement(bitOf('\n')), all: complement(bitOf('\n')) }, at + 1];
    case '{':
      return [undefined, Math.max(source.indexOf('}', at), at) + 1];
    case '(':
      return [undefined, at + (/^\(\?(?:[a-z]*:|P?<\w+>)/.exec(source.slice(at, at + 40))?.[0].length ?? 1)];
    case ')':
    case '|':
    case '*':
    case '+':
    case '?':
    case '^':
    case '$':
      return [undefined, at + 1];
    default:
      return [oneCharacter(one), at + 1];
  }
}

function escapedAt(source: string, at: number): Atom {
  const mask = SHORTHAND.get(source.charAt(at + 1));
  return mask === undefined ? oneCharacter(source.charAt(at + 1)) : { may: mask, all: mask };
}

/** `[^a-z\d_]`. */
function classAt(source: string, start: number): readonly [Atom, number] {
  let at = start + 1;
  const negated = source.charAt(at) === '^';
  if (negated) at += 1;
  const first = at;
  let [may, all] = [0, 0];
  while (at < source.length && (source.charAt(at) !== ']' || at === first)) {
    const [atom, next] = memberAt(source, at);
    may |= atom.may;
    all |= atom.all;
    at = next;
  }
  return [negated ? { may: complement(all), all: complement(may) } : { may, all }, at + 1];
}

function memberAt(source: string, at: number): readonly [Atom, number] {
  const posix = /^\[:(\w+):\]/.exec(source.slice(at, at + 12));
  const [one, behind, last] = [source.charAt(at), source.charAt(at + 1), source.charAt(at + 2)];
  if (posix !== null) {
    const mask = POSIX.get(posix[1] ?? '') ?? 0;
    return [{ may: mask, all: mask }, at + posix[0].length];
  }
  if (one === '\\') return [escapedAt(source, at), at + 2];
  if (behind === '-' && last !== ']' && last !== '') return [rangeOf(one, last), at + 3];
  return [oneCharacter(one), at + 1];
}

/** A range of letters or digits is taken for all of them only where it nearly is. */
function rangeOf(from: string, to: string): Atom {
  const [low, high] = [from.charCodeAt(0), to.charCodeAt(0)];
  if (high - low > 512) return { may: EVERY_CHARACTER, all: EVERY_CHARACTER };
  const may = charactersOf(Array.from({ length: Math.max(high - low + 1, 0) }, (_, i) => String.fromCharCode(low + i)).join(''));
  return { may, all: high - low < 9 ? may & ~KINDS : may };
}

/** `A-Za-z0-9_`: what stands between the brackets of a class. */
export function classCharacters(written: string): number {
  return written === '' ? 0 : classAt(`[${written}]`, 0)[0].may;
}
