/** A loopback GitHub: as much of the REST interface as the gate uses. Every request is held against the published description. */
import { createHash } from 'node:crypto';
import { createServer, type IncomingMessage, type ServerResponse } from 'node:http';
import type { AddressInfo } from 'node:net';

import { reply, type Reply } from './github-server/reply.js';
import type { GitHubState } from './github-server/state.js';
import { validateRequest } from './github-server/validate-request.js';

export type { GitComment, GitFiles, GitHubState } from './github-server/state.js';
export { REPOSITORY } from './github-server/state.js';

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
  if (refusal !== undefined)
    return send(response, { status: refusal.status, body: { message: refusal.message }, headers: refusal.headers });
  return send(response, reply({ method, url, body, state }));
}

function send(response: ServerResponse, { status, body, headers = {} }: Reply): void {
  const text = body === undefined ? '' : JSON.stringify(body);
  response.writeHead(status, { 'content-type': 'application/json', ...headers });
  response.end(text);
}
