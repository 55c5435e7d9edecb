import type { ChangedFiles } from '../../ports.js';
import { allPages } from './all-pages.js';
import { ApiError, apiPath } from './api.js';
import type { GitHubApi } from './api.js';
import { listAt, textAt } from './json.js';
import type { Repository } from './read-event.js';

/** Above these numbers GitHub leaves files out of its answer. */
const MOST_OF_PULL_REQUEST = 3000;
const MOST_OF_COMPARISON = 300;

export interface CommitRange {
  readonly base: string;
  readonly head: string;
  /** `follows`: the head was pushed onto the base; otherwise it was branched off earlier, and the merge base counts. */
  readonly kind: 'follows' | 'branched';
}

/** Paths that a pull request touches, removed and former names included; unknown where GitHub does not tell all of them. */
export async function filesOfPullRequest(api: GitHubApi, pull: Repository & { readonly number: number }): Promise<ChangedFiles> {
  return orUnknown(async () => {
    const path = apiPath('repos', pull.owner, pull.repo, 'pulls', pull.number, 'files');
    const files = await allPages(api, { path, mostPages: MOST_OF_PULL_REQUEST / 100 + 1 });
    if (files.length >= MOST_OF_PULL_REQUEST)
      return { kind: 'unknown', why: `the pull request touches ${MOST_OF_PULL_REQUEST} files or more` };
    return toPaths(files);
  });
}

/** The same for two commits. After a forced push the list would leave out what was undone: unknown. */
export async function filesBetween(api: GitHubApi, range: Repository & CommitRange): Promise<ChangedFiles> {
  return orUnknown(async () => {
    const path = apiPath('repos', range.owner, range.repo, 'compare', `${range.base}...${range.head}`);
    const { body } = await api.request({ method: 'GET', path: `${path}?per_page=100` });
    const status = textAt(body, 'status');
    if (range.kind === 'follows' && status !== 'ahead' && status !== 'identical')
      return { kind: 'unknown', why: `the base commit is not behind the head (${status ?? 'not told'})` };
    const files = listAt(body, 'files');
    if (files === undefined) return { kind: 'unknown', why: 'GitHub lists no files' };
    if (files.length >= MOST_OF_COMPARISON) return { kind: 'unknown', why: `the change touches ${MOST_OF_COMPARISON} files or more` };
    return toPaths(files);
  });
}

function toPaths(files: readonly unknown[]): ChangedFiles {
  const paths = new Set<string>();
  for (const file of files) {
    const name = textAt(file, 'filename');
    if (name === undefined) return { kind: 'unknown', why: 'GitHub names a file without its path' };
    paths.add(name);
    const former = textAt(file, 'previous_filename');
    if (former !== undefined) paths.add(former);
  }
  return { kind: 'known', paths: [...paths].sort() };
}

async function orUnknown(list: () => Promise<ChangedFiles>): Promise<ChangedFiles> {
  try {
    return await list();
  } catch (error) {
    if (error instanceof ApiError) return { kind: 'unknown', why: error.message };
    throw error;
  }
}
