import type { Detector } from '../../ports.js';
import { parseScanLine, renderScanLine } from './json-line.js';

export interface ScanLinesOptions {
  readonly detector: () => Promise<Detector>;
  /** Its name in messages. */
  readonly file: string;
  readonly write: (line: string) => Promise<void>;
}

/**
 * JSON lines in, JSON lines out, in the same order. Everything is read once before anything is written, so that a line that
 * cannot be read leaves no half result behind. `lines` is called twice and gives the same lines both times.
 */
export async function scanLines(lines: () => AsyncIterable<string>, { detector, file, write }: ScanLinesOptions): Promise<void> {
  let number = 0;
  for await (const text of lines()) parseScanLine(text, { file, line: (number += 1) });
  const { analyse } = await detector();
  number = 0;
  for await (const text of lines()) {
    const { id, source } = parseScanLine(text, { file, line: (number += 1) });
    await write(renderScanLine(id, await analyse(source)));
  }
}
