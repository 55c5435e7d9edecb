/** Searches whose result is compared with "not there": `text.find("..") == npos`, `indexOf(x) < 0`. */
import type { Value } from './value.js';
import { negated } from './proof.js';
import type { Cleared, Proof } from './proof.js';

interface Proved {
  readonly whenTrue?: Cleared;
  readonly whenFalse?: Cleared;
}

/** What a comparison of a search's result proves of the text that was searched. */
export function nothingFound(op: string, left: Value, right: Value): Proved {
  if (left.missing === undefined) return right.missing === undefined ? {} : nothingFound(turned(op), right, left);
  const only = right.known?.length === 1 ? right.known[0] : undefined;
  const none = only === -1 || only === null || only === false;
  if (none && (op === '==' || op === '<=')) return { whenTrue: left.missing };
  if (none && (op === '!=' || op === '>')) return { whenFalse: left.missing };
  if (only === 0 && op === '<') return { whenTrue: left.missing };
  return only === 0 && op === '>=' ? { whenFalse: left.missing } : {};
}

/** `preg_match(…) === 1`, `check(x) == false`: a truth value compared with a constant is still that truth. */
export function sameTruth(op: string, left: Value, right: Value): Proof | undefined {
  if (left.proof === undefined || left.missing !== undefined)
    return right.proof === undefined || left.proof !== undefined ? undefined : sameTruth(turned(op), right, left);
  const only = right.known?.length === 1 ? right.known[0] : undefined;
  const holds =
    (op === '==' && (only === true || only === 1)) || (op === '!=' && (only === false || only === 0)) || (op === '>' && only === 0);
  const fails =
    (op === '==' && (only === false || only === 0)) || (op === '!=' && (only === true || only === 1)) || (op === '<' && only === 1);
  return holds ? left.proof : fails ? negated(left.proof) : undefined;
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
