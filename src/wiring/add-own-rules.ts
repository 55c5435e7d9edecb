/** A user's own rules beside the built-in ones: built, given a linear-time engine for their patterns, and proven on their own examples. */
import type { OwnRules } from '../app/own-rules.js';
import { buildRuleSet } from '../detect/rules/build-rule-set.js';
import type { BuiltRules } from '../detect/rules/build-rule-set.js';
import { commonIds, mergeRuleSets } from '../detect/rules/merge-rule-sets.js';
import { setMatcher } from '../detect/rules/pattern.js';
import { patternsOf } from '../detect/rules/patterns-of.js';
import type { RuleSet } from '../detect/rules/rule-set.js';
import { LANGUAGES } from '../domain.js';
import type { Language } from '../domain.js';
import { userError } from '../errors.js';
import type { Detector } from '../ports.js';

/** @throws UserError for a file that is no rule, an id that is taken, a pattern that needs backtracking */
export async function addOwnRules(base: RuleSet, own: OwnRules): Promise<{ readonly set: RuleSet; readonly built: BuiltRules }> {
  const built = build(own);
  const [taken] = commonIds(base, built.set);
  if (taken !== undefined)
    throw userError('own-rule-invalid', `${own.folder}/${taken}.yml`, 'a built-in rule has this name. Choose another one');
  await useLinearEngine(built.set, own.folder);
  return { set: mergeRuleSets(base, built.set), built };
}

function build({ folder, sources }: OwnRules): BuiltRules {
  try {
    return buildRuleSet(sources);
  } catch (error) {
    if (!(error instanceof Error)) throw error;
    const [where = folder, ...detail] = error.message.replace(/^rules\//, `${folder}/`).split(/:\s/);
    throw userError('own-rule-invalid', where, detail.join(': ').replace(/\s+/g, ' '));
  }
}

/** The library's engine never goes back, so that no pattern, however written, can hang the gate. */
async function useLinearEngine(set: RuleSet, folder: string): Promise<void> {
  const { RE2JS } = await import('re2js');
  for (const rule of LANGUAGES.flatMap((language) => set.languages[language].rules)) {
    for (const pattern of patternsOf(rule)) {
      const flags = pattern.startsWith('(?i)') ? RE2JS.CASE_INSENSITIVE : 0;
      try {
        const compiled = RE2JS.compile(pattern.replace(/^\(\?i\)/, ''), flags);
        setMatcher(pattern, { test: (text) => compiled.matcher(text).find() });
      } catch (error) {
        const detail = error instanceof Error ? error.message : String(error);
        throw userError(
          'own-rule-invalid',
          `${folder}/${rule.id}.yml`,
          `the pattern ${pattern} cannot be matched in linear time (${detail})`,
        );
      }
    }
  }
}

/** Every rule must report its vulnerable examples and leave its safe ones alone, as the built-in ones do. */
export async function proveExamples(detector: Detector, { examples }: BuiltRules, folder: string): Promise<void> {
  for (const [id, { vulnerable, safe }] of examples) {
    const language = LANGUAGES.find((one) => id.startsWith(`${one}/`));
    if (language === undefined) continue;
    for (const code of vulnerable)
      if (!(await reports(detector, { language, code }, id))) throw unproven(`${folder}/${id}.yml`, 'missing', code);
    for (const code of safe) if (await reports(detector, { language, code }, id)) throw unproven(`${folder}/${id}.yml`, 'noisy', code);
  }
}

async function reports(detector: Detector, source: { readonly language: Language; readonly code: string }, id: string): Promise<boolean> {
  const analysis = await detector.analyse(source);
  return analysis.kind === 'analysed' && analysis.findings.some(({ rule }) => rule === id);
}

function unproven(file: string, kind: 'missing' | 'noisy', code: string): Error {
  const words = kind === 'missing' ? 'a vulnerable example is not reported' : 'a safe example is reported';
  return userError('own-rule-invalid', file, `${words}: ${code.trim().split('\n')[0]?.slice(0, 80) ?? ''}`);
}
