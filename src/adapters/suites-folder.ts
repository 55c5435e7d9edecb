import { readdir, readFile } from 'node:fs/promises';

import type { SuiteName } from '../domain.js';
import { assetPath } from './assets.js';

/** The files of a bundled suite, one a language, in the order of their names. */
export async function readSuiteFiles(name: SuiteName): Promise<readonly { readonly file: string; readonly text: string }[]> {
  const names = (await readdir(assetPath('suites', name))).filter((file) => file.endsWith('.jsonl')).sort();
  return Promise.all(
    names.map(async (file) => ({ file: `suites/${name}/${file}`, text: await readFile(assetPath('suites', name, file), 'utf8') })),
  );
}
