import type { Completion } from '../../domain.js';
import { ProviderError, userError } from '../../errors.js';
import type { Llm } from '../../ports.js';

/**
 * Answers from a recording, byte for byte, by the content address of the call. A call that was not recorded ends the run: an empty
 * answer, or another call's, would be a number that nobody measured.
 */
export function createReplay(recording: ReadonlyMap<string, Completion>): Llm {
  return {
    complete: ({ key }) => {
      const found = recording.get(key);
      return found === undefined
        ? Promise.reject(new ProviderError({ kind: 'stop', error: userError('recording-missing', key) }, 'not recorded'))
        : Promise.resolve(found);
    },
  };
}
