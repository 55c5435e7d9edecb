import { createHash } from 'node:crypto';
import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';

import { CODE_SUITES, type CodeCase, type CodeSuiteName } from '../../src/domain.js';
import { parseSuite } from '../../src/suites/parse-suite.js';
import { ROOT } from '../read-modules.js';

const sha256 = (text: string): string => createHash('sha256').update(text).digest('hex');

/** File name and text of each file of a bundled suite. */
export function suiteFiles(name: CodeSuiteName): readonly { readonly file: string; readonly text: string }[] {
  const folder = join(ROOT, 'suites', name);
  return readdirSync(folder).map((file) => ({ file, text: readFileSync(join(folder, file), 'utf8') }));
}

/** Every case that is shipped. */
export const BUNDLED: readonly CodeCase[] = CODE_SUITES.flatMap((name) =>
  parseSuite({ name, files: suiteFiles(name), sha256 }).cases.filter((testCase): testCase is CodeCase => 'language' in testCase),
);
