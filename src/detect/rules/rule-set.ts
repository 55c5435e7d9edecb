/** The compiled rules of all languages: one JSON file, made at build time from `rules/`, read whole or not at all. */
import type { Language } from '../../domain.js';
import type { Vocabulary } from '../engine/vocabulary.js';
import type { Rule } from './rule.js';

export interface LanguageRules {
  readonly rules: readonly Rule[];
  readonly vocabulary: Vocabulary;
}

export interface RuleSet {
  readonly version: 1;
  readonly languages: Readonly<Record<Language, LanguageRules>>;
}

/** A language that shares another's rules and vocabulary; no rule file is copied. */
export const SHARED_RULES: ReadonlyMap<Language, Language> = new Map([['cpp', 'c']]);

/** The rules that speak for a language, its own first. */
export function rulesFor(set: RuleSet, language: Language): LanguageRules {
  const own = set.languages[language];
  const shared = SHARED_RULES.get(language);
  if (shared === undefined) return own;
  const base = set.languages[shared];
  return { rules: [...own.rules, ...base.rules], vocabulary: joinVocabularies(own.vocabulary, base.vocabulary) };
}

/** All words of both; where both say something of one name, the first counts. */
export function joinVocabularies(own: Vocabulary, base: Vocabulary): Vocabulary {
  const { types, models } = base;
  return {
    sources: [...base.sources, ...own.sources],
    sanitizers: [...base.sanitizers, ...own.sanitizers],
    replaces: [...base.replaces, ...own.replaces],
    matches: [...base.matches, ...own.matches],
    guards: [...base.guards, ...own.guards],
    refusals: [...base.refusals, ...own.refusals],
    types: {
      returns: { ...types.returns, ...own.types.returns },
      extends: { ...types.extends, ...own.types.extends },
      members: { ...types.members, ...own.types.members },
      names: { ...types.names, ...own.types.names },
      wrappers: [...types.wrappers, ...own.types.wrappers],
      chains: [...types.chains, ...own.types.chains],
      aliases: { ...types.aliases, ...own.types.aliases },
      callbacks: { ...types.callbacks, ...own.types.callbacks },
      constants: { ...types.constants, ...own.types.constants },
      variables: [...types.variables, ...own.types.variables],
      known: [...types.known, ...own.types.known],
    },
    models: joinedModels(models, own.models),
  };
}

function joinedModels(base: Vocabulary['models'], own: Vocabulary['models']): Vocabulary['models'] {
  const effects = Object.fromEntries(
    [...new Set([...Object.keys(base.effects), ...Object.keys(own.effects)])].map((effect) => [
      effect,
      [...(lists(base.effects)[effect] ?? []), ...(lists(own.effects)[effect] ?? [])],
    ]),
  );
  return {
    effects,
    copies: { ...base.copies, ...own.copies },
    allocates: { ...base.allocates, ...own.allocates },
    nullable: [...base.nullable, ...own.nullable],
    requires: { ...base.requires, ...own.requires },
    'reads-text': { ...base['reads-text'], ...own['reads-text'] },
    resizes: { ...base.resizes, ...own.resizes },
    unchecked: [...base.unchecked, ...own.unchecked],
    moves: [...base.moves, ...own.moves],
    borrows: [...base.borrows, ...own.borrows],
    handles: [...base.handles, ...own.handles],
    places: [...base.places, ...own.places],
    invalidates: [...base.invalidates, ...own.invalidates],
    removes: [...base.removes, ...own.removes],
    keeps: [...base.keeps, ...own.keeps],
    overwrites: { ...base.overwrites, ...own.overwrites },
    owning: [...base.owning, ...own.owning],
    writesRange: { ...base.writesRange, ...own.writesRange },
    locks: { ...base.locks, ...own.locks },
    unlocks: { ...base.unlocks, ...own.unlocks },
    releases: { ...base.releases, ...own.releases },
  };
}

function lists(effects: Vocabulary['models']['effects']): Readonly<Record<string, readonly string[] | undefined>> {
  return effects;
}
