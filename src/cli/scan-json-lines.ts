import { createWriteStream } from 'node:fs';
import { once } from 'node:events';
import { resolve } from 'node:path';
import { finished } from 'node:stream/promises';

import { errorCode } from '../adapters/error-code.js';
import { linesOf, readLines } from '../adapters/files.js';
import { scanLines } from '../app/scan/scan-lines.js';
import { userError } from '../errors.js';
import type { Detector } from '../ports.js';
import type { ExitCode, Shell } from './shell.js';

export interface JsonLinesOptions {
  /** A path, or `-` for standard input. */
  readonly file: string;
  readonly out: string | undefined;
  readonly detector: () => Promise<Detector>;
}

/** `scan --jsonl`: nothing is opened for writing before every line was read. */
export async function scanJsonLines({ file, out, detector }: JsonLinesOptions, shell: Shell): Promise<ExitCode> {
  const lines =
    file === '-' ? await keep(linesOf(shell.stdin, 'standard input')) : (): AsyncIterable<string> => readLines(resolve(shell.cwd(), file));
  let sink: Sink | undefined;
  await scanLines(lines, {
    detector,
    file: file === '-' ? 'standard input' : file,
    write: (line) => (sink ??= out === undefined ? toStandardOutput(shell) : toFile(resolve(shell.cwd(), out))).write(line),
  });
  if (sink === undefined && out !== undefined) sink = toFile(resolve(shell.cwd(), out));
  await sink?.end();
  return 0;
}

/** Standard input comes once; it is kept, because the lines are read twice. */
async function keep(lines: AsyncIterable<string>): Promise<() => AsyncIterable<string>> {
  const kept: string[] = [];
  for await (const line of lines) kept.push(line);

  return async function* () {
    yield* kept;
  };
}

interface Sink {
  write(line: string): Promise<void>;
  end(): Promise<void>;
}

function toStandardOutput(shell: Shell): Sink {
  return {
    write: (line) => {
      shell.stdout.write(`${line}\n`);
      return Promise.resolve();
    },
    end: () => Promise.resolve(),
  };
}

function toFile(path: string): Sink {
  const stream = createWriteStream(path);
  const failed = once(stream, 'error').then(([error]: unknown[]) => {
    throw userError('output-not-writable', path, errorCode(error));
  });
  failed.catch(() => undefined);
  return {
    write: async (line) => {
      if (!stream.write(`${line}\n`)) await Promise.race([once(stream, 'drain'), failed]);
    },
    end: async () => {
      stream.end();
      await Promise.race([finished(stream), failed]);
    },
  };
}
