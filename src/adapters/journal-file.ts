import { closeSync, createReadStream, fdatasync, openSync, writeSync } from 'node:fs';
import type { FileHandle } from 'node:fs/promises';
import { open, truncate } from 'node:fs/promises';
import { promisify } from 'node:util';

import type { UserError } from '../errors.js';
import { userError } from '../errors.js';
import type { Journal } from '../ports.js';
import { errorCode } from './error-code.js';

const NEW_LINE = 0x0a;

interface Waiting {
  readonly resolve: () => void;
  readonly reject: (error: unknown) => void;
}

/**
 * An append-only file of lines. `append` writes at once, into the system's buffers, where a line survives the death of this process; it resolves once
 * the line is on the disk, where it survives the machine's. Lines that are written while the disk is busy share the next sync. After a failed
 * write nothing more is accepted: what follows a half-written line would be lost with it.
 */
export function createJournalFile(path: string): Journal {
  let file: number | undefined;
  let waiting: Waiting[] = [];
  let syncing: Promise<void> | undefined;
  let broken: UserError | undefined;

  function append(line: string): Promise<void> {
    return new Promise((resolve, reject) => {
      if (broken !== undefined) return reject(broken);
      try {
        file ??= openSync(path, 'a', 0o600);
        writeAll(file, Buffer.from(`${line}\n`));
      } catch (error) {
        return reject(breakDown(error));
      }
      waiting.push({ resolve, reject });
      syncing ??= sync(file);
    });
  }

  async function sync(open: number): Promise<void> {
    while (waiting.length > 0) {
      const batch = waiting;
      waiting = [];
      const failure = await syncData(open).catch(breakDown);
      for (const { resolve, reject } of batch) {
        if (failure === undefined) resolve();
        else reject(failure);
      }
    }
    // In the same turn as the check above: a line that comes later finds nobody syncing and starts anew.
    syncing = undefined;
  }

  const breakDown = (error: unknown): UserError => (broken ??= userError('journal-write-failed', path, errorCode(error)));

  async function close(): Promise<void> {
    await syncing;
    if (file !== undefined) closeSync(file);
    file = undefined;
  }

  return { append, close, repair: () => repair(path), lines: () => readLines(path) };
}

const syncData = promisify(fdatasync);

function writeAll(file: number, bytes: Buffer): void {
  for (let written = 0; written < bytes.length;) written += writeSync(file, bytes, written);
}

async function repair(path: string): Promise<boolean> {
  const end = await wholeLength(path);
  if (!end.cut) return false;
  await truncate(path, end.bytes);
  return true;
}

/** Bytes up to and with the last line end, found from behind. */
async function wholeLength(path: string): Promise<{ readonly bytes: number; readonly cut: boolean }> {
  const handle = await openIfThere(path);
  if (handle === undefined) return { bytes: 0, cut: false };
  try {
    const { size } = await handle.stat();
    const chunk = Buffer.alloc(64 * 1024);
    for (let end = size; end > 0;) {
      const start = Math.max(0, end - chunk.length);
      const { bytesRead } = await handle.read(chunk, 0, end - start, start);
      const at = chunk.subarray(0, bytesRead).lastIndexOf(NEW_LINE);
      if (at >= 0) return { bytes: start + at + 1, cut: start + at + 1 < size };
      end = start;
    }
    return { bytes: 0, cut: size > 0 };
  } finally {
    await handle.close();
  }
}

async function* readLines(path: string): AsyncIterable<string> {
  const { bytes } = await wholeLength(path);
  if (bytes === 0) return;
  let rest = '';
  for await (const chunk of createReadStream(path, { encoding: 'utf8', end: bytes - 1, highWaterMark: 256 * 1024 })) {
    const lines = (rest + String(chunk)).split('\n');
    rest = lines.pop() ?? '';
    yield* lines;
  }
}

async function openIfThere(path: string): Promise<FileHandle | undefined> {
  try {
    return await open(path, 'r');
  } catch (error) {
    if (errorCode(error) === 'ENOENT') return undefined;
    throw userError('file-unreadable', path, errorCode(error));
  }
}
