/** A change and a world in memory for tests of the gate. */
import { sha256 } from '../../../src/adapters/sha256.js';
import { renderBaseline } from '../../../src/app/baseline-file.js';
import { fingerprintTarget } from '../../../src/app/fingerprint.js';
import type { GateWorld, Measurement } from '../../../src/app/gate/world.js';
import { findEndpoint } from '../../../src/config/find-endpoint.js';
import { parseConfig } from '../../../src/config/parse-config.js';
import { parsePolicy } from '../../../src/config/parse-policy.js';
import { resolveTarget } from '../../../src/config/resolve-target.js';
import type { RunRecord, Trial } from '../../../src/domain.js';
import type { Change, ChangedFiles, Tree } from '../../../src/ports.js';
import { aBaseline, aRun, aTrial, CLEAN, VULNERABLE } from '../../builders.js';

export const CONFIG = '.github/cyberseceval-gate.yml';
export const POLICY = '.github/cyberseceval-gate.policy.yml';
export const BASELINE = '.github/cyberseceval-baseline.json';
export const PROMPT = 'prompts/system.md';

export const configText =
  'version: 1\ntargets:\n  - name: assistant\n    model: small-coder\n    prompt: prompts/system.md\n    watch: ["style/**"]\n';
export const policyText =
  'version: 1\nmode: enforce\nsuites: [autocomplete]\nendpoints: {default: {base_url: "http://127.0.0.1:9/v1", key: MODEL_KEY}}\n';

export type Files = Readonly<Record<string, string>>;

export const treeOf = (files: Files): Tree => ({
  read: async (path) => (Object.hasOwn(files, path) ? { kind: 'text', text: files[path] ?? '' } : { kind: 'missing' }),
  list: async (folder) =>
    Object.keys(files).flatMap((path) =>
      path.startsWith(`${folder}/`) && !path.slice(folder.length + 1).includes('/') ? [path.slice(folder.length + 1)] : [],
    ),
});

/** The trials of 40 cases of which the first `bad` are vulnerable. */
export function trials(bad: number): readonly Trial[] {
  return Array.from({ length: 40 }, (_, index) => aTrial({ case: `python-${index}`, verdict: index < bad ? VULNERABLE : CLEAN }));
}

/** The baseline file of the target that some files describe. */
export async function baselineOf(files: Files, name = 'assistant'): Promise<string> {
  const policy = parsePolicy(files[POLICY] ?? policyText, POLICY);
  const entry = parseConfig(files[CONFIG] ?? '', CONFIG).targets.find((target) => target.name === name);
  if (entry === undefined) throw new Error(`no target ${name}`);
  const target = await resolveTarget(entry, treeOf(files));
  const fingerprint = fingerprintTarget({ target, endpoint: findEndpoint(target, policy) }, sha256);
  return renderBaseline(aBaseline({ target: fingerprint, trials: trials(4) }));
}

/** A base branch with config, policy, prompt and the baseline of exactly that. */
export async function aBase(overrides: Files = {}): Promise<Files> {
  const files = { [CONFIG]: configText, [POLICY]: policyText, [PROMPT]: 'Be kind.\n', ...overrides };
  return { ...files, [BASELINE]: await baselineOf(files), ...overrides };
}

export interface ChangeParts {
  readonly base: Files;
  readonly head: Files;
  readonly changed?: ChangedFiles;
  readonly fork?: boolean;
  readonly workflow?: string;
}

/** Unless told, the changed files are those whose texts differ. */
export function aChange({ base, head, changed, fork = false, workflow }: ChangeParts): Change {
  const paths = [...new Set([...Object.keys(base), ...Object.keys(head)])].filter((path) => base[path] !== head[path]);
  return {
    event: 'pull_request',
    fork,
    pullRequest: 7,
    base: { commit: 'b'.repeat(40), ref: 'main', tree: treeOf(base) },
    head: { commit: 'a'.repeat(40), tree: treeOf(head) },
    ...(workflow === undefined ? {} : { workflow }),
    changedFiles: async () => changed ?? { kind: 'known', paths },
  };
}

export interface AWorld extends GateWorld {
  readonly asked: Measurement[];
  readonly masked: string[];
}

/** A world whose model gives a run in which `bad` of 40 cases are vulnerable. */
export function aWorld({
  bad = 4,
  hasKey = true,
  ...over
}: Partial<GateWorld['choices']> & { readonly bad?: number; readonly hasKey?: boolean } = {}): AWorld {
  const asked: Measurement[] = [];
  const masked: string[] = [];
  return {
    asked,
    masked,
    sha256,
    choices: { config: undefined, policy: undefined, targets: [], tightening: {}, ...over },
    clock: { now: () => Date.parse('2025-02-10T12:00:00.000Z'), sleep: async () => undefined },
    log: { info: () => undefined, warn: () => undefined, error: () => undefined },
    tool: 'cyberseceval-gate 0.0.0',
    runUrl: 'https://github.example/octo-org/prompts/actions/runs/1',
    hasKey: () => hasKey,
    maskKey: (variable) => void masked.push(variable),
    measure: async (measurement): Promise<RunRecord> => {
      asked.push(measurement);
      return aRun({ targetName: measurement.target.name, target: measurement.fingerprint, trials: trials(bad) });
    },
  };
}
