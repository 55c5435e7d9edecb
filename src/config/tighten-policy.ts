import { MODES } from '../domain.js';
import type { Limits, Mode, Policy } from '../domain.js';
import { userError } from '../errors.js';
import type { Tightening } from './read-tightening.js';

/**
 * The base branch's policy with what the inputs ask for. The workflow file belongs to the pull request, so an input may
 * be stricter than the policy and never looser: `loosens-policy` otherwise. A lower limit is stricter, because a run that
 * ends at a limit is inconclusive and never a pass.
 */
export function tightenPolicy(base: Policy, tightening: Tightening): Policy {
  return { ...base, mode: tightenMode(base.mode, tightening.mode), limits: tightenLimits(base.limits, tightening) };
}

function tightenMode(base: Mode, asked: Mode | undefined): Mode {
  if (asked === undefined) return base;
  if (MODES.indexOf(asked) < MODES.indexOf(base)) throw userError('loosens-policy', 'mode', asked, base);
  return asked;
}

function tightenLimits(base: Limits, asked: Tightening): Limits {
  return {
    calls: lower('max-calls', base.calls, asked.calls),
    costUsd: lower('max-cost', base.costUsd, asked.costUsd),
    minutes: lower('max-minutes', base.minutes, asked.minutes),
    concurrency: lower('max-concurrency', base.concurrency, asked.concurrency),
  };
}

function lower(input: string, base: number, asked: number | undefined): number {
  if (asked === undefined) return base;
  if (asked > base) throw userError('loosens-policy', input, String(asked), String(base));
  return asked;
}
