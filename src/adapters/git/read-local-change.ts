import type { Change, ChangedFiles } from '../../ports.js';
import { UserError } from '../../errors.js';
import { createCheckoutTree } from './checkout-tree.js';
import { createCommitTree } from './commit-tree.js';
import { gitList, gitText } from './run-git.js';

export interface LocalOptions {
  /** Any folder of the repository. */
  readonly cwd: string;
  /** Branch or commit to judge against; the default branch of `origin`, else `main`, when not given. */
  readonly base: string | undefined;
}

/**
 * The work tree as it lies there, uncommitted and untracked files included, against a branch: what a pull request from here
 * would be judged by. Throws `git-failed` outside a repository and for a base that is not there.
 */
export async function readLocalChange({ cwd, base }: LocalOptions): Promise<Change> {
  const root = await gitText(cwd, ['rev-parse', '--show-toplevel']);
  const ref = base ?? (await defaultBase(root));
  const commit = await gitText(root, ['rev-parse', '--verify', '--end-of-options', `${ref}^{commit}`]);
  return {
    event: 'local',
    base: { commit, ref, tree: createCommitTree(root, commit) },
    head: { commit: await gitText(root, ['rev-parse', '--verify', 'HEAD^{commit}']), tree: createCheckoutTree(root) },
    fork: false,
    changedFiles: () => changedFiles(root, commit),
  };
}

async function defaultBase(root: string): Promise<string> {
  try {
    return await gitText(root, ['rev-parse', '--abbrev-ref', '--verify', 'origin/HEAD']);
  } catch (error) {
    if (error instanceof UserError) return 'main';
    throw error;
  }
}

/** Since the merge base, where there is one: the base's own later changes are not this work tree's. */
async function changedFiles(root: string, base: string): Promise<ChangedFiles> {
  try {
    const from = await gitText(root, ['merge-base', base, 'HEAD']);
    const tracked = await gitList(root, ['diff', '--name-only', '-z', '--no-renames', '--no-ext-diff', '--no-textconv', from, '--']);
    const untracked = await gitList(root, ['ls-files', '-z', '--others', '--exclude-standard']);
    return { kind: 'known', paths: [...new Set([...tracked, ...untracked])].sort() };
  } catch (error) {
    if (error instanceof UserError) return { kind: 'unknown', why: error.message.replace(/\.$/, '') };
    throw error;
  }
}
