import { LANGUAGES } from '../../domain.js';
import type { Language, RuleId } from '../../domain.js';
import { joinVocabularies } from './rule-set.js';
import type { LanguageRules, RuleSet } from './rule-set.js';

/** One set of both; vocabularies are joined. */
export function mergeRuleSets(base: RuleSet, added: RuleSet): RuleSet {
  const languages = Object.fromEntries(
    LANGUAGES.map((language) => [language, merged(base.languages[language], added.languages[language])]),
  );
  return { version: 1, languages: languages as Record<Language, LanguageRules> };
}

function merged(base: LanguageRules, added: LanguageRules): LanguageRules {
  return { rules: [...base.rules, ...added.rules], vocabulary: joinVocabularies(added.vocabulary, base.vocabulary) };
}

/** Ids that stand in both. */
export function commonIds(base: RuleSet, added: RuleSet): readonly RuleId[] {
  const known = new Set(LANGUAGES.flatMap((language) => base.languages[language].rules.map(({ id }) => id)));
  return LANGUAGES.flatMap((language) => added.languages[language].rules.map(({ id }) => id)).filter((id) => known.has(id));
}
