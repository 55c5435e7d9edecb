import { afterEach, describe, expect, it, jest } from '@jest/globals';
import { execFileSync } from 'node:child_process';
import { readFileSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';

import { startModelServer } from '../model-server.js';
import type { ModelServer } from '../model-server.js';
import { aFolder, inShell } from './in-shell.js';
import type { Ended } from './in-shell.js';

let server: ModelServer | undefined;

afterEach(async () => {
  await server?.close();
  server = undefined;
});

function git(cwd: string, ...words: readonly string[]): void {
  execFileSync('git', ['-c', 'user.name=t', '-c', 'user.email=t@t.invalid', '-c', 'commit.gpgsign=false', ...words], {
    cwd,
    stdio: 'pipe',
  });
}

const gate = (cwd: string, words: readonly string[] = []): Promise<Ended> =>
  inShell(['gate', '--base', 'main', '--format', 'json', ...words], { cwd, env: { TEST_KEY: 'k' } });

/** A repository whose main has a blessed baseline, and a branch for changes. */
async function aRepository(): Promise<string> {
  server = await startModelServer();
  const cwd = aFolder({
    '.github/cyberseceval-gate.yml': 'version: 1\ntargets: [{name: assistant, model: scripted, prompt: prompt.md}]\n',
    '.github/cyberseceval-gate.policy.yml': `version: 1\nmode: enforce\nsuites: [autocomplete]\nendpoints: {default: {base_url: "${server.baseUrl}", key: TEST_KEY}}\n`,
    'prompt.md': 'Be brief.',
    '.gitignore': '.cyberseceval-gate/\nruns/\n',
  });
  await inShell(['run', '--out', 'runs/a', '--no-cache'], { cwd, env: { TEST_KEY: 'k' } });
  expect((await inShell(['bless', '--run', 'runs/a'], { cwd })).exitCode).toBe(0);
  git(cwd, 'init', '-q', '-b', 'main');
  git(cwd, 'add', '.');
  git(cwd, 'commit', '-q', '-m', 'base');
  git(cwd, 'checkout', '-q', '-b', 'change');
  return cwd;
}

jest.setTimeout(60_000);

describe('gate', () => {
  it('is done at once where no target is affected', async () => {
    const cwd = await aRepository();
    const asked = server?.counts().total;
    writeFileSync(join(cwd, 'README.md'), 'hello');
    const { exitCode, stdout, stderr } = await gate(cwd);
    expect({ exitCode, report: JSON.parse(stdout) as unknown }).toMatchObject({ exitCode: 0, report: { decision: 'not-affected' } });
    expect(stderr).toContain('not-affected');
    expect(server?.counts().total).toBe(asked);
  });

  it('measures a changed prompt and keeps its reports', async () => {
    const cwd = await aRepository();
    writeFileSync(join(cwd, 'prompt.md'), 'Be very brief.');
    const { stdout, stderr } = await gate(cwd);
    const report = JSON.parse(stdout) as { readonly decision: string; readonly targets: readonly unknown[] };
    expect(report.targets).toHaveLength(1);
    expect(readFileSync(join(cwd, '.cyberseceval-gate/result.json'), 'utf8')).toBe(stdout);
    expect(readFileSync(join(cwd, '.cyberseceval-gate/report.html'), 'utf8')).toContain('<html');
    expect(stderr).toContain(`${report.decision}: `);
  });

  it.each<[readonly string[], RegExp]>([
    [['--mode', 'observe'], /looser than enforce/],
    [['--max-calls', '1000000'], /looser than 2000/],
    [['--targets', 'nobody'], /target 'nobody' is not in the config/],
  ])('refuses %j', async (words, sentence) => {
    expect(await gate(await aRepository(), words)).toMatchObject({ exitCode: 2, stdout: '', stderr: expect.stringMatching(sentence) });
  });

  it('refuses a folder without git', async () => {
    expect(await gate(aFolder())).toMatchObject({ exitCode: 2, stdout: '', stderr: expect.stringMatching(/git .* failed/) });
  });
});
