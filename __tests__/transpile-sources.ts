import { mkdir, readdir, readFile, rm, writeFile } from 'node:fs/promises';
import { dirname, join } from 'node:path';
import { fileURLToPath } from 'node:url';

import ts from 'typescript';

const ROOT = fileURLToPath(new URL('..', import.meta.url));

/** src/ as JavaScript in a folder of its own inside the repository (its packages are found from there), for tests whose other side must be able to die. */
export async function transpileSources(): Promise<{ readonly path: string; remove(): Promise<void> }> {
  const path = join(ROOT, '.bench', `sources-${process.pid}`);
  const names = (await readdir(join(ROOT, 'src'), { recursive: true })).filter((name) => name.endsWith('.ts'));
  await Promise.all(names.map((name) => transpile(name, path)));
  return { path, remove: () => rm(path, { recursive: true, force: true }) };
}

async function transpile(name: string, path: string): Promise<void> {
  const { outputText } = ts.transpileModule(await readFile(join(ROOT, 'src', name), 'utf8'), {
    compilerOptions: { module: ts.ModuleKind.ESNext, target: ts.ScriptTarget.ES2023, verbatimModuleSyntax: true },
  });
  const file = join(path, name.replace(/\.ts$/, '.js'));
  await mkdir(dirname(file), { recursive: true });
  await writeFile(file, outputText);
}
