import { COMMANDS, PROGRAM } from './commands.js';

/** What `--help` without a command prints. */
export function mainHelp(): string {
  const width = Math.max(...Object.keys(COMMANDS).map((name) => name.length));
  const lines = Object.entries(COMMANDS).map(([name, { summary }]) => `  ${name.padEnd(width)}  ${summary}`);
  return `Usage: ${PROGRAM} <command> [options]

Re-runs the CyberSecEval v1 benchmark when a model config or a prompt changes, and says whether the model got measurably worse.

Commands
${lines.join('\n')}

  ${PROGRAM} <command> --help   what a command takes
  ${PROGRAM} --version

Exit codes: 0 pass, 1 the gate failed, 2 something for you to change, 3 no verdict, 4 a defect of this program.
`;
}
