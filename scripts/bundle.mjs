/** Bundles lib/main.js with everything it imports; dynamic imports become chunks that load when first needed. */
import ncc from '@vercel/ncc';
import { join } from 'node:path';

import { slim } from './slim.mjs';

/** Modules that the bundled packages look for and do without. Anything else that cannot be found fails the build. */
const OPTIONAL_MODULES = new Set(['encoding', 'bufferutil', 'utf-8-validate', 'supports-color']);

/**
 * @param {string} root the repository
 * @returns {Promise<{files: Map<string, string>, sources: string[]}>} name → text of each chunk, and the paths that went in
 */
export async function bundle(root) {
  const built = await ncc(join(root, 'lib', 'main.js'), { cache: false, quiet: true, filename: 'main.js' });
  const files = new Map([['main.js', slim(built.code)]]);
  for (const [name, asset] of Object.entries(built.assets)) {
    // An asset is a file that the bundler renamed or read as text: ours are copied by hand, others we do not know.
    if (!/^\d+\.main\.js$/.test(name) && name !== 'package.json') throw new Error(`the bundler made an unexpected file: ${name}`);
    if (name !== 'package.json') files.set(name, slim(asset.source.toString()));
  }
  const sources = resources(built.stats.compilation);
  const missing = sources.map((path) => /@@notfound\.js\?(.+)$/.exec(path)?.[1]).filter((name) => name !== undefined);
  const unknown = missing.filter((name) => !OPTIONAL_MODULES.has(name));
  if (unknown.length > 0) throw new Error(`not found, and would throw when asked for: ${unknown.join(', ')}`);
  return { files, sources: sources.filter((path) => !path.includes('@@notfound')) };
}

function resources(compilation) {
  const found = new Set();
  for (const module of compilation.modules) {
    for (const part of module.modules ?? [module]) if (part.resource) found.add(part.resource);
  }
  return [...found].sort();
}
