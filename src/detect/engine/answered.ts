/** Comparisons of what was asked about a value: whose host it is, which folder it lies in, what stands in it. */
import type { LiteralValue } from '../unit.js';
import { lacking } from './cleaning.js';
import { spellingOf } from './origins.js';
import { proves } from './proof.js';
import type { Cleared, Proof } from './proof.js';
import type { Value } from './value.js';

/** `typeof x === "string"`, `host == OURS`, `base in path.parents`: what the answer says of the value that was asked about. */
export function answered(op: string, left: Value, right: Value): Proof | undefined {
  const asked = left.answers !== undefined ? left : right;
  const other = asked === left ? right : left;
  if (asked.answers === undefined || !ANSWERED.has(op)) return undefined;
  const cleared = new Map(
    asked.answers.filter(({ words, cleared: about }) => isAnswer(words, about, other)).flatMap((one) => [...one.cleared]),
  );
  return op === '==' || op === 'in' ? proves(cleared) : proves(new Map(), cleared);
}

const ANSWERED = new Set(['==', '!=', 'in', 'not-in']);

/** One of the words; where any will do, whatever does not come from the value itself. */
function isAnswer(words: readonly LiteralValue[], cleared: Cleared, other: Value): boolean {
  if (words.length > 0) return other.known?.length === 1 && words.includes(other.known[0] ?? null);
  return !other.taints.some(({ source }) => cleared.has(source.origin));
}

/** `"/" in name`: where it is not in the text, the text lacks that character. */
export function lacks(left: Value, right: Value): Cleared {
  const word = left.known?.length === 1 ? left.known[0] : undefined;
  return typeof word === 'string' ? spellingOf(right, lacking(word)) : new Map();
}
