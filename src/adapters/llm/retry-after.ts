/** What `Headers` can do; the vendor's error objects carry one. */
export interface HeaderLookup {
  get(name: string): string | null;
}

/**
 * How long the endpoint asks to wait, in milliseconds: `retry-after-ms`, or `Retry-After` as seconds or as a date.
 * Undefined when it does not say, or says something unreadable.
 */
export function readRetryAfter(headers: HeaderLookup | undefined, nowMs: number): number | undefined {
  const milliseconds = readNumber(headers?.get('retry-after-ms'));
  if (milliseconds !== undefined) return milliseconds;
  const raw = headers?.get('retry-after') ?? undefined;
  const seconds = readNumber(raw);
  if (seconds !== undefined) return seconds * 1000;
  const date = raw !== undefined && /[a-z]{3}/i.test(raw) ? Date.parse(raw) : Number.NaN;
  return Number.isNaN(date) ? undefined : Math.max(0, date - nowMs);
}

function readNumber(raw: string | null | undefined): number | undefined {
  return raw !== null && raw !== undefined && /^\d+(\.\d+)?$/.test(raw.trim()) ? Number(raw) : undefined;
}
