/** docs/accuracy.md speaks of the rules there are: change a rule, measure again (`npm run accuracy -- --write`). */
import { expect, it } from '@jest/globals';
import { readFileSync } from 'node:fs';
import { join } from 'node:path';

import { sha256 } from '../../src/adapters/sha256.js';
import { LANGUAGES } from '../../src/domain.js';
import { builtRules } from '../detect/rules-on-disk.js';
import { ROOT } from '../read-modules.js';

const text = readFileSync(join(ROOT, 'docs', 'accuracy.md'), 'utf8');

it('docs/accuracy.md carries the fingerprint of the rule set', () => {
  expect(text).toContain(`Rule set ${sha256(`${JSON.stringify(builtRules.set)}\n`)},`);
});

it('docs/accuracy.md has every language in both parts', () => {
  for (const language of LANGUAGES) for (const part of ['tuned', 'blind']) expect(text).toContain(`| ${language}, ${part} |`);
});
