import { z } from 'zod';

import type { Fault } from './classify-fault.js';
import { readRetryAfter } from './retry-after.js';
import { scrub } from './scrub.js';

const headers = z.custom<Headers>((value) => value instanceof Headers);
const answered = z.object({
  status: z.number().int(),
  message: z.string().catch(''),
  code: z.union([z.string(), z.number()]).nullish().catch(undefined),
  type: z.string().nullish().catch(undefined),
  error: z
    .object({ innererror: z.object({ code: z.string() }) })
    .optional()
    .catch(undefined),
  headers: headers.optional().catch(undefined),
});
const caused = z.object({ name: z.string().catch(''), code: z.string().optional().catch(undefined), cause: z.unknown().optional() });

/** What the client library or `fetch` threw, as a fault. Codes of several levels are joined: vendors differ in where they say it. */
export function toFault(error: unknown, { key, nowMs }: { readonly key: string; readonly nowMs: number }): Fault {
  const status = answered.safeParse(error);
  if (!status.success) return { kind: 'network', code: innermostCode(error) };
  const retryAfterMs = readRetryAfter(status.data.headers, nowMs);
  const { code, type, error: body, message } = status.data;
  const quota = code === 'insufficient_quota' || type === 'insufficient_quota';
  return {
    kind: 'status',
    status: status.data.status,
    code: quota ? 'insufficient_quota' : [code, type, body?.innererror.code].filter((one) => one !== undefined && one !== null).join(' '),
    detail: scrub(message.replace(/^\d{3} /, ''), key),
    ...(retryAfterMs === undefined ? {} : { retryAfterMs }),
  };
}

/** `fetch failed` says nothing; the reason is one or two causes further down. */
function innermostCode(error: unknown): string {
  let code = 'unknown';
  let level = caused.safeParse(error);
  for (let depth = 0; depth < 5 && level.success; depth += 1) {
    code = level.data.code ?? code;
    level = caused.safeParse(level.data.cause);
  }
  return code;
}
