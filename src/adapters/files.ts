import { lstat, open, readdir, readFile, stat } from 'node:fs/promises';
import { join, relative, resolve, sep } from 'node:path';

import { userError } from '../errors.js';
import type { SourceFile } from '../ports.js';
import { errorCode } from './error-code.js';

/** A program text larger than this is generated or data. */
const MOST_BYTES = 1024 * 1024;
const FOLDERS_OF_OTHERS = new Set(['node_modules', '.git', '.hg', '.svn', '__pycache__', '.venv']);

export interface WalkOptions {
  /** Paths are read and shown relative to it. */
  readonly cwd: string;
  /** Endings without the dot that a folder is searched for. */
  readonly endings: readonly string[];
}

/**
 * The program texts at some paths: a named file whatever it is, a folder's files of known endings, sorted by name.
 * Links are not followed. Throws `file-missing` and `file-unreadable`.
 */
export async function* walkFiles(paths: readonly string[], options: WalkOptions): AsyncIterable<SourceFile> {
  for (const path of paths) {
    const full = resolve(options.cwd, path);
    const state = await stat(full).catch(() => undefined);
    if (state === undefined) throw userError('file-missing', path, 'path');
    if (state.isDirectory()) yield* walkFolder(full, options);
    else yield { kind: 'source', path: shown(full, options.cwd), code: await readWhole(full, options.cwd) };
  }
}

async function* walkFolder(folder: string, options: WalkOptions): AsyncIterable<SourceFile> {
  const entries = await readdir(folder, { withFileTypes: true }).catch((error: unknown) => {
    throw userError('file-unreadable', shown(folder, options.cwd), errorCode(error));
  });
  for (const entry of entries.toSorted((one, other) => (one.name < other.name ? -1 : 1))) {
    const path = join(folder, entry.name);
    if (entry.isDirectory()) {
      if (FOLDERS_OF_OTHERS.has(entry.name))
        yield { kind: 'skipped', path: shown(path, options.cwd), why: 'folders of others (node_modules, .git, …)' };
      else yield* walkFolder(path, options);
    } else if (!options.endings.includes(/\.([A-Za-z]+)$/.exec(entry.name)?.[1]?.toLowerCase() ?? '')) {
      continue;
    } else if (entry.isSymbolicLink()) {
      yield { kind: 'skipped', path: shown(path, options.cwd), why: 'symbolic links' };
    } else if (entry.isFile()) {
      yield await readSource(path, options.cwd);
    }
  }
}

async function readSource(full: string, cwd: string): Promise<SourceFile> {
  const path = shown(full, cwd);
  if ((await lstat(full)).size > MOST_BYTES) return { kind: 'skipped', path, why: 'over 1 MiB' };
  const code = await readWhole(full, cwd);
  return code.slice(0, 8192).includes('\0') ? { kind: 'skipped', path, why: 'binary' } : { kind: 'source', path, code };
}

/** Bytes that are not UTF-8 become U+FFFD: older sources have them in comments, and a scan must not be avoidable by one. */
async function readWhole(full: string, cwd: string): Promise<string> {
  const bytes = await readFile(full).catch((error: unknown) => {
    throw userError('file-unreadable', shown(full, cwd), errorCode(error));
  });
  return new TextDecoder('utf-8').decode(bytes);
}

/** Relative where it is below the folder one stands in, with forward slashes. */
function shown(full: string, cwd: string): string {
  const path = relative(cwd, full);
  return (path.startsWith('..') ? full : path || '.').split(sep).join('/');
}

/** A text file's lines, streamed, without their ends; a last empty one is none. Throws `file-missing` and `file-not-utf8`. */
export async function* readLines(path: string): AsyncIterable<string> {
  const file = await open(path).catch((error: unknown) => {
    throw errorCode(error) === 'ENOENT' ? userError('file-missing', path, 'file') : userError('file-unreadable', path, errorCode(error));
  });
  try {
    yield* linesOf(file.createReadStream({ autoClose: false }), path);
  } finally {
    await file.close();
  }
}

/** The lines of a stream of bytes. Throws `file-not-utf8`. */
export async function* linesOf(chunks: AsyncIterable<Uint8Array | string>, name: string): AsyncIterable<string> {
  const decoder = new TextDecoder('utf-8', { fatal: true });
  let rest = '';
  for await (const chunk of chunks) {
    const parts = (rest + decode(decoder, { chunk, name })).split('\n');
    rest = parts.pop() ?? '';
    for (const part of parts) yield part.endsWith('\r') ? part.slice(0, -1) : part;
  }
  rest += decode(decoder, { chunk: undefined, name });
  if (rest !== '') yield rest;
}

function decode(
  decoder: InstanceType<typeof TextDecoder>,
  { chunk, name }: { readonly chunk: Uint8Array | string | undefined; readonly name: string },
): string {
  if (typeof chunk === 'string') return chunk;
  try {
    return chunk === undefined ? decoder.decode() : decoder.decode(chunk, { stream: true });
  } catch {
    throw userError('file-not-utf8', name, 'file');
  }
}
