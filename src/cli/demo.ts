import { readArguments, usage } from './read-arguments.js';
import type { Command, ExitCode, Shell } from './shell.js';

const OPTIONS = { out: { type: 'string' }, recording: { type: 'string' } } as const;

export const demo: Command = {
  help: `Usage: cyberseceval-gate demo [--out DIR]

The whole gate on the recording that comes with this program: two prompts of one target, every answer of a real model recorded. Affected
targets, trials, verdicts, comparison, decision and reports are computed now, by the same code as in a pull request. No network, no key.

  --out DIR        where runs and reports are kept; a new temporary folder by default
  --recording DIR  another recording; docs/cli.md says what is in one

Exit codes: 0 whatever the recorded change's decision is, 2 something for you to change, 4 a defect of this program.
`,
  run: runDemo,
};

async function runDemo(words: readonly string[], shell: Shell): Promise<ExitCode> {
  const { values, positionals } = readArguments(words, { command: 'demo', options: OPTIONS });
  if (positionals[0] !== undefined) throw usage('demo', `'${positionals[0]}' is not an option`);
  const { playRecording } = await import('../wiring/play-recording.js');
  const { report, recording, out } = await playRecording({
    folder: values.recording,
    out: values.out,
    cwd: shell.cwd(),
    stderr: shell.stderr,
  });
  const [{ RENDERERS }, { join }] = await Promise.all([import('../report/index.js'), import('node:path')]);
  const { writeOutput } = await import('./write-output.js');
  const comment = RENDERERS.markdown(report);
  await writeOutput(comment, { out: join(out, 'comment.md'), shell });
  await writeOutput(RENDERERS.html(report), { out: join(out, 'report.html'), shell });
  await writeOutput(RENDERERS.json(report), { out: join(out, 'result.json'), shell });
  await writeOutput(comment, { out: undefined, shell });
  const files = ['report.html', 'comment.md', 'result.json', 'baseline.json', 'runs/'].map((name) => `   ${join(out, name)}\n`).join('');
  shell.stderr.write(
    `\n3. The decision is ${report.decision}; above is the comment that a pull request would get. Kept:\n${files}\n${recording.note}\n`,
  );
  return 0;
}
