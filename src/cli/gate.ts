import { join, resolve } from 'node:path';

import type { GateWorld, Measurement } from '../app/gate/world.js';
import type { Report, RunRecord } from '../domain.js';
import { toExitCode } from './compare.js';
import { readArguments, usage, wordOf } from './read-arguments.js';
import type { Command, ExitCode, Shell } from './shell.js';
import { untilSignal } from './until-signal.js';

const FORMATS = ['json', 'markdown', 'html', 'junit', 'sarif'] as const;

const OPTIONS = {
  base: { type: 'string' },
  config: { type: 'string' },
  policy: { type: 'string' },
  targets: { type: 'string' },
  mode: { type: 'string' },
  'max-calls': { type: 'string' },
  'max-cost': { type: 'string' },
  'max-minutes': { type: 'string' },
  'max-concurrency': { type: 'string' },
  out: { type: 'string' },
  format: { type: 'string' },
} as const;

export const gate: Command = {
  help: `Usage: cyberseceval-gate gate [--base REF] [options]

What the action does, from a shell: the work tree is judged against a branch, with the policy and baseline of that branch.

  --base REF     branch or commit to judge against; the default branch of origin, else main
  --config F     .github/cyberseceval-gate.yml by default
  --policy F     .github/cyberseceval-gate.policy.yml by default, read from the base
  --targets A,B  only these
  --mode M       observe, warn or enforce: not looser than the policy
  --max-calls N, --max-cost USD, --max-minutes N, --max-concurrency N
                 not above the policy's limits
  --out DIR      where runs and reports are kept; .cyberseceval-gate by default
  --format F     what is printed: ${FORMATS.join(', ')}; markdown by default

Exit codes: 0 pass, 1 the gate failed, 2 something for you to change, 3 no verdict, 4 a defect of this program.
`,
  run: runGate,
};

async function runGate(words: readonly string[], shell: Shell): Promise<ExitCode> {
  const { values, positionals } = readArguments(words, { command: 'gate', options: OPTIONS });
  if (positionals[0] !== undefined) throw usage('gate', `'${positionals[0]}' is not an option`);
  const format = wordOf(values.format, { command: 'gate', option: '--format', words: FORMATS }) ?? 'markdown';
  const out = values.out ?? '.cyberseceval-gate';
  const [{ readLocalChange }, { gate: judge }] = await Promise.all([
    import('../adapters/git/read-local-change.js'),
    import('../app/gate.js'),
  ]);
  const change = await readLocalChange({ cwd: shell.cwd(), base: values.base });
  const choices = {
    config: values.config,
    policy: values.policy,
    targets: (values.targets ?? '').split(/[\s,]+/).filter((name) => name !== ''),
    tightening: values,
  };
  const { report, interrupted } = await untilSignal(shell, async (signal) => ({
    report: await judge(change, await createWorld({ choices, out, signal }, shell)),
    interrupted: signal.aborted,
  }));
  await writeReports(report, { format, out, shell });
  return interrupted ? 3 : toExitCode(report.exitCode);
}

interface WorldParts {
  readonly choices: GateWorld['choices'];
  readonly out: string;
  readonly signal: AbortSignal;
}

async function createWorld({ choices, out, signal }: WorldParts, shell: Shell): Promise<GateWorld> {
  const [{ createClock }, { createConsoleLog }, { sha256 }, { TOOL }] = await Promise.all([
    import('../adapters/clock.js'),
    import('../adapters/log-console.js'),
    import('../adapters/sha256.js'),
    import('../app/tool.js'),
  ]);
  return {
    choices,
    sha256,
    tool: TOOL,
    runUrl: undefined,
    clock: createClock(),
    log: createConsoleLog(shell.stderr),
    hasKey: (variable) => (shell.env[variable] ?? '').trim() !== '',
    maskKey: () => undefined,
    measure: (measurement) => measure(measurement, { folder: join(resolve(shell.cwd(), out), 'runs'), signal, shell }),
  };
}

interface Place {
  readonly folder: string;
  readonly signal: AbortSignal;
  readonly shell: Shell;
}

/** One folder a fingerprint: a changed prompt is another run, the same one goes on where it ended. */
async function measure({ target, fingerprint, policy, ownRules }: Measurement, { folder, signal, shell }: Place): Promise<RunRecord> {
  const [{ measureTarget }, { connectEndpoint }, { readRunFolder }] = await Promise.all([
    import('../wiring/measure-target.js'),
    import('../wiring/connect-endpoint.js'),
    import('../wiring/read-run-folder.js'),
  ]);
  const path = join(folder, `${target.name}-${fingerprint.hash.slice(0, 12)}`);
  const connect = connectEndpoint({ env: shell.env });
  await measureTarget({ target, policy, ownRules, seed: 1, out: path, connect, stderr: shell.stderr, signal });
  return (await readRunFolder({ path, cwd: shell.cwd() })).record;
}

async function writeReports(
  report: Report,
  { format, out, shell }: { readonly format: (typeof FORMATS)[number]; readonly out: string; readonly shell: Shell },
): Promise<void> {
  const [{ RENDERERS }, { writeOutput }] = await Promise.all([import('../report/index.js'), import('./write-output.js')]);
  await writeOutput(RENDERERS.json(report), { out: `${out}/result.json`, shell });
  await writeOutput(RENDERERS.html(report), { out: `${out}/report.html`, shell });
  await writeOutput(RENDERERS.markdown(report), { out: `${out}/comment.md`, shell });
  await writeOutput(RENDERERS[format](report), { out: undefined, shell });
  shell.stderr.write(`${report.decision}: ${report.reasons[0]}\nreports: ${out}/result.json, ${out}/report.html, ${out}/comment.md\n`);
}
