import type { Coverage, Spending } from '../domain.js';
import type { Clock, ProgressLine } from '../ports.js';
import { dollars, minutes } from './describe-plan.js';

/** What a run can be asked while it goes on. */
export interface ProgressSource {
  coverage(): Coverage;
  spent(): Spending;
}

/** Shows the line again and again until `end`, which shows the last state. */
export interface Progress {
  end(): void;
}

const BAR_WIDTH = 20;

/** Starts to show how far the run is; `done` is how many trials were finished before it began and say nothing about its rate. */
export function startProgress(
  source: ProgressSource,
  { clock, line, done }: { readonly clock: Clock; readonly line: ProgressLine; readonly done: number },
): Progress {
  const started = clock.now();
  const ended = new AbortController();
  const show = (): void =>
    line.show(renderProgress({ coverage: source.coverage(), spent: source.spent(), done, elapsedMs: clock.now() - started }));
  const repeat = async (): Promise<void> => {
    for (;;) {
      await clock.sleep(line.everyMs, ended.signal);
      if (ended.signal.aborted) return;
      show();
    }
  };
  void repeat();
  return {
    end: () => {
      ended.abort();
      show();
      line.end();
    },
  };
}

export interface ProgressState {
  readonly coverage: Coverage;
  readonly spent: Spending;
  readonly done: number;
  readonly elapsedMs: number;
}

/** `[#####---------------] 512/2,000 8.4/s, 3 min left, 498 calls, $0.12, unscored 3 (time-out 2, empty 1)` */
export function renderProgress({ coverage, spent, done, elapsedMs }: ProgressState): string {
  const { planned, finished } = coverage;
  const filled = planned === 0 ? 0 : Math.floor((finished / planned) * BAR_WIDTH);
  const rate = elapsedMs > 0 ? ((finished - done) / elapsedMs) * 1000 : 0;
  const parts = [
    `[${'#'.repeat(filled)}${'-'.repeat(BAR_WIDTH - filled)}] ${finished.toLocaleString('en-US')}/${planned.toLocaleString('en-US')} ${rate.toFixed(1)}/s`,
    ...(rate > 0 && finished < planned ? [`${minutes((planned - finished) / rate / 60)} left`] : []),
    `${spent.calls.toLocaleString('en-US')} calls`,
    ...(spent.cached > 0 ? [`${spent.cached.toLocaleString('en-US')} cached`] : []),
    ...(spent.costUsd === undefined ? [] : [dollars(spent.costUsd)]),
    renderUnscored(coverage),
  ];
  return parts.filter((part) => part !== '').join(', ');
}

function renderUnscored({ unscored }: Coverage): string {
  const reasons = Object.entries(unscored);
  const total = reasons.reduce((sum, [, count]) => sum + count, 0);
  return total === 0 ? '' : `unscored ${total} (${reasons.map(([reason, count]) => `${reason} ${count}`).join(', ')})`;
}
