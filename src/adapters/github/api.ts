import type { Clock } from '../../ports.js';
import { at, textAt } from './json.js';

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
    const response = await fetch(address(options, request.path), {
      method: request.method,
      headers: {
        'accept': 'application/vnd.github+json',
        'authorization': `Bearer ${options.token}`,
        'user-agent': 'cyberseceval-gate',
        'x-github-api-version': '2022-11-28',
        ...(request.body === undefined ? {} : { 'content-type': 'application/json' }),
      },
      ...(request.body === undefined ? {} : { body: JSON.stringify(request.body) }),
      signal: AbortSignal.timeout(TIMEOUT_MS),
    });
    const body = parseBody(await response.text());
    if (response.ok) return { kind: 'answer', answer: { body, next: nextPage(response.headers.get('link'), options.baseUrl) } };
    const error = new ApiError(response.status, `${what}: ${response.status} ${textAt(body, 'message')?.slice(0, 200) ?? 'without a reason'}`);
    return { kind: 'refused', error, waitMs: waitFor(response, options.clock) };
  } catch (error) {
    const cause = textAt(at(error, 'cause'), 'code') ?? (error instanceof Error ? error.name : 'unknown');
    return { kind: 'refused', error: new ApiError(0, `${what}: no answer (${cause})`), waitMs: 0 };
  }
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
function nextPage(link: string | null, baseUrl: string): string | undefined {
  const next = link?.match(/<([^<>]+)>\s*;\s*rel="next"/)?.[1];
  return next !== undefined && new URL(next).origin === new URL(baseUrl).origin ? next : undefined;
}

function waitFor(response: Response, clock: Clock): number | undefined {
  const { status, headers } = response;
  const exhausted = status === 403 && (headers.get('x-ratelimit-remaining') === '0' || headers.has('retry-after'));
  if (status !== 429 && status < 500 && !exhausted) return undefined;
  const seconds = Number(headers.get('retry-after') ?? Number.NaN);
  if (Number.isFinite(seconds)) return seconds * 1000;
  const reset = Number(headers.get('x-ratelimit-reset') ?? Number.NaN);
  return exhausted && Number.isFinite(reset) ? Math.max(1000, reset * 1000 - clock.now()) : 0;
}
