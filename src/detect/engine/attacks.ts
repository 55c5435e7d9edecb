/**
 * What an attacker must be able to write at a place of a text. An attack is a set of characters that must all survive; a place is
 * safe when none of its attacks is possible. The constant text before the hole decides the place.
 */
import type { Category } from './categories.js';
import { bitOf, charactersOf, complement, DIGITS, LETTERS } from './characters.js';
import { pageAfter } from './page.js';
import type { PagePlace } from './page.js';
import { CODE_QUOTES, openQuote, PLAIN_QUOTES, SHELL_QUOTES, SQL_QUOTES } from './quoting.js';
import type { Quote } from './quoting.js';

export interface Attacks {
  /** Each a set of characters, of which all are needed. */
  readonly sets: readonly number[];
  /** A character behind a backslash, or doubled, is harmless here. */
  readonly escapes: boolean;
  /** Entities are decoded before: with `&` every character can be written. */
  readonly decodes?: true;
}

const WORD = LETTERS | DIGITS | bitOf('_');
const OTHER = bitOf('é');

function anyOf(characters: string): Attacks['sets'] {
  return [...new Set([...characters].map(bitOf))];
}

function anyBut(mask: number): Attacks['sets'] {
  const all = complement(mask);
  return Array.from({ length: 31 }, (_, i) => 1 << i).filter((bit) => (all & bit) !== 0);
}

const QUOTED: ReadonlyMap<Quote, Attacks['sets']> = new Map([
  ["'", anyOf("'")],
  ['"', anyOf('"')],
  ['`', anyOf('`')],
]);
const WORDS_ONLY = anyBut(WORD | OTHER | bitOf('.'));
/** In a statement a number may have a sign: with letters, `--` and `a-b` mean something. */
const SQL_BARE = [...anyBut(WORD | OTHER | charactersOf('.-+')), LETTERS | bitOf('-')];
const SHELL_BARE = anyBut(WORD | OTHER | charactersOf('./:-,@%+='));
const CODE_BARE = anyBut(WORD | OTHER | charactersOf('.'));
const END_OF_SCRIPT = bitOf('<') | bitOf('/');
const ADDRESS = new Set(['href', 'src', 'action', 'formaction', 'data', 'poster', 'background', 'xlink:href']);

/** `undefined`: nothing is known of how this use reads its text. `before` holds `\0` for each hole. */
export function attacksOn(use: Category, before: string, page: PagePlace): Attacks | undefined {
  switch (use) {
    case 'sql':
      return inQuotes(openQuote(before, SQL_QUOTES), SQL_BARE);
    case 'shell':
      return onShell(openQuote(before, SHELL_QUOTES));
    case 'code':
      return onCode(openQuote(before, CODE_QUOTES), CODE_BARE);
    case 'xpath':
      return { sets: QUOTED.get(openQuote(before, PLAIN_QUOTES)) ?? WORDS_ONLY, escapes: false };
    case 'ldap':
      return { sets: anyOf('()*\\'), escapes: false };
    case 'path':
      return { sets: before === '' ? [bitOf('/')] : [bitOf('/') | bitOf('.')], escapes: false };
    case 'redirect':
      return { sets: before === '' ? [bitOf('/')] : anyOf('/.'), escapes: false };
    case 'header':
    case 'log':
      return { sets: anyOf('\n'), escapes: false };
    case 'option':
      return { sets: anyOf('-'), escapes: false };
    case 'format':
      return { sets: anyOf('%'), escapes: false };
    case 'template':
      return { sets: anyOf('{'), escapes: false };
    case 'deserialize':
      return { sets: anyOf(':'), escapes: false };
    case 'xml':
      return onPage(pageAfter(page, before));
    case 'html':
    case 'script':
      return onPage(pageAfter(page, before));
    default:
      return undefined;
  }
}

function inQuotes(quote: Quote, bare: Attacks['sets']): Attacks {
  const sets = QUOTED.get(quote);
  return sets === undefined ? { sets: bare, escapes: false } : { sets, escapes: true };
}

function onShell(quote: Quote): Attacks {
  if (quote === '"') return { sets: anyOf('"`$\\'), escapes: true };
  return { sets: QUOTED.get(quote) ?? SHELL_BARE, escapes: false };
}

/** Strings in these quotes have holes of their own: double quotes where variables begin with a dollar, backticks of scripts. */
function onCode(quote: Quote, bare: Attacks['sets'], holes = '"`'): Attacks {
  if (quote === '') return { sets: bare, escapes: false };
  return { sets: [...(QUOTED.get(quote) ?? []), ...(holes.includes(quote) ? [bitOf('$') | bitOf('{')] : [])], escapes: true };
}

function onPage(place: PagePlace): Attacks {
  switch (place.mode) {
    case 'data':
      return { sets: [], escapes: false };
    case 'text':
    case 'raw':
      return { sets: anyOf('<'), escapes: false };
    case 'comment':
      return { sets: anyOf('>'), escapes: false };
    case 'tag':
      return { sets: anyBut(WORD | OTHER | charactersOf('.:-')), escapes: false };
    case 'attribute':
      return onAttribute(place);
    case 'script':
      return onScript(place.before);
    case 'style':
      return { ...inStyle(place.before), escapes: false };
  }
}

function onAttribute({ attribute, quote, before }: PagePlace): Attacks {
  const ending = quote === "'" || quote === '"' ? (QUOTED.get(quote) ?? []) : anyOf(' \n>"\'`=');
  if (/^on[a-z]/.test(attribute)) return { ...onCode(openQuote(before, CODE_QUOTES), CODE_BARE, '`'), decodes: true };
  if (attribute === 'style') return { sets: [...ending, ...inStyle(before).sets], escapes: false };
  // A whole address can name a scheme that runs script.
  if (ADDRESS.has(attribute) && before === '') return { sets: [...ending, bitOf(':') | LETTERS], escapes: false };
  return { sets: ending, escapes: false };
}

function onScript(before: string): Attacks {
  const inside = onCode(openQuote(before, CODE_QUOTES), CODE_BARE, '`');
  return { ...inside, sets: [...inside.sets, END_OF_SCRIPT] };
}

function inStyle(before: string): Pick<Attacks, 'sets'> {
  return { sets: QUOTED.get(openQuote(before, PLAIN_QUOTES)) ?? anyOf(';:{}(<\\"\'/') };
}

/** Some attack has all it needs. */
export function isOpen(
  { sets, escapes, decodes }: Attacks,
  { gone, escaped }: { readonly gone: number; readonly escaped: number },
): boolean {
  const alive = complement(gone);
  if (decodes === true && (alive & bitOf('&')) !== 0) return true;
  const usable = escapes ? alive & ~escaped : alive;
  return sets.some((set) => (set & ~usable) === 0);
}
