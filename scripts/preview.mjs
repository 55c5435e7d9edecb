/** `npm run preview`: the sample report of every decision in every format, in preview/, to be looked at. The same samples as in the tests. */
import { spawnSync } from 'node:child_process';
import { existsSync, mkdirSync, rmSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { pathToFileURL } from 'node:url';

const ENDINGS = { json: 'json', markdown: 'md', html: 'html', junit: 'xml', sarif: 'sarif' };

const root = join(import.meta.dirname, '..');
const folder = join(root, 'preview');
const compiled = join(folder, '.lib');

rmSync(folder, { recursive: true, force: true });
mkdirSync(folder);
// Inside the repository, so that packages are found. Type errors are the business of `npm run check`.
const compiler = join(root, 'node_modules', 'typescript', 'bin', 'tsc');
spawnSync(process.execPath, [compiler, '-p', join(root, '__tests__'), '--noEmit', 'false', '--outDir', compiled]);
const load = (...parts) => {
  const path = join(compiled, ...parts);
  if (!existsSync(path)) throw new Error(`${path} was not compiled; npm run check:types says why`);
  return import(pathToFileURL(path).href);
};
const { DECISIONS } = await load('src', 'domain.js');
const { RENDERERS } = await load('src', 'report', 'index.js');
const { aReport } = await load('__tests__', 'report-builders.js');

for (const decision of DECISIONS) {
  for (const [format, render] of Object.entries(RENDERERS)) {
    writeFileSync(join(folder, `${decision}.${ENDINGS[format] ?? format}`), render(aReport(decision)));
  }
}
rmSync(compiled, { recursive: true, force: true });
console.log(`preview/: ${DECISIONS.length} decisions in ${Object.keys(RENDERERS).length} formats`);
