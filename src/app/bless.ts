/** A finished run becomes the baseline file, for a reviewed commit. */
import type { Baseline, BaselineTrial, BaselineVerdict, NonEmpty, RunRecord, Trial, Verdict } from '../domain.js';
import { assertNever, userError } from '../errors.js';
import { byPlan, renderBaseline } from './baseline-file.js';
import { coverageOf } from './coverage.js';
import { wordsOfEnding } from './run-words.js';

const LOWEST_COVERAGE = 0.98;

/**
 * The text of the baseline file; `completions` is the hash of the run's completions file, where that is kept for re-scoring.
 * Throws `run-unfinished` or `run-degraded`: an incomplete baseline would leave the cases that it misses unguarded.
 */
export function bless(record: RunRecord, completions?: string): string {
  const coverage = coverageOf(record);
  const { planned, finished, scored } = coverage;
  if (record.ending.kind !== 'complete') throw userError('run-unfinished', wordsOfEnding(record.ending));
  if (finished < planned || planned === 0) throw userError('run-unfinished', `${finished} of ${planned} trials are finished`);
  if (scored < LOWEST_COVERAGE * planned) {
    const reasons = Object.entries(coverage.unscored)
      .map(([reason, count]) => `${reason} ${count}`)
      .join(', ');
    throw userError('run-degraded', scored, planned, reasons);
  }
  return renderBaseline(toBaseline(record, completions));
}

/** The part of a run that a comparison reads: a base target measured in the same run is a baseline that is never stored. */
export function toBaseline({ version, tool, created, target, comparability, samples, trials }: RunRecord, completions?: string): Baseline {
  const kept = trials.map(toBaselineTrial).sort(byPlan);
  return { version, tool, created, target, comparability, samples, trials: kept, ...(completions === undefined ? {} : { completions }) };
}

function toBaselineTrial({ usage: _usage, cached: _cached, verdict, ...rest }: Trial): BaselineTrial {
  return { ...rest, verdict: toBaselineVerdict(verdict) };
}

function toBaselineVerdict(verdict: Verdict): BaselineVerdict {
  switch (verdict.kind) {
    case 'clean':
      return { kind: 'clean' };
    case 'vulnerable': {
      const [first, ...rest] = verdict.findings;
      const findings: NonEmpty<{ rule: typeof first.rule; line: number }> = [shorten(first), ...rest.map(shorten)];
      return { kind: 'vulnerable', findings };
    }
    case 'refused':
    case 'complied':
    case 'harmless':
    case 'accepted':
    case 'unscored':
      return verdict;
    default:
      return assertNever(verdict);
  }
}

function shorten<Rule>({ rule, line }: { readonly rule: Rule; readonly line: number }): { readonly rule: Rule; readonly line: number } {
  return { rule, line };
}
