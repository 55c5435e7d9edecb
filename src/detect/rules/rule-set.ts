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
  return { rules: [...own.rules, ...base.rules], vocabulary: joined(own.vocabulary, base.vocabulary) };
}

function joined(own: Vocabulary, base: Vocabulary): Vocabulary {
  const { types, models } = base;
  const effects = Object.fromEntries(
    [...new Set([...Object.keys(models.effects), ...Object.keys(own.models.effects)])].map((effect) => [
      effect,
      [...(lists(models.effects)[effect] ?? []), ...(lists(own.models.effects)[effect] ?? [])],
    ]),
  );
  return {
    sources: [...base.sources, ...own.sources],
    sanitizers: [...base.sanitizers, ...own.sanitizers],
    guards: [...base.guards, ...own.guards],
    refusals: [...base.refusals, ...own.refusals],
    types: {
      returns: { ...types.returns, ...own.types.returns },
      extends: { ...types.extends, ...own.types.extends },
      members: { ...types.members, ...own.types.members },
      names: { ...types.names, ...own.types.names },
      wrappers: [...types.wrappers, ...own.types.wrappers],
      aliases: { ...types.aliases, ...own.types.aliases },
      callbacks: { ...types.callbacks, ...own.types.callbacks },
      constants: { ...types.constants, ...own.types.constants },
      variables: [...types.variables, ...own.types.variables],
      known: [...types.known, ...own.types.known],
    },
    models: {
      effects,
      copies: { ...models.copies, ...own.models.copies },
      allocates: { ...models.allocates, ...own.models.allocates },
      unchecked: [...models.unchecked, ...own.models.unchecked],
      moves: [...models.moves, ...own.models.moves],
      borrows: [...models.borrows, ...own.models.borrows],
      releases: { ...models.releases, ...own.models.releases },
    },
  };
}

function lists(effects: Vocabulary['models']['effects']): Readonly<Record<string, readonly string[] | undefined>> {
  return effects;
}
