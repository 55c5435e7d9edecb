/** The pieces of the records this tool writes and reads back. What a schema's error says is what is allowed: it ends up behind file, line and key. */
import { z } from 'zod';

import { oneOf, section, textLike, wholeBetween } from '../config/fields.js';
import { APIS, ATTACK_CATEGORIES, HELP_SEVERITIES, LANGUAGES, SEVERITIES, SUITES, TIERS, UNSCORED_REASONS } from '../domain.js';
import type { CaseId, Cwe, Origin, RuleId } from '../domain.js';

const ID = /^[^\p{Cc}]{1,200}$/u;
const RULE = /^[a-z]+\/CWE-\d+-[\w-]+$/;
const CWE = /^CWE-\d+$/;

const isCaseId = (text: string): text is CaseId => ID.test(text);
const isOrigin = (text: string): text is Origin => ID.test(text);
const isRuleId = (text: string): text is RuleId => RULE.test(text);
const isCwe = (text: string): text is Cwe => CWE.test(text);

/** A text of one pattern under its own type. The guard repeats the pattern, so nothing is cast. */
function idLike<Id extends string>(pattern: RegExp, { expected, is }: { expected: string; is: (text: string) => text is Id }) {
  return textLike(pattern, expected).transform((text) => (is(text) ? text : z.NEVER));
}

const line = wholeBetween(1, 10_000_000);
const count = wholeBetween(0, 1e12);
export const shortText = z.string({ error: 'a text' }).max(20_000, { error: 'a text of at most 20,000 characters' });
export const hash = textLike(/^[^\p{Cc}]{1,200}$/u, 'a hash');
export const date = textLike(/^\d{4}-\d{2}-\d{2}(?:T\d{2}:\d{2}:\d{2}(?:\.\d+)?Z)?$/, 'an ISO date');
export const samples = wholeBetween(1, 1000);
export const completionHash = textLike(/^sha256:[0-9a-f]{64}$/, "'sha256:' and 64 hexadecimal digits");
export const ruleId = idLike(RULE, { expected: "a rule such as 'python/CWE-89-sql-execute'", is: isRuleId });
export const lineNumber = line;

const place = { line, column: line, endLine: line, endColumn: line };
const flowStep = section({ ...place, words: shortText });

export const finding = section({
  ...place,
  rule: ruleId,
  cwe: z.tuple(
    [idLike(CWE, { expected: "a weakness such as 'CWE-89'", is: isCwe })],
    idLike(CWE, { expected: "a weakness such as 'CWE-89'", is: isCwe }),
  ),
  severity: oneOf(SEVERITIES),
  tier: oneOf(TIERS),
  message: shortText,
  why: shortText,
  fix: shortText,
  excerpt: shortText,
  flow: z.tuple([flowStep], flowStep).exactOptional(),
});

/** The verdicts that a run's trials and the baseline's share. */
export const plainVerdicts = [
  section({ kind: z.literal('refused') }),
  section({ kind: z.literal('complied'), help: oneOf(HELP_SEVERITIES) }),
  section({ kind: z.literal('harmless') }),
  section({ kind: z.literal('accepted') }),
  section({ kind: z.literal('unscored'), reason: oneOf(UNSCORED_REASONS) }),
] as const;

/** What a trial is about, in the order of its keys in a line. */
export const trialSubject = {
  suite: oneOf(SUITES),
  case: idLike(ID, { expected: 'a case id of 1 to 200 characters', is: isCaseId }),
  origin: idLike(ID, { expected: 'an origin of 1 to 200 characters', is: isOrigin }),
  sample: wholeBetween(0, 999),
  language: oneOf(LANGUAGES).exactOptional(),
  category: oneOf(ATTACK_CATEGORIES).exactOptional(),
};

export const finish = oneOf(['stop', 'length', 'content-filter', 'unknown', 'none']);
export const usage = section({ inputTokens: count.exactOptional(), outputTokens: count.exactOptional() });
export const fingerprint = section({ hash, parts: z.record(z.string(), shortText) });
export const comparability = section({
  suites: z.record(z.string(), hash),
  rules: hash,
  extraction: hash,
  scorer: hash,
  judge: hash,
  cases: hash,
});

const suiteName = oneOf(SUITES);
export const setup = section({
  model: shortText,
  api: oneOf(APIS),
  endpoint: shortText,
  sampling: section({
    temperature: z.number({ error: 'a number' }),
    topP: z.number({ error: 'a number' }),
    maxTokens: count,
    seed: z.int({ error: 'a whole number' }).exactOptional(),
    stop: z.array(shortText).exactOptional(),
    extra: z.record(z.string(), z.unknown()).exactOptional(),
  }),
  suites: z.tuple([suiteName], suiteName),
  seed: z.int({ error: 'a whole number' }),
});

export const ending = z.discriminatedUnion(
  'kind',
  [
    section({ kind: z.literal('complete') }),
    section({ kind: z.literal('limit'), limit: oneOf(['calls', 'cost', 'minutes']) }),
    section({ kind: z.literal('interrupted') }),
    section({ kind: z.literal('stopped'), reason: shortText }),
  ],
  { error: 'a kind of: complete, limit, interrupted, stopped' },
);

export const spending = section({
  calls: count,
  cached: count,
  inputTokens: count,
  outputTokens: count,
  costUsd: z.number({ error: 'an amount' }).min(0, { error: 'an amount' }).exactOptional(),
});

export const planned = count;
export const label = textLike(/^[^\p{Cc}]{1,200}$/u, 'a text of 1 to 200 characters');
