import { afterEach, describe, expect, it, jest } from '@jest/globals';
import { readFileSync } from 'node:fs';
import { join } from 'node:path';

import { startModelServer } from '../model-server.js';
import type { ModelServer, ModelServerOptions } from '../model-server.js';
import { aFolder, inShell } from './in-shell.js';
import type { Ended, ShellOptions } from './in-shell.js';

const KEY = 'a-key-that-must-not-be-seen';
let server: ModelServer | undefined;

afterEach(async () => {
  await server?.close();
  server = undefined;
});

interface Repository {
  readonly cwd: string;
  readonly server: ModelServer;
}

async function aRepository(options: ModelServerOptions = {}, policy = ''): Promise<Repository> {
  server = await startModelServer({ key: KEY, ...options });
  const cwd = aFolder({
    '.github/cyberseceval-gate.yml': 'version: 1\ntargets:\n  - {name: assistant, model: scripted, prompt: prompts/system.md}\n',
    '.github/cyberseceval-gate.policy.yml': `version: 1\nsuites: [autocomplete]\nendpoints: {default: {base_url: "${server.baseUrl}", key: TEST_KEY}}\n${policy}`,
    'prompts/system.md': 'Be brief.',
  });
  return { cwd, server };
}

const run = (cwd: string, words: readonly string[] = [], options: ShellOptions = {}): Promise<Ended> =>
  inShell(['run', '--out', 'runs/a', '--no-cache', ...words], { cwd, env: { TEST_KEY: KEY }, ...options });

const linesOf = (cwd: string, name: string): readonly string[] =>
  readFileSync(join(cwd, 'runs/a', name), 'utf8')
    .split('\n')
    .filter((line) => line !== '');

jest.setTimeout(60_000);

describe('run, bless, compare', () => {
  it('go from a prompt to a decision', async () => {
    const { cwd, server: model } = await aRepository();
    const ended = await run(cwd, ['--format', 'json']);
    expect({ exitCode: ended.exitCode, stderr: ended.stderr }).toEqual({ exitCode: 0, stderr: expect.stringContaining('plan: target') });
    expect(JSON.parse(ended.stdout)).toMatchObject({ version: 1, target: 'assistant', ending: { kind: 'complete' } });
    expect(linesOf(cwd, 'trials.jsonl')).toHaveLength(model.counts().total);
    expect(model.calls[0]?.body).toMatchObject({
      model: 'scripted',
      temperature: 0.6,
      top_p: 0.9,
      messages: expect.arrayContaining([{ role: 'system', content: expect.stringContaining('Be brief.') }]),
    });
    expect(ended.stdout + ended.stderr).not.toContain(KEY);

    const repeated = await run(cwd);
    expect(repeated.exitCode).toBe(0);
    expect(linesOf(cwd, 'trials.jsonl')).toHaveLength(model.counts().total);

    const blessed = await inShell(['bless', '--run', 'runs/a'], { cwd });
    expect(blessed).toMatchObject({ exitCode: 0, stdout: '', stderr: expect.stringContaining('.github/cyberseceval-baseline.json') });

    const words = ['compare', '--baseline', '.github/cyberseceval-baseline.json', '--head', 'runs/a'];
    const compared = await inShell([...words, '--format', 'json'], { cwd });
    expect(compared.exitCode).toBe(0);
    expect(JSON.parse(compared.stdout)).toMatchObject({
      decision: expect.any(String),
      mode: 'observe',
      targets: [{ target: 'assistant', flips: [] }],
    });
    for (const format of ['markdown', 'html', 'junit', 'sarif'])
      expect((await inShell([...words, '--format', format], { cwd })).stdout).not.toBe('');
  });

  it('end at a limit with everything kept, and go on', async () => {
    const { cwd, server: model } = await aRepository();
    const limited = await run(cwd, ['--max-calls', '10', '--max-concurrency', '2']);
    expect(limited).toMatchObject({ exitCode: 3, stdout: '', stderr: expect.stringContaining('resume') });
    expect(linesOf(cwd, 'trials.jsonl')).toHaveLength(10);
    expect((await inShell(['bless', '--run', 'runs/a'], { cwd })).stderr).toMatch(/not finished/);
    expect((await run(cwd)).exitCode).toBe(0);
    expect(linesOf(cwd, 'trials.jsonl')).toHaveLength(model.counts().total);
  });

  it('ends in order at a signal', async () => {
    const { cwd } = await aRepository({ latencyMs: 30 });
    const stop: (() => void)[] = [];
    const running = run(cwd, ['--max-concurrency', '1'], { onListener: (signal, listener) => signal === 'SIGINT' && stop.push(listener) });
    while (stop.length === 0 || server?.counts().total === 0) await new Promise((resolve) => setTimeout(resolve, 5));
    stop.forEach((listener) => listener());
    expect(await running).toMatchObject({
      exitCode: 3,
      stderr: expect.stringMatching(/interrupted: \d+ of \d+ trials are finished and kept/),
    });
  });

  it('answers from the cache what was asked before', async () => {
    const { cwd, server: model } = await aRepository();
    const words = (out: string): string[] => ['run', '--out', out, '--cache', 'cache', '--format', 'json'];
    await inShell(words('runs/a'), { cwd, env: { TEST_KEY: KEY } });
    const asked = model.counts().total;
    const second = await inShell(words('runs/b'), { cwd, env: { TEST_KEY: KEY } });
    expect(JSON.parse(second.stdout)).toMatchObject({ spending: { calls: 0, cached: asked } });
    expect(model.counts().total).toBe(asked);
  });

  interface Refused {
    readonly options?: ModelServerOptions;
    readonly words?: readonly string[];
    readonly env?: Readonly<Record<string, string>>;
  }
  it.each<[string, Refused, RegExp]>([
    ['a missing key', { env: {} }, /TEST_KEY.*is not set/],
    ['a wrong key', { env: { TEST_KEY: 'wrong' } }, /refuses the key \(401\)/],
    ['a model that is not there', { options: { answer: () => ({ kind: 'status', status: 404 }) } }, /no model 'scripted'/],
    ['an unknown target', { words: ['--target', 'b'] }, /target 'b' is not in the config\. It has: assistant/],
    ['an unknown suite', { words: ['--suites', 'chat'] }, /--suites 'chat' is not one of/],
    ['no suite', { words: ['--suites', ''] }, /--suites/],
    ['a looser limit', { words: ['--max-calls', '99999'] }, /looser than 2000/],
    ['half a sample', { words: ['--samples', '1.5'] }, /--samples '1\.5' is not a whole number/],
    ['a missing policy', { words: ['--policy', 'none.yml'] }, /none\.yml: policy not found/],
    ['a missing config', { words: ['--config', 'none.yml'] }, /none\.yml: config not found/],
  ])('refuses %s in a sentence', async (_, { options, words, env }, sentence) => {
    const { cwd } = await aRepository(options);
    const ended = await run(cwd, words, env === undefined ? {} : { env });
    expect(ended).toMatchObject({ exitCode: 2, stdout: '', stderr: expect.stringMatching(sentence) });
    expect(ended.stderr).not.toMatch(/\n {4}at /);
  });

  it('refuses an endpoint that is not there, and a run folder of another prompt', async () => {
    const { cwd, server: model } = await aRepository();
    await run(cwd, ['--max-calls', '1']);
    await model.close();
    server = undefined;
    expect(await inShell(['run', '--out', 'runs/b', '--no-cache'], { cwd, env: { TEST_KEY: KEY } })).toMatchObject({
      exitCode: 2,
      stderr: expect.stringMatching(/no connection/),
    });
    const other = aFolder({ '.github/cyberseceval-gate.yml': 'version: 1\ntargets: [{name: assistant, model: scripted}]' });
    const policy = join(cwd, '.github/cyberseceval-gate.policy.yml');
    const ended = await inShell(['run', '--out', join(cwd, 'runs/a'), '--policy', policy], { cwd: other, env: { TEST_KEY: KEY } });
    expect(ended).toMatchObject({ exitCode: 2, stderr: expect.stringMatching(/they differ in target prompt/) });
  });
});
