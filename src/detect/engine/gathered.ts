/** All arguments of a call as one text: `absl::StrCat("id=", id)`. */
import type { Span } from '../unit.js';
import { concatenated } from './text.js';
import type { Value } from './value.js';

export function gathered(at: Span, receiver: Value | undefined, args: readonly Value[]): Value {
  return concatenated(at, receiver === undefined || isModule(receiver) ? args : [receiver, ...args]);
}

/** The `absl` of `absl::StrCat` is no part of the text. */
function isModule({ name, taints, known, parts, object }: Value): boolean {
  return name !== undefined && taints.length === 0 && known === undefined && parts === undefined && object === undefined;
}
