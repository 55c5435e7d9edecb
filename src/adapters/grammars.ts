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

/** 32 MiB to start with, as the parser's own; it may grow to 2 GiB. */
const MEMORY = { initial: 512, maximum: 32_768 };

/** Bounds one parse; at about 5 MB/s this is far beyond any text the detector accepts. */
const TIME_LIMIT_MS = 2_000;

/** The grammars of dist/wasm. The runtime and each grammar are read once, when first asked for. */
export function createGrammars(options: { readonly timeLimitMs?: number } = {}): Grammars {
  const timeLimitMs = options.timeLimitMs ?? TIME_LIMIT_MS;
  const parsers = new Map<string, Promise<SyntaxParser>>();
  const loadParser = async (file: string): Promise<SyntaxParser> => {
    const { treeSitter, memory } = await theRuntime();
    // Bytes, not a path: the runtime would fetch a path relative to itself.
    const language = await treeSitter.Language.load(await readFile(assetPath('wasm', `tree-sitter-${file}.wasm`)));
    const parser = new treeSitter.Parser().setLanguage(language);
    return createParser(parser, createReader(parser, language, memory), timeLimitMs);
  };
  return {
    load: (name) => {
      const file = WASM_OF[name];
      const parser = parsers.get(file) ?? loadParser(file);
      parsers.set(file, parser);
      return parser;
    },
  };
}

interface Runtime {
  readonly treeSitter: typeof TreeSitter;
  readonly memory: WebAssembly.Memory;
}

let runtime: Promise<Runtime> | undefined;

/** One for the process: the library keeps its first memory, whatever a second start asks for. */
function theRuntime(): Promise<Runtime> {
  runtime ??= loadRuntime();
  return runtime;
}

async function loadRuntime(): Promise<Runtime> {
  const url = pathToFileURL(assetPath('wasm', 'web-tree-sitter.js')).href;
  // eslint-disable-next-line @typescript-eslint/no-unsafe-assignment -- a module found at run time has no type of its own
  const treeSitter: typeof TreeSitter = await import(/* webpackIgnore: true */ url);
  const memory = new WebAssembly.Memory(MEMORY);
  await treeSitter.Parser.init({ wasmBinary: await readFile(assetPath('wasm', 'web-tree-sitter.wasm')), wasmMemory: memory });
  return { treeSitter, memory };
}

function createParser(parser: TreeSitter.Parser, read: ReadSyntax, timeLimitMs: number): SyntaxParser {
  return {
    parse: (text) => {
      const deadline = performance.now() + timeLimitMs;
      const tree = parser.parse(text, null, { progressCallback: () => performance.now() > deadline });
      if (tree === null) {
        // Without it the next parse would resume this one.
        parser.reset();
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
