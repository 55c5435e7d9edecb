import { readFile } from 'node:fs/promises';
import { resolve } from 'node:path';

import { UserError, userError } from '../errors.js';
import { errorCode } from './error-code.js';

export interface UserFile {
  /** As the user wrote it, and as messages repeat it. */
  readonly path: string;
  /** What it is relative to. */
  readonly cwd: string;
  /** What it is, for messages: `policy`, `baseline`. */
  readonly what: string;
}

/** A text file that the user named. Throws `file-missing`, `file-unreadable` and `file-not-utf8`. */
export async function readUserFile({ path, cwd, what }: UserFile): Promise<string> {
  const bytes = await readFile(resolve(cwd, path)).catch((error: unknown) => {
    const code = errorCode(error);
    throw code === 'ENOENT' ? userError('file-missing', path, what) : userError('file-unreadable', path, code);
  });
  try {
    return new TextDecoder('utf-8', { fatal: true }).decode(bytes);
  } catch {
    throw userError('file-not-utf8', path, what);
  }
}

/** The same, or nothing where there is no such file. */
export async function readUserFileIfThere(file: UserFile): Promise<string | undefined> {
  try {
    return await readUserFile(file);
  } catch (error) {
    if (error instanceof UserError && error.kind === 'file-missing') return undefined;
    throw error;
  }
}
