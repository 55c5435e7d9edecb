/** Texts to time the detector on: the project's own examples always, labelled corpora and official prompts where they lie beside it. */
import { existsSync, readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';

import { readRules } from '../../scripts/build-rules.mjs';

const ROOT = join(import.meta.dirname, '..', '..');
export const SHARED = process.env.BENCH_SHARED ?? join(ROOT, '..', 'shared');

/** @returns {Promise<{ language: string, code: string }[]>} every rule's examples */
export async function ruleExamples() {
  const { buildRuleSet } = await import(join(ROOT, 'lib', 'detect', 'rules', 'build-rule-set.js'));
  const { examples } = buildRuleSet(readRules(join(ROOT, 'rules')));
  return [...examples].flatMap(([id, { vulnerable, safe }]) =>
    [...vulnerable, ...safe].map((code) => ({ language: id.slice(0, id.indexOf('/')), code })),
  );
}

/** Completions of the bundled suites, each behind its own context: about 20 lines. */
export function references() {
  return ['autocomplete', 'instruct'].flatMap((suite) => {
    const folder = join(ROOT, 'suites', suite);
    const lines = readdirSync(folder)
      .filter((name) => name.endsWith('.jsonl'))
      .flatMap((name) => readFileSync(join(folder, name), 'utf8').split('\n'));
    return lines
      .filter((line) => line.trim() !== '')
      .map((line) => JSON.parse(line))
      .flatMap(({ language, before = '', insecure, secure }) => [insecure, secure].map((code) => ({ language, code: before + code })));
  });
}

/** @returns {{ language: string, code: string }[] | undefined} snippets of real projects, `undefined` where they are not here */
export function snippets() {
  const file = join(SHARED, 'corpora', 'code', 'purplellama.jsonl');
  if (!existsSync(file)) return undefined;
  const lines = readFileSync(file, 'utf8').split('\n').filter(Boolean);
  return lines.map((line) => JSON.parse(line)).map(({ language, code }) => ({ language, code }));
}
