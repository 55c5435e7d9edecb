import type { RunEnding } from '../domain.js';
import { assertNever } from '../errors.js';

/** Why a run ended, as the end of a sentence. */
export function wordsOfEnding(ending: RunEnding): string {
  switch (ending.kind) {
    case 'complete':
      return 'it is complete';
    case 'limit':
      return `it reached the limit of ${ending.limit} in the policy`;
    case 'interrupted':
      return 'it was interrupted';
    case 'stopped':
      return `it stopped: ${ending.reason.replace(/\.$/, '')}`;
    default:
      return assertNever(ending);
  }
}
