import { readFile } from 'node:fs/promises';

import { assetPath } from './assets.js';

/** The compiled rules of all languages, as the build put them beside the bundle. */
export function readRulesFile(): Promise<string> {
  return readFile(assetPath('rules.json'), 'utf8');
}
