import { describe, expect, it } from '@jest/globals';

import { categoryBit, TEXT_CATEGORIES } from '../../../src/detect/engine/categories.js';
import { regexProof, safeAfterReplacing } from '../../../src/detect/engine/regex-proof.js';

describe('what a regular expression proves', () => {
  it.each([
    ['^[a-z0-9_-]+$', TEXT_CATEGORIES],
    ['^\\d{1,5}$', TEXT_CATEGORIES],
    ['^.*$', 0],
    ['^[^x]+$', 0],
    ['^[a-z]', 0],
    ['[a-z]+$', 0],
    ['^https:\\/\\/example\\.com\\/', categoryBit('url') | categoryBit('redirect')],
  ])('%s, when it matches', (source, mask) => {
    expect(regexProof(source).whenTrue).toBe(mask);
  });

  it.each([
    ['[<>]', 'html'],
    ['\\.\\.', 'path'],
    ['[\\r\\n]', 'log'],
    ["'", 'sql'],
  ] as const)('%s, when it does not match or was replaced', (source, use) => {
    expect(regexProof(source).whenFalse & categoryBit(use)).not.toBe(0);
    expect(safeAfterReplacing(source) & categoryBit(use)).not.toBe(0);
  });

  it('taking out ../ once over leaves new ones', () => {
    expect(safeAfterReplacing('\\.\\.\\/')).toBe(0);
  });

  it('only what a negated class keeps is left', () => {
    expect(safeAfterReplacing('[^a-z0-9]')).toBe(TEXT_CATEGORIES);
    expect(safeAfterReplacing('[^a-z<]') & categoryBit('html')).toBe(0);
  });
});
