import { describe, expect, it } from '@jest/globals';

import { explosionOf } from '../../../src/detect/regex/explosion.js';

describe('explosionOf', () => {
  it.each([
    ['^(a+)+$', 'exponential'],
    ['(a*)*b', 'exponential'],
    ['(a|a)*$', 'exponential'],
    ['(a|aa)+$', 'exponential'],
    ['(.*)*x', 'exponential'],
    ['^(\\w+\\s?)*$', 'exponential'],
    ['(x+x+)+y', 'exponential'],
    ['^(?=a)(a+)+$', 'exponential'],
    ['(a{1,30}){1,30}$', 'exponential'],
    ['/^(a+)+$/i', 'exponential'],
    ['^(([a-z])+.)+[A-Z]([a-z])+$', 'exponential'],
    ['^a*a*$', 'polynomial'],
    ['.*.*=.*', 'polynomial'],
    ['^\\S+@\\S+\\.\\S+$', 'polynomial'],
    ['\\s+$', 'polynomial'],
    // What can never fail is never tried again.
    ['(a+)+', 'none'],
    ['^(a+)+aaaaa*a+', 'none'],
    ['^((ab)+)*ababab', 'none'],
    ['^(a+)*([\\s\\S]*|X)$', 'none'],
    ['(a+)+aaaaa$', 'exponential'],
    ['^\\d+\\.\\d+$', 'none'],
    ['^(?:[a-z]+\\.)+[a-z]+$', 'none'],
    ['^(?:a|b)*$', 'none'],
    ['"(?:[^"\\\\]|\\\\.)*"', 'none'],
    ['(?:\\d{1,3}\\.){3}\\d{1,3}', 'none'],
    ['^([^,]*,)*[^,]*$', 'none'],
    // Possessive and counted repetitions do not come back.
    ['^(?:a++)+$', 'none'],
    ['^(?:ab){2,3}$', 'none'],
    // No regular expressions, or none worth a look.
    ['(', 'none'],
    ['[a', 'none'],
    [`${'('.repeat(200)}a+${')+'.repeat(200)}$`, 'none'],
    [`^${'(a|b|c)*'.repeat(100)}$`, 'none'],
  ])('%s: %s', (pattern, expected) => {
    expect(explosionOf(pattern)).toBe(expected);
  });
});
