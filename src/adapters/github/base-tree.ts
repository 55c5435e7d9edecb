import { userError } from '../../errors.js';
import type { Tree, TreeFile } from '../../ports.js';
import { decodeFile, MOST_BYTES } from '../git/decode-file.js';
import { ApiError, apiPath } from './api.js';
import type { GitHubApi } from './api.js';
import { at, listAt, numberAt, textAt } from './json.js';
import type { Repository } from './read-event.js';

export interface BaseTreeOptions {
  readonly api: GitHubApi;
  readonly repository: Repository;
  readonly commit: string;
}

/**
 * The files of one commit by the API: the checkout may be shallow, and its author may have written to its history.
 * Trees are walked folder by folder, because the contents interface follows symbolic links without saying so.
 */
export function createBaseTree(options: BaseTreeOptions): Tree {
  const folders = new Map<string, Promise<readonly Entry[]>>();
  const folder = (id: string): Promise<readonly Entry[]> => {
    const known = folders.get(id) ?? listFolder(options, id);
    folders.set(id, known);
    return known;
  };
  return {
    async read(path, maxBytes = MOST_BYTES) {
      const parts = path.split('/').filter((part) => part !== '' && part !== '.');
      if (path.startsWith('/') || parts.length === 0 || parts.includes('..')) return { kind: 'outside' };
      const entry = await findEntry({ parts, root: options.commit, folder });
      return entry.kind === 'file' ? readBlob(options, { id: entry.id, size: entry.size, maxBytes }) : entry;
    },
    async list(path) {
      const parts = path.split('/').filter((part) => part !== '' && part !== '.');
      if (path.startsWith('/') || parts.includes('..')) return [];
      let id = options.commit;
      for (const part of parts) {
        const entry = (await folder(id)).find((one) => one.name === part && one.mode === '040000');
        if (entry === undefined) return [];
        id = entry.id;
      }
      return (await folder(id)).filter(({ mode }) => mode.startsWith('100')).map(({ name }) => name);
    },
  };
}

interface Entry {
  readonly name: string;
  readonly mode: string;
  readonly id: string;
  readonly size: number;
}

type Found = { readonly kind: 'file'; readonly id: string; readonly size: number } | Exclude<TreeFile, { readonly kind: 'text' }>;

interface Search {
  readonly parts: readonly string[];
  readonly root: string;
  readonly folder: (id: string) => Promise<readonly Entry[]>;
}

async function findEntry({ parts, root, folder }: Search): Promise<Found> {
  let id = root;
  for (const [index, part] of parts.entries()) {
    const entry = (await folder(id)).find((one) => one.name === part);
    if (entry === undefined) return { kind: 'missing' };
    if (entry.mode === '120000') return { kind: 'symlink' };
    const last = index === parts.length - 1;
    if (last) return entry.mode.startsWith('100') ? { kind: 'file', id: entry.id, size: entry.size } : { kind: 'not-a-file' };
    if (entry.mode !== '040000') return { kind: 'missing' };
    id = entry.id;
  }
  return { kind: 'missing' };
}

async function listFolder({ api, repository, commit }: BaseTreeOptions, id: string): Promise<readonly Entry[]> {
  const { body } = await ask(api, apiPath('repos', repository.owner, repository.repo, 'git', 'trees', id), commit);
  const entries = listAt(body, 'tree');
  if (entries === undefined || at(body, 'truncated') === true) throw refused(commit, 'the list of files is not complete');
  return entries.map((entry) => ({
    name: textAt(entry, 'path') ?? '',
    mode: textAt(entry, 'mode') ?? '',
    id: textAt(entry, 'sha') ?? '',
    size: numberAt(entry, 'size') ?? 0,
  }));
}

interface Blob {
  readonly id: string;
  readonly size: number;
  readonly maxBytes: number;
}

async function readBlob({ api, repository, commit }: BaseTreeOptions, { id, size, maxBytes }: Blob): Promise<TreeFile> {
  if (size > maxBytes) return { kind: 'too-large' };
  const { body } = await ask(api, apiPath('repos', repository.owner, repository.repo, 'git', 'blobs', id), commit);
  const content = at(body, 'content');
  if (typeof content !== 'string' || at(body, 'encoding') !== 'base64') throw refused(commit, 'a file came back in an unknown form');
  return decodeFile(Buffer.from(content, 'base64'), maxBytes);
}

async function ask(api: GitHubApi, path: string, commit: string): Promise<{ readonly body: unknown }> {
  try {
    return await api.request({ method: 'GET', path });
  } catch (error) {
    if (error instanceof ApiError) throw refused(commit, error.message);
    throw error;
  }
}

function refused(commit: string, detail: string): Error {
  return userError(
    'github-refused',
    `the files of base commit ${commit.slice(0, 12)}`,
    detail,
    "Give the job 'permissions: contents: read' and run it again; the base branch's policy is never guessed.",
  );
}
