/** Which characters survive, and what each place of a text asks of them. */
import { describe, expect, it } from '@jest/globals';

import { attacksOn, isOpen } from '../../../src/detect/engine/attacks.js';
import type { Category } from '../../../src/detect/engine/categories.js';
import { readPattern, undelimited } from '../../../src/detect/engine/character-pattern.js';
import { charactersOf, complement } from '../../../src/detect/engine/characters.js';
import { PAGE_START, pageAfter } from '../../../src/detect/engine/page.js';
import { openQuote, SQL_QUOTES } from '../../../src/detect/engine/quoting.js';

const QUOTES = { gone: charactersOf('\'"<>'), escaped: 0 };
const SLASHED = { gone: 0, escaped: charactersOf('\'"\\') };
const WORDS = { gone: complement(charactersOf('aZ09_')), escaped: 0 };

describe('attacks', () => {
  it.each<readonly [Category, string, typeof QUOTES, boolean]>([
    ['sql', "SELECT 1 WHERE name = '", SLASHED, false],
    ['sql', 'SELECT 1 WHERE id = ', SLASHED, true],
    ['sql', 'SELECT 1 ORDER BY ', WORDS, false],
    ['shell', "finger '", QUOTES, false],
    ['shell', "finger '", SLASHED, true],
    ['shell', 'finger ', QUOTES, true],
    ['html', '<p>', QUOTES, false],
    ['html', '<p>', SLASHED, true],
    ['html', '<p class="', QUOTES, false],
    ['html', '<p class=', QUOTES, true],
    ['html', '<a href="', QUOTES, true],
    ['html', '<a href="/find?q=', QUOTES, false],
    ['html', '<p onclick="show(\'', QUOTES, true],
    ['html', '<script>var a = "', QUOTES, false],
    ['html', '<script>var a = ', QUOTES, true],
    ['html', '<script>var a = ', WORDS, false],
    ['path', 'files/', { gone: charactersOf('.'), escaped: 0 }, false],
    ['path', '', { gone: charactersOf('.'), escaped: 0 }, true],
    ['ldap', '(uid=', QUOTES, true],
    ['ldap', '(uid=', WORDS, false],
    ['header', 'Subject: ', { gone: charactersOf('\n'), escaped: 0 }, false],
  ])('%s after %s', (...[use, before, spelling, open]) => {
    const attacks = attacksOn(use, before, PAGE_START);
    expect(attacks !== undefined && isOpen(attacks, spelling)).toBe(open);
  });
});

describe('readPattern', () => {
  it.each([
    ['/^[a-z]+$/i', 'a', true, false],
    ['/^\\d{3}-\\d+$/D', '0-', true, false],
    ['/[^a-z]/', undefined, false, true],
    ['/^a|b$/', undefined, false, false],
    ['~[\'"]+~', undefined, false, true],
  ])('%s', (...[written, characters, whole, single]) => {
    const read = readPattern(undelimited(written) ?? '');
    expect(read).toMatchObject({ whole, single });
    if (characters !== undefined) expect(read?.characters).toBe(charactersOf(characters));
  });

  it('does not take one letter for all of them', () => {
    expect(readPattern('[aeiou<]')?.all).toBe(charactersOf('<'));
    expect(readPattern('[^x]')?.characters).toBe(complement(0));
  });

  it('leaves look-around alone', () => {
    expect(readPattern('^(?!x)a$')).toBeUndefined();
  });
});

describe('places', () => {
  it('knows the open quote', () => {
    expect(openQuote("a = 'it\\'s", SQL_QUOTES)).toBe("'");
    expect(openQuote("a = 'b' AND c = ", SQL_QUOTES)).toBe('');
  });

  it('goes on from one piece of a page to the next', () => {
    const place = pageAfter(pageAfter(PAGE_START, '<!-- > --><input value="'), 'a b');
    expect(place).toMatchObject({ mode: 'attribute', attribute: 'value', quote: '"' });
    expect(pageAfter(place, '"><style>')).toMatchObject({ mode: 'style' });
  });
});
