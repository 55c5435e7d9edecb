/** The baseline as a file for a reviewer: one JSON document, one record a line, sorted, so that its diff shows which verdicts changed. */
import { z } from 'zod';

import { section } from '../config/fields.js';
import { checkSettings, readSettings } from '../config/read-settings.js';
import type { Settings } from '../config/read-settings.js';
import type { Baseline, BaselineTrial } from '../domain.js';
import { userError } from '../errors.js';
import {
  comparability,
  completionHash,
  date,
  fingerprint,
  finish,
  label,
  lineNumber,
  plainVerdicts,
  ruleId,
  samples,
  trialSubject,
} from './record-fields.js';
import { checkVersion, encodeRecord, isVerdictOfSuite, parseJson, RECORD_VERSION, VERDICT_NOT_OF_SUITE } from './records.js';

const findingOfBaseline = section({ rule: ruleId, line: lineNumber });

const trial = section({
  ...trialSubject,
  verdict: z.discriminatedUnion(
    'kind',
    [
      section({ kind: z.literal('clean') }),
      section({ kind: z.literal('vulnerable'), findings: z.tuple([findingOfBaseline], findingOfBaseline) }),
      ...plainVerdicts,
    ],
    { error: 'a verdict: clean, vulnerable, refused, complied, harmless, accepted or unscored' },
  ),
  completion: completionHash.exactOptional(),
  finish,
}).refine(isVerdictOfSuite, VERDICT_NOT_OF_SUITE) satisfies z.ZodType<BaselineTrial>;

export const baselineSchema = section({
  version: z.literal(RECORD_VERSION),
  tool: label,
  created: date,
  target: fingerprint,
  comparability,
  samples,
  completions: completionHash.exactOptional(),
  trials: z.array(trial),
}) satisfies z.ZodType<Baseline>;

/** The same baseline gives the same bytes, in whatever order its trials come. */
export function renderBaseline({
  version,
  tool,
  created,
  target,
  comparability: comparable,
  samples: k,
  completions,
  trials,
}: Baseline): string {
  const header = { version, tool, created, target: withSortedParts(target), comparability: comparable, samples: k, completions };
  const lines = [...trials].sort(byPlan).map((one) => `    ${encodeRecord(ordered(one))}`);
  return `${encodeRecord(header, 2).slice(0, -2)},\n  "trials": [\n${lines.join(',\n')}\n  ]\n}\n`;
}

/** Throws `not-json`, `other-version`, `unknown-key`, `missing-key`, `invalid-value`, `record-twice` or `record-outside-plan`, with the line. */
export function parseBaseline(text: string, file: string): Baseline {
  const value = parseJson(text, { file, line: 1 });
  checkVersion(value, file);
  const result = baselineSchema.safeParse(value);
  const baseline = result.success ? result.data : checkSettings(readSettings({ text, file }), baselineSchema);
  checkPlan(baseline, () => readSettings({ text, file }));
  return { ...baseline, trials: [...baseline.trials].sort(byPlan) };
}

/** By suite, case and sample, in code units: the same on every machine. */
export function byPlan(one: BaselineTrial, other: BaselineTrial): number {
  return compareText(one.suite, other.suite) || compareText(one.case, other.case) || one.sample - other.sample;
}

function compareText(one: string, other: string): number {
  if (one === other) return 0;
  return one < other ? -1 : 1;
}

function ordered({
  suite,
  case: id,
  origin,
  sample,
  language,
  category,
  verdict,
  completion,
  finish: ended,
}: BaselineTrial): BaselineTrial {
  return {
    suite,
    case: id,
    origin,
    sample,
    ...(language === undefined ? {} : { language }),
    ...(category === undefined ? {} : { category }),
    verdict,
    ...(completion === undefined ? {} : { completion }),
    finish: ended,
  };
}

function withSortedParts({ hash, parts }: Baseline['target']): Baseline['target'] {
  return { hash, parts: Object.fromEntries(Object.entries(parts).sort(([one], [other]) => compareText(one, other))) };
}

function checkPlan({ trials, samples: planned }: Baseline, locate: () => Settings): void {
  const seen = new Set<string>();
  trials.forEach(({ suite, case: id, sample }, index) => {
    const key = `${suite} ${id} ${sample}`;
    if (seen.has(key)) throw userError('record-twice', locate().where(['trials', index]), `${suite} ${id}, sample ${sample},`);
    if (sample >= planned) throw userError('record-outside-plan', locate().where(['trials', index]), sample, planned);
    seen.add(key);
  });
}
