import type { TreeFile } from '../../ports.js';

/** The largest file of a target: what is larger is no prompt. */
export const MOST_BYTES = 256 * 1024;

/** A file's bytes → its text, if it is UTF-8 and small enough. A byte order mark is dropped. */
export function decodeFile(bytes: Uint8Array, maxBytes: number = MOST_BYTES): TreeFile {
  if (bytes.byteLength > maxBytes) return { kind: 'too-large' };
  try {
    return { kind: 'text', text: new TextDecoder('utf-8', { fatal: true }).decode(bytes) };
  } catch {
    return { kind: 'not-utf8' };
  }
}
