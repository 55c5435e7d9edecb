import { readdir, readFile, writeFile } from 'node:fs/promises';
import { join } from 'node:path';

import { describe, expect, it } from '@jest/globals';

import { createCompletionCacheFolder } from '../../src/adapters/completion-cache-folder.js';
import type { Completion } from '../../src/domain.js';
import { useFolders } from './folder.js';

const newFolder = useFolders();
const KEY = 'ab'.repeat(32);
const OTHER_KEY = 'ac'.repeat(32);
const COMPLETION: Completion = {
  text: 'hash = md5(x) # ü',
  finish: { unified: 'stop', raw: 'stop' },
  usage: { inputTokens: 5, outputTokens: 7 },
};
const PROVIDER_KEY = 'sk-planted-key-of-the-provider';

async function fileOf(path: string): Promise<string> {
  const [sub = ''] = await readdir(path);
  const [name = ''] = await readdir(join(path, sub));
  return join(path, sub, name);
}

describe.each([
  ['signed', false],
  ['encrypted', true],
] as const)('a %s entry', (_name, confidential) => {
  async function cacheWithEntry() {
    const path = await newFolder();
    const cache = createCompletionCacheFolder({ path, providerKey: PROVIDER_KEY });
    await cache.put({ key: KEY, completion: COMPLETION, confidential });
    return { path, cache, file: await fileOf(path) };
  }

  it('comes back as it was', async () => {
    const { cache } = await cacheWithEntry();
    expect(await cache.get(KEY)).toEqual(COMPLETION);
  });

  it('holds neither the key nor, when encrypted, the text', async () => {
    const { file } = await cacheWithEntry();
    const stored = await readFile(file, 'utf8');
    expect(stored).not.toContain(PROVIDER_KEY);
    expect(stored.includes('md5')).toBe(!confidential);
  });

  it('is a miss for the holder of another key', async () => {
    const { path } = await cacheWithEntry();
    expect(await createCompletionCacheFolder({ path, providerKey: 'another' }).get(KEY)).toBeUndefined();
  });

  it('is a miss under another address', async () => {
    const { path, cache, file } = await cacheWithEntry();
    await cache.put({ key: OTHER_KEY, completion: COMPLETION, confidential });
    await writeFile(join(path, 'ac', OTHER_KEY), await readFile(file));
    expect(await cache.get(OTHER_KEY)).toBeUndefined();
  });

  it('is a miss with any byte changed or cut off', async () => {
    const { cache, file } = await cacheWithEntry();
    const whole = await readFile(file);
    const forged = [...whole.keys()].map((at) =>
      Buffer.concat([whole.subarray(0, at), Buffer.from([(whole[at] ?? 0) ^ 1]), whole.subarray(at + 1)]),
    );
    const cut = [...whole.keys()].map((at) => whole.subarray(0, at));
    const survivors = [];
    for (const bytes of [...forged, ...cut]) {
      await writeFile(file, bytes);
      const found = await cache.get(KEY);
      if (found !== undefined) survivors.push(found);
    }
    // Base64 has spare bits at its end, and the MAC's letters have two cases: what opens then is the very same completion.
    expect(survivors.every((found) => JSON.stringify(found) === JSON.stringify(COMPLETION))).toBe(true);
    expect(survivors.length).toBeLessThanOrEqual(2);
  });
});

it.each(['../../../etc/passwd', 'AB'.repeat(32), ''])('has nothing under the key %j', async (key) => {
  const cache = createCompletionCacheFolder({ path: await newFolder(), providerKey: PROVIDER_KEY });
  expect(await cache.get(key)).toBeUndefined();
});

it('stays silent when the folder cannot be written', async () => {
  const path = join(await newFolder(), 'file');
  await writeFile(path, '');
  const cache = createCompletionCacheFolder({ path, providerKey: PROVIDER_KEY });
  await cache.put({ key: KEY, completion: COMPLETION, confidential: false });
  expect(await cache.get(KEY)).toBeUndefined();
});
