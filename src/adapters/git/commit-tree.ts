import type { Tree } from '../../ports.js';
import { decodeFile, MOST_BYTES } from './decode-file.js';
import { gitList, runGit } from './run-git.js';

/** The files of one commit of a local repository; `root` is its top folder. */
export function createCommitTree(root: string, commit: string): Tree {
  return {
    async read(path, maxBytes = MOST_BYTES) {
      const parts = path.split('/').filter((part) => part !== '' && part !== '.');
      if (path.startsWith('/') || parts.length === 0 || parts.includes('..')) return { kind: 'outside' };
      const prefixes = parts.map((_, index) => parts.slice(0, index + 1).join('/'));
      const entries = await gitList(root, ['ls-tree', '-z', '--full-tree', commit, '--', ...prefixes]);
      const found = entries.map(parseEntry);
      if (found.some((entry) => entry?.mode === '120000' && prefixes.includes(entry.path))) return { kind: 'symlink' };
      const entry = found.find((one) => one?.path === prefixes.at(-1));
      if (entry === undefined) return { kind: 'missing' };
      if (!entry.mode.startsWith('100')) return { kind: 'not-a-file' };
      const size = Number((await runGit(root, ['cat-file', '-s', entry.id])).toString('utf8'));
      return size > maxBytes ? { kind: 'too-large' } : decodeFile(await runGit(root, ['cat-file', 'blob', entry.id]), maxBytes);
    },
    async list(folder) {
      const parts = folder.split('/').filter((part) => part !== '' && part !== '.');
      if (folder.startsWith('/') || parts.includes('..')) return [];
      const prefix = parts.length === 0 ? '' : `${parts.join('/')}/`;
      const entries = await gitList(root, ['ls-tree', '-z', '--full-tree', commit, ...(prefix === '' ? [] : ['--', prefix])]);
      const files = entries.map(parseEntry).filter((entry) => entry?.mode.startsWith('100') === true);
      return files.flatMap((entry) => (entry?.path.startsWith(prefix) === true ? [entry.path.slice(prefix.length)] : []));
    },
  };
}

interface Entry {
  readonly mode: string;
  readonly id: string;
  readonly path: string;
}

/** `100644 blob 3f…\tpath` */
function parseEntry(line: string): Entry | undefined {
  const [, mode, id, path] = /^(\d{6}) \w+ ([0-9a-f]+)\t([^]*)$/.exec(line) ?? [];
  return mode === undefined || id === undefined || path === undefined ? undefined : { mode, id, path };
}
