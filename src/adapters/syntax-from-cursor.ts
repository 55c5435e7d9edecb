import type { Language, TreeCursor } from 'web-tree-sitter';

import type { Syntax } from '../detect/syntax.js';

/** Deeper trees have no syntax: whoever walks one may recurse without fear for the stack. Real code stays far below. */
export const DEEPEST = 800;

/** Separators say nothing that the kinds and fields around them do not. */
const PUNCTUATION = new Set(['(', ')', '[', ']', '{', '}', ';', ',', '.', ':']);

export function isSeparator(kind: string): boolean {
  return PUNCTUATION.has(kind);
}

/** A node whose children are still to come. */
export interface Building {
  readonly kind: string;
  readonly named: boolean;
  readonly field: string | undefined;
  readonly start: number;
  readonly end: number;
  readonly children: Syntax[];
}

/**
 * The tree under a cursor as plain objects, in one pass without recursion.
 *
 * Unnamed punctuation is dropped. A token that the parser had to invent is kept as an unnamed `MISSING` of no width (named ones keep
 * their kind), so that a broken text cannot look whole. `undefined` when the tree is deeper than 800 levels.
 */
export function syntaxFromCursor(cursor: TreeCursor, language: Language): Syntax | undefined {
  const root = read(cursor, language);
  const open: Building[] = [root];
  let parent = root;
  let arriving = cursor.gotoFirstChild();
  while (open.length > 0) {
    if (!arriving) {
      open.pop();
      const above = open.at(-1);
      if (above === undefined) return root;
      parent = above;
      cursor.gotoParent();
      arriving = cursor.gotoNextSibling();
      continue;
    }
    const node = read(cursor, language);
    if (node.named || !isSeparator(node.kind)) parent.children.push(node);
    if (cursor.gotoFirstChild()) {
      if (open.length >= DEEPEST) return undefined;
      open.push(node);
      parent = node;
    } else {
      arriving = cursor.gotoNextSibling();
    }
  }
  return root;
}

function read(cursor: TreeCursor, language: Language): Building {
  const id = cursor.nodeTypeId;
  const kind = language.types[id];
  const named = kind === undefined || language.nodeTypeIsNamed(id);
  const start = cursor.startIndex;
  const end = cursor.endIndex;
  const invented = start === end && !named && cursor.nodeIsMissing;
  return { kind: invented ? 'MISSING' : (kind ?? 'ERROR'), named, field: fieldOf(cursor, language), start, end, children: [] };
}

function fieldOf(cursor: TreeCursor, language: Language): string | undefined {
  const id = cursor.currentFieldId;
  return id === 0 ? undefined : (language.fields[id] ?? undefined);
}
