import { createClock } from '../adapters/clock.js';
import { meterLlm } from '../adapters/llm/index.js';
import { createReplay } from '../adapters/llm/replay.js';
import type { Completion } from '../domain.js';
import type { Connect } from './measure-target.js';

/** A model that answers from recorded completions, by the content address of each call. */
export function connectRecording(recording: ReadonlyMap<string, Completion>): Connect {
  return ({ policy: { limits, callTimeoutSeconds } }) =>
    Promise.resolve(meterLlm(createReplay(recording), { limits, callTimeoutSeconds, clock: createClock(), random: Math.random }));
}
