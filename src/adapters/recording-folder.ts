import { readdir, readFile } from 'node:fs/promises';
import { join, relative, sep } from 'node:path';

import { readUserFile } from './user-file.js';
import { assetPath } from './assets.js';

/** The recording that the release carries. */
export function bundledRecording(): string {
  return assetPath('demo');
}

/** Throws `file-missing` and `file-unreadable`. */
export function readRecordingFile(folder: string, name: string): Promise<string> {
  return readUserFile({ path: join(folder, name), cwd: folder, what: 'part of the recording' });
}

/** The paths at which two folders differ, sorted, with forward slashes. */
export async function differingPaths(one: string, other: string): Promise<readonly string[]> {
  const [before, after] = await Promise.all([readAll(one), readAll(other)]);
  const paths = [...new Set([...before.keys(), ...after.keys()])].sort();
  return paths.filter((path) => before.get(path) !== after.get(path));
}

async function readAll(folder: string): Promise<ReadonlyMap<string, string>> {
  const entries = (await readdir(folder, { recursive: true, withFileTypes: true })).filter((entry) => entry.isFile());
  const read = entries.map(async (entry): Promise<[string, string]> => {
    const path = join(entry.parentPath, entry.name);
    return [relative(folder, path).split(sep).join('/'), await readFile(path, 'utf8')];
  });
  return new Map(await Promise.all(read));
}
