import { mkdir, writeFile } from 'node:fs/promises';
import { dirname, resolve } from 'node:path';

import { errorCode } from '../adapters/error-code.js';
import { userError } from '../errors.js';
import type { Shell } from './shell.js';

export interface OutputPlace {
  /** A path, or nothing for standard output. */
  readonly out: string | undefined;
  readonly shell: Shell;
}

/** Data goes to the file that was named, else to standard output. Throws `output-not-writable`. */
export async function writeOutput(text: string, { out, shell }: OutputPlace): Promise<void> {
  if (out === undefined) {
    shell.stdout.write(text.endsWith('\n') ? text : `${text}\n`);
    return;
  }
  const path = resolve(shell.cwd(), out);
  try {
    await mkdir(dirname(path), { recursive: true });
    await writeFile(path, text);
  } catch (error) {
    throw userError('output-not-writable', out, errorCode(error));
  }
}
