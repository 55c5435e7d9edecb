import { describe, expect, it, jest } from '@jest/globals';
import { copyFileSync, existsSync, readFileSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';

import { startModelServer } from '../model-server.js';
import { aFolder, inShell } from './in-shell.js';

/** A recording of a scripted model, made as docs/cli.md says: two prompts, each run once. Never shipped. */
async function aRecording(): Promise<string> {
  const server = await startModelServer({
    answer: ({ body }) => (JSON.stringify(body).includes('house style') ? 'x = hashlib.md5(data)\n' : 'pass\n'),
  });
  const policy = `version: 1\nmode: enforce\nsuites: [autocomplete]\nendpoints: {default: {base_url: "${server.baseUrl}", key: TEST_KEY}}\n`;
  const files = (side: string, prompt: string): Readonly<Record<string, string>> => ({
    [`${side}/files/.github/cyberseceval-gate.yml`]: 'version: 1\ntargets: [{name: assistant, model: scripted, prompt: prompt.md}]\n',
    [`${side}/files/.github/cyberseceval-gate.policy.yml`]: policy,
    [`${side}/files/prompt.md`]: prompt,
  });
  const folder = aFolder({ ...files('base', 'Be brief.'), ...files('head', 'Be brief, in house style.') });
  for (const side of ['base', 'head']) {
    const cwd = join(folder, side, 'files');
    const { exitCode } = await inShell(['run', '--out', join(folder, 'runs', side), '--no-cache'], { cwd, env: { TEST_KEY: 'k' } });
    expect(exitCode).toBe(0);
    copyFileSync(join(folder, 'runs', side, 'completions.jsonl'), join(folder, side, 'completions.jsonl'));
  }
  await server.close();
  const recording = { version: 1, model: 'a scripted model', recorded: '2026-01-31', target: 'assistant', note: 'For tests.' };
  writeFileSync(join(folder, 'recording.json'), JSON.stringify(recording));
  return folder;
}

jest.setTimeout(60_000);

describe('demo', () => {
  it('replays a recording through the whole gate without network or key', async () => {
    const folder = await aRecording();
    const cwd = aFolder();
    const { exitCode, stdout, stderr } = await inShell(['demo', '--recording', folder, '--out', 'shown'], { cwd });
    expect(stderr).toContain('A replay: nothing was asked now. The answers are those of a scripted model, recorded 2026-01-31');
    expect(stderr).toContain('A pull request changes prompt.md');
    expect(exitCode).toBe(0);
    const report = JSON.parse(readFileSync(join(cwd, 'shown/result.json'), 'utf8')) as {
      readonly decision: string;
      readonly notices: readonly string[];
    };
    expect(stderr).toContain(`The decision is ${report.decision}`);
    expect(report.notices[0]).toContain('A replay');
    expect(stdout).toContain('a scripted model');
    expect(readFileSync(join(cwd, 'shown/comment.md'), 'utf8').trim()).toBe(stdout.trim());
    for (const name of ['report.html', 'baseline.json', 'runs/base/trials.jsonl', 'runs/head/trials.jsonl'])
      expect(existsSync(join(cwd, 'shown', name))).toBe(true);
  });

  it.each<[string, Readonly<Record<string, string>>, RegExp]>([
    ['nothing', {}, /recording\.json: part of the recording not found/],
    ['something else', { 'recording.json': '{"version": 2}' }, /recording\.json:1: not a line of a recording/],
  ])('refuses a folder with %s', async (_, files, sentence) => {
    expect(await inShell(['demo', '--recording', aFolder(files)])).toMatchObject({
      exitCode: 2,
      stdout: '',
      stderr: expect.stringMatching(sentence),
    });
  });

  it('refuses a recording that lacks an answer: an empty one would be a number nobody measured', async () => {
    const folder = await aRecording();
    const file = join(folder, 'head/completions.jsonl');
    writeFileSync(file, readFileSync(file, 'utf8').split('\n').slice(1).join('\n'));
    const { exitCode, stdout, stderr } = await inShell(['demo', '--recording', folder, '--out', 'shown'], { cwd: aFolder() });
    expect({ exitCode, stdout }).toEqual({ exitCode: 2, stdout: '' });
    expect(stderr).toMatch(/The recording has no answer for the call/);
  });
});
