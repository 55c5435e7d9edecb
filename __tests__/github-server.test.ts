import { describe, expect, it } from '@jest/globals';

import { validateRequest } from './github-server/validate-request.js';

const at = (path: string): URL => new URL(path, 'http://127.0.0.1');

describe("GitHub's published description", () => {
  it.each([
    { name: 'a comment without a body', method: 'POST', path: '/repos/o/r/issues/1/comments', body: { bod: 'x' } },
    { name: 'a comment that is a number', method: 'POST', path: '/repos/o/r/issues/1/comments', body: { body: 3 } },
    { name: 'an issue without a number', method: 'GET', path: '/repos/o/r/issues/abc/comments', body: undefined },
    { name: 'an unknown query', method: 'GET', path: '/repos/o/r/pulls/1/files?perpage=100', body: undefined },
    { name: 'a page that is no number', method: 'GET', path: '/repos/o/r/pulls/1/files?page=two', body: undefined },
    { name: 'an unknown path', method: 'GET', path: '/repos/o/r/pulls/1/file', body: undefined },
    { name: 'a method that is not there', method: 'PATCH', path: '/repos/o/r/issues/1/comments', body: { body: 'x' } },
  ])('does not allow $name', ({ method, path, body }) => {
    expect(validateRequest({ method, url: at(path), body })).not.toEqual([]);
  });

  it.each([
    ['POST', '/repos/o/r/issues/1/comments', { body: 'x' }],
    ['GET', '/repos/o/r/pulls/1/files?per_page=100&page=2', undefined],
    ['GET', '/repos/o/r/branches/feature%2Fone', undefined],
  ])('allows %s %s', (method, path, body) => {
    expect(validateRequest({ method, url: at(path), body })).toEqual([]);
  });
});
