import type { Completion } from '../../domain.js';
import { ProviderError } from '../../errors.js';
import type { Clock, Llm, ModelRequest } from '../../ports.js';

export interface RetryOptions {
  readonly clock: Clock;
  /** Uniform in [0, 1): spreads the retries of many slots. */
  readonly random: () => number;
  readonly attempts?: number;
  /** Milliseconds from the first attempt after which no further one is started. */
  readonly deadlineMs?: number;
  /** When the run's minutes are over: a wait beyond it ends the run (`limit`) instead of leaving the trial unscored. */
  readonly runEndsAt?: number;
}

const ATTEMPTS = 6;
const DEADLINE_MS = 5 * 60 * 1000;
const FIRST_WAIT_MS = 500;
const LONGEST_WAIT_MS = 30_000;

/**
 * Tries again what may succeed, waiting as long as the endpoint asks, else half a second doubled each time with a jitter of ±25 %.
 * When attempts or time are used up, the last failure becomes `unscored` with its reason.
 */
export function withRetry(llm: Llm, options: RetryOptions): Llm {
  const { clock, random, attempts = ATTEMPTS, deadlineMs = DEADLINE_MS, runEndsAt = Infinity } = options;

  async function complete(request: ModelRequest, signal: AbortSignal): Promise<Completion> {
    const deadline = clock.now() + deadlineMs;
    for (let attempt = 1; ; attempt += 1) {
      try {
        return await llm.complete(request, signal);
      } catch (error) {
        const waitMs = waitFor(error, attempt);
        if (waitMs === undefined) throw error;
        if (attempt < attempts && clock.now() + waitMs > runEndsAt)
          throw new ProviderError({ kind: 'limit', limit: 'minutes' }, 'the wait would pass the limit of minutes');
        if (attempt >= attempts || clock.now() + waitMs > deadline) throw givenUp(error, attempt);
        await clock.sleep(waitMs, signal);
        if (signal.aborted) throw new ProviderError({ kind: 'aborted' }, 'the call was given up');
      }
    }
  }

  /** Undefined: not to be tried again. */
  function waitFor(error: unknown, attempt: number): number | undefined {
    if (!(error instanceof ProviderError) || error.failure.kind !== 'retry') return undefined;
    const backoff = Math.min(LONGEST_WAIT_MS, FIRST_WAIT_MS * 2 ** (attempt - 1));
    return error.failure.retryAfterMs ?? backoff * (0.75 + random() / 2);
  }

  return { complete };
}

function givenUp(error: unknown, attempts: number): unknown {
  if (!(error instanceof ProviderError) || error.failure.kind !== 'retry') return error;
  return new ProviderError({ kind: 'unscored', reason: error.failure.reason }, `${error.message}, after ${attempts} attempts`);
}
