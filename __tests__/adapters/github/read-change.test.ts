import { afterEach, describe, expect, it } from '@jest/globals';
import { mkdir, mkdtemp, rm, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';

import { createClock } from '../../../src/adapters/clock.js';
import { createGitHubApi } from '../../../src/adapters/github/api.js';
import { readChange } from '../../../src/adapters/github/read-change.js';
import { readEvent } from '../../../src/adapters/github/read-event.js';
import type { Change } from '../../../src/ports.js';
import { commitId, REPOSITORY, startGitHub, type GitHubServer, type GitHubState } from '../../github-server.js';

const BASE = commitId('base');
const OLD = commitId('old');
const HEAD = commitId('head');
const MERGED = commitId('merged');

interface Case {
  readonly name: string;
  readonly payload: unknown;
  readonly github?: Partial<GitHubState>;
  readonly env?: Record<string, string>;
  readonly checkout?: string;
}

const open: { server?: GitHubServer; folder?: string } = {};

afterEach(async () => {
  expect(open.server?.violations ?? []).toEqual([]);
  await open.server?.close();
  if (open.folder !== undefined) await rm(open.folder, { recursive: true });
  delete open.server;
  delete open.folder;
});

async function changeOf({ name, payload, github = {}, env = {}, checkout }: Case): Promise<Change> {
  open.server = await startGitHub({ branches: { main: BASE }, commits: { [BASE]: { 'prompts/system.md': 'Be kind.\n' } }, ...github });
  open.folder = await mkdtemp(join(tmpdir(), 'gate-'));
  const eventFile = join(open.folder, 'event.json');
  await writeFile(eventFile, JSON.stringify(payload));
  const root = join(open.folder, 'checkout');
  await mkdir(join(root, '.git'), { recursive: true });
  if (checkout !== undefined) await writeFile(join(root, '.git', 'HEAD'), `${checkout}\n`);
  const context = await readEvent({
    GITHUB_EVENT_NAME: name,
    GITHUB_EVENT_PATH: eventFile,
    GITHUB_REPOSITORY: REPOSITORY,
    GITHUB_SHA: MERGED,
    ...env,
  });
  const api = createGitHubApi({ baseUrl: open.server.url, token: 't0ken', clock: { ...createClock(), sleep: async () => undefined } });
  return readChange({ api, context, root });
}

const pullRequest = (headRepository: string | null = REPOSITORY): unknown => ({
  pull_request: {
    number: 7,
    head: { sha: HEAD, repo: headRepository === null ? null : { full_name: headRepository } },
    base: { ref: 'main', sha: OLD },
  },
});
const push = (over: object = {}): unknown => ({
  ref: 'refs/heads/main',
  before: OLD,
  after: MERGED,
  repository: { default_branch: 'main' },
  ...over,
});

describe('what an event is about', () => {
  it('judges a pull request against the tip of the base branch, not against the base of the event', async () => {
    const change = await changeOf({ name: 'pull_request', payload: pullRequest() });
    expect(change).toMatchObject({
      event: 'pull_request',
      base: { commit: BASE, ref: 'main' },
      head: { commit: HEAD },
      fork: false,
      pullRequest: 7,
    });
  });

  it.each([
    ['another repository', 'somebody/prompts', {}],
    ['a deleted repository', null, {}],
    ['Dependabot, which gets no secrets either', REPOSITORY, { GITHUB_ACTOR: 'dependabot[bot]' }],
  ])('counts %s as a fork', async (_, repository, env) => {
    expect((await changeOf({ name: 'pull_request', payload: pullRequest(repository), env })).fork).toBe(true);
  });

  it('judges a push to the default branch against what was there before', async () => {
    const comparisons = { [`${OLD}...${MERGED}`]: { status: 'ahead', files: [{ filename: 'a.md' }] } };
    const change = await changeOf({ name: 'push', payload: push(), github: { comparisons } });
    expect(change.base.commit).toBe(OLD);
    expect(await change.changedFiles()).toEqual({ kind: 'known', paths: ['a.md'] });
  });

  it('judges a push elsewhere against the default branch, since its merge base', async () => {
    const comparisons = { [`${BASE}...${MERGED}`]: { status: 'diverged', files: [{ filename: 'a.md' }] } };
    const change = await changeOf({ name: 'push', payload: push({ ref: 'refs/heads/feature' }), github: { comparisons } });
    expect(change.base.commit).toBe(BASE);
    expect(await change.changedFiles()).toEqual({ kind: 'known', paths: ['a.md'] });
  });

  it('judges a merge group by its own head', async () => {
    const comparisons = { [`${BASE}...${HEAD}`]: { status: 'ahead', files: [{ filename: 'a.md' }] } };
    const payload = { merge_group: { head_sha: HEAD, base_sha: OLD, base_ref: 'refs/heads/main' } };
    const change = await changeOf({ name: 'merge_group', payload, github: { comparisons } });
    expect(change).toMatchObject({ event: 'merge_group', base: { commit: BASE }, head: { commit: HEAD } });
    expect(await change.changedFiles()).toEqual({ kind: 'known', paths: ['a.md'] });
  });

  it('knows no list of files when started by hand', async () => {
    const change = await changeOf({ name: 'workflow_dispatch', payload: { repository: { default_branch: 'main' } } });
    expect(change.base.commit).toBe(BASE);
    expect(await change.changedFiles()).toEqual({ kind: 'unknown', why: 'started by hand' });
  });

  it.each([
    ['pull_request_target', pullRequest(), /does not run on 'pull_request_target'/],
    ['pull_request', { pull_request: { number: 7, base: { ref: 'main' } } }, /has no pull_request.head.sha/],
    ['merge_group', {}, /has no merge_group.head_sha/],
    ['push', push({ repository: {} }), /has no repository.default_branch/],
  ])('refuses %s where a part is missing', async (name, payload, message) => {
    await expect(changeOf({ name, payload })).rejects.toThrow(message);
  });

  it('refuses to judge by a base that GitHub does not tell', async () => {
    const refuse = (): { status: number; message: string } => ({ status: 403, message: 'Resource not accessible' });
    await expect(changeOf({ name: 'pull_request', payload: pullRequest(), github: { refuse } })).rejects.toThrow(
      /tip of the base branch 'main'.*403.*contents: read/,
    );
  });

  it('refuses a checkout of another commit than the event', async () => {
    await expect(changeOf({ name: 'pull_request', payload: pullRequest(), checkout: OLD })).rejects.toThrow(/what would be merged/);
  });

  it.each([MERGED, HEAD])('takes a checkout of the merge or of the head', async (checkout) => {
    expect((await changeOf({ name: 'pull_request', payload: pullRequest(), checkout })).head.commit).toBe(HEAD);
  });
});

describe('the changed files', () => {
  const files = (count: number): { filename: string }[] =>
    Array.from({ length: count }, (_, index) => ({ filename: `f${String(index).padStart(4, '0')}.md` }));
  const pull = (list: readonly { filename: string; previous_filename?: string }[]): Partial<GitHubState> => ({
    pulls: { 7: { head: HEAD, files: list } },
  });
  const listed = async (github: Partial<GitHubState>): Promise<unknown> =>
    (await changeOf({ name: 'pull_request', payload: pullRequest(), github })).changedFiles();

  it('come from all pages', async () => {
    expect(await listed(pull(files(250)))).toEqual({ kind: 'known', paths: files(250).map(({ filename }) => filename) });
  });

  it('hold removed files and both names of a renamed one', async () => {
    const list = [
      { filename: 'gone.md', status: 'removed' },
      { filename: 'new.md', previous_filename: 'prompts/system.md', status: 'renamed' },
    ];
    expect(await listed(pull(list))).toEqual({ kind: 'known', paths: ['gone.md', 'new.md', 'prompts/system.md'] });
  });

  it('are unknown where GitHub may leave some out', async () => {
    expect(await listed(pull(files(3000)))).toMatchObject({ kind: 'unknown' });
  });

  it('are unknown where GitHub does not answer', async () => {
    const refuse = (_: string, path: string): { status: number; message: string } | undefined =>
      path.endsWith('/files') ? { status: 502, message: 'Bad gateway' } : undefined;
    expect(await listed({ ...pull(files(1)), refuse })).toMatchObject({ kind: 'unknown' });
    expect(open.server?.requests.filter((request) => request.includes('/files')).length).toBe(4);
  });

  it.each([
    ['after a forced push', { status: 'diverged', files: [] }],
    ['of 300 files or more', { status: 'ahead', files: files(300) }],
  ])('are unknown %s', async (_, comparison) => {
    const change = await changeOf({ name: 'push', payload: push(), github: { comparisons: { [`${OLD}...${MERGED}`]: comparison } } });
    expect(await change.changedFiles()).toMatchObject({ kind: 'unknown' });
  });
});
