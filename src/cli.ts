import { errorCode } from './adapters/error-code.js';
import { harmlessLine } from './adapters/harmless-line.js';
import { VERSION } from './app/tool.js';
import { COMMANDS, PROGRAM } from './cli/commands.js';
import { mainHelp } from './cli/main-help.js';
import { nearestName } from './cli/nearest-name.js';
import type { ExitCode, Shell } from './cli/shell.js';
import { UserError, userError } from './errors.js';

/** The command line. Never throws: every end has an exit code; data goes to standard output, everything else to standard error. */
export async function runCli(shell: Shell): Promise<void> {
  // What is thrown outside the command's own promise would end the process with 1, which means that the gate failed.
  shell.on('uncaughtException', (error) => shell.exit(reportFault(error, shell)));
  // A reader that went away (| head) is no fault: what it does not want is dropped.
  shell.stdout.on?.('error', (error) => {
    if (errorCode(error) !== 'EPIPE') throw error;
  });
  try {
    shell.exitCode = await dispatch(shell);
  } catch (error) {
    shell.exitCode = reportFault(error, shell);
  }
}

async function dispatch(shell: Shell): Promise<ExitCode> {
  const [name, ...words] = shell.argv.slice(2);
  if (name === undefined) {
    shell.stderr.write(mainHelp());
    return 2;
  }
  if (['--help', '-h', 'help'].includes(name)) return print(mainHelp(), shell);
  if (['--version', '-V'].includes(name)) return print(`${VERSION}\n`, shell);
  const entry = Object.entries(COMMANDS).find(([known]) => known === name)?.[1];
  if (entry === undefined) throw unknownCommand(name);
  const command = await entry.load();
  return asksForHelp(words) ? print(command.help, shell) : command.run(words, shell);
}

/** Words after `--` are paths, whatever they look like. */
function asksForHelp(words: readonly string[]): boolean {
  const end = words.indexOf('--');
  return words.slice(0, end < 0 ? undefined : end).some((word) => word === '--help' || word === '-h');
}

function print(text: string, shell: Shell): ExitCode {
  shell.stdout.write(text);
  return 0;
}

function unknownCommand(name: string): UserError {
  const near = nearestName(name, Object.keys(COMMANDS));
  return userError('usage', `There is no command '${name}'${near === undefined ? '' : `; did you mean '${near}'?`}`, `${PROGRAM} --help`);
}

function reportFault(error: unknown, shell: Shell): ExitCode {
  const write = (text: string): void => {
    for (const line of text.split('\n')) shell.stderr.write(`${harmlessLine(line)}\n`);
  };
  if (error instanceof UserError) {
    write(`error: ${error.message}`);
    return 2;
  }
  write(stackOf(error));
  write(`This is a defect of ${PROGRAM} ${VERSION}, not a fault of yours. Please report it with the lines above.`);
  return 4;
}

function stackOf(error: unknown): string {
  const stack = typeof error === 'object' && error !== null && 'stack' in error ? error.stack : undefined;
  return typeof stack === 'string' ? stack : String(error);
}
