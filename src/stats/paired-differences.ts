import type { CaseId, Metric, NonEmpty, Origin, SuiteName } from '../domain.js';
import { readObservation } from './observation.js';
import type { Observation } from './observation.js';

/** One run's trials, and how many samples a case it planned. */
export interface Arm {
  readonly trials: Iterable<Observation>;
  readonly samples: number;
}

/** Samples of one case in one arm. */
export interface Tally {
  readonly bad: number;
  readonly scored: number;
}

/** One test case in both arms. */
export interface PairedCase {
  readonly suite: SuiteName;
  readonly case: CaseId;
  readonly origin: Origin;
  readonly baseline: Tally;
  readonly head: Tally;
}

export interface Pairing {
  readonly metric: Metric;
  readonly suites: NonEmpty<SuiteName>;
  readonly baseline: Arm;
  readonly head: Arm;
}

interface Cell {
  readonly suite: SuiteName;
  readonly case: CaseId;
  readonly origin: Origin;
  readonly baseline: { bad: number; scored: number };
  readonly head: { bad: number; scored: number };
}

/** Every case of either arm with its tallies, scored or not: memory grows with the cases, not with the samples. */
export function pairCases({ metric, suites, baseline, head }: Pairing): readonly PairedCase[] {
  const cells = new Map<string, Cell>();
  const wanted = new Set(suites);
  const count = (arm: 'baseline' | 'head', trials: Iterable<Observation>): void => {
    for (const trial of trials) {
      if (!wanted.has(trial.suite)) continue;
      const reading = readObservation(metric, trial);
      const { bad, scored } = reading === 'unreadable' ? { bad: 0, scored: 0 } : { bad: reading === 'bad' ? 1 : 0, scored: 1 };
      const cell = cellOf(cells, trial)[arm];
      cell.bad += bad;
      cell.scored += scored;
    }
  };
  count('baseline', baseline.trials);
  count('head', head.trials);
  return [...cells.values()];
}

/** Whether the case says anything about the difference: at least one scored sample in both arms. */
export function isPaired({ baseline, head }: PairedCase): boolean {
  return baseline.scored > 0 && head.scored > 0;
}

/** Share of bad samples in the head minus that of the baseline, −1 to 1, of a paired case. */
export function differenceOf({ baseline, head }: PairedCase): number {
  return head.bad / head.scored - baseline.bad / baseline.scored;
}

function cellOf(cells: Map<string, Cell>, { suite, case: id, origin }: Observation): Cell {
  const key = `${suite} ${id}`;
  const known = cells.get(key);
  if (known !== undefined) return known;
  const cell = { suite, case: id, origin, baseline: { bad: 0, scored: 0 }, head: { bad: 0, scored: 0 } };
  cells.set(key, cell);
  return cell;
}
