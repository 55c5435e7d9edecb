/** Copies the parser's runtime and the grammars into dist/wasm. They are loaded at run time and never pass the bundler. */
import { copyFileSync, mkdirSync } from 'node:fs';
import { createRequire } from 'node:module';
import { dirname, join } from 'node:path';
import { fileURLToPath } from 'node:url';

/** Package → its wasm files. */
export const GRAMMAR_PACKAGES = {
  'tree-sitter-c': ['tree-sitter-c.wasm'],
  'tree-sitter-c-sharp': ['tree-sitter-c_sharp.wasm'],
  'tree-sitter-cpp': ['tree-sitter-cpp.wasm'],
  'tree-sitter-java': ['tree-sitter-java.wasm'],
  'tree-sitter-javascript': ['tree-sitter-javascript.wasm'],
  'tree-sitter-php': ['tree-sitter-php.wasm', 'tree-sitter-php_only.wasm'],
  'tree-sitter-python': ['tree-sitter-python.wasm'],
  'tree-sitter-rust': ['tree-sitter-rust.wasm'],
  'tree-sitter-typescript': ['tree-sitter-typescript.wasm', 'tree-sitter-tsx.wasm'],
};

const require = createRequire(import.meta.url);

/** @param {string} dist the folder that gets `wasm/` */
export function copyWasm(dist) {
  const wasm = join(dist, 'wasm');
  mkdirSync(wasm, { recursive: true });
  const runtime = dirname(require.resolve('web-tree-sitter/web-tree-sitter.wasm'));
  for (const file of ['web-tree-sitter.js', 'web-tree-sitter.wasm']) copyFileSync(join(runtime, file), join(wasm, file));
  for (const [name, files] of Object.entries(GRAMMAR_PACKAGES)) {
    const folder = dirname(require.resolve(`${name}/package.json`));
    for (const file of files) copyFileSync(join(folder, file), join(wasm, file));
  }
}

if (process.argv[1] === fileURLToPath(import.meta.url)) copyWasm(join(import.meta.dirname, '..', 'dist'));
