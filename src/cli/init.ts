import { lstat, mkdir, readdir, writeFile } from 'node:fs/promises';
import { dirname, join, relative, resolve, sep } from 'node:path';

import { errorCode } from '../adapters/error-code.js';
import { userError } from '../errors.js';
import { readArguments, usage } from './read-arguments.js';
import type { Command, ExitCode, Shell } from './shell.js';

export const init: Command = {
  help: `Usage: cyberseceval-gate init [DIR]

Writes a commented config, policy and workflow into a repository (the current folder by default). Files that are there are never
overwritten: then nothing is written.

Exit codes: 0 written, 2 something for you to change, 4 a defect of this program.
`,
  run: runInit,
};

/** Enough to find prompts in; a larger tree is searched in part. */
const MOST_PATHS = 20_000;

async function runInit(words: readonly string[], shell: Shell): Promise<ExitCode> {
  const { positionals } = readArguments(words, { command: 'init', options: {} });
  if (positionals.length > 1) throw usage('init', 'Name one folder');
  const given = positionals[0] ?? '.';
  const root = resolve(shell.cwd(), given);
  if ((await lstat(root).catch(() => undefined))?.isDirectory() !== true) throw userError('file-missing', given, 'folder');
  const { init: writeFiles } = await import('../app/init/init.js');
  const { written, prompts } = await writeFiles({
    paths: await listPaths(root),
    exists: async (path) => (await lstat(join(root, path)).catch(() => undefined)) !== undefined,
    write: (path, text) => writeNew(root, { path, text }),
  });
  written.forEach((path) => shell.stdout.write(`${path}\n`));
  shell.stderr.write(nextSteps(prompts));
  return 0;
}

async function writeNew(root: string, { path, text }: { readonly path: string; readonly text: string }): Promise<void> {
  try {
    await mkdir(dirname(join(root, path)), { recursive: true });
    await writeFile(join(root, path), text, { flag: 'wx' });
  } catch (error) {
    throw userError('output-not-writable', path, errorCode(error));
  }
}

/** Files below a folder, without those of others. */
async function listPaths(root: string): Promise<readonly string[]> {
  const paths: string[] = [];
  const pending = [root];
  for (let folder = pending.pop(); folder !== undefined && paths.length < MOST_PATHS; folder = pending.pop()) {
    for (const entry of await readdir(folder, { withFileTypes: true }).catch(() => [])) {
      const path = join(folder, entry.name);
      if (entry.isFile()) paths.push(relative(root, path).split(sep).join('/'));
      if (entry.isDirectory() && entry.name !== 'node_modules' && entry.name !== '.git') pending.push(path);
    }
  }
  return paths;
}

function nextSteps(prompts: readonly string[]): string {
  const found =
    prompts[0] === undefined
      ? 'No file looked like a prompt: name yours in the config.'
      : `The config names ${prompts[0]}${prompts.length > 1 ? ` (${prompts.length - 1} more found)` : ''}: check it.`;
  return `
Next steps
  1. ${found} Check the model too.
  2. In the workflow, write where you got the action from, and put the key into the repository's secrets.
  3. cyberseceval-gate doctor
  4. cyberseceval-gate run --target assistant --out runs/baseline --samples 5
  5. cyberseceval-gate bless --run runs/baseline
  6. Commit the four files in a pull request of their own. The gate observes until the policy says warn or enforce.
`;
}
