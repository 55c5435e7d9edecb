import { readRuleExamplesFile, readRulesFile } from '../adapters/rules-file.js';
import type { RuleExamples } from '../detect/rules/rule.js';
import { LANGUAGES } from '../domain.js';
import { userError } from '../errors.js';
import { renderRuleText } from '../report/scan/rule-text.js';
import type { ExplainedRule } from '../report/scan/rule-text.js';
import { parseRuleSet } from '../wiring/bundled-detector.js';
import { nearestName } from './nearest-name.js';
import type { ExitCode, Shell } from './shell.js';

export interface Explaining {
  /** A rule's id, or a part of it: then all rules of that part are listed. */
  readonly word: string;
  readonly format: 'text' | 'json';
}

/** `scan --explain`: one rule in full, or the list of those that the word fits. */
export async function explainRule({ word, format }: Explaining, shell: Shell): Promise<ExitCode> {
  const rules = await explainedRules();
  const exact = rules.filter(({ id }) => id === word);
  const fitting =
    exact.length > 0
      ? exact
      : rules.filter(({ id, cwe }) => id.toLowerCase().includes(word.toLowerCase()) || cwe.some((one) => one === word.toUpperCase()));
  if (fitting.length === 0)
    throw userError(
      'rule-unknown',
      word,
      nearestName(
        word,
        rules.map(({ id }) => id),
      ),
    );
  const [only] = fitting;
  if (format === 'json') shell.stdout.write(`${JSON.stringify(fitting, null, 2)}\n`);
  else if (fitting.length === 1 && only !== undefined) shell.stdout.write(renderRuleText(only));
  else shell.stdout.write(fitting.map(({ id, message }) => `${id}\n    ${message}\n`).join(''));
  return 0;
}

async function explainedRules(): Promise<readonly ExplainedRule[]> {
  const [set, examples] = await Promise.all([readRulesFile().then(parseRuleSet), readRuleExamplesFile().then(parseExamples)]);
  return LANGUAGES.flatMap((language) => set.languages[language].rules).map((rule) => {
    const { id, cwe, severity, tier, message, why, fix, references } = rule;
    const { vulnerable = [], safe = [] } = examples[id] ?? {};
    return { id, cwe, severity, tier, message, why, fix, references, vulnerable, safe };
  });
}

/** Written by the build beside the rules. */
function parseExamples(text: string): Readonly<Record<string, Partial<RuleExamples>>> {
  return JSON.parse(text) as Record<string, Partial<RuleExamples>>;
}
