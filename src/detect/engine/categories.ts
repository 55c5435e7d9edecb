/** What a sanitizer or a guard can make a value safe for: one bit each. A value that is clean for SQL may still break HTML. */
const CATEGORIES = [
  'shell',
  'option',
  'code',
  'sql',
  'nosql',
  'ldap',
  'xpath',
  'xml',
  'html',
  'script',
  'template',
  'header',
  'log',
  'format',
  'regex',
  'path',
  'url',
  'redirect',
  'deserialize',
  'dispatch',
  'size',
  'index',
  'secret',
  'random',
  'null',
  /** Names a property that is written: `__proto__` changes every object. */
  'key',
  /** Not a use: the value is an absolute, normalised path, so that a prefix test proves something. */
  'canonical',
] as const;
export type Category = (typeof CATEGORIES)[number];

export const CATEGORY_NAMES: readonly Category[] = CATEGORIES;

const BITS: ReadonlyMap<string, number> = new Map(CATEGORIES.map((name, i) => [name, 1 << i]));

export function categoryBit(name: Category): number {
  return BITS.get(name) ?? 0;
}

function bits(names: readonly Category[]): number {
  return names.reduce((mask, name) => mask | categoryBit(name), 0);
}

/** Everything a text can break: numbers, booleans and values of a fixed set are clean for these. */
export const TEXT_CATEGORIES = bits(
  CATEGORIES.filter((name) => !['size', 'index', 'secret', 'random', 'null', 'key', 'canonical'].includes(name)),
);

/** A value of a fixed, known set. */
export const ALL_CATEGORIES = bits(CATEGORIES.filter((name) => name !== 'canonical' && name !== 'secret' && name !== 'random'));

/** Bounded numbers. */
export const RANGE_CATEGORIES = bits(['size', 'index']);
