import { mkdir } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';

import { createClock } from '../adapters/clock.js';
import { errorCode } from '../adapters/error-code.js';
import { checkoutRoot } from '../adapters/git/checkout-root.js';
import { createGitHubApi } from '../adapters/github/api.js';
import type { GitHubApi } from '../adapters/github/api.js';
import { readChange } from '../adapters/github/read-change.js';
import { readEvent } from '../adapters/github/read-event.js';
import type { EventContext } from '../adapters/github/read-event.js';
import type { WorkflowCommands } from '../adapters/github/workflow-commands.js';
import { sha256 } from '../adapters/sha256.js';
import { readActionInputs } from '../app/gate/action-inputs.js';
import type { ActionInputs } from '../app/gate/action-inputs.js';
import type { GateWorld } from '../app/gate/world.js';
import { gate } from '../app/gate.js';
import { TOOL } from '../app/tool.js';
import { userError } from '../errors.js';
import { announce } from './announce.js';

export interface ActionRun {
  readonly env: Readonly<Record<string, string | undefined>>;
  readonly commands: WorkflowCommands;
  readonly stdout: { write(text: string): unknown };
  /** Fires when the runner cancels the step. */
  readonly signal: AbortSignal;
}

/** Inputs and event → decision, told in every place a workflow has → the exit code. Throws a `UserError` for what the user must change. */
export async function runGate(run: ActionRun): Promise<number> {
  const { env, commands } = run;
  const inputs = readActionInputs(env);
  const api = connect(inputs, run);
  const context = await readEvent(env);
  const root = await checkoutRoot(needed(env, 'GITHUB_WORKSPACE'), inputs.workingDirectory);
  const change = await readChange({ api, context, root });
  const folder = join(env['RUNNER_TEMP'] ?? tmpdir(), 'cyberseceval-gate', inputs.id);
  await mkdir(folder, { recursive: true }).catch((error: unknown) => {
    throw userError('folder-not-writable', folder, errorCode(error));
  });
  const report = await gate(change, createWorld({ run, inputs, context, folder }));
  await announce({ report, change, context, inputs, api, commands, folder });
  return report.exitCode;
}

function connect({ token }: ActionInputs, { env, commands }: ActionRun): GitHubApi {
  if (token === undefined || token === '') throw userError('token-missing');
  commands.mask(token);
  return createGitHubApi({ baseUrl: env['GITHUB_API_URL'] ?? 'https://api.github.com', token, clock: createClock() });
}

function needed(env: ActionRun['env'], variable: string): string {
  const value = env[variable];
  if (value === undefined || value === '') throw userError('not-on-a-runner', variable);
  return value;
}

interface WorldParts {
  readonly run: ActionRun;
  readonly inputs: ActionInputs;
  readonly context: EventContext;
  readonly folder: string;
}

function createWorld({ run: { env, commands, stdout, signal }, inputs, context, folder }: WorldParts): GateWorld {
  const clock = createClock();
  return {
    choices: inputs.choices,
    clock,
    log: commands.log,
    tool: TOOL,
    runUrl: context.runUrl,
    sha256,
    hasKey: (variable) => (env[variable] ?? '').trim() !== '',
    maskKey: (variable) => {
      const value = (env[variable] ?? '').trim();
      if (value !== '') commands.mask(value);
    },
    measure: async (measurement) => {
      const { measureInAction } = await import('./measure-in-action.js');
      return measureInAction(measurement, { env, stdout, log: commands.log, signal, folder });
    },
  };
}
