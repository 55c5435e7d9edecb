/** A parse tree in plain objects: the border to WebAssembly is crossed once a node, by one walk of a cursor. */

/** One node. Named nodes keep their grammar kind; of unnamed ones only words and operators are kept, not punctuation. */
export interface Syntax {
  readonly kind: string;
  readonly named: boolean;
  /** Name of the grammar field under which the parent holds this node. */
  readonly field: string | undefined;
  /** UTF-16 offsets into the parsed text. */
  readonly start: number;
  readonly end: number;
  readonly children: readonly Syntax[];
}
