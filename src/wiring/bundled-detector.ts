import { createGrammars } from '../adapters/grammars.js';
import { readRulesFile } from '../adapters/rules-file.js';
import { sha256 } from '../adapters/sha256.js';
import { createDetector } from '../app/create-detector.js';
import type { RuleSet } from '../detect/rules/rule-set.js';
import { LANGUAGES } from '../domain.js';
import type { Detector } from '../ports.js';

/** The build made the file from rules that it checked one by one; here only a wrong or cut file is to be noticed. */
function isRuleSet(value: unknown): value is RuleSet {
  if (typeof value !== 'object' || value === null || !('version' in value) || !('languages' in value)) return false;
  const { version, languages } = value;
  return version === 1 && typeof languages === 'object' && languages !== null && LANGUAGES.every((language) => language in languages);
}

/** The text of rules.json → the rules. */
export function parseRuleSet(text: string): RuleSet {
  const set: unknown = JSON.parse(text);
  if (!isRuleSet(set)) throw new Error('rules.json is not a rule set of this release');
  return set;
}

/** The detector with the rules and grammars that lie beside the bundle; a language's are made ready when first needed. */
export async function createBundledDetector(): Promise<Detector> {
  const text = await readRulesFile();
  return createDetector({ grammars: createGrammars(), rules: { set: parseRuleSet(text), fingerprint: sha256(text) } });
}
