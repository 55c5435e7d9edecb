import type { Language, Parser, Tree } from 'web-tree-sitter';

import type { Syntax } from '../detect/syntax.js';
import { ParserMemory } from './parser-memory.js';
import { syntaxFromCursor } from './syntax-from-cursor.js';
import { MemoryReader } from './syntax-from-memory.js';

export type ReadSyntax = (tree: Tree) => Syntax | undefined;

/** In every grammar it holds fields, hidden and renamed nodes, or an error with what the parser made up. */
const PROBE =
  'int f(char *a, b = 1) {\n  if (a && b) { return g(a.c, "x\\n", [1, 2]); }\n  for (x of y) z += `${x}`;\n}\nclass A: pass\n$a->b = !c::d;';

/**
 * Reads trees of one grammar from the parser's memory where that is seen to give the very syntax the cursor gives, and with the
 * cursor otherwise: half as fast, and never wrong.
 */
export function createReader(parser: Parser, language: Language, memory: WebAssembly.Memory): ReadSyntax {
  const reader = new MemoryReader(new ParserMemory(memory), language);
  const read: ReadSyntax = (tree) => reader.read(tree);
  const tree = parser.parse(PROBE);
  if (tree === null) return withCursor(language);
  try {
    return JSON.stringify(read(tree)) === JSON.stringify(withCursor(language)(tree)) ? read : withCursor(language);
  } catch {
    return withCursor(language);
  } finally {
    tree.delete();
  }
}

function withCursor(language: Language): ReadSyntax {
  return (tree) => {
    const cursor = tree.walk();
    try {
      return syntaxFromCursor(cursor, language);
    } finally {
      cursor.delete();
    }
  };
}
