import type { Coverage, Spending } from '../domain.js';
import type { Clock, Detector, Log, MeteredLlm, ProgressLine, RunFolder, Sha256 } from '../ports.js';
import { describeEnding } from './describe-ending.js';
import { describePlan } from './describe-plan.js';
import type { OpenRun } from './open-run.js';
import { openRun, RUN_FILE } from './open-run.js';
import type { Plan, RunRequest } from './plan.js';
import { planRun } from './plan.js';
import { startProgress } from './progress.js';
import type { RunHeader } from './records.js';
import { encodeRunHeader } from './records.js';
import type { Ended } from './run-trials.js';
import { runTrials } from './run-trials.js';

/** What a run asks of the world. */
export interface RunWorld {
  readonly llm: MeteredLlm;
  readonly detector: Detector;
  readonly folder: RunFolder;
  readonly clock: Clock;
  readonly log: Log;
  readonly progress: ProgressLine;
  readonly sha256: Sha256;
  /** Fires when the run shall end: calls under way get five seconds, nothing new is started. */
  readonly signal: AbortSignal;
}

/** A run without its trials, which stay in the folder: memory does not grow with samples. */
export interface RunResult {
  readonly header: RunHeader;
  readonly coverage: Coverage;
}

/** A finding-rich trial line and a completion's own fields, generously. */
const BYTES_A_TRIAL = 2000;
const BYTES_A_TOKEN = 8;

/**
 * Runs one target over its suites in a folder, or goes on with the run in it. Limits and signals end it early, with everything finished kept
 * (`header.ending`). Throws a `UserError` for what the user must change, after all that is finished is on the disk.
 */
export async function run(request: RunRequest, world: RunWorld): Promise<RunResult> {
  const plan = planRun(request, world.sha256);
  describePlan(plan).forEach((line) => world.log.info(line));
  const release = await world.folder.prepare(plan.trials * (BYTES_A_TRIAL + BYTES_A_TOKEN * plan.target.sampling.maxTokens));
  try {
    const open = await openRun(plan, { folder: world.folder, log: world.log, today: new Date(world.clock.now()).toISOString() });
    return await finish(plan, open, world);
  } finally {
    await release();
  }
}

async function finish(plan: Plan, open: OpenRun, world: RunWorld): Promise<RunResult> {
  const before = atLeast(open.header.spending, open.tally.spent());
  const spent = (): Spending => add(before, world.llm.spent());
  const { ending, error } = await runWithProgress(plan, open, { ...world, spent });
  const header = { ...open.header, ending, spending: spent() };
  await Promise.all([open.trials.close(), open.completions.close()]);
  const coverage = open.tally.coverage();
  world.log.info(describeEnding({ ending, coverage, path: world.folder.path }));
  await world.folder.write(RUN_FILE, encodeRunHeader(header));
  if (error !== undefined) throw error;
  return { header, coverage };
}

async function runWithProgress(plan: Plan, open: OpenRun, world: RunWorld & { readonly spent: () => Spending }): Promise<Ended> {
  const done = open.tally.coverage().finished;
  if (done === plan.trials) return { ending: { kind: 'complete' } };
  const progress = startProgress(
    { coverage: () => open.tally.coverage(), spent: () => world.spent() },
    { clock: world.clock, line: world.progress, done },
  );
  try {
    return await runTrials(plan, open, world);
  } finally {
    progress.end();
  }
}

/** A killed process wrote no spending; its finished trials say what they cost at the least. */
function atLeast(written: Spending, folded: Spending): Spending {
  const costUsd = Math.max(written.costUsd ?? 0, folded.costUsd ?? 0);
  return {
    calls: Math.max(written.calls, folded.calls),
    cached: Math.max(written.cached, folded.cached),
    inputTokens: Math.max(written.inputTokens, folded.inputTokens),
    outputTokens: Math.max(written.outputTokens, folded.outputTokens),
    ...(written.costUsd === undefined && folded.costUsd === undefined ? {} : { costUsd }),
  };
}

function add(before: Spending, now: Spending): Spending {
  const costUsd = before.costUsd === undefined && now.costUsd === undefined ? {} : { costUsd: (before.costUsd ?? 0) + (now.costUsd ?? 0) };
  return {
    calls: before.calls + now.calls,
    cached: before.cached + now.cached,
    inputTokens: before.inputTokens + now.inputTokens,
    outputTokens: before.outputTokens + now.outputTokens,
    ...costUsd,
  };
}
