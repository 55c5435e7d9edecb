import type { Language, Tree } from 'web-tree-sitter';

import type { Syntax } from '../detect/syntax.js';
import type { ParserMemory } from './parser-memory.js';
import { DEEPEST, isSeparator } from './syntax-from-cursor.js';
import type { Building } from './syntax-from-cursor.js';

/**
 * Offsets of the parser's structures in its 32-bit memory (tree-sitter 0.25 to 0.27, `subtree.h` and `parser.h`). They are no public
 * interface: `create-reader.ts` uses this reader only for a grammar for which it was seen to agree with the cursor.
 */
const LANGUAGE = { maxAliasLength: 36, fieldSlices: 64, fieldEntries: 68, publicSymbols: 76, aliases: 84 };
const HEAP = { paddingBytes: 4, sizeBytes: 16, childCount: 36, symbol: 40, flags: 44, productionId: 66 };
/** Bits of a node's flags, for nodes that lie in their parent's array and for those that lie by themselves. */
const INLINE = { visible: 2, extra: 8, missing: 32 };
const APART = { visible: 1, extra: 4, missing: 0x200 };
/** Errors have a number of their own, beyond the grammar's. */
const FIRST_ERROR_SYMBOL = 0xfffe;
/** Hidden nodes have no syntax but nest too; real trees stay far below. */
const DEEPEST_HIDDEN = 4_000;

interface Descent {
  readonly into: Syntax[];
  readonly depth: number;
  readonly hidden: number;
  /** The field of the hidden node that the children stand for. */
  readonly inherited: number;
}

/** Reads trees of one language straight from the parser's memory: no call into WebAssembly a node. Positions there count bytes, two a UTF-16 unit. */
export class MemoryReader {
  private readonly language: number;
  private readonly types: Language['types'];
  private readonly fields: Language['fields'];
  private readonly named: readonly boolean[];
  private slices = 0;
  private entries = 0;
  private publicSymbols = 0;
  private aliases = 0;
  private aliasBytes = 0;
  private tooDeep = false;

  constructor(
    private readonly memory: ParserMemory,
    language: Language,
  ) {
    this.language = addressOf(language);
    this.types = language.types;
    this.fields = language.fields;
    this.named = language.types.map((_type, id) => language.nodeTypeIsNamed(id));
  }

  /** `undefined` when the tree is deeper than 800 levels. */
  read(tree: Tree): Syntax | undefined {
    this.start();
    const root = this.memory.word(addressOf(tree));
    if ((root & 1) === 1) return undefined;
    const start = this.memory.word(root + HEAP.paddingBytes);
    const end = start + this.memory.word(root + HEAP.sizeBytes);
    const node = this.node(this.memory.short(root + HEAP.symbol), { start, end, field: 0, missing: false });
    this.children(root, start, { into: node.children, depth: 0, hidden: 0, inherited: 0 });
    return this.tooDeep ? undefined : node;
  }

  private start(): void {
    const { memory, language } = this;
    memory.refresh();
    this.slices = memory.word(language + LANGUAGE.fieldSlices);
    this.entries = memory.word(language + LANGUAGE.fieldEntries);
    this.publicSymbols = memory.word(language + LANGUAGE.publicSymbols);
    this.aliases = memory.word(language + LANGUAGE.aliases);
    this.aliasBytes = memory.short(language + LANGUAGE.maxAliasLength) * 2;
    this.tooDeep = false;
  }

  /** Appends what is visible below the node at `pointer`; its children's cells lie right before it. */
  private children(pointer: number, position: number, { into, depth, hidden, inherited }: Descent): void {
    const { memory } = this;
    const count = memory.word(pointer + HEAP.childCount);
    if (count === 0) return;
    if (depth >= DEEPEST || hidden >= DEEPEST_HIDDEN) {
      this.tooDeep = true;
      return;
    }
    const production = memory.short(pointer + HEAP.productionId);
    const hasFields = memory.short(this.slices + production * 4 + 2) > 0;
    const alias = production === 0 || this.aliases === 0 ? 0 : this.aliases + production * this.aliasBytes;
    let structural = 0;
    let start = position;
    for (let cell = pointer - count * 8; cell < pointer; cell += 8) {
      const child = memory.word(cell);
      const inline = (child & 1) === 1;
      const lengths = memory.word(cell + 4);
      const bits = inline ? INLINE : APART;
      const flags = inline ? child : memory.short(child + HEAP.flags);
      if (cell > pointer - count * 8) start += inline ? (lengths >>> 16) & 0xff : memory.word(child + HEAP.paddingBytes);
      const end = start + (inline ? lengths >>> 24 : memory.word(child + HEAP.sizeBytes));
      const extra = (flags & bits.extra) !== 0;
      const renamed = extra || alias === 0 ? 0 : memory.short(alias + structural * 2);
      const field = extra ? 0 : (hasFields && this.fieldAt(production, structural)) || inherited;
      if (!extra) structural += 1;
      if (renamed !== 0 || (flags & bits.visible) !== 0) {
        const symbol = renamed || (inline ? (child >>> 8) & 0xff : memory.short(child + HEAP.symbol));
        const node = this.node(symbol, { start, end, field, missing: (flags & bits.missing) !== 0 });
        if (node.named || !isSeparator(node.kind)) into.push(node);
        if (!inline) this.children(child, start, { into: node.children, depth: depth + 1, hidden: hidden + 1, inherited: 0 });
      } else if (!inline) this.children(child, start, { into, depth, hidden: hidden + 1, inherited: field });
      start = end;
    }
  }

  /** The field under which a production names its child itself, not through a hidden node; 0 for none. */
  private fieldAt(production: number, structural: number): number {
    const { memory } = this;
    const slice = this.slices + production * 4;
    const first = this.entries + memory.short(slice) * 4;
    const end = first + memory.short(slice + 2) * 4;
    for (let entry = first; entry < end; entry += 4) {
      if (memory.byte(entry + 2) === structural && memory.byte(entry + 3) === 0) return memory.short(entry);
    }
    return 0;
  }

  private node(symbol: number, { start, end, field, missing }: Placed): Building {
    const id = symbol >= FIRST_ERROR_SYMBOL ? symbol : this.memory.short(this.publicSymbols + symbol * 2);
    const kind = this.types[id];
    const named = kind === undefined || this.named[id] !== false;
    return {
      kind: missing && start === end && !named ? 'MISSING' : (kind ?? 'ERROR'),
      named,
      field: field === 0 ? undefined : (this.fields[field] ?? undefined),
      start: start >> 1,
      end: end >> 1,
      children: [],
    };
  }
}

interface Placed {
  readonly start: number;
  readonly end: number;
  readonly field: number;
  readonly missing: boolean;
}

/** Where the library keeps an object's address. */
function addressOf(owner: object): number {
  const address: unknown = Reflect.get(owner, 0);
  return typeof address === 'number' ? address : 0;
}
