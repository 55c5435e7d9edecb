import { expect, it } from '@jest/globals';

import { COMMENT_MODES } from '../../../src/app/gate/action-inputs.js';
import { commentIsDue } from '../../../src/app/gate/comment-is-due.js';
import { firstChangedLine } from '../../../src/app/gate/first-changed-line.js';
import { DECISIONS } from '../../../src/domain.js';

it('a comment is due by mode and decision; one that is there is kept up to date', () => {
  const table = Object.fromEntries(COMMENT_MODES.map((mode) => [mode, DECISIONS.map((decision) => commentIsDue(mode, { decision })).join(' ')]));
  expect(DECISIONS.join(' ')).toBe('fail not-run not-comparable no-baseline inconclusive pass not-affected');
  expect(table).toEqual({
    'always': 'yes yes yes yes yes yes yes',
    'on-change': 'yes yes yes yes yes yes keep',
    'on-failure': 'yes yes yes yes yes keep keep',
    'never': 'no no no no no no no',
  });
});

it.each([
  ['a new file', undefined, 'a\nb\n', 1],
  ['the first line', 'a\nb\n', 'x\nb\n', 1],
  ['a line between', 'a\nb\nc\n', 'a\nx\nc\n', 2],
  ['a line at the end', 'a\n', 'a\nb\n', 2],
  ['a removed line at the end', 'a\nb\n', 'a\n', 1],
  ['a removed line between', 'a\nb\nc\n', 'a\nc\n', 2],
  ['other line ends only', 'a\r\nb\r\n', 'a\nb\n', 1],
  ['nothing left', 'a\n', '', 1],
  ['no end of line', 'a\nb', 'a\nc', 2],
])('the first changed line: %s', (_, before, after, line) => {
  expect(firstChangedLine(before, after)).toBe(line);
});
