/** Rule and vocabulary files to one rule set. A file that does not load stops the build: fewer rules would mean a better score. */
import { parse } from 'yaml';
import { z } from 'zod';
import { LANGUAGES } from '../../domain.js';
import type { Cwe, Language, NonEmpty, RuleId } from '../../domain.js';
import { NO_VOCABULARY } from '../engine/vocabulary.js';
import type { Vocabulary } from '../engine/vocabulary.js';
import type { Rule, RuleExamples } from './rule.js';
import { ruleFile } from './rule-schema.js';
import type { LanguageRules, RuleSet } from './rule-set.js';
import { modelsFile, sanitizersFile, sourcesFile, typesFile } from './vocabulary-schema.js';

export interface RuleSource {
  /** `python/CWE-78-shell.yml`, with forward slashes. */
  readonly path: string;
  readonly text: string;
}

export interface BuiltRules {
  readonly set: RuleSet;
  readonly examples: ReadonlyMap<RuleId, RuleExamples>;
}

const RULE_PATH = /^([a-z]+)\/CWE-(\d+)-([a-z0-9-]+)\.yml$/;
const VOCABULARY_PATH = /^([a-z]+)\/(sources|sanitizers|types|models)\.yml$/;

/** @throws Error naming file and key when a file is not a rule or vocabulary. */
export function buildRuleSet(files: readonly RuleSource[]): BuiltRules {
  const examples = new Map<RuleId, RuleExamples>();
  const rules = new Map<Language, Rule[]>(LANGUAGES.map((language) => [language, []]));
  const vocabularies = new Map<Language, Vocabulary>(LANGUAGES.map((language) => [language, NO_VOCABULARY]));
  for (const file of [...files].sort((a, b) => (a.path < b.path ? -1 : 1))) {
    const [language, read] = readerOf(file);
    if (read === 'rule') {
      const built = parseRule(file, language);
      rules.get(language)?.push(built.rule);
      examples.set(built.rule.id, built.examples);
    } else vocabularies.set(language, addVocabulary(vocabularies.get(language) ?? NO_VOCABULARY, read, file));
  }
  const of = (language: Language): LanguageRules => ({
    rules: rules.get(language) ?? [],
    vocabulary: vocabularies.get(language) ?? NO_VOCABULARY,
  });
  return {
    set: {
      version: 1,
      languages: {
        c: of('c'),
        cpp: of('cpp'),
        csharp: of('csharp'),
        java: of('java'),
        javascript: of('javascript'),
        php: of('php'),
        python: of('python'),
        rust: of('rust'),
      },
    },
    examples,
  };
}

type Part = 'rule' | 'sources' | 'sanitizers' | 'types' | 'models';

function readerOf({ path }: RuleSource): readonly [Language, Part] {
  const vocabulary = VOCABULARY_PATH.exec(path);
  const found = vocabulary ?? RULE_PATH.exec(path);
  const language = LANGUAGES.find((one) => one === found?.[1]);
  if (found === null || language === undefined)
    throw new Error(`rules/${path}: the path must be <language>/CWE-<n>-<name>.yml or <language>/{sources,sanitizers,types,models}.yml`);
  const part = vocabulary?.[2];
  return [language, part === 'sources' || part === 'sanitizers' || part === 'types' || part === 'models' ? part : 'rule'];
}

function parseRule(file: RuleSource, language: Language): { readonly rule: Rule; readonly examples: RuleExamples } {
  const { match, examples, also, ...words } = checked(ruleFile, file);
  const [first, ...rest] = match;
  if (first === undefined) throw new Error(`rules/${file.path}: match is empty`);
  const cwe: NonEmpty<Cwe> = [`CWE-${Number(RULE_PATH.exec(file.path)?.[2])}`, ...also];
  const rule = { id: ruleId(file.path.replace(/\.yml$/, '')), language, cwe, also, ...words, match: [first, ...rest] };
  return { rule: JSON.parse(JSON.stringify(rule)) as Rule, examples };
}

function ruleId(path: string): RuleId {
  return path as RuleId;
}

function addVocabulary(to: Vocabulary, part: Exclude<Part, 'rule'>, file: RuleSource): Vocabulary {
  switch (part) {
    case 'sources':
      return { ...to, sources: checked(sourcesFile, file) };
    case 'sanitizers': {
      const words = JSON.parse(JSON.stringify(checked(sanitizersFile, file))) as Pick<
        Vocabulary,
        'sanitizers' | 'guards' | 'refusals' | 'replaces' | 'matches'
      >;
      return { ...to, ...words };
    }
    case 'types':
      return { ...to, types: checked(typesFile, file) };
    case 'models':
      return { ...to, models: JSON.parse(JSON.stringify(checked(modelsFile, file))) as Vocabulary['models'] };
  }
}

function checked<T extends z.ZodType>(schema: T, file: RuleSource): z.infer<T> {
  let data: unknown;
  try {
    data = parse(file.text, { maxAliasCount: 10 });
  } catch (error) {
    throw new Error(`rules/${file.path}: not valid YAML: ${error instanceof Error ? error.message : String(error)}`, { cause: error });
  }
  const result = schema.safeParse(data);
  if (result.success) return result.data;
  throw new Error(`rules/${file.path}:\n${z.prettifyError(result.error)}`);
}
