/**
 * Sizes in symbols: `strlen(s) + 1`, `n * sizeof(T)`. A polynomial: each product of symbols (in order, with `*` between) and how often it stands
 * there; the empty product is the constant. Equal symbols cancel, so that `malloc(strlen(s) + 1)` can be held against `strcpy(p, s)`.
 */
import type { Value } from './value.js';

export type Size = ReadonlyMap<string, number>;

const MOST_TERMS = 8;

export function constantSize(number: number): Size {
  return new Map([['', number]]);
}

export function symbolSize(name: string): Size {
  return new Map([[name, 1]]);
}

/** `a + times · b`; `undefined` where it gets out of hand. */
export function plus(a: Size | undefined, b: Size | undefined, times = 1): Size | undefined {
  if (a === undefined || b === undefined) return undefined;
  const sum = new Map(a);
  for (const [product, count] of b) {
    const total = (sum.get(product) ?? 0) + times * count;
    if (total === 0) sum.delete(product);
    else sum.set(product, total);
  }
  return sum.size > MOST_TERMS ? undefined : sum;
}

export function times(a: Size | undefined, b: Size | undefined): Size | undefined {
  if (a === undefined || b === undefined || a.size * b.size > MOST_TERMS) return undefined;
  const product = new Map<string, number>();
  for (const [left, x] of a)
    for (const [right, y] of b) {
      const key = [...left.split('*'), ...right.split('*')]
        .filter((symbol) => symbol !== '')
        .sort()
        .join('*');
      product.set(key, (product.get(key) ?? 0) + x * y);
    }
  return product;
}

/** The number, where no symbol is in it. */
export function numberOf(size: Size | undefined): number | undefined {
  if (size === undefined || size.size > 1) return undefined;
  return size.size === 0 ? 0 : size.get('');
}

/** Everything but the constant, divided by what all of it shares: `4i - 4n` and `iT - nT` say the same as `i - n`. */
export interface Shape {
  readonly key: string;
  readonly factor: number;
  readonly constant: number;
  readonly terms: readonly (readonly [string, number])[];
}

export function shapeOf(size: Size): Shape {
  const constant = size.get('') ?? 0;
  const terms = [...size].filter(([product]) => product !== '').sort(([a], [b]) => (a < b ? -1 : 1));
  const shared = constant === 0 ? sharedSymbol(terms) : undefined;
  const divided = shared === undefined ? terms : terms.map(([product, count]) => [without(product, shared), count] as const);
  const inner = divided.find(([product]) => product === '')?.[1] ?? 0;
  const open = divided.filter(([product]) => product !== '');
  const factor = open.reduce((common, [, count]) => greatestCommon(common, Math.abs(count)), 0);
  const scaled = open.map(([product, count]) => [product, count / factor] as const);
  return { key: scaled.map(([product, count]) => `${count}.${product}`).join(), factor, constant: constant + inner, terms: scaled };
}

/** A symbol that every product holds; sizes of types are positive, so it may be left out where only the sign matters. */
function sharedSymbol(terms: readonly (readonly [string, number])[]): string | undefined {
  const [first, ...others] = terms;
  if (first === undefined) return undefined;
  return first[0]
    .split('*')
    .find((symbol) => symbol.startsWith('sizeof ') && others.every(([product]) => product.split('*').includes(symbol)));
}

function without(product: string, symbol: string): string {
  const symbols = product.split('*');
  symbols.splice(symbols.indexOf(symbol), 1);
  return symbols.join('*');
}

function greatestCommon(a: number, b: number): number {
  return b === 0 ? a : greatestCommon(b, a % b);
}

/** What a value is as a number. Where ways with different numbers met, it has no name of its own. */
export function sizeOfValue(value: Value | undefined): Size | undefined {
  if (value === undefined) return undefined;
  const only = value.known?.length === 1 ? value.known[0] : undefined;
  if (typeof only === 'number') return Number.isInteger(only) ? constantSize(only) : undefined;
  if (value.known !== undefined || value.mixed === true) return undefined;
  if (value.size !== undefined) return value.size;
  if (value.object !== undefined) return symbolSize(`#${value.object}`);
  return value.name !== undefined && /^[A-Z][A-Z0-9_]+$/.test(value.name) ? symbolSize(value.name) : undefined;
}
