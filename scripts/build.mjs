/** `npm run build`: lib/ by the compiler, dist/ by the bundler and the assets beside it. The same sources give the same bytes. */
import { execFileSync } from 'node:child_process';
import { chmodSync, cpSync, existsSync, mkdirSync, readdirSync, renameSync, rmSync, statSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';

import { buildRules } from './build-rules.mjs';
import { bundle } from './bundle.mjs';
import { copyWasm, GRAMMAR_PACKAGES } from './copy-wasm.mjs';
import { thirdPartyNotices } from './third-party-notices.mjs';

const root = join(import.meta.dirname, '..');

const LAUNCHERS = {
  'cli.js': "#!/usr/bin/env node\nimport { cli } from './main.js';\n\nawait cli();\n",
  'action.js': "import { action } from './main.js';\n\nawait action();\n",
  'package.json': '{ "type": "module" }\n',
};

/** Compiles src/ to lib/. What src/ no longer has may stay there: nothing imports it. */
function compile() {
  execFileSync(process.execPath, [join(root, 'node_modules', 'typescript', 'bin', 'tsc'), '-p', root], { stdio: 'inherit', cwd: root });
}

/** Writes the whole of dist/ into a folder, from lib/ and the data folders. */
async function buildDist(folder) {
  mkdirSync(folder, { recursive: true });
  const { files, sources } = await bundle(root);
  for (const [name, source] of files) writeFileSync(join(folder, name), source);
  for (const [name, text] of Object.entries(LAUNCHERS)) writeFileSync(join(folder, name), text);
  chmodSync(join(folder, 'cli.js'), 0o755);
  copyWasm(folder);
  const { rules, examples } = await buildRules(root);
  writeFileSync(join(folder, 'rules.json'), rules);
  writeFileSync(join(folder, 'rule-examples.json'), examples);
  cpSync(join(root, 'suites'), join(folder, 'suites'), { recursive: true });
  // The recording is made with the bundle, so the bundle can be built without it.
  if (existsSync(join(root, 'demo'))) cpSync(join(root, 'demo'), join(folder, 'demo'), { recursive: true });
  else console.warn('no demo/: the command demo will not run');
  const copied = ['web-tree-sitter', ...Object.keys(GRAMMAR_PACKAGES)];
  writeFileSync(join(folder, 'THIRD-PARTY-NOTICES.txt'), thirdPartyNotices(root, sources, copied));
}

function bytesIn(folder) {
  const entries = readdirSync(folder, { recursive: true, withFileTypes: true }).filter((entry) => entry.isFile());
  return entries.reduce((sum, entry) => sum + statSync(join(entry.parentPath, entry.name)).size, 0);
}

/** With a folder: builds there and leaves dist/ alone. Otherwise the old dist/ stays whole until the new one is. */
async function main(folder) {
  compile();
  if (folder !== undefined) return buildDist(folder);
  const next = join(root, '.dist-next');
  rmSync(next, { recursive: true, force: true });
  await buildDist(next);
  rmSync(join(root, 'dist'), { recursive: true, force: true });
  renameSync(next, join(root, 'dist'));
  console.log(`dist/: ${(bytesIn(join(root, 'dist')) / 1e6).toFixed(1)} MB`);
}

try {
  await main(process.argv[2]);
} catch (error) {
  // Without the place: the bundler is one line of three million characters, which Node would print.
  console.error(`build failed: ${error.message}`);
  process.exitCode = 1;
}
