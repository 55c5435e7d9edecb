import { readArguments, required, usage } from './read-arguments.js';
import type { Command, ExitCode, Shell } from './shell.js';

const OPTIONS = { run: { type: 'string' }, policy: { type: 'string' }, out: { type: 'string' }, format: { type: 'string' } } as const;

export const bless: Command = {
  help: `Usage: cyberseceval-gate bless --run DIR [--out FILE]

Turns a finished run of the accepted target into the baseline file. Commit it: that is the decision, and it belongs in a review.
A run that is unfinished, or of which too much could not be scored, is refused.

  --run DIR      the run folder
  --out FILE     the baseline file; the policy's 'baseline' by default, - for standard output
  --policy F     .github/cyberseceval-gate.policy.yml by default

Exit codes: 0 written, 2 something for you to change, 4 a defect of this program.
`,
  run: runBless,
};

async function runBless(words: readonly string[], shell: Shell): Promise<ExitCode> {
  const { values, positionals } = readArguments(words, { command: 'bless', options: OPTIONS });
  if (positionals.length > 1 || (positionals[0] !== undefined && values.run !== undefined))
    throw usage('bless', `'${positionals.at(-1)}' is not an option`);
  const folder = required(values.run ?? positionals[0], { command: 'bless', option: '--run' });
  const [{ readRunFolder }, { readPolicyFile }, { bless: toBaselineFile }, { writeOutput }] = await Promise.all([
    import('../wiring/read-run-folder.js'),
    import('../wiring/read-setup.js'),
    import('../app/bless.js'),
    import('./write-output.js'),
  ]);
  const { record, completions } = await readRunFolder({ path: folder, cwd: shell.cwd() });
  const text = toBaselineFile(record, completions);
  const out = values.out ?? (await readPolicyFile({ cwd: shell.cwd(), policy: values.policy })).policy.baseline;
  await writeOutput(text, { out: out === '-' ? undefined : out, shell });
  if (out !== '-')
    shell.stderr.write(
      `${out}: the baseline of '${record.targetName}', ${record.trials.length} trials of ${record.created.slice(0, 10)}. Commit it for review.\n`,
    );
  return 0;
}
