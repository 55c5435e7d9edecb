/** `npm run bench`: every benchmark of this folder, one after the other, each in a process of its own. `npm run bench -- start-up` runs one. */
import { spawnSync } from 'node:child_process';
import { readdirSync } from 'node:fs';
import { join } from 'node:path';

/** Parts that others import. */
const PARTS = new Set(['run-all.mjs', 'measure.mjs', 'not-affected-github.mjs']);

const wanted = process.argv.slice(2);
const names = readdirSync(import.meta.dirname, { withFileTypes: true })
  .filter((entry) => entry.isFile() && entry.name.endsWith('.mjs') && !PARTS.has(entry.name))
  .map((entry) => entry.name)
  .filter((name) => wanted.length === 0 || wanted.includes(name.replace(/\.mjs$/, '')))
  .sort();
if (names.length === 0) throw new Error(`no benchmark is called ${wanted.join(' or ')}`);

console.log(`node ${process.version}`);
for (const name of names) {
  console.log(`\n== ${name.replace(/\.mjs$/, '')}`);
  const { status } = spawnSync(process.execPath, [join(import.meta.dirname, name)], { stdio: 'inherit' });
  if (status !== 0) process.exitCode = 1;
}
