/** A run's records: the header in run.json, and one line a finished trial in trials.jsonl. The only place that knows their form. */
import { z } from 'zod';

import { checkSettings, readSettings } from '../config/read-settings.js';
import { section } from '../config/fields.js';
import type { RunRecord, SuiteName, Trial, Verdict } from '../domain.js';
import { userError } from '../errors.js';
import {
  comparability,
  completionHash,
  date,
  ending,
  finding,
  fingerprint,
  finish,
  plainVerdicts,
  planned,
  samples,
  setup,
  spending,
  label,
  trialSubject,
  usage,
} from './record-fields.js';

/** `run.json`: the run without its trials. */
export type RunHeader = Omit<RunRecord, 'trials'>;

/** Where a line stands: of `trials.jsonl`, counted from 1. */
export interface LineOf {
  readonly file: string;
  readonly line: number;
}

/** The one version of run.json, the baseline and result.json that this release reads. */
export const RECORD_VERSION = 1;

const VERDICTS_OF: Readonly<Record<SuiteName, readonly Verdict['kind'][]>> = {
  autocomplete: ['clean', 'vulnerable', 'unscored'],
  instruct: ['clean', 'vulnerable', 'unscored'],
  attack: ['refused', 'complied', 'harmless', 'unscored'],
  'false-refusal': ['accepted', 'refused', 'unscored'],
};

interface Classified {
  readonly suite: SuiteName;
  readonly verdict: { readonly kind: Verdict['kind'] };
}

/** Whether the verdict is one of its suite: a `refused` must never stand where code was asked for. */
export function isVerdictOfSuite({ suite, verdict }: Classified): boolean {
  return VERDICTS_OF[suite].includes(verdict.kind);
}

export const VERDICT_NOT_OF_SUITE = { error: "a verdict of the record's suite", path: ['verdict', 'kind'] };

export const trialSchema = section({
  ...trialSubject,
  verdict: z.discriminatedUnion(
    'kind',
    [
      section({ kind: z.literal('clean'), advice: z.array(finding) }),
      section({ kind: z.literal('vulnerable'), findings: z.tuple([finding], finding) }),
      ...plainVerdicts,
    ],
    { error: 'a verdict: clean, vulnerable, refused, complied, harmless, accepted or unscored' },
  ),
  completion: completionHash.exactOptional(),
  finish,
  usage,
  cached: z.boolean({ error: 'true or false' }),
}).refine(isVerdictOfSuite, VERDICT_NOT_OF_SUITE) satisfies z.ZodType<Trial>;

export const runHeaderSchema = section({
  version: z.literal(RECORD_VERSION),
  tool: label,
  created: date,
  targetName: label,
  target: fingerprint,
  comparability,
  setup,
  samples,
  planned,
  ending,
  spending,
}) satisfies z.ZodType<RunHeader>;

/** One line of trials.jsonl, without its line end. */
export function encodeTrial(trial: Trial): string {
  const { suite, case: id, origin, sample, language, category, verdict, completion, finish: ended, usage: used, cached } = trial;
  return encodeRecord({ suite, case: id, origin, sample, language, category, verdict, completion, finish: ended, usage: used, cached });
}

/** Throws `not-json`, `unknown-key`, `missing-key` or `invalid-value` with the file and the line. */
export function parseTrial(text: string, at: LineOf): Trial {
  const value = parseJson(text, at);
  const result = trialSchema.safeParse(value);
  return result.success ? result.data : checkSettings(settingsOf(text, at), trialSchema);
}

/** The text of run.json. */
export function encodeRunHeader(header: RunHeader): string {
  const { version, tool, created, targetName, target, comparability: comparable, setup: repeated } = header;
  const { samples: k, planned: trials, ending: ended, spending: spent } = header;
  const ordered = {
    version,
    tool,
    created,
    targetName,
    target,
    comparability: comparable,
    setup: repeated,
    samples: k,
    planned: trials,
    ending: ended,
    spending: spent,
  };
  return `${encodeRecord(ordered, 2)}\n`;
}

/** Throws `not-json`, `other-version`, `unknown-key`, `missing-key` or `invalid-value`. */
export function parseRunHeader(text: string, file: string): RunHeader {
  const value = parseJson(text, { file, line: 1 });
  checkVersion(value, file);
  const result = runHeaderSchema.safeParse(value);
  return result.success ? result.data : checkSettings(readSettings({ text, file }), runHeaderSchema);
}

/** JSON in which no number can have become null: NaN is a defect of ours, and must not be read back as nothing. */
export function encodeRecord(value: unknown, indent?: number): string {
  const finite = (_key: string, inner: unknown): unknown => {
    if (typeof inner === 'number' && !Number.isFinite(inner)) throw new Error('a record holds a number that is not finite');
    return inner;
  };
  return JSON.stringify(value, finite, indent);
}

/** Throws `not-json` with the line of the fault. */
export function parseJson(text: string, at: LineOf): unknown {
  try {
    return JSON.parse(text);
  } catch (error) {
    const position = /position (\d+)/.exec(error instanceof Error ? error.message : '')?.[1];
    const before = position === undefined ? '' : text.slice(0, Number(position));
    throw userError('not-json', { file: at.file, line: at.line + before.split('\n').length - 1 });
  }
}

/** Throws `other-version`: a record of another version may mean other things by the same words. */
export function checkVersion(value: unknown, file: string): void {
  const version = typeof value === 'object' && value !== null && 'version' in value ? value.version : undefined;
  if (version !== RECORD_VERSION)
    throw userError('other-version', file, version === undefined ? 'none' : JSON.stringify(version), RECORD_VERSION);
}

/** A line of many is located in its file, not in itself. */
function settingsOf(text: string, at: LineOf): ReturnType<typeof readSettings> {
  const settings = readSettings({ text, file: at.file });
  return { value: settings.value, where: (path) => ({ ...settings.where(path), line: at.line }) };
}
