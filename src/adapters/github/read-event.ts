import { readFile } from 'node:fs/promises';

import { userError } from '../../errors.js';
import { commitAt, numberAt, textAt } from './json.js';

export interface Repository {
  readonly owner: string;
  readonly repo: string;
}

/** What started the workflow, checked. Branches are names without `refs/heads/`; commits are full ids. */
export type GitHubEvent =
  | {
      readonly kind: 'pull_request';
      readonly number: number;
      /** The pull request's own last commit: what statuses and comments are about. */
      readonly head: string;
      /** GitHub's trial merge of the head into the base: what the checkout holds. */
      readonly merged: string;
      readonly baseBranch: string;
      /** `undefined` where the fork was deleted: treated as a fork. */
      readonly headRepository: string | undefined;
    }
  | {
      readonly kind: 'push';
      readonly head: string;
      readonly before: string | undefined;
      readonly ref: string;
      readonly defaultBranch: string;
    }
  | { readonly kind: 'merge_group'; readonly head: string; readonly baseBranch: string }
  | { readonly kind: 'workflow_dispatch'; readonly head: string; readonly defaultBranch: string };

export interface EventContext {
  readonly event: GitHubEvent;
  readonly repository: Repository;
  /** Path of the workflow that runs, `.github/workflows/gate.yml`, where the runner says. */
  readonly workflow: string | undefined;
  readonly runUrl: string | undefined;
  /** Whose event it is: Dependabot gets no secrets, like a fork. */
  readonly actor: string | undefined;
}

export type Environment = Readonly<Record<string, string | undefined>>;

/** The runner's environment and event file → what is to be judged. Throws a `UserError` for events the gate does not know. */
export async function readEvent(env: Environment): Promise<EventContext> {
  const name = env['GITHUB_EVENT_NAME'] ?? '';
  const repository = readRepository(env);
  const payload = await readPayload(env);
  return {
    event: readKnownEvent(name, { payload, env }),
    repository,
    workflow: readWorkflow(env),
    runUrl: readRunUrl(env),
    actor: env['GITHUB_ACTOR'],
  };
}

interface Given {
  readonly payload: unknown;
  readonly env: Environment;
}

function readKnownEvent(name: string, given: Given): GitHubEvent {
  const { payload, env } = given;
  switch (name) {
    case 'pull_request':
      return {
        kind: name,
        number: need(numberAt(payload, 'pull_request', 'number'), name, 'pull_request.number'),
        head: need(commitAt(payload, 'pull_request', 'head', 'sha'), name, 'pull_request.head.sha'),
        merged: need(commitAt(env, 'GITHUB_SHA'), name, 'GITHUB_SHA'),
        baseBranch: need(textAt(payload, 'pull_request', 'base', 'ref'), name, 'pull_request.base.ref'),
        headRepository: textAt(payload, 'pull_request', 'head', 'repo', 'full_name'),
      };
    case 'push':
      return {
        kind: name,
        head: need(commitAt(payload, 'after'), name, 'after'),
        before: commitAt(payload, 'before'),
        ref: need(textAt(payload, 'ref'), name, 'ref'),
        defaultBranch: defaultBranch(payload, name),
      };
    case 'merge_group':
      return {
        kind: name,
        head: need(commitAt(payload, 'merge_group', 'head_sha'), name, 'merge_group.head_sha'),
        baseBranch: need(textAt(payload, 'merge_group', 'base_ref'), name, 'merge_group.base_ref').replace(/^refs\/heads\//, ''),
      };
    case 'workflow_dispatch':
      return { kind: name, head: need(commitAt(env, 'GITHUB_SHA'), name, 'GITHUB_SHA'), defaultBranch: defaultBranch(payload, name) };
    default:
      throw userError('unknown-event', name);
  }
}

function defaultBranch(payload: unknown, event: string): string {
  return need(textAt(payload, 'repository', 'default_branch'), event, 'repository.default_branch');
}

function need<T>(value: T | undefined, event: string, part: string): T {
  if (value === undefined) throw userError('event-incomplete', event, part);
  return value;
}

async function readPayload(env: Environment): Promise<unknown> {
  const path = env['GITHUB_EVENT_PATH'];
  if (path === undefined || path === '') throw userError('not-on-a-runner', 'GITHUB_EVENT_PATH');
  try {
    const payload: unknown = JSON.parse(await readFile(path, 'utf8'));
    return payload;
  } catch {
    throw userError('event-unreadable', path);
  }
}

function readRepository(env: Environment): Repository {
  const found = /^([A-Za-z0-9_.-]+)\/([A-Za-z0-9_.-]+)$/.exec(env['GITHUB_REPOSITORY'] ?? '');
  const [, owner, repo] = found ?? [];
  if (owner === undefined || repo === undefined) throw userError('not-on-a-runner', 'GITHUB_REPOSITORY');
  return { owner, repo };
}

/** From `owner/repo/.github/workflows/gate.yml@refs/pull/7/merge`. */
function readWorkflow(env: Environment): string | undefined {
  return /^[^/]+\/[^/]+\/(.+)@[^@]+$/.exec(env['GITHUB_WORKFLOW_REF'] ?? '')?.[1];
}

function readRunUrl(env: Environment): string | undefined {
  const { GITHUB_SERVER_URL: server, GITHUB_REPOSITORY: repository, GITHUB_RUN_ID: run } = env;
  if (server === undefined || run === undefined || !/^https?:\/\//.test(server) || !/^\d+$/.test(run)) return undefined;
  return `${server}/${repository}/actions/runs/${run}`;
}

/** Whether the pull request comes from another repository or from Dependabot: then there are no secrets, and the token only reads. */
export function isFork({ event, repository, actor }: EventContext): boolean {
  if (event.kind !== 'pull_request') return false;
  if (actor === 'dependabot[bot]') return true;
  return event.headRepository?.toLowerCase() !== `${repository.owner}/${repository.repo}`.toLowerCase();
}
