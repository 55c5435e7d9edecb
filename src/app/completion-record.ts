import { z } from 'zod';

import type { Completion } from '../domain.js';
import { userError } from '../errors.js';
import type { TrialId } from './tally.js';

/** One line of completions.jsonl: what one call brought, under the hash of its text, written before it is judged. */
export interface CompletionRecord {
  readonly trial: TrialId;
  /** Content address of the call. */
  readonly key: string;
  /** `sha256:…` of the text. */
  readonly hash: string;
  /** Absent when it may be harmful: then only the hash is kept. */
  readonly completion?: Completion;
}

const count = z.number().int().min(0).exactOptional();
const schema = z.object({
  completion: z.string().regex(/^sha256:[0-9a-f]{64}$/),
  key: z.string().regex(/^[0-9a-f]{64}$/),
  suite: z.enum(['autocomplete', 'instruct', 'attack', 'false-refusal']),
  case: z.custom<TrialId['case']>((value) => typeof value === 'string'),
  sample: z.number().int().min(0),
  finish: z.object({ unified: z.enum(['stop', 'length', 'content-filter', 'unknown']), raw: z.string().exactOptional() }),
  usage: z.object({ inputTokens: count, outputTokens: count }),
  cached: z.literal(true).exactOptional(),
  text: z.string().exactOptional(),
});

/** One line, without its end. */
export function encodeCompletion({
  trial,
  key,
  hash,
  completion,
  confidential,
}: CompletionRecord & { readonly completion: Completion; readonly confidential: boolean }): string {
  const { text, finish, usage, cached } = completion;
  const { suite, case: id, sample } = trial;
  return JSON.stringify({ completion: hash, key, suite, case: id, sample, finish, usage, cached, ...(confidential ? {} : { text }) });
}

/** Throws a `UserError` with file and line for a line of another form. */
export function parseCompletion(text: string, { file, line }: { readonly file: string; readonly line: number }): CompletionRecord {
  const { completion: hash, key, suite, case: id, sample, ...rest } = parse(text, { file, line });
  const { text: answer, finish, usage, cached } = rest;
  const record = { trial: { suite, case: id, sample }, key, hash };
  if (answer === undefined) return record;
  const completion = {
    text: answer,
    finish: { unified: finish.unified, raw: finish.raw },
    usage,
    ...(cached === undefined ? {} : { cached }),
  };
  return { ...record, completion };
}

function parse(text: string, { file, line }: { readonly file: string; readonly line: number }): z.infer<typeof schema> {
  try {
    return schema.parse(JSON.parse(text));
  } catch (error) {
    throw userError('recording-line', file, line, error instanceof z.ZodError ? z.prettifyError(error).replace(/\s+/g, ' ') : 'not JSON');
  }
}

/** A recording to replay: the completions of a run by their calls. A withheld text is left out, and its call ends a replay. */
export async function readRecording(lines: AsyncIterable<string>, file: string): Promise<ReadonlyMap<string, Completion>> {
  const recording = new Map<string, Completion>();
  let line = 0;
  for await (const text of lines) {
    line += 1;
    const { key, completion } = parseCompletion(text, { file, line });
    if (completion === undefined) continue;
    const { text: answer, finish, usage } = completion;
    recording.set(key, { text: answer, finish, usage });
  }
  return recording;
}
