import type { ChildProcess } from 'node:child_process';
import { spawn } from 'node:child_process';
import { once } from 'node:events';
import { readFile } from 'node:fs/promises';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';

import { afterAll, beforeAll, describe, expect, it } from '@jest/globals';

import type { RunRequest } from '../../src/app/plan.js';
import { useFolders } from '../adapters/folder.js';
import type { ModelCall } from '../model-server.js';
import { startModelServer } from '../model-server.js';
import { transpileSources } from '../transpile-sources.js';
import { aRunRequest, SOME_LIMITS } from './run-builders.js';

const newFolder = useFolders();
const CONCURRENCY = 8;
const CASES = 80;
let sources: Awaited<ReturnType<typeof transpileSources>>;

beforeAll(async () => {
  sources = await transpileSources();
}, 60_000);

afterAll(() => sources.remove());

function startChild(request: RunRequest, out: string): ChildProcess {
  const script = fileURLToPath(new URL('./run-child.mjs', import.meta.url));
  return spawn(process.execPath, [script, sources.path, JSON.stringify(request), out], { stdio: 'ignore' });
}

async function trialKeys(out: string): Promise<readonly string[]> {
  const text = await readFile(join(out, 'trials.jsonl'), 'utf8');
  return text
    .split('\n')
    .slice(0, -1)
    .map((line) => (JSON.parse(line) as { readonly case: string }).case);
}

const question = (call: ModelCall): string => JSON.stringify(call.body.messages);

describe('a run whose process dies', () => {
  it.each([
    ['SIGKILL', 1],
    ['SIGKILL', 17],
    ['SIGKILL', 41],
    ['SIGTERM', 30],
  ] as const)(
    'by %s at call %d loses no trial and repeats at most the calls under way',
    async (signal, at) => {
      let child: ChildProcess | undefined;
      const server = await startModelServer({
        answer: (_call, index) => {
          if (index === at) child?.kill(signal);
          return { kind: 'text', text: `    return ${index}\n`, delayMs: 5 + (index % 7) };
        },
      });
      try {
        const out = await newFolder();
        const request = aRunRequest({ baseUrl: server.baseUrl, cases: CASES, limits: { ...SOME_LIMITS, concurrency: CONCURRENCY } });
        child = startChild(request, out);
        await once(child, 'exit');
        const before = server.counts().total;
        expect(before).toBeLessThan(CASES);

        child = undefined;
        const second = startChild(request, out);
        expect(await once(second, 'exit')).toEqual([0, null]);
        const keys = await trialKeys(out);
        expect([keys.length, new Set(keys).size]).toEqual([CASES, CASES]);
        const asked = server.calls.map(question);
        expect(new Set(asked).size).toBe(CASES);
        expect(asked.length - CASES).toBeLessThanOrEqual(signal === 'SIGKILL' ? CONCURRENCY : 0);
      } finally {
        await server.close();
      }
    },
    30_000,
  );
});
