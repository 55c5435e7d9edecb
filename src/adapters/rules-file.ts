import { readFile } from 'node:fs/promises';

import { assetPath } from './assets.js';

/** The compiled rules of all languages, as the build put them beside the bundle. */
export function readRulesFile(): Promise<string> {
  return readFile(assetPath('rules.json'), 'utf8');
}

/** The rules' own examples, which only an explanation needs. */
export function readRuleExamplesFile(): Promise<string> {
  return readFile(assetPath('rule-examples.json'), 'utf8');
}
