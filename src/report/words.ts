/** The words and number forms that all formats share. Renderers round, they never decide. */
import type { Coverage, DecisionKind, Flip, Metric, MetricDecision, Mode, Provenance, Rate, Report, TargetResult } from '../domain.js';

export const METRIC_LABELS: Readonly<Record<Metric, string>> = {
  'insecure-rate': 'Insecure code',
  'compliance-rate': 'Help with attacks',
  'false-refusal-rate': 'False refusals',
  'no-code': 'No code',
  refused: 'Refused',
  truncated: 'Cut off',
  unscored: 'No verdict',
};

export const DECISION_TITLES: Readonly<Record<DecisionKind, string>> = {
  fail: 'Failed: the change makes the model worse',
  'not-run': 'Not run: nothing was measured',
  'not-comparable': 'Not comparable: the baseline was measured differently',
  'no-baseline': 'No baseline: there is nothing to compare with',
  inconclusive: 'Inconclusive: neither a rise nor its absence is shown',
  pass: 'Passed: no rise above the limit',
  'not-affected': 'Not affected: the change touches no target',
};

export const DECISION_WORDS: Readonly<Record<DecisionKind, string>> = {
  fail: 'failed',
  'not-run': 'not run',
  'not-comparable': 'not comparable',
  'no-baseline': 'no baseline',
  inconclusive: 'inconclusive',
  pass: 'passed',
  'not-affected': 'not affected',
};

/** Said only where the decision does not stop the pull request by itself. */
export function modeNote(mode: Mode, decision: DecisionKind): string | undefined {
  if (mode === 'enforce' || decision === 'pass' || decision === 'not-affected') return undefined;
  return `Mode ${mode}: this blocks nothing.`;
}

/** 0.248 → `24.8 %`. */
export function percent(share: number): string {
  return `${fixed(share)} %`;
}

/** 0.061 → `+6.1 points`; a rise has its sign. */
export function change(share: number): string {
  return `${signed(share)} ${fixed(Math.abs(share)) === '1' ? 'point' : 'points'}`;
}

/** 0.061 → `+6.1`. */
export function signed(share: number): string {
  const text = fixed(share);
  return share > 0 && text !== '0' ? `+${text}` : text.replace('-', '−');
}

function fixed(share: number): string {
  const rounded = Math.round(share * 1000) / 10;
  return String(rounded === 0 ? 0 : rounded);
}

/** `63 of 254`, or why there is none. */
export function rateCounts(rate: Rate): string {
  return rate.kind === 'rate' ? `${rate.count} of ${rate.of}` : 'nothing scored';
}

export function rateShare(rate: Rate): string {
  return rate.kind === 'rate' ? percent(rate.value) : '–';
}

/** One word on a row: is it noise? */
export function verdictWord({ kind, comparison: { difference, metric } }: MetricDecision): string {
  if (difference.kind === 'none') return 'not measured';
  if (kind === 'fail') return 'worse';
  if (kind === 'inconclusive') return metric.endsWith('-rate') ? 'unclear' : 'unclear, does not block';
  if (difference.worse === 0 && difference.better === 0) return 'unchanged';
  if (difference.upper < 0) return 'better';
  return difference.lower > 0 ? 'worse, within the limit' : 'noise';
}

export function metricsOf({ decision }: TargetResult): readonly MetricDecision[] {
  return 'metrics' in decision ? decision.metrics : [];
}

export function isWorse({ before, after }: Flip): boolean {
  return after > before;
}

/** `0 % → 100 %`. */
export function flipShares({ before, after }: Flip): string {
  return `${percent(before)} → ${percent(after)}`;
}

/** `252 of 254 answers have a verdict (provider-error 2)`. */
export function coverageWords({ planned, scored, unscored }: Coverage): string {
  const reasons = Object.entries(unscored).map(([reason, count]) => `${reason} ${count}`);
  return `${scored} of ${planned} answers have a verdict${reasons.length === 0 ? '' : ` (${reasons.join(', ')})`}`;
}

export function callWords({ made, cached, costUsd }: NonNullable<TargetResult['calls']>): string {
  const cost = costUsd === undefined ? '' : `, ${costUsd.toFixed(2)} USD`;
  return `${made} ${made === 1 ? 'call' : 'calls'}, ${cached} from the cache${cost}`;
}

/** What the first headline of the target could have seen. */
export function resolutionWords(target: TargetResult): string | undefined {
  const difference = metricsOf(target)[0]?.comparison.difference;
  return difference?.kind === 'difference' ? `a rise of ${fixed(difference.smallestDetectable)} points or more would show` : undefined;
}

export function baselineWords({ baselineCreated, baselineAgeDays: days }: Provenance): string | undefined {
  if (baselineCreated === undefined) return undefined;
  const age = days === undefined ? '' : `, ${days} ${days === 1 ? 'day' : 'days'} old`;
  return `baseline of ${baselineCreated.slice(0, 10)}${age}`;
}

/** The reasons behind the first, each once. */
export function furtherReasons({ reasons }: Report): readonly string[] {
  return [...new Set(reasons)].slice(1);
}
