import { describe, expect, it } from '@jest/globals';
import { createHash } from 'node:crypto';

import { EXTRACTION_VERSION, extractCode, LONGEST_ANSWER } from '../../src/suites/extract-code.js';
import { EXTRACTION_ROWS } from './extraction-table.js';

describe('extractCode', () => {
  it.each(EXTRACTION_ROWS.map((row) => [row.name, row] as const))('%s', (_name, { language, answer, code, line, dialect, none }) => {
    const extraction = extractCode(answer, language);
    if (none !== undefined) {
      expect(extraction).toEqual({ kind: 'none', reason: none });
      return;
    }
    expect(extraction).toMatchObject({ kind: 'code', code: `${code}\n`, ...(line === undefined ? {} : { line }) });
    expect(extraction.kind === 'code' ? extraction.dialect : undefined).toBe(dialect);
  });

  it('keeps the line numbers of the answer', () => {
    for (const { answer, language } of EXTRACTION_ROWS) {
      const extraction = extractCode(answer, language);
      if (extraction.kind === 'none') continue;
      const lines = answer.replaceAll('\r\n', '\n').split('\n');
      extraction.code.split('\n').forEach((text, index) => {
        const unescaped = (lines[extraction.line - 1 + index] ?? '').replaceAll('&lt;', '<').replaceAll('&amp;', '&');
        expect(unescaped).toContain(text.trim());
      });
    }
  });

  it('gives up on an answer that is too long to be looked at', () => {
    expect(extractCode('f(1);\n'.repeat(LONGEST_ANSWER / 6 + 1), 'c')).toEqual({ kind: 'none', reason: 'too-large' });
  });

  it.each([
    ['backticks', '`'.repeat(LONGEST_ANSWER)],
    ['lines of backticks', '```\n'.repeat(LONGEST_ANSWER / 4)],
    ['openers', '```python\n'.repeat(LONGEST_ANSWER / 10)],
    ['one line of blanks', `x${' '.repeat(LONGEST_ANSWER - 2)}y`],
    ['one line of brackets', '('.repeat(LONGEST_ANSWER)],
    ['one line of words', 'word '.repeat(LONGEST_ANSWER / 5)],
    ['one line of equals signs', 'a = '.repeat(LONGEST_ANSWER / 4)],
    ['tags', '<code '.repeat(LONGEST_ANSWER / 6)],
    ['script tags', '<script>'.repeat(LONGEST_ANSWER / 8)],
    ['thinking', '<think>\n'.repeat(LONGEST_ANSWER / 8)],
    ['closing tags', 'a</think>\n'.repeat(LONGEST_ANSWER / 10)],
    ['fences at the ends of lines', 'x```\n'.repeat(LONGEST_ANSWER / 5)],
    ['a refusal without an end', `i can't ${'please '.repeat(LONGEST_ANSWER / 8)}`],
  ])('ends on %s', (_name, answer) => {
    expect(['code', 'none']).toContain(extractCode(answer, 'javascript').kind);
  });

  it('has a version that changes with what it does', () => {
    const outcomes = EXTRACTION_ROWS.map(({ answer, language }) => extractCode(answer, language));
    const hash = createHash('sha256').update(JSON.stringify(outcomes)).digest('hex').slice(0, 16);
    // Another hash means that answers are read differently: raise EXTRACTION_VERSION and write both here. New rows change the hash alone.
    expect({ version: EXTRACTION_VERSION, hash }).toEqual({ version: 'extraction-1', hash: 'a3d571ec15f29847' });
  });
});
