import { createReadStream, writeSync } from 'node:fs';
import type { FileHandle } from 'node:fs/promises';
import { open, truncate } from 'node:fs/promises';
import { setImmediate } from 'node:timers/promises';

import type { UserError } from '../errors.js';
import { userError } from '../errors.js';
import type { Journal } from '../ports.js';
import { errorCode } from './error-code.js';

const NEW_LINE = 0x0a;

interface Waiting {
  readonly line: string;
  readonly resolve: () => void;
  readonly reject: (error: unknown) => void;
}

/**
 * An append-only file of lines. Lines that arrive while the disk is busy are written and synced together, so that many slots
 * share one sync; none of them goes on before its own line is on the disk. After a failed write nothing more is accepted: what follows a
 * half-written line would be lost with it.
 */
export function createJournalFile(path: string): Journal {
  let file: Promise<FileHandle> | undefined;
  let waiting: Waiting[] = [];
  let flushing: Promise<void> | undefined;
  let broken: UserError | undefined;

  async function flush(): Promise<void> {
    file ??= open(path, 'a', 0o600);
    while (waiting.length > 0) {
      // Lines of the same turn of the event loop go together.
      await setImmediate();
      const batch = waiting;
      waiting = [];
      await writeBatch(batch);
    }
    // In the same turn as the check above: a line that comes later finds nobody flushing and starts anew.
    flushing = undefined;
  }

  async function writeBatch(batch: readonly Waiting[]): Promise<void> {
    try {
      if (broken !== undefined) throw broken;
      await writeSynced(await file, batch.map((one) => `${one.line}\n`).join(''));
      for (const { resolve } of batch) resolve();
    } catch (error) {
      broken ??= userError('journal-write-failed', path, errorCode(error));
      for (const { reject } of batch) reject(broken);
    }
  }

  function append(line: string): Promise<void> {
    return new Promise((resolve, reject) => {
      waiting.push({ line, resolve, reject });
      flushing ??= flush();
    });
  }

  async function close(): Promise<void> {
    await flushing;
    await (await file?.catch(() => undefined))?.close();
    file = undefined;
  }

  return { append, close, repair: () => repair(path), lines: () => readLines(path) };
}

/** Into the system's buffers, which takes microseconds; the wait is for the sync. */
async function writeSynced(handle: FileHandle | undefined, text: string): Promise<void> {
  if (handle === undefined) throw new Error('the journal is closed');
  const bytes = Buffer.from(text);
  for (let written = 0; written < bytes.length;) written += writeSync(handle.fd, bytes, written);
  await handle.datasync();
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
