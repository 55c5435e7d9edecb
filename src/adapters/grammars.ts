import { readFile } from 'node:fs/promises';
import { performance } from 'node:perf_hooks';
import { pathToFileURL } from 'node:url';
// Types only: bundled, the parser's own loading of its wasm breaks. It is imported at run time from dist/wasm.
import type * as TreeSitter from 'web-tree-sitter';

import type { GrammarName, Grammars, SyntaxParser } from '../ports.js';
import { assetPath } from './assets.js';
import { createReader } from './create-reader.js';
import type { ReadSyntax } from './create-reader.js';

/** The grammar file of every language, dialect and embedding. */
const WASM_OF: Readonly<Record<GrammarName, string>> = {
  c: 'c',
  cpp: 'cpp',
  csharp: 'c_sharp',
  java: 'java',
  javascript: 'javascript',
  jsx: 'javascript',
  ts: 'typescript',
  tsx: 'tsx',
  php: 'php_only',
  'php-html': 'php',
  python: 'python',
  rust: 'rust',
};

/** 32 MiB to start with, as the parser's own; it may grow to 256 MiB, which no written code needs. */
const MEMORY = { initial: 512, maximum: 4_096 };

/** Bounds one parse; at about 5 MB/s this is far beyond any text the detector accepts. */
const TIME_LIMIT_MS = 800;

/** The grammars of dist/wasm. The runtime and each grammar are read once, when first asked for, and again after a text that broke them. */
export function createGrammars(options: { readonly timeLimitMs?: number } = {}): Grammars {
  const timeLimitMs = options.timeLimitMs ?? TIME_LIMIT_MS;
  const parsers = new WeakMap<Promise<Runtime>, Map<string, Promise<SyntaxParser>>>();
  const loadParser = async (file: string, running: Promise<Runtime>): Promise<SyntaxParser> => {
    const { treeSitter, memory } = await running;
    // Bytes, not a path: the runtime would fetch a path relative to itself.
    const language = await treeSitter.Language.load(await readFile(assetPath('wasm', `tree-sitter-${file}.wasm`)));
    const parser = new treeSitter.Parser().setLanguage(language);
    return createParser(parser, createReader(parser, language, memory), { timeLimitMs, onTrap: () => discard(running) });
  };
  return {
    load: (name) => {
      const running = theRuntime();
      const loaded = parsers.get(running) ?? new Map<string, Promise<SyntaxParser>>();
      parsers.set(running, loaded);
      const file = WASM_OF[name];
      const parser = loaded.get(file) ?? loadParser(file, running);
      loaded.set(file, parser);
      return parser;
    },
  };
}

interface Runtime {
  readonly treeSitter: typeof TreeSitter;
  readonly memory: WebAssembly.Memory;
}

let current: Promise<Runtime> | undefined;
let started = 0;

/** One for the process: the library keeps its first memory, whatever a second start asks for. */
function theRuntime(): Promise<Runtime> {
  current ??= loadRuntime();
  return current;
}

/** After a trap nothing in the memory can be relied on; the next text gets a new one. */
function discard(runtime: Promise<Runtime>): void {
  if (current === runtime) current = undefined;
}

async function loadRuntime(): Promise<Runtime> {
  started += 1;
  // Under another address the module is loaded anew, with a state of its own.
  const url = `${pathToFileURL(assetPath('wasm', 'web-tree-sitter.js')).href}${started === 1 ? '' : `?${started}`}`;
  // eslint-disable-next-line @typescript-eslint/no-unsafe-assignment -- a module found at run time has no type of its own
  const treeSitter: typeof TreeSitter = await import(/* webpackIgnore: true */ url);
  const memory = new WebAssembly.Memory(MEMORY);
  const wasmBinary = await readFile(assetPath('wasm', 'web-tree-sitter.wasm'));
  // What it has to say of an abort is said by the trap.
  await treeSitter.Parser.init({ wasmBinary, wasmMemory: memory, printErr: () => undefined });
  return { treeSitter, memory };
}

interface Limits {
  readonly timeLimitMs: number;
  readonly onTrap: () => void;
}

function createParser(parser: TreeSitter.Parser, read: ReadSyntax, { timeLimitMs, onTrap }: Limits): SyntaxParser {
  const parse = (text: string): TreeSitter.Tree | null => {
    const deadline = performance.now() + timeLimitMs;
    try {
      return parser.parse(text, null, { progressCallback: () => performance.now() > deadline });
    } catch (error) {
      onTrap();
      // The parser's own stack or ours ran out: a text nobody writes.
      if (error instanceof Error && (error.name === 'RuntimeError' || error instanceof RangeError)) return null;
      throw error;
    }
  };
  return {
    parse: (text) => {
      const tree = parse(text);
      if (tree === null) {
        reset(parser);
        return undefined;
      }
      try {
        return read(tree);
      } finally {
        tree.delete();
      }
    },
  };
}

/** Without it the next parse would resume this one. After a trap even this may fail, and the parser is not used again. */
function reset(parser: TreeSitter.Parser): void {
  try {
    parser.reset();
  } catch {
    // Discarded already.
  }
}
