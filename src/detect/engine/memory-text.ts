/** How long texts are, and what writing one into a storage leaves there. */
import { atMostZero } from './bounds.js';
import { boundText, lengthSymbol } from './memory-storage.js';
import type { Environment } from './environment.js';
import type { ArgumentValue } from './event.js';
import { constantSize, plus } from './size.js';
import type { Size } from './size.js';
import type { Value } from './value.js';

/** The length of a text without its terminator, where anything is known of it. */
export function lengthOf(env: Environment, value: Value): Size | undefined {
  const texts = value.known?.filter((one) => typeof one === 'string') ?? [];
  if (texts.length > 0) return constantSize(Math.max(...texts.map((text) => text.length)));
  if (value.offset !== undefined || value.scalar === true) return undefined;
  const state = value.object === undefined ? undefined : env.object(value.object);
  if (state?.text?.length !== undefined) return state.text.length;
  if (value.parts !== undefined && value.parts.length > 1)
    return value.parts.reduce<Size | undefined>(
      (sum, part) => plus(sum, typeof part === 'string' ? constantSize(part.length) : lengthOf(env, part)),
      constantSize(0),
    );
  return value.object === undefined || value.mixed === true ? undefined : lengthSymbol(env, value.object);
}

/** Something else stands in the storage from now on. */
export function written(
  env: Environment,
  target: Value,
  { length, open }: { length?: Size | undefined; open?: readonly string[] | undefined },
): void {
  if (target.object === undefined) return;
  const state = env.object(target.object);
  const version = (state.text?.version ?? 0) + 1;
  const whole = length === undefined || target.offset === undefined ? length : plus(length, target.offset);
  env.setObject(target.object, {
    ...state,
    text: { version, ...(whole === undefined ? {} : { length: whole }), ...(open === undefined ? {} : { open }) },
  });
  boundText(env, target.object);
  env.clear(atMostZero(plus(lengthSymbol(env, target.object), whole, -1)));
}

/** A zero is written into the storage: what is there is a text that ends there at the latest. */
export function endedAt(env: Environment, target: Value, index: Size | undefined): void {
  written(env, target, { length: target.mixed === undefined ? index : undefined });
}

export function isZero(value: Value): boolean {
  return value.known?.length === 1 && (value.known[0] === 0 || value.known[0] === '\0');
}

/** Something is written into the storage, most likely the end of a text. */
export function terminated(env: Environment, target: Value): void {
  const state = target.object === undefined ? undefined : env.object(target.object);
  if (target.object !== undefined && state?.text?.open !== undefined)
    env.setObject(target.object, { ...state, text: { version: state.text.version + 1 } });
  if (target.object !== undefined) boundText(env, target.object);
}

const CONVERSION = /%[-+ #0']*(\d+|\*)?(?:\.(\d+|\*)?)?(hh|h|ll|l|j|z|t|L|q|I64)?([a-zA-Z%])/g;

/** Digits with sign. */
const DIGITS: ReadonlyMap<string, number> = new Map([
  ['hh', 4],
  ['h', 6],
  ['', 11],
]);

/** What a printf template can write at most; `open` are the texts whose length the template does not bound. */
export function formattedLength(
  env: Environment,
  template: string,
  args: readonly ArgumentValue[],
): { readonly length: Size | undefined; readonly open: readonly Value[] } {
  let length: Size | undefined = constantSize(template.replace(CONVERSION, '').length);
  const open: Value[] = [];
  const rest = [...args];
  for (const match of template.matchAll(CONVERSION)) {
    const [, width, precision, modifier = '', kind = ''] = match;
    if (width === '*') rest.shift();
    if (precision === '*') rest.shift();
    if (kind === '%') {
      length = plus(length, constantSize(1));
      continue;
    }
    const value = rest.shift()?.value;
    const own = kind === 's' || kind === 'S' ? textLength(env, value, precision) : constantSize(numberLength(kind, modifier, value));
    const bound =
      width !== undefined && width !== '*' && own?.size === 1 && own.has('')
        ? constantSize(Math.max(Number(width), own.get('') ?? 0))
        : own;
    if ((kind === 's' || kind === 'S') && (precision === undefined || precision === '*') && value !== undefined) open.push(value);
    length = precision === '*' && kind === 's' ? undefined : plus(length, bound);
  }
  return { length, open };
}

function textLength(env: Environment, value: Value | undefined, precision: string | undefined): Size | undefined {
  if (precision !== undefined && precision !== '*') return constantSize(Number(precision));
  return value === undefined ? undefined : lengthOf(env, value);
}

function numberLength(kind: string, modifier: string, value: Value | undefined): number {
  const only = value?.known?.length === 1 ? value.known[0] : undefined;
  if (typeof only === 'number' && /[diu]/.test(kind)) return String(only).length;
  switch (kind) {
    case 'c':
      return 1;
    case 'n':
      return 0;
    case 'd':
    case 'i':
    case 'u':
      return DIGITS.get(modifier) ?? 20;
    case 'x':
    case 'X':
      return modifier === 'hh' ? 2 : modifier === 'h' ? 4 : modifier === '' ? 8 : 16;
    case 'e':
    case 'E':
    case 'g':
    case 'G':
      return 14;
    case 'p':
      return 18;
    default:
      // What %f writes of ordinary numbers; its extremes are far longer and never meant.
      return 20;
  }
}
