/** Labelled code of other authors, which lies beside the project or nowhere: nothing of it is shipped. */
import { createHash } from 'node:crypto';
import { existsSync, readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';

/** Sources that nobody reads while writing rules; of the others, a part drawn by hash. */
const BLIND_SOURCES = new Set(['codeql-examples', 'eslint-security-rules']);

/** Judged by themselves: labels made by the original detector, and its own unit tests. */
export const SEPARATE = new Set(['purplellama', 'icd-unit-tests']);

/** @returns {{ items: object[], score: Function, related: Function } | undefined} `undefined` when the folder is not there */
export async function readCorpora(folder) {
  const code = join(folder, 'code');
  if (!existsSync(code)) return undefined;
  const items = readdirSync(code)
    .filter((name) => name.endsWith('.jsonl'))
    .sort()
    .flatMap((name) => readFileSync(join(code, name), 'utf8').split('\n'))
    .filter((line) => line !== '')
    .map((line) => JSON.parse(line));
  const { score, matches } = await import(join(folder, 'score.mjs'));
  return { items, score, matches };
}

/** `blind` items are scored but never looked at; `tuned` ones may show what the engine lacks. */
export function partOf({ source, pair, id }) {
  if (BLIND_SOURCES.has(source)) return 'blind';
  const digit = createHash('sha256')
    .update(pair ?? id)
    .digest('hex')[0];
  return /[0-5]/.test(digit) ? 'blind' : 'tuned';
}
