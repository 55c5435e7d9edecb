/** What a command needs of the process it runs in: the world is an argument, so that a test can be one. */

export interface OutputStream {
  readonly isTTY?: boolean;
  readonly columns?: number;
  write(text: string): unknown;
  on?(event: 'error', listener: (error: Error) => void): unknown;
}

export interface Shell {
  readonly argv: readonly string[];
  readonly env: Readonly<Record<string, string | undefined>>;
  readonly stdin: AsyncIterable<Uint8Array | string>;
  readonly stdout: OutputStream;
  readonly stderr: OutputStream;
  exitCode?: number | string | null | undefined;
  cwd(): string;
  on(signal: 'SIGINT' | 'SIGTERM', listener: () => void): unknown;
  on(event: 'uncaughtException', listener: (error: Error) => void): unknown;
  off(signal: 'SIGINT' | 'SIGTERM', listener: () => void): unknown;
  exit(code: number): unknown;
}

/** docs/cli.md has the table of what they mean. */
export type ExitCode = 0 | 1 | 2 | 3 | 4;

/** One command: what --help prints, and what it does with the words after its name. */
export interface Command {
  readonly help: string;
  run(words: readonly string[], shell: Shell): Promise<ExitCode>;
}
