/** The whole gate on a recording, through the same path as a pull request: only the model's answers come from files. */
import { selectTargets } from '../config/select-targets.js';
import { parseConfig } from '../config/parse-config.js';
import { parsePolicy } from '../config/parse-policy.js';
import { DEFAULT_CONFIG_FILE, DEFAULT_POLICY_FILE } from '../config/defaults.js';
import { findEndpoint } from '../config/find-endpoint.js';
import { resolveTarget } from '../config/resolve-target.js';
import type { Report, RunRecord } from '../domain.js';
import type { Change, Clock, Log, Sha256, Tree } from '../ports.js';
import { renderBaseline } from './baseline-file.js';
import { toBaseline } from './bless.js';
import { fingerprintTarget } from './fingerprint.js';
import { gate } from './gate.js';
import type { Measurement } from './gate/world.js';
import type { Recording } from './recording.js';
import { TOOL } from './tool.js';

export type Side = 'base' | 'head';

/** What the demo asks of the world. */
export interface DemoWorld {
  readonly recording: Recording;
  readonly trees: Readonly<Record<Side, Tree>>;
  /** Paths that differ between the two trees. */
  readonly changed: readonly string[];
  readonly clock: Clock;
  readonly log: Log;
  readonly sha256: Sha256;
  /** Replays one side's recorded answers. */
  readonly measure: (side: Side, measurement: Measurement) => Promise<RunRecord>;
}

export interface DemoResult {
  readonly report: Report;
  /** The text of the baseline file that came out of the base's replay. */
  readonly baseline: string;
}

/** Throws a `UserError` when the recording does not fit this release's suites. */
export async function demo(world: DemoWorld): Promise<DemoResult> {
  const { trees, clock, log, sha256, recording } = world;
  const policy = parsePolicy(await textOf(trees.base, DEFAULT_POLICY_FILE), DEFAULT_POLICY_FILE);
  const config = parseConfig(await textOf(trees.base, DEFAULT_CONFIG_FILE), DEFAULT_CONFIG_FILE);
  const [accepted] = selectTargets(config, [recording.target]);
  if (accepted === undefined) throw new Error('the recording names no target');
  log.info(`1. The accepted prompt is measured: this makes the baseline.`);
  const target = await resolveTarget(accepted, trees.base);
  const fingerprint = fingerprintTarget({ target, endpoint: findEndpoint(target, policy) }, sha256);
  const baseline = renderBaseline(toBaseline(await world.measure('base', { target, fingerprint, policy, ownRules: undefined })));
  log.info(`2. A pull request changes ${world.changed.join(', ')}: its targets are measured and compared.`);
  const report = await gate(pullRequest(world, { path: policy.baseline, text: baseline }), {
    clock,
    log,
    sha256,
    choices: { config: undefined, policy: undefined, targets: config.targets.length === 1 ? [] : [recording.target], tightening: {} },
    tool: TOOL,
    runUrl: undefined,
    hasKey: () => true,
    maskKey: () => undefined,
    measure: (measurement) => world.measure('head', measurement),
  });
  return { report: { ...report, notices: [replayNotice(recording), ...report.notices] }, baseline };
}

/** Said wherever the result is shown. */
export function replayNotice({ model, recorded }: Recording): string {
  return `A replay: nothing was asked now. The answers are those of ${model}, recorded ${recorded}; all else was computed just now.`;
}

function pullRequest({ trees, changed }: DemoWorld, baseline: { readonly path: string; readonly text: string }): Change {
  const base: Tree = {
    read: (path, maxBytes) =>
      path === baseline.path ? Promise.resolve({ kind: 'text', text: baseline.text }) : trees.base.read(path, maxBytes),
    list: (folder) => trees.base.list(folder),
  };
  return {
    event: 'pull_request',
    base: { commit: 'recorded-base', ref: 'main', tree: base },
    head: { commit: 'recorded-head', tree: trees.head },
    fork: false,
    changedFiles: () => Promise.resolve({ kind: 'known', paths: changed }),
  };
}

async function textOf(tree: Tree, path: string): Promise<string> {
  const file = await tree.read(path);
  if (file.kind !== 'text') throw new Error(`the recording has no ${path}: ${file.kind}`);
  return file.text;
}
