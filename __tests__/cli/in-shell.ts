import { mkdirSync, mkdtempSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { dirname, join } from 'node:path';

import { runCli } from '../../src/cli.js';
import type { Shell } from '../../src/cli/shell.js';

/** A fresh folder with some files, named by their paths. */
export function aFolder(files: Readonly<Record<string, string>> = {}): string {
  const folder = mkdtempSync(join(tmpdir(), 'cyberseceval-gate-test-'));
  for (const [path, text] of Object.entries(files)) {
    mkdirSync(dirname(join(folder, path)), { recursive: true });
    writeFileSync(join(folder, path), text);
  }
  return folder;
}

export interface ShellOptions {
  readonly cwd?: string;
  readonly env?: Readonly<Record<string, string>>;
  readonly stdin?: string | Uint8Array;
  readonly isTTY?: boolean;
  /** Given the listeners of signals as they come, so that a test can send one. */
  readonly onListener?: (signal: string, listener: () => void) => void;
}

export interface Ended {
  readonly exitCode: unknown;
  readonly stdout: string;
  readonly stderr: string;
}

/** The command line as a process would run it, in this one. */
export async function inShell(words: readonly string[], options: ShellOptions = {}): Promise<Ended> {
  const written = { stdout: '', stderr: '' };
  const shell: Shell = {
    argv: ['node', 'cli.js', ...words],
    env: options.env ?? {},

    stdin: (async function* () {
      yield options.stdin ?? '';
    })(),
    stdout: { isTTY: options.isTTY ?? false, write: (text) => (written.stdout += text) },
    stderr: { write: (text) => (written.stderr += text) },
    cwd: () => options.cwd ?? tmpdir(),
    on: (event: string, listener: (error: Error) => void) => options.onListener?.(event, () => listener(new Error(event))),
    off: () => undefined,
    exit: (code) => {
      throw new Error(`exit ${code}`);
    },
  };
  await runCli(shell);
  return { exitCode: shell.exitCode, ...written };
}
