/** What a regular expression says of a text: which uses are safe once it matched, did not match, or was replaced everywhere. */
import type { Category } from './categories.js';
import { categoryBit, TEXT_CATEGORIES } from './categories.js';

export interface RegexProof {
  readonly whenTrue: number;
  readonly whenFalse: number;
}

const NOTHING: RegexProof = { whenTrue: 0, whenFalse: 0 };

/** The characters that each use breaks on: where none of them is left, the text is safe for that use. */
const BREAKERS: readonly (readonly [readonly Category[], string])[] = [
  [['html'], '<'],
  [['sql'], "'"],
  [['log', 'header'], '\n'],
  [['path'], '/'],
  [['shell'], ';'],
  [['regex'], '*'],
  [['ldap'], '*'],
  [['xpath'], "'"],
];

const SPACES = ' \t\n\r';
const WORD = 'abcdefghijklmnopqrstuvwxyzABCDEFGHIJKLMNOPQRSTUVWXYZ0123456789_';

/** The members of `[…]`, without the brackets; `undefined` where a class says more than can be listed. */
function membersOf(source: string): string | undefined {
  let members = '';
  for (let i = 0; i < source.length; i += 1) {
    const char = source[i] ?? '';
    if (char === '\\') {
      i += 1;
      const listed = escaped(source[i] ?? '');
      if (listed === undefined) return undefined;
      members += listed;
    } else if (source[i + 1] === '-' && i + 2 < source.length && source[i + 2] !== '\\') {
      members += between(char, source[i + 2] ?? '');
      i += 2;
    } else members += char;
  }
  return members;
}

function escaped(char: string): string | undefined {
  if (char === 'w') return WORD;
  if (char === 'd') return '0123456789';
  if (char === 's') return SPACES;
  if (char === 'n' || char === 'r') return '\n';
  if (char === 't') return '\t';
  return /[WDSbBpPxu0-9]/.test(char) ? undefined : char;
}

function between(first: string, last: string): string {
  const [from, to] = [first.charCodeAt(0), last.charCodeAt(0)];
  return to < from || to - from > 128 ? '' : String.fromCharCode(...Array.from({ length: to - from + 1 }, (_, i) => from + i));
}

/** What no character of the list can break. */
function safeWithOnly(members: string): number {
  const plain = [...members].every((char) => WORD.includes(char) || '-.,@:+ '.includes(char));
  if (plain) return TEXT_CATEGORIES;
  return BREAKERS.reduce(
    (mask, [uses, breaker]) => (members.includes(breaker) ? mask : uses.reduce((sum, use) => sum | categoryBit(use), mask)),
    0,
  );
}

/** What is safe when none of the listed characters is left. */
function safeWithout(members: string): number {
  return BREAKERS.reduce(
    (mask, [uses, breaker]) => (members.includes(breaker) ? uses.reduce((sum, use) => sum | categoryBit(use), mask) : mask),
    0,
  );
}

const ONE_CLASS = /^\(?\[(\^?)((?:[^\]\\]|\\.)*)\][+*]?\)?$/;

/** A pattern that stands for single characters: a class, one character, or such in a choice. `undefined` of anything longer. */
function charactersOf(source: string): { readonly members: string; readonly negated: boolean } | undefined {
  const found = ONE_CLASS.exec(source);
  if (found !== null) {
    const members = membersOf(found[2] ?? '');
    return members === undefined ? undefined : { members, negated: found[1] === '^' };
  }
  const choices = source.replace(/^\((?:\?:)?(.*)\)$/, '$1').split('|');
  const single = choices.map((choice) => (choice.length === 1 ? choice : /^\\.\+?$/.test(choice) ? escaped(choice[1] ?? '') : undefined));
  return single.some((one) => one === undefined || (one === '.' && !source.includes('\\.')))
    ? undefined
    : { members: single.join(''), negated: false };
}

/** Two dots in a row: without them no path climbs. */
function refusesParents(source: string): boolean {
  return source === '\\.\\.' || source === '\\.{2,}' || source === '\\.\\.+';
}

/** What a text is safe for when every match was taken out or escaped. */
export function safeAfterReplacing(source: string): number {
  if (refusesParents(source)) return categoryBit('path');
  const characters = charactersOf(source);
  if (characters === undefined) return 0;
  return characters.negated ? safeWithOnly(characters.members) : safeWithout(characters.members);
}

const proofs = new Map<string, RegexProof>();

/** What a text is safe for when the pattern matches, and when it does not. */
export function regexProof(source: string): RegexProof {
  const known = proofs.get(source);
  if (known !== undefined) return known;
  const made = proofOf(source);
  if (proofs.size < 5_000) proofs.set(source, made);
  return made;
}

function proofOf(source: string): RegexProof {
  if (source.startsWith('^')) {
    if (/[^\\]\$\)?$/.test(source) && !isOpen(source)) return { whenTrue: TEXT_CATEGORIES, whenFalse: 0 };
    if (/^\^\(?https?\??:\\?\/\\?\/[\w\\.-]*[a-z0-9](?:\\?\/|\$)/i.test(source))
      return { whenTrue: categoryBit('url') | categoryBit('redirect'), whenFalse: 0 };
    if (source.startsWith('^\\/(?!')) return { whenTrue: categoryBit('redirect'), whenFalse: 0 };
    const negated = /^\^\[\^((?:[^\]\\]|\\.)*)\][+*]\$$/.exec(source);
    const members = negated === null ? undefined : membersOf(negated[1] ?? '');
    return members === undefined ? NOTHING : { whenTrue: safeWithout(members), whenFalse: 0 };
  }
  return { whenTrue: 0, whenFalse: source.length < 80 ? safeAfterReplacing(source) | withinChoice(source) : 0 };
}

/** `/\.\.|\//`: one of the choices refuses climbing. */
function withinChoice(source: string): number {
  return source.split('|').some((choice) => refusesParents(choice)) ? categoryBit('path') : 0;
}

/** Whether something in it matches any text: a bare dot, a negated class, `\S`. */
function isOpen(source: string): boolean {
  const outside = source.replace(/\\[^SWD]/g, '').replace(/\[(?!\^)(?:[^\]\\]|\\.)*\]/g, '');
  return /\.|\[\^|\\[SWD]/.test(outside);
}
