import pLimit from 'p-limit';

import { ProviderError } from '../errors.js';

/** Lets a bounded number of calls be under way, and none be started once the run is ending. */
export interface CallPermits {
  /** Runs the call when it is its turn. The first error that is not the call's own closes. */
  limit<T>(call: () => Promise<T>): Promise<T>;
  /** No further call is started; `cause` is kept when it is the first. */
  close(cause?: unknown): void;
  /** What closed, where it was an error. */
  cause(): unknown;
}

/** `atOnce` calls under way, from 1. */
export function createCallPermits(atOnce: number): CallPermits {
  const run = pLimit(atOnce);
  const state: { closed: boolean; cause: unknown } = { closed: false, cause: undefined };

  function close(cause?: unknown): void {
    state.closed = true;
    state.cause ??= cause;
  }

  async function guarded<T>(call: () => Promise<T>): Promise<T> {
    if (state.closed) throw new ProviderError({ kind: 'aborted' }, 'the run is ending');
    try {
      return await call();
    } catch (error) {
      // Before the permit is given back: nobody starts a call that is known to be in vain.
      if (!isOfOneCall(error)) close(error);
      throw error;
    }
  }

  return { limit: (call) => run(() => guarded(call)), close, cause: () => state.cause };
}

function isOfOneCall(error: unknown): boolean {
  return error instanceof ProviderError && error.failure.kind === 'unscored';
}
