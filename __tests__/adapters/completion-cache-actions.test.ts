import { afterEach, beforeEach, describe, expect, it } from '@jest/globals';
import { mkdir, mkdtemp, readFile, rm } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';

import { cacheKey, createActionsCache, type ActionsCache } from '../../src/adapters/completion-cache-actions.js';
import { createCompletionCacheFolder } from '../../src/adapters/completion-cache-folder.js';
import type { Completion } from '../../src/domain.js';
import { startCacheServer, type CacheServer } from '../cache-server.js';

const KEY = 'a'.repeat(64);
const ATTACK_KEY = 'b'.repeat(64);
const completion = (text: string): Completion => ({ text, finish: { unified: 'stop', raw: 'stop' }, usage: {} });

const open: { server?: CacheServer; folder: string; said: string[]; write?: typeof process.stdout.write } = { folder: '', said: [] };
const VARIABLES = ['ACTIONS_CACHE_SERVICE_V2', 'ACTIONS_RESULTS_URL', 'ACTIONS_RUNTIME_TOKEN', 'RUNNER_TEMP', 'GITHUB_WORKSPACE'] as const;
const before = new Map(VARIABLES.map((name) => [name, process.env[name]]));

beforeEach(async () => {
  open.server = await startCacheServer();
  open.folder = await mkdtemp(join(tmpdir(), 'gate-cache-'));
  open.said = [];
  await mkdir(join(open.folder, 'workspace'));
  Object.assign(process.env, {
    ACTIONS_CACHE_SERVICE_V2: 'true',
    ACTIONS_RESULTS_URL: open.server.url,
    ACTIONS_RUNTIME_TOKEN: 't0ken',
    RUNNER_TEMP: open.folder,
    GITHUB_WORKSPACE: join(open.folder, 'workspace'),
  });
  open.write = process.stdout.write.bind(process.stdout);
  process.stdout.write = (text: string | Uint8Array): boolean => open.said.push(String(text)) > 0;
});

afterEach(async () => {
  if (open.write !== undefined) process.stdout.write = open.write;
  for (const [name, value] of before) {
    if (value === undefined) Reflect.deleteProperty(process.env, name);
    else process.env[name] = value;
  }
  await open.server?.close();
  await rm(open.folder, { recursive: true });
});

function cacheOf(run: string, fingerprint = 'f1'): ActionsCache {
  const say = (text: string): void => void open.said.push(text);
  return createActionsCache({ folder: join(open.folder, 'completions'), fingerprint, run, log: { info: say, warn: say, error: say } });
}

const folder = (providerKey = 'provider-key'): ReturnType<typeof createCompletionCacheFolder> =>
  createCompletionCacheFolder({ path: join(open.folder, 'completions'), providerKey });

async function saved(): Promise<void> {
  await folder().put({ key: KEY, completion: completion('print(1)'), confidential: false });
  await folder().put({ key: ATTACK_KEY, completion: completion('how to do harm'), confidential: true });
  expect(await cacheOf('1-1').save()).toBe('saved');
  await rm(join(open.folder, 'completions'), { recursive: true });
}

describe("the runner's cache", () => {
  it('carries completions over to the next run of the same target', async () => {
    await saved();
    expect(await folder().get(KEY)).toBeUndefined();
    expect(await cacheOf('2-1').restore()).toBe('restored');
    expect((await folder().get(KEY))?.text).toBe('print(1)');
    expect((await folder().get(ATTACK_KEY))?.text).toBe('how to do harm');
  });

  it('gives nothing to another target', async () => {
    await saved();
    expect(await cacheOf('2-1', 'f2').restore()).toBe('nothing');
  });

  it('gives nothing to who has another provider key', async () => {
    await saved();
    await cacheOf('2-1').restore();
    expect(await folder('another-key').get(KEY)).toBeUndefined();
  });

  it('holds no attack completion in clear, and no key', async () => {
    await saved();
    await cacheOf('2-1').restore();
    const file = await readFile(join(open.folder, 'completions', ATTACK_KEY.slice(0, 2), ATTACK_KEY), 'utf8');
    expect(file).not.toContain('harm');
    expect(file).not.toContain('provider-key');
  });

  it('fails without a word to the gate: a broken service', async () => {
    open.server?.failWith(403);
    expect(await cacheOf('1-1').restore()).toBe('nothing');
    await folder().put({ key: KEY, completion: completion('x'), confidential: false });
    expect(await cacheOf('1-1').save()).toBe('nothing');
  });

  it('is not asked where there is none', async () => {
    Reflect.deleteProperty(process.env, 'ACTIONS_RESULTS_URL');
    expect(await cacheOf('1-1').restore()).toBe('nothing');
    expect(open.server?.requests).toEqual([]);
  });

  it('takes keys of at most 512 characters without commas', () => {
    const key = cacheKey({ fingerprint: `${'f'.repeat(600)},`, run: `${'9'.repeat(600)},1` });
    expect(key.length).toBeLessThanOrEqual(512);
    expect(key).not.toContain(',');
  });
});
