import { afterEach, beforeEach, describe, expect, it } from '@jest/globals';

import { createClock } from '../../../src/adapters/clock.js';
import { createGitHubApi } from '../../../src/adapters/github/api.js';
import { commentMark, publishComment, type CommentOptions, type CommentOutcome } from '../../../src/adapters/github/publish-comment.js';
import { commitId, startGitHub, type GitComment, type GitHubServer } from '../../github-server.js';

const HEAD = commitId('head');
const BOT = 'github-actions[bot]';
const MARK = commentMark('gate');

const open: { server: GitHubServer | undefined } = { server: undefined };

beforeEach(async () => {
  open.server = await startGitHub({ pulls: { 7: { head: HEAD, files: [] } } });
});

afterEach(async () => {
  expect(open.server?.violations).toEqual([]);
  await open.server?.close();
});

function server(): GitHubServer {
  if (open.server === undefined) throw new Error('not started');
  return open.server;
}

function publish(over: Partial<CommentOptions> = {}): Promise<CommentOutcome> {
  const api = createGitHubApi({ baseUrl: server().url, token: 't0ken', clock: { ...createClock(), sleep: async () => undefined } });
  return publishComment({
    api,
    repository: { owner: 'octo-org', repo: 'prompts' },
    pullRequest: 7,
    head: HEAD,
    id: 'gate',
    text: 'the report',
    show: true,
    ...over,
  });
}

function others(count: number): GitComment[] {
  return Array.from({ length: count }, (_, index) => ({ id: index + 1, login: 'somebody', body: `${MARK}\nnot mine` }));
}

describe('the comment', () => {
  it('is written once and then brought up to date', async () => {
    expect(await publish()).toMatchObject({ kind: 'written', url: expect.stringContaining('#issuecomment-1') });
    await publish({ text: 'the next report' });
    expect(server().state.comments).toEqual([{ id: 1, login: BOT, body: `${MARK}\nthe next report` }]);
  });

  it('is found on a later page, among quotes of its mark by others', async () => {
    server().state.comments = [...others(230), { id: 500, login: BOT, body: `${MARK}\nold` }];
    await publish();
    expect(server().state.comments).toHaveLength(231);
    expect(server().state.comments.at(-1)?.body).toBe(`${MARK}\nthe report`);
  });

  it('is not the own comment that merely quotes the mark', async () => {
    server().state.comments = [{ id: 1, login: BOT, body: `as said:\n${MARK}` }];
    await publish();
    expect(server().state.comments.map(({ body }) => body)).toEqual([`as said:\n${MARK}`, `${MARK}\nthe report`]);
  });

  it('folds duplicates into the oldest', async () => {
    server().state.comments = [1, 2, 3].map((id) => ({ id, login: BOT, body: `${MARK}\nold ${id}` }));
    await publish();
    expect(server().state.comments).toEqual([{ id: 1, login: BOT, body: `${MARK}\nthe report` }]);
  });

  it('leaves the comment of another gate alone', async () => {
    await publish({ id: 'gate-2' });
    await publish();
    expect(server().state.comments).toHaveLength(2);
  });

  it('belongs to the app whose token writes', async () => {
    server().state.login = 'our-app[bot]';
    server().state.comments = [
      { id: 1, login: BOT, body: `${MARK}\nold` },
      { id: 2, login: 'our-app[bot]', body: `${MARK}\nold` },
    ];
    await publish();
    expect(server().state.comments.map(({ body }) => body)).toEqual([`${MARK}\nold`, `${MARK}\nthe report`]);
  });

  it('does not overwrite that of a newer commit', async () => {
    server().state.pulls[7] = { head: commitId('newer'), files: [] };
    server().state.comments = [{ id: 1, login: BOT, body: `${MARK}\nnewer` }];
    expect(await publish()).toEqual({ kind: 'outdated', newest: commitId('newer') });
    expect(server().state.comments[0]?.body).toBe(`${MARK}\nnewer`);
  });

  it('is not begun when it is not due, and brought up to date when it is there', async () => {
    expect(await publish({ show: false })).toEqual({ kind: 'not-shown' });
    server().state.comments = [{ id: 1, login: BOT, body: `${MARK}\nred` }];
    expect(await publish({ show: false, text: 'green' })).toMatchObject({ kind: 'written' });
    expect(server().state.comments[0]?.body).toBe(`${MARK}\ngreen`);
  });

  it('names the missing permission', async () => {
    server().state.refuse = (method, path) =>
      method === 'POST' && path !== '/graphql' ? { status: 403, message: 'Resource not accessible by integration' } : undefined;
    expect(await publish()).toMatchObject({ kind: 'refused', permission: 'pull-requests: write', detail: expect.stringContaining('403') });
  });

  it('is not written twice when the answer is lost', async () => {
    server().state.refuse = (method, path) =>
      method === 'POST' && path !== '/graphql' ? { status: 502, message: 'Bad gateway' } : undefined;
    expect(await publish()).toMatchObject({ kind: 'refused', permission: undefined });
    expect(server().requests.filter((request) => request.startsWith('POST /repos'))).toHaveLength(1);
  });

  it('stays below what GitHub takes', async () => {
    await publish({ text: 'x'.repeat(100_000) });
    expect(server().state.comments[0]?.body.length).toBeLessThanOrEqual(65_536);
  });
});
