/** A loopback GitHub: as much of the REST interface as the gate uses. Every request is held against the published description. */
import { createHash } from 'node:crypto';
import { createServer, type IncomingMessage, type ServerResponse } from 'node:http';
import type { AddressInfo } from 'node:net';

import { validateRequest } from './github-server/validate-request.js';

/** A file's text, or where a symbolic link points. */
export type GitFile = string | { readonly link: string } | { readonly bytes: Buffer };
export type GitFiles = Readonly<Record<string, GitFile>>;

export interface ChangedFile {
  readonly filename: string;
  readonly previous_filename?: string;
  readonly status?: string;
}

export interface GitComment {
  readonly id: number;
  readonly login: string;
  readonly body: string;
}

/** What the server knows; tests write it and read it back. */
export interface GitHubState {
  readonly branches: Record<string, string>;
  /** Every commit's files. */
  readonly commits: Record<string, GitFiles>;
  readonly pulls: Record<number, { head: string; files: readonly ChangedFile[] }>;
  /** By `base...head`. */
  readonly comparisons: Record<string, { readonly status: string; readonly files: readonly ChangedFile[] }>;
  comments: GitComment[];
  /** Who the token writes as. */
  login: string | undefined;
  /** Status and reason that a request gets instead of its answer. */
  refuse?: (method: string, path: string) => { readonly status: number; readonly message: string; readonly headers?: Record<string, string> } | undefined;
}

export interface GitHubServer {
  readonly url: string;
  readonly state: GitHubState;
  /** `METHOD /path` of everything asked. */
  readonly requests: readonly string[];
  /** What GitHub's description does not allow; a test that ends with any has failed. */
  readonly violations: readonly string[];
  readonly tokens: ReadonlySet<string>;
  close(): Promise<void>;
}

export const REPOSITORY = 'octo-org/prompts';

export function commitId(name: string): string {
  return createHash('sha1').update(name).digest('hex');
}

export async function startGitHub(state: Partial<GitHubState> = {}): Promise<GitHubServer> {
  const full: GitHubState = { branches: {}, commits: {}, pulls: {}, comparisons: {}, comments: [], login: 'github-actions[bot]', ...state };
  const seen = { requests: [] as string[], violations: [] as string[], tokens: new Set<string>() };
  const server = createServer((request, response) => {
    void answer({ request, response, state: full, seen }).catch((error: unknown) => {
      seen.violations.push(String(error));
      response.destroy();
    });
  });
  await new Promise<void>((resolve) => server.listen(0, '127.0.0.1', resolve));
  return {
    url: `http://127.0.0.1:${(server.address() as AddressInfo).port}`,
    state: full,
    ...seen,
    close: () =>
      new Promise((resolve) => {
        server.close(() => resolve());
        server.closeAllConnections();
      }),
  };
}

interface Exchange {
  readonly request: IncomingMessage;
  readonly response: ServerResponse;
  readonly state: GitHubState;
  readonly seen: { readonly requests: string[]; readonly violations: string[]; readonly tokens: Set<string> };
}

async function answer({ request, response, state, seen }: Exchange): Promise<void> {
  const chunks: Buffer[] = [];
  for await (const chunk of request) chunks.push(chunk as Buffer);
  const text = Buffer.concat(chunks).toString('utf8');
  const body: unknown = text === '' ? undefined : JSON.parse(text);
  const url = new URL(request.url ?? '/', `http://${request.headers.host ?? ''}`);
  const method = request.method ?? 'GET';
  seen.requests.push(`${method} ${url.pathname}${url.search}`);
  seen.tokens.add(request.headers.authorization ?? '');
  const problems = url.pathname === '/graphql' ? [] : validateRequest({ method, url, body });
  if (problems.length > 0) {
    seen.violations.push(...problems);
    return send(response, { status: 422, body: { message: problems.join('; ') } });
  }
  const refusal = state.refuse?.(method, url.pathname);
  if (refusal !== undefined) return send(response, { status: refusal.status, body: { message: refusal.message }, headers: refusal.headers });
  return send(response, reply({ method, url, body, state }));
}

interface Reply {
  readonly status: number;
  readonly body?: unknown;
  readonly headers?: Record<string, string> | undefined;
}

interface Asked {
  readonly method: string;
  readonly url: URL;
  readonly body: unknown;
  readonly state: GitHubState;
}

const NOT_FOUND: Reply = { status: 404, body: { message: 'Not Found' } };

function reply(asked: Asked): Reply {
  const { method, url, state } = asked;
  if (url.pathname === '/graphql') return { status: 200, body: state.login === undefined ? { errors: [{ message: 'no' }] } : { data: { viewer: { login: state.login } } } };
  const [, repository, rest = ''] = /^\/repos\/([^/]+\/[^/]+)\/(.*)$/.exec(url.pathname) ?? [];
  if (repository !== REPOSITORY) return NOT_FOUND;
  const [head = '', ...tail] = rest.split('/').map(decodeURIComponent);
  switch (head) {
    case 'branches':
      return branch(state, tail.join('/'));
    case 'git':
      return tail[0] === 'trees' ? tree(state, tail[1] ?? '') : blob(state, tail[1] ?? '');
    case 'pulls':
      return pull(asked, tail);
    case 'compare':
      return comparison(state, tail[0] ?? '');
    case 'issues':
      return tail[0] === 'comments' ? oneComment(asked, Number(tail[1])) : method === 'POST' ? newComment(asked) : page(state.comments.map(commentBody), url);
    default:
      return NOT_FOUND;
  }
}

function branch(state: GitHubState, name: string): Reply {
  const sha = state.branches[name];
  return sha === undefined ? NOT_FOUND : { status: 200, body: { name, commit: { sha } } };
}

function pull({ state, url }: Asked, [number = '', what]: readonly string[]): Reply {
  const found = state.pulls[Number(number)];
  if (found === undefined) return NOT_FOUND;
  return what === 'files' ? page(found.files.slice(0, 3000).map((file) => ({ status: 'modified', ...file })), url) : { status: 200, body: { number: Number(number), head: { sha: found.head } } };
}

function comparison(state: GitHubState, range: string): Reply {
  const found = state.comparisons[range];
  return found === undefined ? NOT_FOUND : { status: 200, body: { ...found, files: found.files.slice(0, 300) } };
}

/** A folder's id is its path under the commit's id; a file's is the place of its text. */
function tree(state: GitHubState, id: string): Reply {
  const [commit = '', folder = ''] = id.includes('-') ? unfold(id) : [id, ''];
  const files = state.commits[commit];
  if (files === undefined) return NOT_FOUND;
  const prefix = folder === '' ? '' : `${folder}/`;
  const below = Object.entries(files).filter(([path]) => path.startsWith(prefix));
  const names = [...new Set(below.map(([path]) => path.slice(prefix.length).split('/')[0] ?? ''))];
  return { status: 200, body: { sha: id, truncated: false, tree: names.map((name) => entry({ commit, path: `${prefix}${name}`, name, file: files[`${prefix}${name}`] })) } };
}

function entry({ commit, path, name, file }: { commit: string; path: string; name: string; file: GitFile | undefined }): object {
  const sha = fold(commit, path);
  if (file === undefined) return { path: name, mode: '040000', type: 'tree', sha };
  return { path: name, mode: typeof file === 'object' && 'link' in file ? '120000' : '100644', type: 'blob', sha, size: contentOf(file).length };
}

function blob(state: GitHubState, id: string): Reply {
  const [commit = '', path = ''] = unfold(id);
  const file = state.commits[commit]?.[path];
  return file === undefined ? NOT_FOUND : { status: 200, body: { sha: id, encoding: 'base64', content: contentOf(file).toString('base64').replace(/(.{60})/g, '$1\n') } };
}

function contentOf(file: GitFile): Buffer {
  if (typeof file === 'string') return Buffer.from(file);
  return 'link' in file ? Buffer.from(file.link) : file.bytes;
}

function fold(commit: string, path: string): string {
  return `${commit}-${Buffer.from(path).toString('hex')}`;
}

function unfold(id: string): readonly string[] {
  const [commit = '', path = ''] = id.split('-');
  return [commit, Buffer.from(path, 'hex').toString('utf8')];
}

function newComment({ state, body }: Asked): Reply {
  const comment = { id: Math.max(0, ...state.comments.map(({ id }) => id)) + 1, login: state.login ?? 'github-actions[bot]', body: (body as { body: string }).body };
  state.comments.push(comment);
  return { status: 201, body: commentBody(comment) };
}

function oneComment({ method, state, body }: Asked, id: number): Reply {
  const index = state.comments.findIndex((comment) => comment.id === id);
  const found = state.comments[index];
  if (found === undefined) return NOT_FOUND;
  if (method === 'DELETE') {
    state.comments.splice(index, 1);
    return { status: 204 };
  }
  const changed = { ...found, body: (body as { body: string }).body };
  state.comments[index] = changed;
  return { status: 200, body: commentBody(changed) };
}

function commentBody({ id, login, body }: GitComment): object {
  return { id, body, user: { login }, html_url: `https://github.example/${REPOSITORY}/pull/7#issuecomment-${id}` };
}

function page(items: readonly object[], url: URL): Reply {
  const size = Number(url.searchParams.get('per_page') ?? 30);
  const number = Number(url.searchParams.get('page') ?? 1);
  const next = new URL(url);
  next.searchParams.set('page', String(number + 1));
  const more = items.length > size * number;
  return { status: 200, body: items.slice(size * (number - 1), size * number), headers: more ? { link: `<${next.href}>; rel="next"` } : {} };
}

function send(response: ServerResponse, { status, body, headers = {} }: Reply): void {
  const text = body === undefined ? '' : JSON.stringify(body);
  response.writeHead(status, { 'content-type': 'application/json', ...headers });
  response.end(text);
}
