import { afterAll, beforeAll, describe, expect, it } from '@jest/globals';
import { execFileSync } from 'node:child_process';
import { mkdir, mkdtemp, rm, symlink, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';

import { createClock } from '../../../src/adapters/clock.js';
import { checkoutCommit } from '../../../src/adapters/git/checkout-commit.js';
import { checkoutRoot } from '../../../src/adapters/git/checkout-root.js';
import { createCheckoutTree } from '../../../src/adapters/git/checkout-tree.js';
import { readLocalChange } from '../../../src/adapters/git/read-local-change.js';
import { createGitHubApi } from '../../../src/adapters/github/api.js';
import { createBaseTree } from '../../../src/adapters/github/base-tree.js';
import type { Tree } from '../../../src/ports.js';
import { commitId, startGitHub, type GitFiles, type GitHubServer } from '../../github-server.js';

const LARGE = 'x'.repeat(256 * 1024 + 1);
const FILES: GitFiles = {
  'prompts/system.md': 'Be kind.\n',
  'prompts/largest.md': 'x'.repeat(256 * 1024),
  'prompts/large.md': LARGE,
  'prompts/latin.md': { bytes: Buffer.from([0x66, 0xfc, 0x72]) },
  'prompts/link.md': { link: 'system.md' },
  linked: { link: 'prompts' },
};

const world: { root: string; git: (...words: string[]) => string; github: GitHubServer | undefined; trees: Record<string, Tree> } = {
  root: '',
  git: () => '',
  github: undefined,
  trees: {},
};

beforeAll(async () => {
  const root = await mkdtemp(join(tmpdir(), 'gate-tree-'));
  const git = (...words: string[]): string =>
    execFileSync('git', ['-c', 'user.name=t', '-c', 'user.email=t@example.invalid', ...words], {
      cwd: root,
      encoding: 'utf8',
      stdio: ['ignore', 'pipe', 'ignore'],
    });
  git('init', '-q', '-b', 'main');
  await mkdir(join(root, 'prompts'));
  for (const [path, file] of Object.entries(FILES)) {
    if (typeof file === 'object' && 'link' in file) await symlink(file.link, join(root, path));
    else await writeFile(join(root, path), typeof file === 'string' ? file : file.bytes);
  }
  git('add', '-A');
  git('commit', '-q', '-m', 'base');
  const github = await startGitHub({ commits: { [commitId('base')]: FILES } });
  const api = createGitHubApi({ baseUrl: github.url, token: 't', clock: createClock() });
  Object.assign(world, {
    root,
    git,
    github,
    trees: {
      'the checkout': createCheckoutTree(root),
      'a commit by the API': createBaseTree({ api, repository: { owner: 'octo-org', repo: 'prompts' }, commit: commitId('base') }),
      'a commit of a local repository': (await readLocalChange({ cwd: root, base: 'main' })).base.tree,
    },
  });
});

afterAll(async () => {
  expect(world.github?.violations).toEqual([]);
  await world.github?.close();
  await rm(world.root, { recursive: true });
});

describe.each(['the checkout', 'a commit by the API', 'a commit of a local repository'])('%s', (name) => {
  it.each([
    ['prompts/system.md', { kind: 'text', text: 'Be kind.\n' }],
    ['./prompts//system.md', { kind: 'text', text: 'Be kind.\n' }],
    ['prompts/missing.md', { kind: 'missing' }],
    ['prompts/system.md/deeper', { kind: 'missing' }],
    ['prompts/link.md', { kind: 'symlink' }],
    ['linked/system.md', { kind: 'symlink' }],
    ['prompts', { kind: 'not-a-file' }],
    ['prompts/large.md', { kind: 'too-large' }],
    ['prompts/latin.md', { kind: 'not-utf8' }],
    ['../outside.md', { kind: 'outside' }],
    ['prompts/../../outside.md', { kind: 'outside' }],
    ['/etc/hostname', { kind: 'outside' }],
  ])('reads %s as it should', async (path, expected) => {
    expect(await world.trees[name]?.read(path)).toEqual(expected);
  });

  it.each([
    ['prompts', ['large.md', 'largest.md', 'latin.md', 'system.md']],
    ['./prompts/', ['large.md', 'largest.md', 'latin.md', 'system.md']],
    ['linked', []],
    ['nowhere', []],
    ['prompts/system.md', []],
    ['../outside', []],
    ['/etc', []],
  ])('lists the files of %s, without links', async (folder, expected) => {
    expect((await world.trees[name]?.list(folder))?.toSorted()).toEqual(expected);
  });

  it('reads 256 KiB, and more only for who asks for more', async () => {
    expect(await world.trees[name]?.read('prompts/largest.md')).toMatchObject({ kind: 'text' });
    expect(await world.trees[name]?.read('prompts/large.md', 1024 * 1024)).toEqual({ kind: 'text', text: LARGE });
  });
});

describe('the checkout', () => {
  it("never gives out git's own files, where tokens lie", async () => {
    expect(await createCheckoutTree(world.root).read('.git/config')).toEqual({ kind: 'outside' });
    expect(await createCheckoutTree(world.root).read('./.GIT/config')).toEqual({ kind: 'outside' });
  });

  it('knows its commit without git, on a branch, packed and detached', async () => {
    const head = world.git('rev-parse', 'HEAD').trim();
    expect(await checkoutCommit(world.root)).toBe(head);
    world.git('pack-refs', '--all');
    expect(await checkoutCommit(world.root)).toBe(head);
    world.git('checkout', '-q', '--detach');
    expect(await checkoutCommit(world.root)).toBe(head);
    world.git('checkout', '-q', 'main');
    expect(await checkoutCommit(tmpdir())).toBeUndefined();
  });

  it('lies inside the workspace', async () => {
    expect(await checkoutRoot(world.root, 'prompts')).toBe(join(world.root, 'prompts'));
    await expect(checkoutRoot(world.root, '..')).rejects.toThrow(/outside the workspace/);
    await expect(checkoutRoot(world.root, '/etc')).rejects.toThrow(/no such folder|outside the workspace/);
    await expect(checkoutRoot(world.root, 'nowhere')).rejects.toThrow(/no such folder/);
  });
});

describe('a local change', () => {
  it('holds what is committed, uncommitted and untracked since the merge base', async () => {
    world.git('checkout', '-q', '-b', 'feature');
    await writeFile(join(world.root, 'committed.md'), 'a');
    world.git('add', '-A');
    world.git('commit', '-q', '-m', 'head');
    await writeFile(join(world.root, 'prompts/system.md'), 'Be quick.\n');
    await writeFile(join(world.root, 'untracked name.md'), 'a');
    const change = await readLocalChange({ cwd: join(world.root, 'prompts'), base: undefined });
    expect(change).toMatchObject({
      event: 'local',
      fork: false,
      base: { ref: 'main' },
      head: { commit: world.git('rev-parse', 'HEAD').trim() },
    });
    expect(await change.changedFiles()).toEqual({ kind: 'known', paths: ['committed.md', 'prompts/system.md', 'untracked name.md'] });
    expect(await change.base.tree.read('prompts/system.md')).toEqual({ kind: 'text', text: 'Be kind.\n' });
    expect(await change.head.tree.read('prompts/system.md')).toEqual({ kind: 'text', text: 'Be quick.\n' });
  });

  it('refuses a base that is not there', async () => {
    await expect(readLocalChange({ cwd: world.root, base: '--output=x' })).rejects.toThrow(/git rev-parse failed/);
  });
});
