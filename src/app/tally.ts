import type { CaseId, Coverage, Spending, SuiteName, Trial, UnscoredReason } from '../domain.js';
import type { Plan } from './plan.js';

/** Which trial: all that memory keeps of one that is finished is a bit. */
export interface TrialId {
  readonly suite: SuiteName;
  readonly case: CaseId;
  readonly sample: number;
}

/** The finished trials of a run, folded: its size grows with the cases, and by a byte a sample. */
export interface Tally {
  has(trial: TrialId): boolean;
  /** A trial that is not planned, or is there twice, changes nothing. */
  add(trial: Trial): void;
  coverage(): Coverage;
  /** What the finished trials cost at the least; attempts in vain are not in it. */
  spent(): Spending;
}

/** An empty tally of the planned trials. */
export function createTally(plan: Pick<Plan, 'cases' | 'samples' | 'trials' | 'price'>): Tally {
  const done = new Map(plan.cases.map((testCase) => [`${testCase.suite} ${testCase.id}`, new Uint8Array(plan.samples)]));
  const unscored = new Map<UnscoredReason, number>();
  const sums = { finished: 0, cached: 0, calls: 0, inputTokens: 0, outputTokens: 0 };
  const bits = (trial: TrialId): Uint8Array | undefined => done.get(`${trial.suite} ${trial.case}`);

  function add(trial: Trial): void {
    const samples = bits(trial);
    if (samples === undefined || samples[trial.sample] !== 0) return;
    samples[trial.sample] = 1;
    sums.finished += 1;
    sums.cached += trial.cached ? 1 : 0;
    sums.calls += trial.cached ? 0 : 1;
    sums.inputTokens += trial.cached ? 0 : (trial.usage.inputTokens ?? 0);
    sums.outputTokens += trial.cached ? 0 : (trial.usage.outputTokens ?? 0);
    if (trial.verdict.kind === 'unscored') unscored.set(trial.verdict.reason, (unscored.get(trial.verdict.reason) ?? 0) + 1);
  }

  function coverage(): Coverage {
    const without = [...unscored.values()].reduce((sum, count) => sum + count, 0);
    return { planned: plan.trials, finished: sums.finished, scored: sums.finished - without, unscored: Object.fromEntries(unscored) };
  }

  return {
    has: (trial) => bits(trial)?.[trial.sample] === 1,
    add,
    coverage,
    spent: () => {
      const { calls, cached, inputTokens, outputTokens } = sums;
      const costUsd =
        plan.price === undefined ? undefined : (inputTokens * plan.price.input + outputTokens * plan.price.output) / 1_000_000;
      return { calls, cached, inputTokens, outputTokens, ...(costUsd === undefined ? {} : { costUsd }) };
    },
  };
}
