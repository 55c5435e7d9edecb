import { z } from 'zod';

import type { Usage } from '../../domain.js';

/** Above this no single call counts: the vendor's number is a mistake or a lie. */
const MOST_TOKENS = 10_000_000;

const count = z.number().int().min(1).max(MOST_TOKENS).optional().catch(undefined);
const schema = z
  .object({ prompt_tokens: count, completion_tokens: count })
  .catch({ prompt_tokens: undefined, completion_tokens: undefined });

/**
 * Tokens as the vendor counted them. Nothing, zero, fractions, negative or absurd numbers are no count: the field is left out,
 * and whoever needs a number estimates it from the text (with-limits.ts).
 */
export function toUsage(raw: unknown): Usage {
  const { prompt_tokens: input, completion_tokens: output } = schema.parse(raw);
  return { ...(input === undefined ? {} : { inputTokens: input }), ...(output === undefined ? {} : { outputTokens: output }) };
}
