import { access, constants } from 'node:fs/promises';
import { resolve } from 'node:path';

import { errorCode } from '../adapters/error-code.js';
import type { Check, DoctorWorld } from '../app/doctor/doctor.js';
import { readArguments, usage, wordOf } from './read-arguments.js';
import type { Tree } from '../ports.js';
import type { Command, ExitCode, Shell } from './shell.js';

const OPTIONS = {
  config: { type: 'string' },
  policy: { type: 'string' },
  out: { type: 'string' },
  online: { type: 'boolean' },
  format: { type: 'string' },
} as const;

export const doctor: Command = {
  help: `Usage: cyberseceval-gate doctor [--online] [options]

Checks config, policy, prompts, baseline, key, git and output folder, and says what to fix. A key is never printed.

  --online       also asks each endpoint for its models, which costs nothing
  --config F     .github/cyberseceval-gate.yml by default
  --policy F     .github/cyberseceval-gate.policy.yml by default
  --out DIR      the folder that runs go to; the current one by default
  --format json  the same as JSON

Exit codes: 0 nothing in the way, 2 something for you to change, 4 a defect of this program.
`,
  run: runDoctor,
};

async function runDoctor(words: readonly string[], shell: Shell): Promise<ExitCode> {
  const { values, positionals } = readArguments(words, { command: 'doctor', options: OPTIONS });
  if (positionals[0] !== undefined) throw usage('doctor', `'${positionals[0]}' is not an option`);
  const format = wordOf(values.format, { command: 'doctor', option: '--format', words: ['text', 'json'] }) ?? 'text';
  const { doctor: examine } = await import('../app/doctor/doctor.js');
  const checks = await examine(await createWorld(values, shell));
  const problems = checks.filter((check) => check.kind === 'problem').length;
  shell.stdout.write(
    format === 'json' ? `${JSON.stringify({ version: 1, problems, checks }, null, 2)}\n` : checks.map(renderCheck).join(''),
  );
  shell.stderr.write(problems === 0 ? 'Nothing is in the way.\n' : `${problems} ${problems === 1 ? 'problem' : 'problems'} to fix.\n`);
  return problems === 0 ? 0 : 2;
}

type Values = Readonly<Partial<Record<'config' | 'policy' | 'out', string | undefined>>> & { readonly online?: boolean | undefined };

async function createWorld(values: Values, shell: Shell): Promise<DoctorWorld> {
  const [{ createCheckoutTree }, { checkoutCommit }, { sha256 }, { reachEndpoint }, defaults] = await Promise.all([
    import('../adapters/git/checkout-tree.js'),
    import('../adapters/git/checkout-commit.js'),
    import('../adapters/sha256.js'),
    import('../adapters/reach-endpoint.js'),
    import('../config/defaults.js'),
  ]);
  const tree = createCheckoutTree(shell.cwd());
  const keyOf = (variable: string): string => (shell.env[variable] ?? '').trim();
  return {
    sha256,
    tree,
    tryRules: (folder) => tryOwnRules(tree, folder),
    config: values.config ?? defaults.DEFAULT_CONFIG_FILE,
    policy: values.policy ?? defaults.DEFAULT_POLICY_FILE,
    hasKey: (variable) => keyOf(variable) !== '',
    reach: values.online === true ? (endpoint) => reachEndpoint(endpoint, keyOf(endpoint.key)) : undefined,
    commit: () => checkoutCommit(shell.cwd()),
    unwritable: () => whyUnwritable(resolve(shell.cwd(), values.out ?? '.')),
  };
}

async function tryOwnRules(tree: Tree, folder: string): Promise<number> {
  const [{ readOwnRules }, { createBundledDetector }] = await Promise.all([
    import('../app/own-rules.js'),
    import('../wiring/bundled-detector.js'),
  ]);
  const own = await readOwnRules(tree, folder);
  await createBundledDetector(own);
  return own.sources.filter(({ path }) => /\/CWE-/.test(path)).length;
}

/** A folder that is not there yet is as writable as the nearest one above it. */
async function whyUnwritable(folder: string): Promise<string | undefined> {
  try {
    await access(folder, constants.W_OK);
    return undefined;
  } catch (error) {
    const code = errorCode(error);
    return code === 'ENOENT' && resolve(folder, '..') !== folder ? whyUnwritable(resolve(folder, '..')) : code;
  }
}

const MARKS = { fine: 'ok      ', warning: 'warning ', problem: 'PROBLEM ', skipped: 'skipped ' } as const;

function renderCheck({ what, kind, detail }: Check): string {
  return `${MARKS[kind]} ${what}: ${detail}\n`;
}
