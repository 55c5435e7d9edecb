import { describe, expect, it } from '@jest/globals';

import { createConsoleLog, createProgressLine } from '../../src/adapters/log-console.js';

function aStream(overrides: { readonly isTTY?: boolean; readonly columns?: number } = {}) {
  const written: string[] = [];
  return { ...overrides, written, write: (text: string) => written.push(text) };
}

describe('createConsoleLog', () => {
  it.each([
    ['an escape sequence', 'a\u001b[31mred', 'a\\u{1b}[31mred\n'],
    ['a carriage return', 'ok\rfake', 'ok\\u{d}fake\n'],
    ['a workflow command', '::add-mask::x', ': :add-mask::x\n'],
    ['an indented workflow command', '  ::error::x', '  : :error::x\n'],
    ['an old workflow command', 'x ##[group]y', 'x ## [group]y\n'],
    ['text that turns the reading direction', 'a\u202eb', 'a\\u{202e}b\n'],
    ['several lines', 'a\n::b::', 'a\n: :b::\n'],
  ])('makes %s harmless', (_name, text, expected) => {
    const stream = aStream();
    createConsoleLog(stream).info(text);
    expect(stream.written.join('')).toBe(expected);
  });
});

describe('createProgressLine', () => {
  it('rewrites one line on a terminal, no longer than it is wide', () => {
    const stream = aStream({ isTTY: true, columns: 10 });
    const line = createProgressLine(stream);
    line.show('first, and quite long');
    line.show('second');
    line.end();
    expect(stream.written).toEqual(['\r\u001b[2Kfirst, an', '\r\u001b[2Ksecond', '\n']);
  });

  it('writes a line every ten seconds elsewhere', () => {
    const stream = aStream();
    const line = createProgressLine(stream);
    line.show('first');
    line.end();
    expect(line.everyMs).toBe(10_000);
    expect(stream.written).toEqual(['first\n']);
  });
});
