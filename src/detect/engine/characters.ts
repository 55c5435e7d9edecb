/**
 * Which characters can occur in a text, as bits of one number: a bit for each character that means something somewhere, one for
 * each kind of those that mean nothing. Rules about quoting speak of these, never of single functions.
 */
const OWN_BIT = ["'", '"', '`', '\\', '<', '>', '&', ';', '|', '$', '/', '.', '=', '*', '#', '%', ':', '-', ','] as const;
const TOGETHER = ['()', '{}[]', ' \t', '\n\r', '?!~^+@', '_', '\0'] as const;

const BITS: ReadonlyMap<string, number> = new Map([
  ...OWN_BIT.map((character, i): [string, number] => [character, 1 << i]),
  ...TOGETHER.flatMap((characters, i) => characters.split('').map((one): [string, number] => [one, 1 << (OWN_BIT.length + i)])),
]);
const FIRST_KIND = OWN_BIT.length + TOGETHER.length;
export const LETTERS = 1 << FIRST_KIND;
export const DIGITS = 1 << (FIRST_KIND + 1);
/** Beyond ASCII, and control characters. */
const OTHERS = 1 << (FIRST_KIND + 2);
export const EVERY_CHARACTER = (1 << (FIRST_KIND + 3)) - 1;

export function bitOf(character: string): number {
  const own = BITS.get(character);
  if (own !== undefined) return own;
  if (/[A-Za-z]/.test(character)) return LETTERS;
  return /\d/.test(character) ? DIGITS : OTHERS;
}

/** All the characters of a text. */
export function charactersOf(text: string): number {
  let mask = 0;
  for (const character of text.slice(0, 2000)) mask |= bitOf(character);
  return mask;
}

/** All but these. */
export function complement(mask: number): number {
  return EVERY_CHARACTER & ~mask;
}

/**
 * What became of a text's characters. `gone` cannot occur any more; `escaped` occurs only behind a backslash, or doubled, so that it
 * ends no string that honours this.
 */
export interface Spelling {
  readonly gone: number;
  readonly escaped: number;
}
