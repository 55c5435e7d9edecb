import { constants } from 'node:fs';
import { access, mkdir, open, readFile, rename, rm, statfs } from 'node:fs/promises';
import { join } from 'node:path';

import { userError } from '../errors.js';
import type { RunFolder } from '../ports.js';
import { errorCode } from './error-code.js';
import { createJournalFile } from './journal-file.js';
import { lockFolder } from './lock-folder.js';

const MEBIBYTE = 1024 * 1024;

/** The folder of one run, made when it is checked. Files are replaced whole; journals are only appended to. */
export function createRunFolder(path: string): RunFolder {
  return {
    path,
    prepare: async (expectedBytes) => {
      try {
        await mkdir(path, { recursive: true, mode: 0o700 });
        await access(path, constants.W_OK);
        await writeWhole(join(path, '.writable'), 'yes');
        await rm(join(path, '.writable'));
      } catch (error) {
        throw userError('folder-not-writable', path, errorCode(error));
      }
      await checkFree(path, expectedBytes);
      return lockFolder(path);
    },
    read: (name) => readFile(join(path, name), 'utf8').catch(missing),
    write: (name, text) => writeWhole(join(path, name), text),
    journal: (name) => createJournalFile(join(path, name)),
  };
}

async function checkFree(path: string, expectedBytes: number): Promise<void> {
  const { bavail, bsize } = await statfs(path);
  const free = bavail * bsize;
  if (free < expectedBytes) throw userError('disk-full', path, Math.floor(free / MEBIBYTE), Math.ceil(expectedBytes / MEBIBYTE));
}

/** On the disk before it has the name: a killed process leaves the old text or the new one. */
async function writeWhole(path: string, text: string): Promise<void> {
  const temporary = `${path}.${process.pid}.tmp`;
  const file = await open(temporary, 'w', 0o600);
  try {
    await file.writeFile(text);
    await file.sync();
  } finally {
    await file.close();
  }
  await rename(temporary, path);
}

function missing(error: unknown): undefined {
  if (errorCode(error) !== 'ENOENT') throw error;
  return undefined;
}
