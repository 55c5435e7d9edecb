import type { DecisionKind, Mode, Policy } from '../domain.js';
import { assertNever } from '../errors.js';

export interface ExitTerms {
  readonly mode: Mode;
  readonly onNoVerdict: Policy['onNoVerdict'];
}

/**
 * 0: nothing stands in the way. 1: the gate failed. 3: no verdict. Only `enforce` stops a pull request; bad input (2) and defects (4) are
 * not decisions and hold in every mode.
 */
export function exitCode(decision: DecisionKind, { mode, onNoVerdict }: ExitTerms): 0 | 1 | 3 {
  switch (decision) {
    case 'pass':
    case 'not-affected':
      return 0;
    case 'fail':
      return mode === 'enforce' ? 1 : 0;
    case 'not-run':
    case 'not-comparable':
    case 'no-baseline':
    case 'inconclusive':
      return mode === 'enforce' && onNoVerdict === 'fail' ? 3 : 0;
    default:
      return assertNever(decision);
  }
}
