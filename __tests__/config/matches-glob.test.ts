import { describe, expect, it } from '@jest/globals';

import { matchesGlob } from '../../src/config/matches-glob.js';

describe('matchesGlob', () => {
  it.each<[string, string, boolean]>([
    ['prompts/**', 'prompts/a.md', true],
    ['prompts/**', 'prompts/a/b/c.md', true],
    ['prompts/**', 'prompt/a.md', false],
    ['prompts/**', 'x/prompts/a.md', false],
    ['**/*.md', 'a.md', true],
    ['**/*.md', 'a/b/c.md', true],
    ['**/*.md', 'a/b/c.mdx', false],
    ['a/**/z.md', 'a/z.md', true],
    ['a/**/z.md', 'a/b/c/z.md', true],
    ['a/**/b/**/z', 'a/x/b/y/b/q/z', true],
    ['a/**/b/**/z', 'a/x/y/z', false],
    ['**', 'anything/at/all', true],
    ['*', 'a.md', true],
    ['*.md', 'a/b.md', false],
    ['prompts/*.md', 'prompts/.md', true],
    ['prompts/*.md', 'prompts/a/b.md', false],
    ['prompts', 'prompts/a.md', true],
    ['prompts/', 'prompts/a.md', true],
    ['./prompts/a.md', 'prompts/a.md', true],
    ['prompts/a.md', 'prompts/a.md', true],
    ['prompts/a.md', 'prompts/axmd', false],
    ['a?c', 'abc', true],
    ['a?c', 'ac', false],
    ['a?c', 'a/c', false],
    ['a?c', 'a😀c', true],
    ['[ab].md', 'a.md', false],
    ['[ab].md', '[ab].md', true],
    ['{a,b}', 'a', false],
    ['*a*b*c', 'xxaxxbxxc', true],
    ['*a*b*c', 'xxaxxcxxb', false],
    ['.github/*', '.github/x.yml', true],
    ['A.md', 'a.md', false],
  ])('%s against %s: %s', (pattern, path, expected) => {
    expect(matchesGlob(pattern, path)).toBe(expected);
  });

  it('answers a pattern made to be slow', () => {
    expect(matchesGlob('*a'.repeat(100) + 'b', 'a'.repeat(2000))).toBe(false);
    expect(matchesGlob('**/a/'.repeat(60) + 'b', 'a/'.repeat(300) + 'c')).toBe(false);
  });
});
