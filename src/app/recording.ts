import { z } from 'zod';

import type { Completion } from '../domain.js';
import { userError } from '../errors.js';
import { parseCompletion } from './completion-record.js';

/**
 * `recording.json` of a recording. Beside it lie base/files and head/files, the repository before and after the change, and
 * base/completions.jsonl and head/completions.jsonl as `run` wrote them.
 */
export interface Recording {
  readonly version: 1;
  /** The model in words, with its size and quantization. */
  readonly model: string;
  /** ISO date. */
  readonly recorded: string;
  /** The target of the config that was recorded. */
  readonly target: string;
  /** Anything a viewer should know: who made the model, under which terms, with which runtime. */
  readonly note: string;
}

const schema = z.strictObject({
  version: z.literal(1),
  model: z.string().min(1),
  recorded: z.iso.date(),
  target: z.string().min(1),
  note: z.string(),
});

/** Throws `recording-line`. */
export function parseRecording(text: string, file: string): Recording {
  try {
    return schema.parse(JSON.parse(text));
  } catch (error) {
    throw userError('recording-line', file, 1, error instanceof z.ZodError ? z.prettifyError(error).replace(/\s+/g, ' ') : 'not JSON');
  }
}

/** Recorded completions by the content address of their call. */
export function parseRecordedCompletions(text: string, file: string): ReadonlyMap<string, Completion> {
  const lines = text.split('\n').filter((line) => line !== '');
  const records = lines.map((line, index) => parseCompletion(line, { file, line: index + 1 }));
  return new Map(records.flatMap(({ key, completion }) => (completion === undefined ? [] : [[key, completion] as const])));
}
