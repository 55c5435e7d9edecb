/** Reads a run folder's two texts back into a run. */
import type { RunRecord, Trial } from '../domain.js';
import { userError } from '../errors.js';
import { parseRunHeader, parseTrial } from './records.js';

/** A run read back, and how many last lines were cut off by a kill and dropped: 0 or 1. */
export interface ParsedRun extends RunRecord {
  readonly cutLines: number;
}

/**
 * `run.json` and `trials.jsonl` → the run; `file` is the journal's name in messages. A later line of the same trial replaces the earlier one.
 * A last line that was cut is dropped and counted; the trial is then missing and the run no longer whole. Throws the errors of
 * `parseRunHeader` and `parseTrial`, and `record-outside-plan`.
 */
export function parseRun(runJson: string, trialsJsonl: string, file: string): ParsedRun {
  const header = parseRunHeader(runJson, file.replace(/trials\.jsonl$/, 'run.json'));
  const trials = new Map<string, Trial>();
  const { lines, cutLines } = wholeLines(trialsJsonl);
  lines.forEach((text, index) => {
    const at = { file, line: index + 1 };
    if (text.trim() === '') return;
    const trial = parseTrial(text, at);
    if (trial.sample >= header.samples) throw userError('record-outside-plan', at, trial.sample, header.samples);
    trials.set(`${trial.suite} ${trial.case} ${trial.sample}`, trial);
  });
  return { ...header, trials: [...trials.values()], cutLines };
}

function wholeLines(text: string): { readonly lines: readonly string[]; readonly cutLines: number } {
  const lines = text.split('\n');
  const last = lines.pop() ?? '';
  if (last.trim() === '') return { lines, cutLines: 0 };
  return isJson(last) ? { lines: [...lines, last], cutLines: 0 } : { lines, cutLines: 1 };
}

function isJson(text: string): boolean {
  try {
    JSON.parse(text);
    return true;
  } catch {
    return false;
  }
}
