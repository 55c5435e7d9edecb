import { readArguments, required, usage, wordOf } from './read-arguments.js';
import type { Command, ExitCode, Shell } from './shell.js';

const FORMATS = ['json', 'markdown', 'html', 'junit', 'sarif'] as const;

const OPTIONS = {
  baseline: { type: 'string' },
  head: { type: 'string' },
  policy: { type: 'string' },
  format: { type: 'string' },
  out: { type: 'string' },
} as const;

export const compare: Command = {
  help: `Usage: cyberseceval-gate compare --baseline F --head DIR [--policy F] [--format F] [--out FILE]

Compares a run with the baseline and decides, without a call.

  --baseline F   the baseline file that 'bless' wrote
  --head DIR     the run folder of the changed target
  --policy F     .github/cyberseceval-gate.policy.yml by default, else the default policy, which only observes
  --format F     ${FORMATS.join(', ')}; markdown by default
  --out FILE     instead of standard output

Exit codes: 0 pass (in observe and warn always), 1 the gate failed, 2 something for you to change, 3 no verdict, 4 a defect of this program.
`,
  run: runCompare,
};

async function runCompare(words: readonly string[], shell: Shell): Promise<ExitCode> {
  const { values, positionals } = readArguments(words, { command: 'compare', options: OPTIONS });
  if (positionals[0] !== undefined) throw usage('compare', `'${positionals[0]}' is not an option`);
  const format = wordOf(values.format, { command: 'compare', option: '--format', words: FORMATS }) ?? 'markdown';
  const baselineFile = required(values.baseline, { command: 'compare', option: '--baseline' });
  const headFolder = required(values.head, { command: 'compare', option: '--head' });
  const cwd = shell.cwd();
  const [{ readPolicyFile }, { readRunFolder }, { readUserFile }, { parseBaseline }, { compareReport }, { RENDERERS }] = await Promise.all([
    import('../wiring/read-setup.js'),
    import('../wiring/read-run-folder.js'),
    import('../adapters/user-file.js'),
    import('../app/baseline-file.js'),
    import('../app/compare-report.js'),
    import('../report/index.js'),
  ]);
  const { policy, file } = await readPolicyFile({ cwd, policy: values.policy });
  if (file === undefined) shell.stderr.write('policy: no file, so the defaults hold, which only observe\n');
  const baseline = parseBaseline(await readUserFile({ path: baselineFile, cwd, what: 'baseline' }), baselineFile);
  const { record } = await readRunFolder({ path: headFolder, cwd });
  if (record.cutLines > 0) shell.stderr.write(`warning: ${headFolder}: a cut last line was dropped, as a killed run leaves it\n`);
  const report = compareReport({ baseline, head: record, policy, nowMs: Date.now() });
  const { writeOutput } = await import('./write-output.js');
  await writeOutput(RENDERERS[format](report), { out: values.out, shell });
  shell.stderr.write(`${report.decision}: ${report.reasons[0]}\n`);
  return toExitCode(report.exitCode);
}

/** A report is a record that could be read back; its number is one of ours or a defect. */
export function toExitCode(code: number): ExitCode {
  const found = ([0, 1, 2, 3, 4] as const).find((known) => known === code);
  if (found === undefined) throw new Error(`exit code ${code}`);
  return found;
}
