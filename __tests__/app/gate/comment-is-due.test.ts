import { expect, it } from '@jest/globals';

import { COMMENT_MODES } from '../../../src/app/gate/action-inputs.js';
import { commentIsDue } from '../../../src/app/gate/comment-is-due.js';
import { firstChangedLine } from '../../../src/app/gate/first-changed-line.js';
import { DECISIONS } from '../../../src/domain.js';

it('a comment is due by mode and decision; one that is there is kept up to date', () => {
  const table = Object.fromEntries(
    COMMENT_MODES.map((mode) => [mode, DECISIONS.map((decision) => commentIsDue(mode, { decision })).join(' ')]),
  );
  expect(DECISIONS.join(' ')).toBe('fail not-run not-comparable no-baseline inconclusive pass not-affected');
  expect(table).toEqual({
    always: 'yes yes yes yes yes yes yes',
    'on-change': 'yes yes yes yes yes yes keep',
    'on-failure': 'yes yes yes yes yes keep keep',
    never: 'no no no no no no no',
  });
});

it.each([
  { name: 'a new file', before: undefined, after: 'a\nb\n', line: 1 },
  { name: 'the first line', before: 'a\nb\n', after: 'x\nb\n', line: 1 },
  { name: 'a line between', before: 'a\nb\nc\n', after: 'a\nx\nc\n', line: 2 },
  { name: 'a line at the end', before: 'a\n', after: 'a\nb\n', line: 2 },
  { name: 'a removed line at the end', before: 'a\nb\n', after: 'a\n', line: 1 },
  { name: 'a removed line between', before: 'a\nb\nc\n', after: 'a\nc\n', line: 2 },
  { name: 'other line ends only', before: 'a\r\nb\r\n', after: 'a\nb\n', line: 1 },
  { name: 'nothing left', before: 'a\n', after: '', line: 1 },
  { name: 'no end of line', before: 'a\nb', after: 'a\nc', line: 2 },
])('the first changed line: $name', ({ before, after, line }) => {
  expect(firstChangedLine(before, after)).toBe(line);
});
