import { afterEach, describe, expect, it } from '@jest/globals';
import * as core from '@actions/core';
import { mkdtemp, readFile, rm, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';

import { createWorkflowCommands, type WorkflowCommands } from '../../../src/adapters/github/workflow-commands.js';

const HOSTILE = [
  '::error::forged',
  '  ::set-output name=decision::pass',
  '\t::add-mask::x',
  'text ##[error]forged',
  'one\n::warning::two',
  'one\r::warning::two',
  'one\r\n::stop-commands::t',
  'red \u001b[31mtext\u001b[0m',
  'link \u001b]8;;https://a.example\u0007x',
  'back\bspace',
  'next\u0085::error::line',
  'para\u2029::error::graph',
  'turned \u202eround',
];

function started(env: Record<string, string> = {}): { commands: WorkflowCommands; printed: () => string } {
  const out: string[] = [];
  return { commands: createWorkflowCommands({ env, stdout: { write: (text) => out.push(text) } }), printed: () => out.join('') };
}

/** What the runner takes for a command: at the start of a line after blanks, or in the older form anywhere. */
function liveCommands(printed: string): readonly string[] {
  return printed.split(/\r\n|\r|\n/).filter((line) => line.trimStart().startsWith('::') || line.includes('##['));
}

describe('the workflow commands', () => {
  it.each(HOSTILE)('print %j as text that nothing obeys', (text) => {
    const { commands, printed } = started();
    commands.log.info(text);
    expect(liveCommands(printed())).toEqual([]);
    expect(printed().replaceAll('\n', '')).not.toMatch(/[\p{Cc}\u2028\u2029\u202e]/u);
  });

  it.each(HOSTILE)('carry %j in an annotation without a second command', (text) => {
    const { commands, printed } = started();
    commands.annotate('error', text, { file: `prompts/${text}`, line: 3, title: text });
    expect(
      printed()
        .trimEnd()
        .split(/\r\n|\r|\n/),
    ).toHaveLength(1);
    expect(liveCommands(printed())).toHaveLength(1);
    expect(printed()).not.toContain('\u001b');
  });

  it.each([
    ['plain', 'prompts/system.md'],
    ['100 % of it: a, b', 'a,b:c%d.md'],
    ['two\nlines', 'x.md'],
  ])("write %j as GitHub's own toolkit does", (text, file) => {
    const { commands, printed } = started();
    commands.annotate('warning', text, { file, line: 3, title: text });
    commands.mask(text);
    expect(printed()).toBe(
      printedByToolkit(() => {
        core.warning(text, { title: text, file, startLine: 3 });
        core.setSecret(text);
      }),
    );
  });
});

function printedByToolkit(act: () => void): string {
  const write = process.stdout.write;
  const out: string[] = [];
  process.stdout.write = (text: string | Uint8Array): boolean => out.push(String(text)) > 0;
  try {
    act();
  } finally {
    process.stdout.write = write;
  }
  return out.join('');
}

describe('the files of a step', () => {
  const open: { folder?: string } = {};
  afterEach(async () => {
    if (open.folder !== undefined) await rm(open.folder, { recursive: true });
    delete open.folder;
  });

  async function files(): Promise<{ output: string; summary: string }> {
    open.folder = await mkdtemp(join(tmpdir(), 'gate-'));
    const made = { output: join(open.folder, 'output'), summary: join(open.folder, 'summary') };
    await Promise.all([writeFile(made.output, ''), writeFile(made.summary, 'before\n')]);
    return made;
  }

  it('take outputs whose value cannot end its own block', async () => {
    const { output } = await files();
    const { commands } = started({ GITHUB_OUTPUT: output });
    await commands.setOutput('decision', 'fail\nghadelimiter_x\ninjected=1');
    const [, name, delimiter, value] = /^(.+)<<(ghadelimiter_[0-9a-f-]{36})\n([^]*)\n\2\n$/.exec(await readFile(output, 'utf8')) ?? [];
    expect([name, value]).toEqual(['decision', 'fail\nghadelimiter_x\ninjected=1']);
    expect(value).not.toContain(delimiter);
  });

  it('keep a summary below 1 MiB and what was there before', async () => {
    const { summary } = await files();
    await started({ GITHUB_STEP_SUMMARY: summary }).commands.summarize('é'.repeat(700_000));
    const text = await readFile(summary);
    expect(text.byteLength).toBeLessThanOrEqual(1024 * 1024);
    expect(text.toString('utf8')).toMatch(/^before\n.*… cut; the whole report is in report.html.\n$/s);
  });

  it('are not needed outside a runner', async () => {
    await expect(started().commands.setOutput('decision', 'pass')).resolves.toBeUndefined();
  });
});
