import { runGate } from './action/run-gate.js';
import { createWorkflowCommands } from './adapters/github/workflow-commands.js';
import type { WorkflowCommands } from './adapters/github/workflow-commands.js';
import { UserError } from './errors.js';

/** What the action needs of the process it runs in: the world is an argument, so that a test can be one. */
export interface ActionProcess {
  readonly env: Readonly<Record<string, string | undefined>>;
  readonly stdout: { write(text: string): unknown };
  exitCode?: number | string | null | undefined;
  on(signal: 'SIGINT' | 'SIGTERM', listener: () => void): unknown;
  off(signal: 'SIGINT' | 'SIGTERM', listener: () => void): unknown;
}

/**
 * One step of a workflow. Its exit code is that of docs/action.md: 0, 1 failed, 2 the user must change something, 3 no verdict,
 * 4 a defect; the runner fails the step for all but 0. Never rejects.
 */
export async function runAction(process: ActionProcess): Promise<void> {
  const commands = createWorkflowCommands(process);
  const ended = new AbortController();
  const end = (): void => ended.abort();
  process.on('SIGINT', end);
  process.on('SIGTERM', end);
  try {
    process.exitCode = await runGate({ env: process.env, commands, stdout: process.stdout, signal: ended.signal });
  } catch (error) {
    process.exitCode = await giveUp(error, commands);
  } finally {
    process.off('SIGINT', end);
    process.off('SIGTERM', end);
  }
}

/** One annotation that says what to do; a stack trace only for a defect, and only where debug logs are asked for. */
async function giveUp(error: unknown, commands: WorkflowCommands): Promise<2 | 4> {
  await commands.setOutput('decision', 'error').catch(() => undefined);
  if (error instanceof UserError) {
    commands.annotate('error', error.message);
    return 2;
  }
  const message = error instanceof Error ? error.message : String(error);
  commands.annotate(
    'error',
    `A defect of cyberseceval-gate: ${message}. Nothing was judged. Turn on debug logging for where it happened, and report it.`,
  );
  commands.debug(error instanceof Error ? (error.stack ?? message) : message);
  return 4;
}
