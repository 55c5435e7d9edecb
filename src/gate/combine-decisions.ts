import { DECISIONS } from '../domain.js';
import type { Decision, DecisionKind, NonEmpty } from '../domain.js';

/** The gate's one word, and the reasons of every target that said it. */
export interface CombinedDecision {
  readonly kind: DecisionKind;
  readonly reasons: NonEmpty<string>;
}

/** The first kind in the order of precedence that any decision has. */
export function combineDecisions(decisions: NonEmpty<Decision>): CombinedDecision {
  const [first, ...rest] = decisions;
  return rest.reduce<CombinedDecision>(
    (worst, { kind, reasons }) => {
      const difference = DECISIONS.indexOf(kind) - DECISIONS.indexOf(worst.kind);
      if (difference > 0) return worst;
      return difference < 0 ? { kind, reasons } : { kind, reasons: [...worst.reasons, ...reasons] };
    },
    { kind: first.kind, reasons: first.reasons },
  );
}
