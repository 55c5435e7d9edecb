/** Where a value came from, as what a check clears. */
import type { Cleared } from './proof.js';
import type { Value } from './value.js';

/** Guards clear an origin's characters under a name of their own. */
export function spellingKey(origin: string): string {
  return `~${origin}`;
}

/** What a check of a value's characters clears. */
export function spellingOf(value: Value, gone: number): Cleared {
  return gone === 0 ? new Map() : new Map(value.taints.map((taint) => [spellingKey(taint.source.origin), gone]));
}

export function originsOf(value: Value, mask: number): Cleared {
  return new Map(value.taints.map((taint) => [taint.source.origin, mask]));
}
