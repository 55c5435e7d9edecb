import { afterEach, beforeEach, describe, expect, it, jest } from '@jest/globals';
import { spawn } from 'node:child_process';
import { once } from 'node:events';
import { readFileSync } from 'node:fs';
import { join } from 'node:path';

import { aFolder } from '../cli/in-shell.js';
import { spawnModelServer } from '../model-server.js';
import type { ModelServerProcess } from '../model-server.js';

jest.setTimeout(60_000);

const CLI = join(process.cwd(), 'dist', 'cli.js');
const KEY = 'a-key-that-must-not-be-seen';
const CONCURRENCY = 4;

describe('dist/cli.js run', () => {
  let server: ModelServerProcess;
  let cwd: string;

  beforeEach(async () => {
    server = await spawnModelServer({ key: KEY, latencyMs: 40 });
    cwd = aFolder({
      '.github/cyberseceval-gate.yml': 'version: 1\ntargets: [{name: assistant, model: scripted}]\n',
      '.github/cyberseceval-gate.policy.yml': `version: 1\nsuites: [autocomplete]\nlimits: {concurrency: ${CONCURRENCY}}\nendpoints: {default: {base_url: "${server.baseUrl}", key: TEST_KEY}}\n`,
    });
  });
  afterEach(() => server.close());

  /** Starts a run and, when told to, sends a signal once some calls were made. */
  async function run(signal?: NodeJS.Signals): Promise<{ readonly code: number | null; readonly stderr: string }> {
    const child = spawn(process.execPath, [CLI, 'run', '--out', 'runs/a', '--no-cache'], { cwd, env: { ...process.env, TEST_KEY: KEY } });
    let stderr = '';
    child.stderr.setEncoding('utf8').on('data', (text: string) => (stderr += text));
    if (signal !== undefined) {
      while ((await server.counts()).total < 8) await new Promise((resolve) => setTimeout(resolve, 10));
      child.kill(signal);
    }
    const [code] = (await once(child, 'close')) as [number | null];
    return { code, stderr };
  }

  const trials = (): number => readFileSync(join(cwd, 'runs/a/trials.jsonl'), 'utf8').trim().split('\n').length;

  it.each<NodeJS.Signals>(['SIGINT', 'SIGTERM'])(
    'ends in order at %s, says how to resume, and asks nothing finished again',
    async (signal) => {
      const first = await run(signal);
      expect(first).toEqual({
        code: 3,
        stderr: expect.stringMatching(/trials are finished and kept in .*runs\/a\. Run the same command to resume/),
      });
      expect(trials()).toBeGreaterThanOrEqual(8 - CONCURRENCY);
      const second = await run();
      expect(second).toEqual({ code: 0, stderr: expect.stringContaining('resuming') });
      expect((await server.counts()).total).toBeLessThanOrEqual(trials() + CONCURRENCY);
      expect(first.stderr + second.stderr).not.toContain(KEY);
    },
  );
});
