import type { Api } from '../../domain.js';
import type { Failure } from '../../errors.js';
import { assertNever, userError } from '../../errors.js';

/** What went wrong with one attempt, without the vendor's types. */
export type Fault =
  | { readonly kind: 'status'; readonly status: number; readonly code: string; readonly detail: string; readonly retryAfterMs?: number }
  | { readonly kind: 'network'; readonly code: string }
  | { readonly kind: 'time-out' };

/** Where it went wrong. */
export interface Circumstances {
  /** Scrubbed. */
  readonly url: string;
  readonly model: string;
  readonly api: Api;
  /** Name of the environment variable. */
  readonly keyVariable: string;
  /** An HTTP answer, of whatever status, has come from this endpoint in this run. */
  readonly reached: boolean;
  /** Requests refused (other 4xx) without a single completion in between or before; this one included. */
  readonly refusedFromStart: number;
}

const CONTENT_FILTER = /content[_-]?(filter|policy|management)|moderation|ResponsibleAIPolicy/i;
const NO_ROUTE = new Set(['ECONNREFUSED', 'ENOTFOUND', 'EAI_AGAIN', 'EHOSTUNREACH', 'ENETUNREACH', 'EADDRNOTAVAIL', 'ERR_INVALID_URL']);
const TLS = /^ERR_TLS|^ERR_SSL|CERT|^EPROTO$|SELF_SIGNED|UNABLE_TO_VERIFY|UNABLE_TO_GET_ISSUER/;
/** A single odd case may be refused; three first ones mean that every one will be. */
const REFUSALS_THAT_STOP = 3;

/** The failure table of docs/models.md: what is tried again, what stays unscored, what ends the run. */
export function classifyFault(fault: Fault, where: Circumstances): Failure {
  switch (fault.kind) {
    case 'status':
      return classifyStatus(fault, where);
    case 'network':
      return classifyNetwork(fault.code, where);
    case 'time-out':
      return { kind: 'retry', reason: 'time-out' };
    default:
      return assertNever(fault);
  }
}

function classifyNetwork(code: string, where: Circumstances): Failure {
  if (TLS.test(code)) return { kind: 'stop', error: userError('endpoint-tls', where.url, code) };
  if (!where.reached && NO_ROUTE.has(code)) return { kind: 'stop', error: userError('endpoint-refused', where.url, code) };
  return { kind: 'retry', reason: 'provider-error' };
}

function classifyStatus(fault: Fault & { readonly kind: 'status' }, where: Circumstances): Failure {
  const { status, detail } = fault;
  const wait = fault.retryAfterMs === undefined ? {} : { retryAfterMs: fault.retryAfterMs };
  if (status >= 500) return { kind: 'retry', reason: 'provider-error', ...wait };
  if (status === 408) return { kind: 'retry', reason: 'time-out', ...wait };
  if (status === 409) return { kind: 'retry', reason: 'provider-error', ...wait };
  if (status === 429 && fault.code !== 'insufficient_quota') return { kind: 'retry', reason: 'rate-limit', ...wait };
  if (status < 400) return { kind: 'stop', error: userError('endpoint-redirects', where.url, status) };
  if (CONTENT_FILTER.test(fault.code)) return { kind: 'unscored', reason: 'content-filter' };
  if (status === 401 || status === 403) return { kind: 'stop', error: userError('key-refused', where.url, status, where.keyVariable) };
  if (status === 404) return { kind: 'stop', error: userError('model-missing', where.url, where.model, where.api) };
  if (status === 429 || where.refusedFromStart >= REFUSALS_THAT_STOP)
    return { kind: 'stop', error: userError('request-refused', where.url, status, detail) };
  return { kind: 'unscored', reason: 'provider-error' };
}
