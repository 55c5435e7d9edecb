import { describe, expect, it } from '@jest/globals';

import { validateRequest } from './github-server/validate-request.js';

const at = (path: string): URL => new URL(path, 'http://127.0.0.1');

describe("GitHub's published description", () => {
  it.each([
    ['a comment without a body', 'POST', '/repos/o/r/issues/1/comments', { bod: 'x' }],
    ['a comment that is a number', 'POST', '/repos/o/r/issues/1/comments', { body: 3 }],
    ['an issue without a number', 'GET', '/repos/o/r/issues/abc/comments', undefined],
    ['an unknown query', 'GET', '/repos/o/r/pulls/1/files?perpage=100', undefined],
    ['a page that is no number', 'GET', '/repos/o/r/pulls/1/files?page=two', undefined],
    ['an unknown path', 'GET', '/repos/o/r/pulls/1/file', undefined],
    ['a method that is not there', 'PATCH', '/repos/o/r/issues/1/comments', { body: 'x' }],
  ])('does not allow %s', (_, method, path, body) => {
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
