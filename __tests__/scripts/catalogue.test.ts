/** docs/catalogue: one page a language; each row names rules that exist, or gives a reason. */
import { describe, expect, it } from '@jest/globals';
import { readFileSync } from 'node:fs';
import { join } from 'node:path';

import { LANGUAGES } from '../../src/domain.js';
import type { Language } from '../../src/domain.js';
import { builtRules } from '../detect/rules-on-disk.js';
import { ROOT } from '../read-modules.js';

const ids = new Set([...builtRules.examples.keys()].map(String));

/** Cells of each row of the page's tables, heads and rules left out. */
function rowsOf(language: Language): readonly (readonly string[])[] {
  const text = readFileSync(join(ROOT, 'docs', 'catalogue', `${language}.md`), 'utf8');
  return text
    .split('\n')
    .filter((line) => /^\| *`?CWE-/.test(line))
    .map((line) =>
      line
        .split('|')
        .slice(1, -1)
        .map((cell) => cell.trim()),
    );
}

/** `python/CWE-78-x`, `c/CWE-78-x` or, of the page's language, `CWE-78-x`; a name may end in `…` or be a CWE alone. */
function rulesIn(cell: string): readonly string[] {
  return cell.match(/(?:[a-z]+\/)?CWE-\d+-[a-z0-9-]+/g) ?? [];
}

describe.each(LANGUAGES)('docs/catalogue/%s.md', (language) => {
  const rows = rowsOf(language);

  it('has the rows of the catalogue', () => {
    expect(rows.length).toBeGreaterThan(70);
  });

  it('names rules that exist', () => {
    const named = rows.flatMap(([, rules = '']) => rulesIn(rules));
    expect(
      named.filter((name) => !ids.has(name) && !ids.has(`${language}/${name}`) && !(language === 'cpp' && ids.has(`c/${name}`))),
    ).toEqual([]);
  });

  it('has a rule or a reason in each row', () => {
    expect(rows.filter(([, rules = '', note = '']) => rulesIn(rules).length === 0 && rules.length + note.length < 12)).toEqual([]);
  });
});
