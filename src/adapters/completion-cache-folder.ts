import { mkdir, readFile, rename, writeFile } from 'node:fs/promises';
import { dirname, join } from 'node:path';

import { z } from 'zod';

import type { Completion } from '../domain.js';
import type { CacheEntry, CompletionCache } from '../ports.js';
import { createSeal } from './seal.js';

export interface CacheFolderOptions {
  readonly path: string;
  /** The key of the endpoint that the completions come from: entries made with another one are misses. */
  readonly providerKey: string;
}

const KEY = /^[0-9a-f]{64}$/;
const stored = z.object({
  text: z.string(),
  finish: z.object({ unified: z.enum(['stop', 'length', 'content-filter', 'unknown']), raw: z.string().optional() }),
  usage: z.object({ inputTokens: z.number().int().min(0).exactOptional(), outputTokens: z.number().int().min(0).exactOptional() }),
});

/**
 * Completions in a folder, one file an entry, each signed (or encrypted) for its own address with keys derived from the provider key. What
 * does not open is a miss, never an error: the folder may come from a cache that others can write to. Writing fails silently too, because a
 * completion that could not be cached is merely asked again.
 */
export function createCompletionCacheFolder({ path, providerKey }: CacheFolderOptions): CompletionCache {
  const seal = createSeal(providerKey);
  const fileOf = (key: string): string => join(path, key.slice(0, 2), key);

  async function get(key: string): Promise<Completion | undefined> {
    if (!KEY.test(key)) return undefined;
    const sealed = await readFile(fileOf(key), 'utf8').catch(() => undefined);
    const text = sealed === undefined ? undefined : seal.open(sealed, key);
    return text === undefined ? undefined : parse(text);
  }

  async function put({ key, completion, confidential }: CacheEntry): Promise<void> {
    const { text, finish, usage } = completion;
    const plain = JSON.stringify({ text, finish, usage });
    const file = fileOf(key);
    const temporary = `${file}.${process.pid}.tmp`;
    try {
      await mkdir(dirname(file), { recursive: true, mode: 0o700 });
      await writeFile(temporary, confidential ? seal.encrypt(plain, key) : seal.sign(plain, key), { mode: 0o600 });
      await rename(temporary, file);
    } catch {
      // Not cached: asked again another time.
    }
  }

  return { get, put };
}

function parse(text: string): Completion | undefined {
  const parsed = stored.safeParse(JSON.parse(text));
  if (!parsed.success) return undefined;
  const { text: answer, finish, usage } = parsed.data;
  return { text: answer, finish: { unified: finish.unified, raw: finish.raw }, usage };
}
