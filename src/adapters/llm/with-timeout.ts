import { setMaxListeners } from 'node:events';

import type { Completion } from '../../domain.js';
import { ProviderError } from '../../errors.js';
import type { Llm } from '../../ports.js';

/** Gives an attempt up after `timeoutMs`: `retry: time-out`. The caller's signal still ends it as `aborted`. */
export function withTimeout(llm: Llm, { timeoutMs }: { readonly timeoutMs: number }): Llm {
  return {
    complete: async (request, signal) => {
      const attempt = { control: new AbortController(), timedOut: false };
      const giveUp = (): void => attempt.control.abort();
      const timer = setTimeout(() => {
        attempt.timedOut = true;
        giveUp();
      }, timeoutMs);
      // One signal serves every call in flight: more listeners than Node's warning allows are meant.
      setMaxListeners(0, signal);
      signal.addEventListener('abort', giveUp);
      if (signal.aborted) giveUp();
      try {
        return await untilAborted(llm.complete(request, attempt.control.signal), attempt.control.signal);
      } catch (error) {
        throw attempt.timedOut ? new ProviderError({ kind: 'retry', reason: 'time-out' }, `no answer within ${timeoutMs} ms`) : error;
      } finally {
        clearTimeout(timer);
        signal.removeEventListener('abort', giveUp);
      }
    },
  };
}

/** The bound holds also when the model behind it does not listen to the signal. */
function untilAborted(answer: Promise<Completion>, signal: AbortSignal): Promise<Completion> {
  return new Promise((resolve, reject) => {
    signal.addEventListener('abort', () => reject(new ProviderError({ kind: 'aborted' }, 'the call was given up')), { once: true });
    answer.then(resolve, reject);
  });
}
