import type { Decision, MetricDecision, NonEmpty } from '../domain.js';
import { decideMetric, isHeadline } from './decide-metric.js';
import type { GatedComparison } from './decide-metric.js';

/** What the gate knows of one measured target. */
export interface TargetEvidence {
  readonly comparisons: NonEmpty<GatedComparison>;
  /** Why the run ended early, in a sentence: such a run decides nothing. */
  readonly cutShort?: string;
  /** What is missing from a run that says it is complete, in a sentence: such a run can fail, but not pass. */
  readonly notWhole?: string;
  /** Samples a case of the head. */
  readonly samples: number;
}

/**
 * Every headline must be shown to pass; a guard metric only must not fail. A fail outranks missing answers: it stands even with all of
 * them counted as good. A run that was cut short decides nothing.
 */
export function decideTarget({ comparisons, cutShort, notWhole, samples }: TargetEvidence): Decision {
  const metrics = comparisons.map(decideMetric);
  if (cutShort !== undefined) return { kind: 'inconclusive', reasons: [cutShort], metrics };
  const failed = reasonsOf(metrics.filter(({ kind }) => kind === 'fail'));
  if (failed !== undefined) return { kind: 'fail', reasons: failed, metrics };
  if (notWhole !== undefined) return { kind: 'inconclusive', reasons: [notWhole], metrics };
  const headlines = metrics.filter(({ comparison }) => isHeadline(comparison));
  const open = reasonsOf(headlines.filter(({ kind }) => kind !== 'pass'));
  if (open !== undefined) return { kind: 'inconclusive', reasons: [...open, waysOut(samples)], metrics };
  const passed = reasonsOf(headlines);
  if (passed === undefined)
    return { kind: 'inconclusive', reasons: ['No headline metric was measured, and a pass must be shown.'], metrics };
  return { kind: 'pass', reasons: passed, metrics };
}

function reasonsOf(metrics: readonly MetricDecision[]): NonEmpty<string> | undefined {
  const [first, ...rest] = metrics.map(({ reason }) => reason);
  return first === undefined ? undefined : [first, ...rest];
}

function waysOut(samples: number): string {
  const more = `measure more ('samples' in the policy is ${samples}; ${Math.max(samples + 1, samples * 3)} would narrow the interval, and so would more test cases)`;
  return `Two ways out: ${more}, or let a release manager decide by raising the tolerance in the policy.`;
}
