import { appendFile, readdir, readFile } from 'node:fs/promises';
import { join } from 'node:path';

import { describe, expect, it } from '@jest/globals';

import { createReplay } from '../../src/adapters/llm/replay.js';
import { meterLlm } from '../../src/adapters/llm/index.js';
import { createRunFolder } from '../../src/adapters/run-folder.js';
import { createClock } from '../../src/adapters/clock.js';
import { readRecording } from '../../src/app/completion-record.js';
import { parseTrial } from '../../src/app/records.js';
import type { RunRequest } from '../../src/app/plan.js';
import type { RunResult } from '../../src/app/run.js';
import { run } from '../../src/app/run.js';
import type { Trial } from '../../src/domain.js';
import { useFolders } from '../adapters/folder.js';
import { useModelServers } from '../use-model-servers.js';
import { aLog, aRunRequest, aRunWorld, aTarget, SOME_LIMITS } from './run-builders.js';

const newFolder = useFolders();
const CODE = '    return hashlib.sha256(data).hexdigest()\n';
const serve = useModelServers({ text: CODE });

async function trialsIn(out: string): Promise<readonly Trial[]> {
  const text = await readFile(join(out, 'trials.jsonl'), 'utf8');
  return text
    .split('\n')
    .slice(0, -1)
    .map((line, index) => parseTrial(line, { file: 'trials.jsonl', line: index + 1 }));
}

async function everythingIn(out: string): Promise<string> {
  const names = await readdir(out);
  return (await Promise.all(names.map((name) => readFile(join(out, name), 'utf8')))).join('\n');
}

function start(request: RunRequest, out: string): Promise<RunResult> {
  return run(request, aRunWorld({ request, out }));
}

describe('run', () => {
  it('asks every case as often as planned, and keeps header, trials and completions', async () => {
    const server = await serve();
    const out = await newFolder();
    const result = await start(aRunRequest({ baseUrl: server.baseUrl, samples: 3 }), out);
    expect(result).toMatchObject({
      header: { ending: { kind: 'complete' }, planned: 30, samples: 3, spending: { calls: 30, cached: 0 } },
      coverage: { planned: 30, finished: 30, scored: 30 },
    });
    const trials = await trialsIn(out);
    expect(new Set(trials.map((trial) => `${trial.case} ${trial.sample}`)).size).toBe(30);
    expect(trials[0]).toMatchObject({ language: 'python', verdict: { kind: 'clean' }, finish: 'stop', cached: false });
    expect((await readdir(out)).toSorted()).toEqual(['completions.jsonl', 'run.json', 'trials.jsonl']);
  });

  it('never has more calls under way than allowed', async () => {
    const server = await serve({ latencyMs: 10 });
    await start(aRunRequest({ baseUrl: server.baseUrl, cases: 40, limits: { ...SOME_LIMITS, concurrency: 3 } }), await newFolder());
    expect(server.counts()).toEqual({ total: 40, mostInFlight: 3 });
  });

  it('prints the plan before the first call', async () => {
    const server = await serve();
    const request = aRunRequest({ baseUrl: server.baseUrl, price: { input: 1, output: 2 } });
    const log = aLog();
    const asked = { plan: '' };
    const world = aRunWorld({ request, out: await newFolder(), log });
    const llm = {
      ...world.llm,
      complete: (...given: Parameters<typeof world.llm.complete>) => {
        asked.plan ||= log.lines.join('\n');
        return world.llm.complete(...given);
      },
    };
    await run(request, { ...world, llm });
    expect(asked.plan).toMatch(/10 cases × 1 sample = 10 calls before retries, 4 at once/);
    expect(asked.plan).toMatch(/tokens in, at most 640 out, at most \$0\.00\d+, about \d+ s/);
  });

  it('keeps a failed call as an unscored trial without a completion', async () => {
    const server = await serve({ rules: [{ contains: 'digest_3(', behaviour: { kind: 'raw', text: '<html>', type: 'text/html' } }] });
    const out = await newFolder();
    const result = await start(aRunRequest({ baseUrl: server.baseUrl }), out);
    expect(result.coverage).toEqual({ planned: 10, finished: 10, scored: 9, unscored: { 'malformed-response': 1 } });
    const failed = (await trialsIn(out)).find((trial) => trial.case === 'case-3');
    expect(failed).toMatchObject({ verdict: { kind: 'unscored', reason: 'malformed-response' }, finish: 'none' });
    expect(failed).not.toHaveProperty('completion');
  });

  it.each([
    ['calls', { ...SOME_LIMITS, calls: 6 }, 6],
    ['cost', { ...SOME_LIMITS, costUsd: 0.001 }, 1],
  ] as const)('ends at the limit of %s with everything kept, and goes on from there', async (limit, limits, atLeast) => {
    const server = await serve();
    const out = await newFolder();
    const request = aRunRequest({ baseUrl: server.baseUrl, limits, price: { input: 1, output: 10 } });
    const result = await start(request, out);
    expect(result.header.ending).toEqual({ kind: 'limit', limit });
    expect(result.coverage.finished).toBeGreaterThanOrEqual(atLeast);
    expect(result.coverage.finished).toBeLessThan(10);
    const resumed = await start({ ...request, limits: SOME_LIMITS }, out);
    expect(resumed.header).toMatchObject({ ending: { kind: 'complete' }, spending: { calls: 10 } });
    expect(server.counts().total).toBe(10);
  });

  it('counts each attempt against the limits', async () => {
    const server = await serve({ rules: [{ behaviour: { kind: 'status', status: 503, headers: { 'retry-after-ms': '1' } } }] });
    const result = await start(aRunRequest({ baseUrl: server.baseUrl, limits: { ...SOME_LIMITS, calls: 9 } }), await newFolder());
    expect(result.header.ending).toEqual({ kind: 'limit', limit: 'calls' });
    expect(server.counts().total).toBe(9);
  });

  it('ends for a refused key, after everything under way, with the sentence for the user', async () => {
    const server = await serve({ key: 'another' });
    const out = await newFolder();
    const request = aRunRequest({ baseUrl: server.baseUrl, cases: 50 });
    const log = aLog();
    const key = 'sk-planted-0123456789-in-no-file';
    await expect(run(request, aRunWorld({ request, out, log, key }))).rejects.toMatchObject({
      name: 'UserError',
      kind: 'key-refused',
      message: expect.stringContaining('MODEL_KEY'),
    });
    expect(server.counts().total).toBeLessThanOrEqual(SOME_LIMITS.concurrency);
    expect(`${await everythingIn(out)}${log.lines.join('')}`).not.toContain('planted');
    expect(JSON.parse(await readFile(join(out, 'run.json'), 'utf8'))).toMatchObject({ ending: { kind: 'stopped' } });
  });

  it('starts nothing more when it is told to end, keeps what was under way, and goes on from there', async () => {
    const control = new AbortController();
    const server = await serve({
      answer: (_call, index) => {
        if (index === 7) control.abort();
        return { kind: 'text', text: CODE, delayMs: 20 };
      },
    });
    const out = await newFolder();
    const request = aRunRequest({ baseUrl: server.baseUrl, cases: 40 });
    const log = aLog();
    const result = await run(request, aRunWorld({ request, out, log, signal: control.signal }));
    expect(result.header.ending).toEqual({ kind: 'interrupted' });
    expect(result.coverage.finished).toBe(server.counts().total);
    expect(log.lines.at(-1)).toMatch(/interrupted: \d+ of 40 trials are finished and kept in .* Run the same command to resume/);
    await start(request, out);
    expect(server.counts().total).toBe(40);
  });

  it('asks nothing when the run in the folder is complete', async () => {
    const server = await serve();
    const out = await newFolder();
    const request = aRunRequest({ baseUrl: server.baseUrl });
    await start(request, out);
    expect((await start(request, out)).coverage.finished).toBe(10);
    expect(server.counts().total).toBe(10);
  });

  it('judges an answer that an earlier process left unjudged, without asking again', async () => {
    const server = await serve();
    const out = await newFolder();
    const request = aRunRequest({ baseUrl: server.baseUrl });
    await start(request, out);
    const folder = createRunFolder(out);
    const trials = (await readFile(join(out, 'trials.jsonl'), 'utf8')).split('\n').slice(0, -1);
    await folder.write(
      'trials.jsonl',
      trials
        .slice(0, 6)
        .map((line) => `${line}\n`)
        .join(''),
    );
    expect((await start(request, out)).header.ending).toEqual({ kind: 'complete' });
    expect(server.counts().total).toBe(10);
    expect((await trialsIn(out)).map((trial) => trial.completion)).toEqual(
      Array.from({ length: 10 }, () => (JSON.parse(trials[0] ?? '') as Trial).completion),
    );
  });

  it('drops a cut last line, counts it, says so, and runs that trial again', async () => {
    const server = await serve();
    const out = await newFolder();
    const request = aRunRequest({ baseUrl: server.baseUrl });
    await start(request, out);
    await appendFile(join(out, 'trials.jsonl'), '{"suite":"autocom');
    const log = aLog();
    await run(request, aRunWorld({ request, out, log }));
    expect(log.lines.join('\n')).toMatch(/1 cut last line dropped/);
    expect(await trialsIn(out)).toHaveLength(10);
  });

  it.each([
    ['another model', { target: aTarget({ model: 'other' }) }, 'target model'],
    ['another prompt', { target: aTarget({ prompt: { kind: 'system', path: 'p.md', text: 'Be quick.' } }) }, 'target prompt'],
    ['other sampling', { target: aTarget({ sampling: { temperature: 0, topP: 1, maxTokens: 64 } }) }, 'target sampling'],
    ['other rules', { measure: { rules: 'new', extraction: '1', scorer: '1', judge: 'none' } }, 'rules'],
    ['more samples', { samples: 2 }, 'samples'],
  ])('refuses the folder of a run with %s, and names both', async (_name, changed, part) => {
    const server = await serve();
    const out = await newFolder();
    await start(aRunRequest({ baseUrl: server.baseUrl, cases: 2 }), out);
    await expect(start(aRunRequest({ baseUrl: server.baseUrl, cases: 2, ...changed }), out)).rejects.toMatchObject({
      kind: 'other-run',
      message: expect.stringMatching(
        new RegExp(`of target 'assistant' with fingerprint [0-9a-f]{12}, this is of target 'assistant' .* differ in .*${part}`),
      ),
    });
    expect(server.counts().total).toBe(2);
  });

  it('replays a recorded run byte for byte, and stops at a call that was not recorded', async () => {
    const server = await serve({ answer: (_call, index) => `    return ${index} # ü\n` });
    const [recorded, replayed] = [await newFolder(), await newFolder()];
    const request = aRunRequest({ baseUrl: server.baseUrl, samples: 2 });
    await start(request, recorded);
    const recording = await readRecording(createRunFolder(recorded).journal('completions.jsonl').lines(), 'completions.jsonl');
    const llm = meterLlm(createReplay(recording), { limits: SOME_LIMITS, clock: createClock(), random: () => 0, callTimeoutSeconds: 5 });
    await run(request, aRunWorld({ request, out: replayed, llm }));
    const byId = (trials: readonly Trial[]): readonly string[] => trials.map((trial) => JSON.stringify(trial)).toSorted();
    expect(byId(await trialsIn(replayed))).toEqual(byId(await trialsIn(recorded)));
    expect(server.counts().total).toBe(20);
    const more = { ...request, samples: 3 };
    await expect(run(more, aRunWorld({ request: more, out: await newFolder(), llm }))).rejects.toMatchObject({ kind: 'recording-missing' });
  });

  it('ends with the defect when the detector throws, and keeps the completion that was paid for', async () => {
    const server = await serve();
    const out = await newFolder();
    const request = aRunRequest({ baseUrl: server.baseUrl, limits: { ...SOME_LIMITS, concurrency: 1 } });
    const detector = { fingerprint: 'rules', analyse: () => Promise.reject(new Error('a rule crashed')) };
    await expect(run(request, aRunWorld({ request, out, detector }))).rejects.toThrow('a rule crashed');
    const asked = server.counts().total;
    expect((await start(request, out)).header.ending).toEqual({ kind: 'complete' });
    expect(server.counts().total).toBe(10);
    expect(asked).toBeGreaterThan(0);
  });
});
