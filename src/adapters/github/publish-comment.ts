import { allPages } from './all-pages.js';
import { ApiError, apiPath } from './api.js';
import type { GitHubApi } from './api.js';
import { numberAt, textAt } from './json.js';
import type { Repository } from './read-event.js';

export interface CommentOptions {
  readonly api: GitHubApi;
  readonly repository: Repository;
  readonly pullRequest: number;
  /** The commit that the text is about. */
  readonly head: string;
  /** Distinguishes the comments of several gates of one repository. */
  readonly id: string;
  /** Markdown whose parts from outside are already harmless. */
  readonly text: string;
  /** Whether a first comment may be written; one that is there is always brought up to date. */
  readonly show: boolean;
}

export type CommentOutcome =
  | { readonly kind: 'written'; readonly url: string | undefined }
  | { readonly kind: 'not-shown' }
  /** The pull request has a newer commit, whose own run comments. */
  | { readonly kind: 'outdated'; readonly newest: string }
  /** `permission` names what the token lacks, where that is the reason. */
  | { readonly kind: 'refused'; readonly detail: string; readonly permission: string | undefined };

const MOST_PAGES = 100;
const ACTIONS_BOT = 'github-actions[bot]';

/** One comment per pull request and id: found by a hidden mark and its author over all pages, updated, never doubled. */
export async function publishComment(options: CommentOptions): Promise<CommentOutcome> {
  try {
    const newest = await newestCommit(options);
    if (newest !== undefined && newest !== options.head) return { kind: 'outdated', newest };
    const [oldest, ...copies] = await findOwn(options);
    if (oldest === undefined && !options.show) return { kind: 'not-shown' };
    const url = oldest === undefined ? await create(options) : await update(options, oldest);
    for (const copy of copies) await remove(options, copy);
    return { kind: 'written', url };
  } catch (error) {
    if (error instanceof ApiError) return { kind: 'refused', detail: error.message, permission: missingPermission(error) };
    throw error;
  }
}

/** The last words of the hidden mark stay the same over versions: an older comment must be found. */
export function commentMark(id: string): string {
  return `<!-- cyberseceval-gate: ${id.replace(/[^A-Za-z0-9._-]/g, '_')} -->`;
}

function missingPermission({ status }: ApiError): string | undefined {
  return status === 403 || status === 401 || status === 404 ? 'pull-requests: write' : undefined;
}

async function newestCommit({ api, repository, pullRequest }: CommentOptions): Promise<string | undefined> {
  const { body } = await api.request({ method: 'GET', path: apiPath('repos', repository.owner, repository.repo, 'pulls', pullRequest) });
  return textAt(body, 'head', 'sha');
}

/** Oldest first. Who may quote the mark in a comment of their own must not receive the report in its place. */
async function findOwn(options: CommentOptions): Promise<readonly number[]> {
  const { api, repository, pullRequest, id } = options;
  const author = await ownLogin(api);
  const mark = commentMark(id);
  const comments = await allPages(api, {
    path: apiPath('repos', repository.owner, repository.repo, 'issues', pullRequest, 'comments'),
    mostPages: MOST_PAGES,
  });
  return comments.flatMap((comment) => {
    const number = numberAt(comment, 'id');
    const own = textAt(comment, 'user', 'login') === author && textAt(comment, 'body')?.startsWith(mark) === true;
    return own && number !== undefined ? [number] : [];
  });
}

/** `GET /user` is closed to the tokens of workflows and apps; this question is open to all. */
async function ownLogin(api: GitHubApi): Promise<string> {
  try {
    const { body } = await api.request({ method: 'POST', path: '/graphql', body: { query: 'query { viewer { login } }' } });
    return textAt(body, 'data', 'viewer', 'login') ?? ACTIONS_BOT;
  } catch (error) {
    if (error instanceof ApiError) return ACTIONS_BOT;
    throw error;
  }
}

async function create({ api, repository, pullRequest, id, text }: CommentOptions): Promise<string | undefined> {
  const path = apiPath('repos', repository.owner, repository.repo, 'issues', pullRequest, 'comments');
  const { body } = await api.request({ method: 'POST', path, body: { body: markedText(id, text) } });
  return textAt(body, 'html_url');
}

async function update({ api, repository, id, text }: CommentOptions, comment: number): Promise<string | undefined> {
  const path = apiPath('repos', repository.owner, repository.repo, 'issues', 'comments', comment);
  const { body } = await api.request({ method: 'PATCH', path, body: { body: markedText(id, text) } });
  return textAt(body, 'html_url');
}

async function remove({ api, repository }: CommentOptions, comment: number): Promise<void> {
  await api.request({ method: 'DELETE', path: apiPath('repos', repository.owner, repository.repo, 'issues', 'comments', comment) });
}

/** GitHub's limit is 65,536 characters; the report keeps below it, and this only guards against its refusal. */
function markedText(id: string, text: string): string {
  const marked = `${commentMark(id)}\n${text}`;
  return marked.length <= 65_000
    ? marked
    : `${marked.slice(0, 64_900)}\n\n… cut; the whole report is in the job summary and in report.html.`;
}
