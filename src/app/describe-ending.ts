import type { Coverage, RunEnding } from '../domain.js';
import { assertNever } from '../errors.js';

/** How a run ended, in one sentence that says how to go on. */
export function describeEnding({
  ending,
  coverage,
  path,
}: {
  readonly ending: RunEnding;
  readonly coverage: Coverage;
  readonly path: string;
}): string {
  const kept = `${coverage.finished} of ${coverage.planned} trials are finished and kept in ${path}`;
  switch (ending.kind) {
    case 'complete':
      return `complete: ${coverage.scored} of ${coverage.planned} trials scored, in ${path}`;
    case 'limit':
      return `the limit of ${ending.limit} is reached: ${kept}. Raise limits.${ending.limit} in the policy and run the same command to resume`;
    case 'interrupted':
      return `interrupted: ${kept}. Run the same command to resume`;
    case 'stopped':
      return `stopped: ${kept}. Mend what the error says and run the same command to resume`;
    default:
      return assertNever(ending);
  }
}
