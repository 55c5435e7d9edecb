/** Searches whose result is compared with "not there": `text.find("..") == npos`, `indexOf(x) < 0`. */
import type { Value } from './value.js';
import type { Cleared } from './proof.js';

interface Proved {
  readonly whenTrue?: Cleared;
  readonly whenFalse?: Cleared;
}

/** What a comparison of a search's result proves of the text that was searched. */
export function nothingFound(op: string, left: Value, right: Value): Proved {
  if (left.missing === undefined) return right.missing === undefined ? {} : nothingFound(turned(op), right, left);
  const only = right.known?.length === 1 ? right.known[0] : undefined;
  const none = only === -1 || only === null;
  if (none && (op === '==' || op === '<=')) return { whenTrue: left.missing };
  if (none && (op === '!=' || op === '>')) return { whenFalse: left.missing };
  if (only === 0 && op === '<') return { whenTrue: left.missing };
  return only === 0 && op === '>=' ? { whenFalse: left.missing } : {};
}

const TURNED: ReadonlyMap<string, string> = new Map([
  ['<', '>'],
  ['>', '<'],
  ['<=', '>='],
  ['>=', '<='],
]);

function turned(op: string): string {
  return TURNED.get(op) ?? op;
}
