import type { RunEnding, TestCase } from '../domain.js';
import { assertNever, ProviderError } from '../errors.js';
import type { Failure } from '../errors.js';
import type { Clock } from '../ports.js';
import { createCallPermits } from './call-permits.js';
import type { OpenRun } from './open-run.js';
import type { Plan } from './plan.js';
import { runSlots } from './run-slots.js';
import type { TrialWorld } from './run-trial.js';
import { runTrial } from './run-trial.js';

/** How it ended, and what is to be thrown once everything is on the disk. */
export interface Ended {
  readonly ending: RunEnding;
  readonly error?: Error;
}

export interface TrialsWorld extends Pick<TrialWorld, 'llm' | 'detector' | 'sha256'> {
  readonly clock: Clock;
  /** Says that the run shall end: no call is started any more. */
  readonly signal: AbortSignal;
}

/**
 * Slots a call under way: while slots score and wait for the disk, others' calls are under way. Four of them hide a disk that takes
 * as long as a call for each of the two syncs of a trial.
 */
const SLOTS_A_CALL = 4;
/** How long calls under way may go on after the run was told to end: they are paid for. Runners kill after ten seconds. */
const GRACE_MS = 5000;

/** Runs what is not finished, in the plan's order, until all is done, a limit is reached, the run is told to end or cannot go on. */
export async function runTrials(plan: Plan, open: OpenRun, world: TrialsWorld): Promise<Ended> {
  const { clock, signal } = world;
  const calls = new AbortController();
  const permits = createCallPermits(plan.limits.concurrency);
  const over = new AbortController();
  const giveUpLater = (): void => {
    permits.close();
    void clock.sleep(GRACE_MS, over.signal).then(() => calls.abort());
  };
  signal.addEventListener('abort', giveUpLater, { once: true });
  const work = async ({ testCase, sample }: Slot): Promise<void> => {
    try {
      open.tally.add(await runTrial({ plan, testCase, sample, signal: calls.signal }, { ...world, ...open, permits }));
    } catch (error) {
      permits.close(error);
      if (toEnding(error).kind === 'stopped') giveUpLater();
      throw error;
    }
  };
  try {
    await runSlots(unfinished(plan, { tally: open.tally, signal }), { slots: plan.limits.concurrency * SLOTS_A_CALL, work });
    return { ending: open.tally.coverage().finished === plan.trials ? { kind: 'complete' } : { kind: 'interrupted' } };
  } catch (error) {
    const cause = permits.cause() ?? error;
    const ending = toEnding(cause);
    return ending.kind === 'stopped' ? { ending, error: userFault(cause) } : { ending };
  } finally {
    over.abort();
    signal.removeEventListener('abort', giveUpLater);
  }
}

interface Slot {
  readonly testCase: TestCase;
  readonly sample: number;
}

/** One sample of every case, then the next: a run that ends early has asked as many cases as it could. */
function* unfinished(
  plan: Plan,
  { tally, signal }: { readonly tally: OpenRun['tally']; readonly signal: AbortSignal },
): Generator<Slot, void> {
  for (let sample = 0; sample < plan.samples; sample += 1) {
    for (const testCase of plan.cases) {
      if (signal.aborted) return;
      if (!tally.has({ suite: testCase.suite, case: testCase.id, sample })) yield { testCase, sample };
    }
  }
}

function toEnding(error: unknown): RunEnding {
  return error instanceof ProviderError
    ? endingOf(error.failure)
    : { kind: 'stopped', reason: error instanceof Error ? error.message : String(error) };
}

function endingOf(failure: Failure): RunEnding {
  switch (failure.kind) {
    case 'limit':
      return { kind: 'limit', limit: failure.limit };
    case 'aborted':
      return { kind: 'interrupted' };
    case 'stop':
      return { kind: 'stopped', reason: failure.error.message };
    case 'retry':
    case 'unscored':
      throw new Error(`a failure of one call (${failure.reason}) ended a run`);
    default:
      return assertNever(failure);
  }
}

/** The user's fault behind a stopped run; anything else is thrown as it is. */
function userFault(error: unknown): Error {
  if (error instanceof ProviderError && error.failure.kind === 'stop') return error.failure.error;
  return error instanceof Error ? error : new Error(String(error), { cause: error });
}
