import type { Completion, Fingerprint } from '../domain.js';
import { userError } from '../errors.js';
import type { Journal, Log, RunFolder } from '../ports.js';
import { parseCompletion } from './completion-record.js';
import type { Plan } from './plan.js';
import type { RunHeader } from './records.js';
import { encodeRunHeader, parseRunHeader, parseTrial, RECORD_VERSION } from './records.js';
import type { Tally } from './tally.js';
import { createTally } from './tally.js';

export const RUN_FILE = 'run.json';
export const TRIALS_FILE = 'trials.jsonl';
export const COMPLETIONS_FILE = 'completions.jsonl';

/** A run folder ready to go on: the header on the disk, what is finished, what was answered and not yet judged. */
export interface OpenRun {
  readonly header: RunHeader;
  readonly tally: Tally;
  readonly durable: ReadonlyMap<string, Completion>;
  readonly trials: Journal;
  readonly completions: Journal;
}

export interface OpenWorld {
  readonly folder: RunFolder;
  readonly log: Log;
  /** ISO date. */
  readonly today: string;
}

/** Starts a run in an empty folder, or takes up the one in it. Throws `other-run` when that is another one. */
export async function openRun(plan: Plan, { folder, log, today }: OpenWorld): Promise<OpenRun> {
  const trials = folder.journal(TRIALS_FILE);
  const completions = folder.journal(COMPLETIONS_FILE);
  const before = await readHeader(plan, { folder, trials });
  const cut = [await trials.repair(), await completions.repair()].filter(Boolean).length;
  if (cut > 0)
    log.warn(
      `${folder.path}: ${cut} cut last ${cut === 1 ? 'line' : 'lines'} dropped, as a killed run leaves them; what they held is run again`,
    );
  const tally = await readFinished(plan, { trials, folder });
  const durable = await readDurable(tally, { completions, folder });
  const header = before ?? newHeader(plan, today);
  if (before === undefined) await folder.write(RUN_FILE, encodeRunHeader(header));
  else
    log.info(
      `resuming ${folder.path}: ${tally.coverage().finished} of ${plan.trials} trials are finished, ${durable.size} more are answered`,
    );
  return { header, tally, durable, trials, completions };
}

async function readHeader(
  plan: Plan,
  { folder, trials }: { readonly folder: RunFolder; readonly trials: Journal },
): Promise<RunHeader | undefined> {
  const text = await folder.read(RUN_FILE);
  const ours = describe(plan.target.name, plan.fingerprint);
  if (text === undefined) {
    for await (const line of trials.lines())
      if (line !== '') throw userError('other-run', folder.path, 'of trials without run.json', ours, ['everything']);
    return undefined;
  }
  const header = parseRunHeader(text, `${folder.path}/${RUN_FILE}`);
  const differing = differences(header, plan);
  if (differing.length > 0) throw userError('other-run', folder.path, describe(header.targetName, header.target), ours, differing);
  return header;
}

function differences(header: RunHeader, plan: Plan): readonly string[] {
  const parts = [...new Set([...Object.keys(header.target.parts), ...Object.keys(plan.fingerprint.parts)])];
  const { suites, ...measure } = header.comparability;
  const { suites: ourSuites, ...ourMeasure } = plan.comparability;
  const names = [...new Set([...Object.keys(suites), ...Object.keys(ourSuites)])];
  return [
    ...parts.filter((part) => header.target.parts[part] !== plan.fingerprint.parts[part]).map((part) => `target ${part}`),
    ...names.filter((name) => suites[name] !== ourSuites[name]).map((name) => `suite ${name}`),
    ...(['rules', 'extraction', 'scorer', 'judge', 'cases'] as const).filter((part) => measure[part] !== ourMeasure[part]),
    ...(header.samples === plan.samples ? [] : ['samples']),
  ];
}

function describe(name: string, fingerprint: Fingerprint): string {
  return `of target '${name}' with fingerprint ${fingerprint.hash.slice(0, 12)}`;
}

/** Until its end is written, a run counts as interrupted: that is what a kill leaves. */
function newHeader(plan: Plan, today: string): RunHeader {
  const { tool, target, suites, seed, samples } = plan;
  const [first, ...others] = suites;
  return {
    version: RECORD_VERSION,
    tool,
    created: today,
    targetName: target.name,
    target: plan.fingerprint,
    comparability: plan.comparability,
    setup: {
      model: target.model,
      api: target.api,
      endpoint: target.endpoint,
      sampling: target.sampling,
      seed,
      suites: [first.name, ...others.map((suite) => suite.name)],
    },
    samples,
    planned: plan.trials,
    ending: { kind: 'interrupted' },
    spending: { calls: 0, cached: 0, inputTokens: 0, outputTokens: 0 },
  };
}

async function readFinished(plan: Plan, { trials, folder }: { readonly trials: Journal; readonly folder: RunFolder }): Promise<Tally> {
  const tally = createTally(plan);
  let line = 0;
  for await (const text of trials.lines()) tally.add(parseTrial(text, { file: `${folder.path}/${TRIALS_FILE}`, line: (line += 1) }));
  return tally;
}

async function readDurable(
  tally: Tally,
  { completions, folder }: { readonly completions: Journal; readonly folder: RunFolder },
): Promise<ReadonlyMap<string, Completion>> {
  const durable = new Map<string, Completion>();
  let line = 0;
  for await (const text of completions.lines()) {
    line += 1;
    const { trial, key, completion } = parseCompletion(text, { file: `${folder.path}/${COMPLETIONS_FILE}`, line });
    if (completion !== undefined && !tally.has(trial)) durable.set(key, completion);
  }
  return durable;
}
