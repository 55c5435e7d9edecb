import { z } from 'zod';

import type { Completion } from '../../domain.js';
import { ProviderError } from '../../errors.js';
import { toFinishReason } from './finish-reason.js';
import { toUsage } from './usage.js';

// Lenient: only what is read is asked for. Some vendors send the content of a message in parts.
const part = z.union([z.string(), z.object({ text: z.string().optional() }).transform((one) => one.text ?? '')]);
const content = z.union([z.string(), z.array(part).transform((parts) => parts.join(''))]).nullish();
const choice = z.object({
  finish_reason: z.string().nullish().catch(undefined),
  text: z.string().nullish(),
  message: z.object({ content, refusal: z.string().nullish().catch(undefined) }).nullish(),
});
const response = z.object({ choices: z.array(choice).min(1), usage: z.unknown().optional() });

/**
 * The vendor's answer as a completion. A refusal in a field of its own is the text: it is what the user would read.
 * Throws a `ProviderError` (`unscored: malformed-response`) for anything that is no answer. An empty text is an answer.
 */
export function fromResponse(body: string): Completion {
  const parsed = response.safeParse(parseJson(body));
  const first = parsed.data?.choices[0];
  if (first === undefined) throw malformed('the answer has no choices');
  const text = first.text ?? first.message?.content ?? first.message?.refusal;
  if (text === undefined && first.message === undefined) throw malformed('the answer has neither text nor message');
  return { text: text ?? '', finish: toFinishReason(first.finish_reason), usage: toUsage(parsed.data?.usage) };
}

function parseJson(body: string): unknown {
  try {
    return JSON.parse(body);
  } catch {
    throw malformed('the answer is not JSON');
  }
}

/** An answer that cannot be read as one. */
export function malformed(message: string): ProviderError {
  return new ProviderError({ kind: 'unscored', reason: 'malformed-response' }, message);
}
