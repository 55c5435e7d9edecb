import { lstat, readdir, readFile, realpath } from 'node:fs/promises';
import { join } from 'node:path';

import type { Tree, TreeFile } from '../../ports.js';
import { decodeFile, MOST_BYTES } from './decode-file.js';

/**
 * The files of a checkout, which the author of a pull request writes: only regular files inside `root` are read, and no
 * component of a path may be a symbolic link, so that `.git/config` and `/proc/self/environ` never reach a model.
 */
export function createCheckoutTree(root: string): Tree {
  const base = realpath(root);
  return {
    async read(path, maxBytes) {
      const parts = insideParts(path);
      if (parts === undefined) return { kind: 'outside' };
      return readInside({ root: await base, parts, maxBytes });
    },
    async list(folder) {
      const parts = insideParts(folder);
      if (parts === undefined) return [];
      const path = join(await base, ...parts);
      if ((await realpath(path).catch(() => undefined)) !== path) return [];
      const entries = await readdir(path, { withFileTypes: true }).catch(() => []);
      return entries.filter((entry) => entry.isFile()).map(({ name }) => name);
    },
  };
}

/** `undefined` for what is no plain relative path, or leads into git's own folder. */
function insideParts(path: string): readonly string[] | undefined {
  if (path === '' || path.startsWith('/') || path.includes('\\') || path.includes('\0') || /^[A-Za-z]:/.test(path)) return undefined;
  const parts = path.split('/').filter((part) => part !== '' && part !== '.');
  if (parts.length === 0 || parts.includes('..') || parts[0]?.toLowerCase() === '.git') return undefined;
  return parts;
}

interface Inside {
  readonly root: string;
  readonly parts: readonly string[];
  readonly maxBytes: number | undefined;
}

async function readInside({ root, parts, maxBytes }: Inside): Promise<TreeFile> {
  for (let depth = 1; depth <= parts.length; depth += 1) {
    const state = await lstat(join(root, ...parts.slice(0, depth))).catch(() => undefined);
    if (state === undefined) return { kind: 'missing' };
    if (state.isSymbolicLink()) return { kind: 'symlink' };
    if (depth === parts.length && !state.isFile()) return { kind: 'not-a-file' };
    if (depth === parts.length && state.size > (maxBytes ?? MOST_BYTES)) return { kind: 'too-large' };
  }
  const file = join(root, ...parts);
  if ((await realpath(file)) !== file) return { kind: 'symlink' };
  return decodeFile(await readFile(file), maxBytes);
}
