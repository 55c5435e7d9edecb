/** Calls that a text goes through and leaves with fewer, escaped or quoted characters. */
import { readPattern, undelimited } from './character-pattern.js';
import { charactersOf, complement } from './characters.js';
import type { Spelling } from './characters.js';
import type { Environment } from './environment.js';
import type { Cleaner } from './cleaner.js';
import type { LibraryCall } from './models.js';
import { textOf } from './text.js';
import { cleanTaints, openedTaints, respelled } from './value.js';
import type { Value } from './value.js';
import type { GivenWords, PatternWords, Place } from './vocabulary.js';

export function givenHolds(given: GivenWords | undefined, call: LibraryCall): boolean {
  if (given === undefined) return true;
  return given.argument.some((at) => {
    const name = call.args[at]?.value.name;
    return name?.split('|').some((one) => given.is.includes(one)) === true;
  });
}

export function placed(call: LibraryCall, place: Place): Value | undefined {
  return place === 'receiver' ? call.receiver : call.args[place]?.value;
}

/** A value, and its taints after a cleaner; what stood between constants still does. */
export function cleaned(value: Value, taints: Value['taints'], { mask, gone, escaped, within, opens }: Cleaner): Value {
  if (taints.length === 0 && value.known !== undefined && within === '') return value;
  const change = (of: Value['taints']): Value['taints'] => respelled(cleanTaints(opens ? openedTaints(of) : of, mask), { gone, escaped });
  const pieces = value.parts?.map((part) => (typeof part === 'string' ? part : { ...part, taints: change(part.taints) })) ?? [];
  if (pieces.length > 1) return { ...textOf(value.span, [within, ...pieces, within]), taints: change(taints) };
  const after = change(taints);
  const { known: _known, parts: _parts, ...rest } = value;
  const hole: Value = { ...rest, taints: after };
  if (within !== '') return textOf(value.span, [within, hole, within]);
  return { ...hole, parts: [hole] };
}

/** `undefined` where the replacement says nothing of characters. */
export function respelledBy(words: PatternWords, call: LibraryCall, env: Environment): Value | undefined {
  const of = placed(call, words.of);
  if (of === undefined || of.taints.length === 0) return undefined;
  const change = patternsIn(placed(call, words.pattern), env)
    .map((pattern) => removedBy(pattern, words))
    .reduce((a, b) => a | b, 0);
  const by = words.by === undefined ? '' : wordIn(placed(call, words.by));
  if (change === 0 || by === undefined) return undefined;
  const { gone, escaped } = spellingAfter(change, by);
  return cleaned(of, of.taints, { mask: 0, gone, escaped, within: '', opens: false });
}

/** A quote that is doubled is escaped; any other replacement brings its own characters back. */
function spellingAfter(removed: number, by: string): Spelling {
  const doubled = by.length === 2 && by.charAt(0) === by.charAt(1) && charactersOf(by) === removed;
  return doubled ? { gone: 0, escaped: removed } : { gone: removed & ~charactersOf(by), escaped: 0 };
}

function removedBy(pattern: string, { as }: PatternWords): number {
  if (as === 'text') return ofOneKind(pattern);
  const source = as === 'delimited' ? undelimited(pattern) : pattern;
  const read = source === undefined ? undefined : readPattern(source);
  return read?.single === true ? read.all : 0;
}

/** A text of one character, or of one repeated: removing `..` leaves no two points. */
export function ofOneKind(text: string): number {
  return text !== '' && !/^[A-Za-z0-9]/.test(text) && [...text].every((one) => one === text.charAt(0)) ? charactersOf(text) : 0;
}

/** What a text lacks that this word does not stand in. */
export function lacking(word: string): number {
  return ofOneKind(word) | (word.includes('..') ? charactersOf('.') : 0);
}

function patternsIn(value: Value | undefined, env: Environment): readonly string[] {
  const words = value?.known?.length === 1 ? value.known : undefined;
  if (words !== undefined) return words.filter((one) => typeof one === 'string');
  if (value?.object === undefined) return [];
  return [...env.object(value.object).entries.values()].flatMap((entry) => (entry.known ?? []).filter((one) => typeof one === 'string'));
}

function wordIn(value: Value | undefined): string | undefined {
  const only = value?.known?.length === 1 ? value.known[0] : undefined;
  return typeof only === 'string' ? only.replace(/\\?\$\{?\d\}?|\\\d/g, '') : undefined;
}

/** What a match, and the lack of one, says of the characters of the text. */
export function matchSays(words: PatternWords, call: LibraryCall, env: Environment): { readonly found: number; readonly missing: number } {
  const [pattern] = patternsIn(placed(call, words.pattern), env);
  if (pattern === undefined) return { found: 0, missing: 0 };
  if (words.as === 'text') return { found: 0, missing: lacking(pattern) };
  const source = words.as === 'delimited' ? undelimited(pattern) : pattern;
  const read = source === undefined ? undefined : readPattern(source);
  if (read === undefined) return { found: 0, missing: 0 };
  return { found: read.whole || words.as === 'whole' ? complement(read.characters) : 0, missing: read.single ? read.all : 0 };
}
