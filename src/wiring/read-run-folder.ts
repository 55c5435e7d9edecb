import { join } from 'node:path';

import { readUserFile, readUserFileIfThere } from '../adapters/user-file.js';
import { sha256 } from '../adapters/sha256.js';
import type { ParsedRun } from '../app/run-file.js';
import { parseRun } from '../app/run-file.js';
import { COMPLETIONS_FILE, RUN_FILE, TRIALS_FILE } from '../app/open-run.js';

export interface RunFolderPath {
  /** As the user wrote it. */
  readonly path: string;
  readonly cwd: string;
}

/** A run read back from its folder, with the hash of its completions where they are. Throws a `UserError`. */
export async function readRunFolder({
  path,
  cwd,
}: RunFolderPath): Promise<{ readonly record: ParsedRun; readonly completions: string | undefined }> {
  const [header, trials, completions] = await Promise.all([
    readUserFile({ path: join(path, RUN_FILE), cwd, what: 'run' }),
    readUserFileIfThere({ path: join(path, TRIALS_FILE), cwd, what: 'trials' }),
    readUserFileIfThere({ path: join(path, COMPLETIONS_FILE), cwd, what: 'completions' }),
  ]);
  const record = parseRun(header, trials ?? '', join(path, TRIALS_FILE));
  return { record, completions: completions === undefined ? undefined : `sha256:${sha256(completions)}` };
}
