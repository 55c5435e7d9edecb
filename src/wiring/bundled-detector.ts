import { createGrammars } from '../adapters/grammars.js';
import { readRulesFile } from '../adapters/rules-file.js';
import { sha256 } from '../adapters/sha256.js';
import { createDetector } from '../app/create-detector.js';
import type { OwnRules } from '../app/own-rules.js';
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

/** The detector with the rules and grammars that lie beside the bundle; a language's are made ready when first needed. Own rules count like any. */
export async function createBundledDetector(own?: OwnRules): Promise<Detector> {
  const text = await readRulesFile();
  const base = parseRuleSet(text);
  if (own === undefined) return createDetector({ grammars: createGrammars(), rules: { set: base, fingerprint: sha256(text) } });
  const { addOwnRules, proveExamples } = await import('./add-own-rules.js');
  const { set, built } = await addOwnRules(base, own);
  const fingerprint = sha256(text + JSON.stringify(built.set));
  const detector = createDetector({ grammars: createGrammars(), rules: { set, fingerprint } });
  await proveExamples(detector, built, own.folder);
  return detector;
}
