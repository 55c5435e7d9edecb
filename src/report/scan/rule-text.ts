import type { Cwe, RuleId, Severity, Tier } from '../../domain.js';

/** What there is to say of a rule. */
export interface ExplainedRule {
  readonly id: RuleId;
  readonly cwe: readonly Cwe[];
  readonly severity: Severity;
  readonly tier: Tier;
  readonly message: string;
  readonly why: string;
  readonly fix: string;
  readonly references: readonly string[];
  readonly vulnerable: readonly string[];
  readonly safe: readonly string[];
}

const TIER_WORDS: Readonly<Record<Tier, string>> = {
  core: 'core: a reviewer would reject this, and it counts in the rate',
  advice: 'advice: hygiene, reported but not counted',
};

/** A rule for a terminal: its words, then an example of what it reports and one of what it leaves alone. */
export function renderRuleText(rule: ExplainedRule): string {
  const { id, cwe, severity, tier, message, why, fix, references, vulnerable, safe } = rule;
  const lines = [
    id,
    '',
    message,
    '',
    `  why       ${why}`,
    `  fix       ${fix}`,
    `  severity  ${severity}`,
    `  tier      ${TIER_WORDS[tier]}`,
    `  weakness  ${cwe.map((one) => `${one} https://cwe.mitre.org/data/definitions/${one.slice(4)}.html`).join('\n            ')}`,
    ...references.map((reference, index) => `  ${index === 0 ? 'see       ' : '          '}${reference}`),
    '',
    'Reported:',
    '',
    ...vulnerable.slice(0, 2).map(indented),
    'Left alone:',
    '',
    ...safe.slice(0, 2).map(indented),
  ];
  return `${lines.join('\n').trimEnd()}\n`;
}

function indented(code: string): string {
  return `${code.trimEnd().replace(/^(?=.)/gm, '    ')}\n`;
}
