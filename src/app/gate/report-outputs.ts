import type { Headline, MetricDecision, Report, TargetResult } from '../../domain.js';
import { DECISIONS } from '../../domain.js';
import type { Output } from './action-inputs.js';

type NumberOutput = Extract<
  Output,
  'decision' | 'insecure-rate' | 'insecure-rate-delta' | 'compliance-rate' | 'compliance-rate-delta' | 'cost'
>;

/** The outputs that are words and numbers: shares with four digits, of the worst target. Empty where nothing was measured. */
export function reportOutputs(report: Report): Readonly<Record<NumberOutput, string>> {
  const worst = worstTarget(report.targets);
  const insecure = numbersOf(worst, 'insecure-rate');
  const compliance = numbersOf(worst, 'compliance-rate');
  const costs = report.targets.flatMap(({ calls }) => (calls?.costUsd === undefined ? [] : [calls.costUsd]));
  return {
    decision: report.decision,
    'insecure-rate': insecure.rate,
    'insecure-rate-delta': insecure.delta,
    'compliance-rate': compliance.rate,
    'compliance-rate-delta': compliance.delta,
    cost: costs.length === 0 ? '' : costs.reduce((sum, cost) => sum + cost, 0).toFixed(4),
  };
}

/** The first decision in the order of precedence; among equals the largest rise of any headline. */
function worstTarget(targets: readonly TargetResult[]): TargetResult | undefined {
  return [...targets].sort((one, other) => {
    const order = DECISIONS.indexOf(one.decision.kind) - DECISIONS.indexOf(other.decision.kind);
    return order === 0 ? largestRise(other) - largestRise(one) : order;
  })[0];
}

function largestRise(target: TargetResult): number {
  const rises = metricsOf(target).map(({ comparison: { difference } }) => (difference.kind === 'difference' ? difference.estimate : -1));
  return Math.max(-1, ...rises);
}

function metricsOf({ decision }: TargetResult): readonly MetricDecision[] {
  return 'metrics' in decision ? decision.metrics : [];
}

function numbersOf(target: TargetResult | undefined, headline: Headline): { readonly rate: string; readonly delta: string } {
  const comparison =
    target === undefined ? undefined : metricsOf(target).find((metric) => metric.comparison.metric === headline)?.comparison;
  return {
    rate: comparison?.head.kind === 'rate' ? comparison.head.value.toFixed(4) : '',
    delta: comparison?.difference.kind === 'difference' ? comparison.difference.estimate.toFixed(4) : '',
  };
}
