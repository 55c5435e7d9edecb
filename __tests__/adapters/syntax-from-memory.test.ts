/** The parser's memory and the cursor tell the same syntax, for every grammar, on every rule's examples and on broken texts. */
import { beforeAll, describe, expect, it } from '@jest/globals';
import { readFileSync } from 'node:fs';
import { pathToFileURL } from 'node:url';
import type * as TreeSitter from 'web-tree-sitter';

import { assetPath } from '../../src/adapters/assets.js';
import { ParserMemory } from '../../src/adapters/parser-memory.js';
import { syntaxFromCursor } from '../../src/adapters/syntax-from-cursor.js';
import { MemoryReader } from '../../src/adapters/syntax-from-memory.js';
import { builtRules } from '../detect/rules-on-disk.js';

const memory = new WebAssembly.Memory({ initial: 512, maximum: 32_768 });
let treeSitter: typeof TreeSitter;

beforeAll(async () => {
  treeSitter = (await import(pathToFileURL(assetPath('wasm', 'web-tree-sitter.js')).href)) as typeof TreeSitter;
  await treeSitter.Parser.init({ wasmBinary: readFileSync(assetPath('wasm', 'web-tree-sitter.wasm')), wasmMemory: memory });
});

const BROKEN = [
  '',
  '}{',
  'f(',
  'class A { void',
  '"',
  '\u{1f600}\u0000é',
  '('.repeat(2_000),
  'a'.repeat(70_000),
  '[[[]]] = ((( ~~ $$ ## @@ ))',
];

function examplesOf(language: string): readonly string[] {
  return [...builtRules.examples]
    .filter(([id]) => id.startsWith(`${language}/`))
    .flatMap(([, { vulnerable, safe }]) => [...vulnerable, ...safe]);
}

describe('MemoryReader', () => {
  it.each([
    ['c', 'c'],
    ['cpp', 'cpp'],
    ['c_sharp', 'csharp'],
    ['java', 'java'],
    ['javascript', 'javascript'],
    ['typescript', 'javascript'],
    ['tsx', 'javascript'],
    ['php_only', 'php'],
    ['php', 'php'],
    ['python', 'python'],
    ['rust', 'rust'],
  ])('reads trees of %s as the cursor does', async (grammar, language) => {
    const loaded = await treeSitter.Language.load(readFileSync(assetPath('wasm', `tree-sitter-${grammar}.wasm`)));
    const parser = new treeSitter.Parser().setLanguage(loaded);
    const reader = new MemoryReader(new ParserMemory(memory), loaded);
    const texts = [...BROKEN, ...examplesOf(language)];
    // Every text, and every text cut in the middle.
    for (const text of texts.flatMap((whole) => [whole, whole.slice(0, whole.length >> 1)])) {
      const tree = parser.parse(text);
      if (tree === null) throw new Error('no tree');
      const cursor = tree.walk();
      expect(reader.read(tree)).toEqual(syntaxFromCursor(cursor, loaded));
      cursor.delete();
      tree.delete();
    }
  });
});
