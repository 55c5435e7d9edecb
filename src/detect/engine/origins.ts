/** Where a value came from, as what a check clears. */
import type { Cleared } from './proof.js';
import type { Value } from './value.js';

export function originsOf(value: Value, mask: number): Cleared {
  return new Map(value.taints.map((taint) => [taint.source.origin, mask]));
}
