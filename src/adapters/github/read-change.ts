import { assertNever, userError } from '../../errors.js';
import type { Change, ChangedFiles } from '../../ports.js';
import { checkoutCommit } from '../git/checkout-commit.js';
import { createCheckoutTree } from '../git/checkout-tree.js';
import { ApiError, apiPath } from './api.js';
import type { GitHubApi } from './api.js';
import { createBaseTree } from './base-tree.js';
import { filesBetween, filesOfPullRequest } from './changed-files.js';
import { commitAt } from './json.js';
import { isFork } from './read-event.js';
import type { EventContext, GitHubEvent } from './read-event.js';

export interface ChangeOptions {
  readonly api: GitHubApi;
  readonly context: EventContext;
  /** The checkout's root, absolute. */
  readonly root: string;
}

/**
 * The event → what the gate judges. The base is the tip of the base branch as it is now, asked from GitHub: the author of a
 * pull request chooses the merge base and the checkout. Throws a `UserError` when GitHub does not tell it, or when the
 * checkout is of another commit than the event.
 */
export async function readChange(options: ChangeOptions): Promise<Change> {
  const { api, context, root } = options;
  const { event, repository } = context;
  const base = await findBase(options);
  await refuseOtherCommit(event, root);
  return {
    event: event.kind,
    base: { commit: base.commit, ref: base.branch, tree: createBaseTree({ api, repository, commit: base.commit }) },
    head: { commit: event.head, tree: createCheckoutTree(root) },
    fork: isFork(context),
    ...(event.kind === 'pull_request' ? { pullRequest: event.number } : {}),
    ...(context.workflow === undefined ? {} : { workflow: context.workflow }),
    changedFiles: () => changedFiles(options, base.commit),
  };
}

interface Base {
  readonly branch: string;
  readonly commit: string;
}

/** A push to the default branch is judged against what was there before; a push elsewhere against the default branch. */
async function findBase({ api, context }: ChangeOptions): Promise<Base> {
  const { event } = context;
  switch (event.kind) {
    case 'pull_request':
    case 'merge_group':
      return { branch: event.baseBranch, commit: await tipOf(event.baseBranch, { api, context }) };
    case 'push':
      if (isDefaultBranch(event) && event.before !== undefined) return { branch: event.defaultBranch, commit: event.before };
      return { branch: event.defaultBranch, commit: await tipOf(event.defaultBranch, { api, context }) };
    case 'workflow_dispatch':
      return { branch: event.defaultBranch, commit: await tipOf(event.defaultBranch, { api, context }) };
    default:
      return assertNever(event);
  }
}

function isDefaultBranch({ ref, defaultBranch }: { readonly ref: string; readonly defaultBranch: string }): boolean {
  return ref === `refs/heads/${defaultBranch}`;
}

const PERMISSION = "Give the job 'permissions: contents: read' and a 'github-token', and run it again.";

async function tipOf(branch: string, { api, context }: Pick<ChangeOptions, 'api' | 'context'>): Promise<string> {
  const what = `the tip of the base branch '${branch}'`;
  const { owner, repo } = context.repository;
  try {
    const { body } = await api.request({ method: 'GET', path: apiPath('repos', owner, repo, 'branches', branch) });
    const commit = commitAt(body, 'commit', 'sha');
    if (commit === undefined) throw userError('github-refused', what, 'no commit in the answer', PERMISSION);
    return commit;
  } catch (error) {
    if (error instanceof ApiError) throw userError('github-refused', what, error.message, PERMISSION);
    throw error;
  }
}

async function changedFiles({ api, context }: ChangeOptions, base: string): Promise<ChangedFiles> {
  const { event, repository } = context;
  switch (event.kind) {
    case 'pull_request':
      return filesOfPullRequest(api, { ...repository, number: event.number });
    case 'merge_group':
      return filesBetween(api, { ...repository, base, head: event.head, kind: 'branched' });
    case 'push':
      if (base === event.head || (isDefaultBranch(event) && event.before === undefined))
        return { kind: 'unknown', why: 'the branch is new' };
      return filesBetween(api, { ...repository, base, head: event.head, kind: isDefaultBranch(event) ? 'follows' : 'branched' });
    case 'workflow_dispatch':
      return { kind: 'unknown', why: 'started by hand' };
    default:
      return assertNever(event);
  }
}

/** Measuring another commit than the event's would make a green check for something nobody looked at. */
async function refuseOtherCommit(event: GitHubEvent, root: string): Promise<void> {
  const found = await checkoutCommit(root);
  const wanted = event.kind === 'pull_request' ? [event.merged, event.head] : [event.head];
  if (found !== undefined && !wanted.includes(found))
    throw userError('checkout-other-commit', found.slice(0, 12), (wanted[0] ?? '').slice(0, 12));
}
