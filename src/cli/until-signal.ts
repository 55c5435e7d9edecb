import type { Shell } from './shell.js';

/**
 * Does something that a first SIGINT or SIGTERM tells to end in order. A second one finds no listener and ends the process at once,
 * which loses at most the calls in flight.
 */
export async function untilSignal<Result>(shell: Shell, work: (signal: AbortSignal) => Promise<Result>): Promise<Result> {
  const controller = new AbortController();
  const end = (): void => {
    shell.stderr.write('\nending: calls under way are given a few seconds; once more ends at once\n');
    leave();
    controller.abort();
  };
  const leave = (): void => {
    shell.off('SIGINT', end);
    shell.off('SIGTERM', end);
  };
  shell.on('SIGINT', end);
  shell.on('SIGTERM', end);
  try {
    return await work(controller.signal);
  } finally {
    leave();
  }
}
