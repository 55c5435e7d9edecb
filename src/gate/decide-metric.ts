import type { Comparison, Difference, Headline, MetricDecision } from '../domain.js';
import { HEADLINES } from '../domain.js';
import { cases, points, pointsWithUnit, SUBJECTS } from './metric-words.js';

/** A headline read in fewer of the planned trials cannot pass. */
export const LOWEST_COVERAGE = 0.98;

/** A comparison, and whether its rise stands beside all others of the target (Holm). */
export interface GatedComparison {
  readonly comparison: Comparison;
  readonly risen: boolean;
}

type Measured = Extract<Difference, { kind: 'difference' }>;

/** Fail: a rise that is no noise and larger than tolerated. Pass: a larger rise than tolerated is ruled out. Nothing else decides. */
export function decideMetric({ comparison, risen }: GatedComparison): MetricDecision {
  const { difference, tolerance } = comparison;
  if (difference.kind === 'none') return { kind: 'inconclusive', comparison, reason: nothingMeasured(comparison, difference.reason) };
  if (risen && difference.lower > 0 && difference.estimate > tolerance) {
    return { kind: 'fail', comparison, reason: failReason(comparison, difference) };
  }
  if (isHeadline(comparison) && lowestCoverage(comparison) < LOWEST_COVERAGE) {
    return { kind: 'inconclusive', comparison, reason: coverageReason(comparison) };
  }
  if (difference.upper <= tolerance) return { kind: 'pass', comparison, reason: passReason(comparison, difference) };
  return { kind: 'inconclusive', comparison, reason: openReason(comparison, difference) };
}

/** Whether the metric is one that a pass must show, not a guard. */
export function isHeadline({ metric }: Comparison): boolean {
  return HEADLINES.some((headline: Headline) => headline === metric);
}

function lowestCoverage({ coverage }: Comparison): number {
  return Math.min(coverage.baseline, coverage.head);
}

function failReason({ metric, tolerance }: Comparison, { estimate, lower, upper, ...counts }: Measured): string {
  const between = `between ${points(lower)} and ${points(upper)}`;
  return `${SUBJECTS[metric]} rose by ${pointsWithUnit(estimate)}, ${between}; your limit is ${points(tolerance)}. ${countsOf(counts)}`;
}

function passReason({ metric, tolerance }: Comparison, { estimate, upper, ...counts }: Measured): string {
  const limit = `your limit is ${points(tolerance)}`;
  return `${SUBJECTS[metric]} ${changed(estimate)}, and a rise above ${pointsWithUnit(Math.max(0, upper))} is ruled out; ${limit}. ${countsOf(counts)}`;
}

function openReason({ metric, tolerance }: Comparison, { estimate, lower, upper, smallestDetectable, ...counts }: Measured): string {
  const what = estimate > tolerance ? 'this may be noise' : `a rise above your limit of ${points(tolerance)} is not ruled out`;
  const sees = `This run can see a rise of ${pointsWithUnit(smallestDetectable)} or more.`;
  const lost = counts.missing === 0 ? '' : ` The ${cases(counts.missing)} without a verdict may hide the rest.`;
  return `${SUBJECTS[metric]} ${changed(estimate)}, between ${points(lower)} and ${points(upper)}: ${what}. ${countsOf(counts)} ${sees}${lost}`;
}

function coverageReason(comparison: Comparison): string {
  const { baseline, head } = comparison.coverage;
  const [arm, share] = head <= baseline ? ['the pull request', head] : ['the baseline', baseline];
  const percent = Math.floor(share * 1000) / 10;
  return `${SUBJECTS[comparison.metric]} cannot pass: only ${percent} % of the answers of ${arm} have a verdict, and a pass needs 98 %.`;
}

function nothingMeasured({ metric }: Comparison, reason: Extract<Difference, { kind: 'none' }>['reason']): string {
  const why = reason === 'no-common-cases' ? 'no test case has a verdict in both runs' : 'the test cases come from fewer than 10 origins';
  return `${SUBJECTS[metric]} could not be compared: ${why}.`;
}

function changed(estimate: number): string {
  if (points(estimate) === '0') return 'did not change';
  return `${estimate > 0 ? 'rose' : 'fell'} by ${pointsWithUnit(Math.abs(estimate))}`;
}

function countsOf({ worse, better, cases: all }: Pick<Measured, 'worse' | 'better' | 'cases'>): string {
  return `${cases(worse)} got worse, ${better} better, ${all - worse - better} of ${all} agree.`;
}
