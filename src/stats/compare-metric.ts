import type { Comparison } from '../domain.js';
import { estimateDifference } from './estimate-difference.js';
import { isPaired, pairCases } from './paired-differences.js';
import type { PairedCase, Pairing } from './paired-differences.js';
import { rateOf } from './rate.js';

/** `tolerance` is a share, `alpha` the one-sided error of each bound. */
export interface MetricRequest extends Pairing {
  readonly tolerance: number;
  readonly alpha: number;
}

/** Two runs' trials → the rates of one metric, their paired difference, and how much of both runs it could read. */
export function compareMetric(request: MetricRequest): Comparison {
  const { metric, suites, tolerance, alpha, baseline, head } = request;
  const cases = pairCases(request);
  const paired = cases.filter(isPaired);
  return {
    metric,
    suites,
    tolerance,
    baseline: rateOf(paired.map((one) => ({ origin: one.origin, ...one.baseline }))),
    head: rateOf(paired.map((one) => ({ origin: one.origin, ...one.head }))),
    coverage: {
      baseline: coverageOf(cases, { arm: 'baseline', samples: baseline.samples }),
      head: coverageOf(cases, { arm: 'head', samples: head.samples }),
    },
    difference: estimateDifference(cases, { samples: { baseline: baseline.samples, head: head.samples }, alpha }),
  };
}

function coverageOf(cases: readonly PairedCase[], { arm, samples }: { arm: 'baseline' | 'head'; samples: number }): number {
  const scored = cases.reduce((sum, one) => sum + one[arm].scored, 0);
  return cases.length === 0 ? 0 : scored / (cases.length * samples);
}
