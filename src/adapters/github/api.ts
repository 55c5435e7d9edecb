import type { Clock } from '../../ports.js';
import { textAt } from './json.js';
import { sendRequest } from './send-request.js';
import type { WireAnswer } from './send-request.js';

/** One answered request: 2xx only. `next` is the address of the following page. */
export interface ApiAnswer {
  readonly body: unknown;
  readonly next: string | undefined;
}

export interface ApiRequest {
  readonly method: 'GET' | 'POST' | 'PATCH' | 'DELETE';
  /** `/repos/o/r/…` or a page's whole address as GitHub gave it. Parts from outside are encoded by `apiPath`. */
  readonly path: string;
  readonly body?: Readonly<Record<string, unknown>>;
}

/** GitHub's REST interface, as much of it as the gate needs. Throws `ApiError`. */
export interface GitHubApi {
  request(request: ApiRequest): Promise<ApiAnswer>;
}

/** A request that was refused or never answered (`status` 0). Its message holds neither token nor body. */
export class ApiError extends Error {
  override readonly name = 'ApiError';
  readonly status: number;

  constructor(status: number, message: string) {
    super(message);
    this.status = status;
  }
}

export interface ApiOptions {
  /** `https://api.github.com`, or that of a GitHub Enterprise server. */
  readonly baseUrl: string;
  readonly token: string;
  readonly clock: Clock;
}

const ATTEMPTS = 4;
const TIMEOUT_MS = 30_000;
const LONGEST_WAIT_MS = 60_000;

/** Path segments from outside, encoded: `apiPath('repos', owner, repo, 'pulls', 7)`. */
export function apiPath(...segments: readonly (string | number)[]): string {
  return `/${segments.map((segment) => encodeURIComponent(String(segment))).join('/')}`;
}

/**
 * Reading is tried again on a network fault, 429, 5xx and a rate limit's 403; writing never, because a write whose answer
 * was lost may have happened.
 */
export function createGitHubApi(options: ApiOptions): GitHubApi {
  return {
    async request(request) {
      for (let attempt = 1; ; attempt += 1) {
        const outcome = await attemptOnce(options, request);
        if (outcome.kind === 'answer') return outcome.answer;
        if (request.method !== 'GET' || outcome.waitMs === undefined || attempt === ATTEMPTS) throw outcome.error;
        const waitMs = outcome.waitMs === 0 ? 500 * 2 ** attempt : outcome.waitMs;
        if (waitMs > LONGEST_WAIT_MS) throw outcome.error;
        await options.clock.sleep(waitMs);
      }
    },
  };
}

type Outcome =
  | { readonly kind: 'answer'; readonly answer: ApiAnswer }
  /** `waitMs`: when the same request may succeed, 0 where GitHub names no time; `undefined`: never. */
  | { readonly kind: 'refused'; readonly error: ApiError; readonly waitMs: number | undefined };

async function attemptOnce(options: ApiOptions, request: ApiRequest): Promise<Outcome> {
  const what = `${request.method} ${request.path.replace(options.baseUrl, '').replace(/\?.*/, '')}`;
  try {
    const { status, headers, text } = await sendRequest({
      url: new URL(address(options, request.path)),
      method: request.method,
      headers: headersOf(options, request),
      body: request.body === undefined ? undefined : JSON.stringify(request.body),
      timeoutMs: TIMEOUT_MS,
    });
    const body = parseBody(text);
    if (status >= 200 && status < 300)
      return { kind: 'answer', answer: { body, next: nextPage(String(headers.link ?? ''), options.baseUrl) } };
    const error = new ApiError(status, `${what}: ${status} ${textAt(body, 'message')?.slice(0, 200) ?? 'without a reason'}`);
    return { kind: 'refused', error, waitMs: waitFor({ status, headers }, options.clock) };
  } catch (error) {
    const cause = textAt(error, 'code') ?? (error instanceof Error ? error.message : 'unknown');
    return { kind: 'refused', error: new ApiError(0, `${what}: no answer (${cause})`), waitMs: 0 };
  }
}

function headersOf({ token }: ApiOptions, { body }: ApiRequest): Readonly<Record<string, string>> {
  return {
    accept: 'application/vnd.github+json',
    authorization: `Bearer ${token}`,
    'user-agent': 'cyberseceval-gate',
    'x-github-api-version': '2022-11-28',
    ...(body === undefined ? {} : { 'content-type': 'application/json' }),
  };
}

function address({ baseUrl }: ApiOptions, path: string): string {
  const base = baseUrl.replace(/\/+$/, '');
  if (path === '/graphql') return `${base.replace(/\/v3$/, '')}${path}`;
  return path.startsWith('/') ? `${base}${path}` : path;
}

function parseBody(text: string): unknown {
  if (text === '') return undefined;
  try {
    return JSON.parse(text);
  } catch {
    return undefined;
  }
}

/** The token goes to GitHub only: a page elsewhere is not followed. */
function nextPage(link: string, baseUrl: string): string | undefined {
  const next = link.match(/<([^<>]+)>\s*;\s*rel="next"/)?.[1];
  return next !== undefined && new URL(next).origin === new URL(baseUrl).origin ? next : undefined;
}

function waitFor({ status, headers }: Pick<WireAnswer, 'status' | 'headers'>, clock: Clock): number | undefined {
  const exhausted = status === 403 && (headers['x-ratelimit-remaining'] === '0' || headers['retry-after'] !== undefined);
  if (status !== 429 && status < 500 && !exhausted) return undefined;
  const seconds = Number(headers['retry-after'] ?? Number.NaN);
  if (Number.isFinite(seconds)) return seconds * 1000;
  const reset = Number(headers['x-ratelimit-reset'] ?? Number.NaN);
  return exhausted && Number.isFinite(reset) ? Math.max(1000, reset * 1000 - clock.now()) : 0;
}
