/** Sanitizers of a vocabulary, made ready: what a call does to the characters of a text, and which uses it makes safe. */
import { ALL_CATEGORIES, categoryBit, TEXT_CATEGORIES } from './categories.js';
import type { Category } from './categories.js';
import { classCharacters } from './character-pattern.js';
import { complement } from './characters.js';
import type { GivenWords, SanitizerWords } from './vocabulary.js';

/** What a call does to a text that goes through it. */
export interface Cleaner {
  readonly mask: number;
  readonly gone: number;
  readonly escaped: number;
  readonly within: string;
  readonly opens: boolean;
  readonly given?: GivenWords;
}

export function maskOf(categories: readonly Category[] | 'all' | 'text'): number {
  if (categories === 'all') return ALL_CATEGORIES;
  if (categories === 'text') return TEXT_CATEGORIES;
  return categories.reduce((mask, name) => mask | categoryBit(name), 0);
}

/** Those that ask for something first; the others hold together. */
export function inOrder(cleaners: readonly Cleaner[]): readonly Cleaner[] {
  const [first, ...others] = cleaners.filter(({ given }) => given === undefined);
  const asking = cleaners.filter(({ given }) => given !== undefined);
  if (first === undefined) return asking;
  const together = others.reduce(
    (a, b): Cleaner => ({
      mask: a.mask | b.mask,
      gone: a.gone | b.gone,
      escaped: a.escaped | b.escaped,
      within: a.within || b.within,
      opens: a.opens || b.opens,
    }),
    first,
  );
  return [...asking, together];
}

export function cleanerOf({ cleans, keeps, drops, escapes, within, opens, given }: SanitizerWords): Cleaner {
  return {
    mask: cleans === undefined ? 0 : maskOf(cleans),
    gone: (keeps === undefined ? 0 : complement(classCharacters(keeps))) | classCharacters(escapedInClass(drops ?? '')),
    escaped: classCharacters(escapedInClass(escapes ?? '')),
    within: within ?? '',
    opens: opens === true,
    ...(given === undefined ? {} : { given }),
  };
}

/** A list of characters, in which a backslash, `^` and `-` are themselves; only `\n` is a line's end. */
export function escapedInClass(list: string): string {
  return list.replace(/\\(?!n)|[\]^-]/g, '\\$&');
}
