import type { Coverage, RunRecord, UnscoredReason } from '../domain.js';

/** How much of a run is finished, and how much of that has a verdict. */
export function coverageOf({ planned, trials }: Pick<RunRecord, 'planned' | 'trials'>): Coverage {
  const unscored: Partial<Record<UnscoredReason, number>> = {};
  let scored = 0;
  for (const { verdict } of trials) {
    if (verdict.kind === 'unscored') unscored[verdict.reason] = (unscored[verdict.reason] ?? 0) + 1;
    else scored += 1;
  }
  return { planned, finished: trials.length, scored, unscored };
}
