import { basename, dirname, join } from 'node:path';
import { fileURLToPath } from 'node:url';

/**
 * The path of a file that the build put beside the bundle: `assetPath('wasm', 'web-tree-sitter.wasm')`.
 *
 * In the bundle this module lies in dist/ itself; run from src/ or lib/ it lies in adapters/, two folders below the repository's root.
 * The folder comes from a variable on purpose: from a literal the bundler would copy, rename and corrupt the files.
 */
export function assetPath(...parts: readonly string[]): string {
  const here = dirname(fileURLToPath(import.meta.url));
  const dist = basename(here) === 'adapters' ? join(here, '..', '..', 'dist') : here;
  return join(dist, ...parts);
}
