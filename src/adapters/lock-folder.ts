import { readFile, rm, writeFile } from 'node:fs/promises';
import { join } from 'node:path';

import { userError } from '../errors.js';
import { errorCode } from './error-code.js';

/**
 * Keeps a second process out of a run folder, which would ask and pay for everything twice. A lock whose process is gone, as after
 * a kill, is taken over. Resolves to what lets the folder go.
 */
export async function lockFolder(path: string): Promise<() => Promise<void>> {
  const lock = join(path, '.lock');
  const owner = Number(await readFile(lock, 'utf8').catch(() => '0'));
  if (owner !== process.pid && isAlive(owner)) throw userError('folder-in-use', path, owner);
  await writeFile(lock, String(process.pid));
  return () => rm(lock, { force: true });
}

function isAlive(pid: number): boolean {
  if (!Number.isInteger(pid) || pid <= 0) return false;
  try {
    process.kill(pid, 0);
    return true;
  } catch (error) {
    return errorCode(error) === 'EPERM';
  }
}
