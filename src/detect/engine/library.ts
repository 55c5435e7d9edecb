/** A vocabulary made ready for look-ups: one Map a question, keyed by qualified name. */
import { categoryBit } from './categories.js';
import type { LiteralValue } from '../unit.js';
import type { Label } from './labels.js';
import { globalsOf, namesOf, rootsOf, shortNames } from './library-names.js';
import { classCharacters } from './character-pattern.js';
import { cleanerOf, escapedInClass, inOrder, maskOf } from './cleaner.js';
import type { Cleaner } from './cleaner.js';
import type { CopyWords, Effect, GuardWords, PatternWords, SourceWords, Vocabulary } from './vocabulary.js';

export interface Guard extends GuardWords {
  readonly mask: number;
  readonly needed: number;
  /** Characters that cannot be there then. */
  readonly gone: number;
}

export interface Library {
  readonly reads: ReadonlyMap<string, Label>;
  readonly results: ReadonlyMap<string, Label>;
  readonly parameterAnnotations: ReadonlyMap<string, Label>;
  readonly parameterTypes: ReadonlyMap<string, Label>;
  readonly handlers: ReadonlyMap<string, Label>;
  readonly classes: ReadonlyMap<string, Label>;
  readonly entries: ReadonlyMap<string, Label>;
  readonly resultTypes: ReadonlyMap<string, Label>;
  readonly handed: ReadonlyMap<string, Label>;
  readonly services: readonly (string | RegExp)[];
  readonly fills: ReadonlyMap<string, { readonly label: Label; readonly argument: number }>;
  readonly except: ReadonlySet<string>;
  readonly begins: ReadonlyMap<string, string>;
  readonly cleans: ReadonlyMap<string, readonly Cleaner[]>;
  readonly replaces: ReadonlyMap<string, PatternWords>;
  readonly matches: ReadonlyMap<string, PatternWords>;
  readonly guards: ReadonlyMap<string, readonly Guard[]>;
  /** Constant to what a value is safe for that is not it. */
  readonly refusals: ReadonlyMap<LiteralValue, number>;
  readonly returns: ReadonlyMap<string, string>;
  readonly supertypes: ReadonlyMap<string, readonly string[]>;
  readonly members: ReadonlyMap<string, string>;
  readonly names: ReadonlyMap<string, string>;
  readonly wrappers: ReadonlySet<string>;
  readonly chains: ReadonlySet<string>;
  readonly aliases: ReadonlyMap<string, string>;
  readonly callbacks: ReadonlyMap<string, readonly string[]>;
  readonly constants: ReadonlyMap<string, number>;
  readonly effects: ReadonlyMap<string, Effect>;
  readonly copies: ReadonlyMap<string, CopyWords>;
  readonly allocates: ReadonlyMap<string, readonly number[]>;
  readonly nullable: ReadonlySet<string>;
  readonly requires: ReadonlyMap<string, readonly number[]>;
  readonly readsText: ReadonlyMap<string, readonly number[]>;
  readonly resizes: ReadonlyMap<string, number>;
  readonly unchecked: ReadonlySet<string>;
  readonly moves: ReadonlySet<string>;
  readonly borrows: ReadonlySet<string>;
  readonly handles: ReadonlyMap<string, true>;
  readonly places: ReadonlyMap<string, true>;
  readonly invalidates: ReadonlyMap<string, true>;
  readonly removes: ReadonlyMap<string, true>;
  readonly keeps: ReadonlyMap<string, true>;
  readonly writesRange: ReadonlyMap<string, number>;
  readonly overwrites: ReadonlyMap<string, number>;
  readonly owning: ReadonlySet<string>;
  readonly locks: ReadonlyMap<string, 'receiver' | number>;
  readonly unlocks: ReadonlyMap<string, 'receiver' | number>;
  readonly releases: ReadonlyMap<string, number>;
  /** Simple name of a type or module to the qualified names that end in it. */
  readonly simple: ReadonlyMap<string, readonly string[]>;
  /** Every qualified name that is spoken of, and the modules and types it lies in. */
  readonly all: ReadonlySet<string>;
  /** Functions and types outside any module, where the language has such a place: they come before a library's of the same name. */
  readonly globals: ReadonlySet<string>;
  /** First segments of qualified names: a bare name among them is a module, not a variable. */
  readonly roots: ReadonlySet<string>;
}

/** `mentioned`: the qualified names that rules speak of, so that fragments without imports resolve them. */
export function createLibrary(vocabulary: Vocabulary, mentioned: readonly string[]): Library {
  const { types, models } = vocabulary;
  const effects = Object.entries(models.effects).flatMap(([effect, names]) =>
    names.map((name): [string, Effect] => [name, effect as Effect]),
  );
  const all = [...new Set([...mentioned, ...effects.map(([name]) => name), ...namesOf(vocabulary)])];
  const { simple, known } = shortNames(all);
  return {
    ...labelsOf(vocabulary.sources),
    fills: new Map(
      vocabulary.sources.flatMap(({ label, fills }) =>
        Object.entries(fills).map(([name, argument]) => [name, { label, argument }] as const),
      ),
    ),
    ...spellingsOf(vocabulary),
    guards: grouped(vocabulary.guards, guardOf),
    refusals: new Map(vocabulary.refusals.flatMap(({ values, proves }) => values.map((value) => [value, maskOf(proves)] as const))),
    ...typeTables(types),
    effects: new Map(effects),
    ...storageTables(models),
    simple,
    all: known,
    globals: globalsOf(all, types),
    roots: rootsOf(all, types.variables),
  };
}

function typeTables(types: Vocabulary['types']) {
  return {
    returns: new Map(Object.entries(types.returns)),
    supertypes: new Map(Object.entries(types.extends)),
    members: new Map(Object.entries(types.members)),
    names: new Map(Object.entries(types.names)),
    wrappers: new Set(types.wrappers),
    chains: new Set(types.chains),
    aliases: new Map(Object.entries(types.aliases)),
    callbacks: new Map(Object.entries(types.callbacks)),
    constants: new Map(Object.entries(types.constants)),
  };
}

function storageTables(models: Vocabulary['models']) {
  const marks = (names: readonly string[]): ReadonlyMap<string, true> => new Map(names.map((name) => [name, true]));
  return {
    copies: new Map(Object.entries(models.copies)),
    allocates: new Map(Object.entries(models.allocates)),
    nullable: new Set(models.nullable),
    requires: new Map(Object.entries(models.requires)),
    readsText: new Map(Object.entries(models['reads-text'])),
    resizes: new Map(Object.entries(models.resizes)),
    unchecked: new Set(models.unchecked),
    moves: new Set(models.moves),
    borrows: new Set(models.borrows),
    handles: marks(models.handles),
    places: marks(models.places),
    invalidates: marks(models.invalidates),
    removes: marks(models.removes),
    keeps: marks(models.keeps),
    writesRange: new Map(Object.entries(models.writesRange)),
    overwrites: new Map(Object.entries(models.overwrites)),
    owning: new Set(models.owning),
    locks: new Map(Object.entries(models.locks)),
    unlocks: new Map(Object.entries(models.unlocks)),
    releases: new Map(Object.entries(models.releases)),
  };
}

function spellingsOf({
  sources,
  sanitizers,
  replaces,
  matches,
}: Vocabulary): Pick<Library, 'except' | 'begins' | 'cleans' | 'replaces' | 'matches'> {
  return {
    except: new Set(sources.flatMap((source) => source.except)),
    begins: new Map(sources.flatMap((source) => Object.entries(source.begins))),
    cleans: new Map([...grouped(sanitizers, cleanerOf)].map(([name, cleaners]) => [name, inOrder(cleaners)])),
    replaces: patterns(replaces),
    matches: patterns(matches),
  };
}

function labelsOf(
  sources: readonly SourceWords[],
): Pick<
  Library,
  | 'reads'
  | 'results'
  | 'parameterAnnotations'
  | 'parameterTypes'
  | 'handlers'
  | 'classes'
  | 'entries'
  | 'resultTypes'
  | 'handed'
  | 'services'
> {
  return {
    reads: labelled(sources, 'reads'),
    results: labelled(sources, 'calls'),
    parameterAnnotations: labelled(sources, 'annotations'),
    parameterTypes: labelled(sources, 'types'),
    handlers: labelled(sources, 'handlers'),
    classes: labelled(sources, 'classes'),
    entries: labelled(sources, 'entries'),
    resultTypes: labelled(sources, 'results'),
    handed: labelled(sources, 'handed'),
    services: sources.flatMap((source) => source.services.map((one) => (one.startsWith('/') ? new RegExp(one.slice(1, -1)) : one))),
  };
}

type ListKey = 'reads' | 'calls' | 'annotations' | 'types' | 'handlers' | 'classes' | 'entries' | 'results' | 'handed';

function labelled(sources: readonly SourceWords[], key: ListKey): ReadonlyMap<string, Label> {
  return new Map(sources.flatMap((source) => source[key].map((name): [string, Label] => [name, source.label])));
}

/** One call can prove something of several values: the text that was parsed, and the number it was parsed into. */
function grouped<T extends { readonly calls: readonly string[] }, U>(
  all: readonly T[],
  make: (words: T) => U,
): ReadonlyMap<string, readonly U[]> {
  const groups = new Map<string, readonly U[]>();
  for (const words of all) {
    const made = make(words);
    for (const name of words.calls) groups.set(name, [...(groups.get(name) ?? []), made]);
  }
  return groups;
}

function patterns(all: readonly PatternWords[]): ReadonlyMap<string, PatternWords> {
  return new Map(all.flatMap((words) => words.calls.map((name) => [name, words] as const)));
}

function guardOf(words: GuardWords): Guard {
  return {
    ...words,
    mask: maskOf(words.proves),
    needed: words.needs === undefined ? 0 : categoryBit(words.needs),
    gone: classCharacters(escapedInClass(words.drops ?? '')),
  };
}
