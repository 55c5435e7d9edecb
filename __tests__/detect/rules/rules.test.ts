/** Every rule on disk: it loads, its path is its id, and its own examples come out right: none *missing*, none *noisy*. */
import { describe, expect, it } from '@jest/globals';

import { LANGUAGES } from '../../../src/domain.js';
import type { Language, RuleId } from '../../../src/domain.js';
import { builtRules, detector } from '../rules-on-disk.js';

const rules = LANGUAGES.flatMap((language) => builtRules.set.languages[language].rules);

async function rulesFound(language: Language, code: string): Promise<readonly RuleId[]> {
  const analysis = await detector.analyse({ language, code });
  if (analysis.kind !== 'analysed') throw new Error(`${analysis.kind}: ${code}`);
  return analysis.findings.map(({ rule }) => rule);
}

describe('rules', () => {
  it.each(rules.map((rule) => [rule.id, rule] as const))('%s behaves as its examples say', async (id, { language }) => {
    const examples = builtRules.examples.get(id);
    const missing: string[] = [];
    const noisy: string[] = [];
    for (const code of examples?.vulnerable ?? []) if (!(await rulesFound(language, code)).includes(id)) missing.push(code);
    for (const code of examples?.safe ?? []) if ((await rulesFound(language, code)).includes(id)) noisy.push(code);
    expect({ missing, noisy }).toEqual({ missing: [], noisy: [] });
  });

  it.each(rules.map((rule) => [rule.id, rule] as const))(
    '%s has the CWE of its path first, and three sentences',
    (id, { cwe, message, why, fix }) => {
      expect(id).toMatch(new RegExp(`^[a-z]+/${cwe[0]}-[a-z0-9-]+$`));
      for (const sentence of [message, why, fix]) expect(sentence).toMatch(/^[A-Z`].*\.$/s);
    },
  );

  it('has at least six rules a language', () => {
    for (const language of LANGUAGES) expect([language, builtRules.set.languages[language].rules.length >= 6]).toEqual([language, true]);
  });
});
