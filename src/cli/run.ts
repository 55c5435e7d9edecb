import { join, resolve } from 'node:path';

import { CODE_SUITES } from '../domain.js';
import type { CodeSuiteName, NonEmpty, Policy } from '../domain.js';
import type { EndpointOptions } from '../wiring/connect-endpoint.js';
import { readArguments, required, usage, wordOf } from './read-arguments.js';
import type { Command, ExitCode, Shell } from './shell.js';
import { untilSignal } from './until-signal.js';

const OPTIONS = {
  config: { type: 'string' },
  policy: { type: 'string' },
  target: { type: 'string' },
  out: { type: 'string' },
  samples: { type: 'string' },
  suites: { type: 'string' },
  seed: { type: 'string' },
  'max-calls': { type: 'string' },
  'max-cost': { type: 'string' },
  'max-minutes': { type: 'string' },
  'max-concurrency': { type: 'string' },
  cache: { type: 'string' },
  'no-cache': { type: 'boolean' },
  format: { type: 'string' },
} as const;

export const run: Command = {
  help: `Usage: cyberseceval-gate run --target NAME --out DIR [options]

Asks the model of one target every case of its suites and keeps each finished trial in DIR. Run the same command again to go on with an
unfinished run; nothing that is finished is asked again.

  --config F            .github/cyberseceval-gate.yml by default; its paths are relative to the folder the command runs in
  --policy F            .github/cyberseceval-gate.policy.yml by default, else the default policy
  --target NAME         may be left out when the config has only one
  --out DIR             the run folder: run.json, trials.jsonl, completions.jsonl
  --samples K           how often each case is asked, instead of the policy's number; a baseline should have 5
  --suites A,B          instead of the policy's: ${CODE_SUITES.join(', ')}
  --seed N              of the order of the cases; 1 by default
  --max-calls N, --max-cost USD, --max-minutes N, --max-concurrency N
                        lower limits than the policy's
  --cache DIR           where completions are cached; $XDG_CACHE_HOME/cyberseceval-gate or ~/.cache/cyberseceval-gate by default
  --no-cache            asks everything anew
  --format json         prints what came out as JSON

Keys come from the environment variable that the policy names. The plan is printed before the first call.
Exit codes: 0 complete, 2 something for you to change, 3 ended early with everything kept (a limit, a signal), 4 a defect of this program.
`,
  run: runRun,
};

async function runRun(words: readonly string[], shell: Shell): Promise<ExitCode> {
  const { values, positionals } = readArguments(words, { command: 'run', options: OPTIONS });
  if (positionals[0] !== undefined) throw usage('run', `'${positionals[0]}' is not an option; the target is named with --target`);
  const out = required(values.out, { command: 'run', option: '--out' });
  const format = wordOf(values.format, { command: 'run', option: '--format', words: ['text', 'json'] });
  const { readSetup, readPolicyFile } = await import('../wiring/read-setup.js');
  const { config, tree } = await readSetup({ cwd: shell.cwd(), config: values.config });
  const { policy, file } = await readPolicyFile({ cwd: shell.cwd(), policy: values.policy });
  if (file === undefined) shell.stderr.write('policy: no file, so the defaults hold\n');
  const [{ selectTargets }, { resolveTarget }, { measureTarget }, { connectEndpoint }] = await Promise.all([
    import('../config/select-targets.js'),
    import('../config/resolve-target.js'),
    import('../wiring/measure-target.js'),
    import('../wiring/connect-endpoint.js'),
  ]);
  const [chosen, ...others] = selectTargets(config, values.target === undefined ? [] : [values.target]);
  if (chosen === undefined || others.length > 0)
    throw usage('run', `--target is missing; the config has: ${config.targets.map(({ name }) => name).join(', ')}`);
  const target = await resolveTarget(chosen, tree);
  const request = {
    target,
    out: resolve(shell.cwd(), out),
    stderr: shell.stderr,
    policy: await applyOptions(policy, values),
    ownRules: policy.rules === undefined ? undefined : await (await import('../app/own-rules.js')).readOwnRules(tree, policy.rules),
    seed: readWhole('--seed', values.seed) ?? 1,
    connect: connectEndpoint({ env: shell.env, ...cacheOf(values, shell) }),
  };
  const { header, coverage } = await untilSignal(shell, (signal) => measureTarget({ ...request, signal }));
  if (format === 'json')
    shell.stdout.write(
      `${JSON.stringify({ version: 1, out, target: target.name, ending: header.ending, coverage, spending: header.spending }, null, 2)}\n`,
    );
  return header.ending.kind === 'complete' ? 0 : 3;
}

interface Overrides {
  readonly samples?: string | undefined;
  readonly suites?: string | undefined;
  readonly 'max-calls'?: string | undefined;
  readonly 'max-cost'?: string | undefined;
  readonly 'max-minutes'?: string | undefined;
  readonly 'max-concurrency'?: string | undefined;
}

async function applyOptions(policy: Policy, values: Overrides): Promise<Policy> {
  const [{ tightenPolicy }, { readTightening }] = await Promise.all([
    import('../config/tighten-policy.js'),
    import('../config/read-tightening.js'),
  ]);
  const { samples, suites, ...limits } = values;
  const tightened = tightenPolicy(policy, readTightening(limits));
  const chosen = suites === undefined ? policy.suites : readSuites(suites);
  return { ...tightened, suites: chosen, samples: readWhole('--samples', samples, 1) ?? policy.samples };
}

function readSuites(text: string): NonEmpty<CodeSuiteName> {
  const names = [...new Set(text.split(',').map((name) => name.trim()))];
  const [first, ...rest] = names
    .map((name) => wordOf(name, { command: 'run', option: '--suites', words: CODE_SUITES }))
    .filter((name) => name !== undefined);
  if (first === undefined) throw usage('run', '--suites names no suite');
  return [first, ...rest];
}

function readWhole(option: string, text: string | undefined, least = 0): number | undefined {
  if (text === undefined) return undefined;
  if (!/^\d{1,9}$/.test(text) || Number(text) < least) throw usage('run', `${option} '${text}' is not a whole number from ${least}`);
  if (option === '--samples' && Number(text) > 100) throw usage('run', '--samples is at most 100');
  return Number(text);
}

function cacheOf(
  values: { readonly cache?: string | undefined; readonly 'no-cache'?: boolean | undefined },
  shell: Shell,
): Pick<EndpointOptions, 'openCache'> {
  if (values['no-cache'] === true && values.cache !== undefined) throw usage('run', '--cache and --no-cache exclude each other');
  const path = values.cache === undefined ? usualCache(shell) : resolve(shell.cwd(), values.cache);
  if (values['no-cache'] === true || path === undefined) return {};
  return {
    openCache: async (providerKey) =>
      (await import('../adapters/completion-cache-folder.js')).createCompletionCacheFolder({ path, providerKey }),
  };
}

function usualCache({ env }: Shell): string | undefined {
  if (env['XDG_CACHE_HOME'] !== undefined) return join(env['XDG_CACHE_HOME'], 'cyberseceval-gate');
  return env['HOME'] === undefined ? undefined : join(env['HOME'], '.cache', 'cyberseceval-gate');
}
