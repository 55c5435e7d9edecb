import type { Log, ProgressLine } from '../ports.js';
import { harmlessLine } from './harmless-line.js';

/** What standard error is: told as an argument, so that tests can be one. */
export interface TextStream {
  readonly isTTY?: boolean;
  readonly columns?: number;
  write(text: string): unknown;
}

const TERMINAL_EVERY_MS = 200;
const LINES_EVERY_MS = 10_000;

/** Standard error: everything but data. Warnings and errors say what they are. */
export function createConsoleLog(stream: TextStream): Log {
  const write =
    (prefix: string) =>
    (text: string): void => {
      for (const line of text.split('\n')) stream.write(`${prefix}${harmlessLine(line)}\n`);
    };
  return { info: write(''), warn: write('warning: '), error: write('error: ') };
}

/** One line rewritten five times a second on a terminal, a line every ten seconds in a log file. */
export function createProgressLine(stream: TextStream): ProgressLine {
  if (stream.isTTY !== true)
    return { everyMs: LINES_EVERY_MS, show: (text) => void stream.write(`${harmlessLine(text)}\n`), end: () => undefined };
  return {
    everyMs: TERMINAL_EVERY_MS,
    show: (text) => void stream.write(`\r\u001b[2K${harmlessLine(text).slice(0, (stream.columns ?? 80) - 1)}`),
    end: () => void stream.write('\n'),
  };
}
