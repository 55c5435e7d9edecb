import { describe, expect, it } from '@jest/globals';

import { readRetryAfter } from '../../../src/adapters/llm/retry-after.js';
import { withRetry } from '../../../src/adapters/llm/with-retry.js';
import type { Completion } from '../../../src/domain.js';
import type { Failure } from '../../../src/errors.js';
import { ProviderError } from '../../../src/errors.js';
import type { Llm } from '../../../src/ports.js';
import { aClock, ask } from './call-model.js';

const ANSWER: Completion = { text: 'x', finish: { unified: 'stop', raw: 'stop' }, usage: {} };

/** Fails with the failures given, one a call, then answers. */
function failing(failures: readonly Failure[]): Llm & { readonly calls: () => number } {
  let calls = 0;
  return {
    calls: () => calls,
    complete: () => {
      const failure = failures[calls];
      calls += 1;
      return failure === undefined ? Promise.resolve(ANSWER) : Promise.reject(new ProviderError(failure, 'failed'));
    },
  };
}

const busy: Failure = { kind: 'retry', reason: 'rate-limit' };
const asking = (retryAfterMs: number): Failure => ({ ...busy, retryAfterMs });
const many = (failure: Failure): readonly Failure[] => Array.from({ length: 20 }, () => failure);

describe('withRetry', () => {
  it('doubles its waits, up to half a minute', async () => {
    const clock = aClock();
    await ask(withRetry(failing(many(busy)), { clock, random: () => 0.5, attempts: 9, deadlineMs: 1e9 }));
    expect(clock.slept).toEqual([500, 1000, 2000, 4000, 8000, 16_000, 30_000, 30_000]);
  });

  it.each([
    [0, 375],
    [0.999, 624.75],
  ])('spreads them: %d', async (random, wait) => {
    const clock = aClock();
    await ask(withRetry(failing([busy]), { clock, random: () => random }));
    expect(clock.slept[0]).toBeCloseTo(wait, 1);
  });

  it('starts no attempt after its deadline, and keeps the reason', async () => {
    const llm = failing(many(asking(40_000)));
    const outcome = await ask(withRetry(llm, { clock: aClock(), random: () => 0.5, deadlineMs: 100_000 }));
    expect(outcome).toMatchObject({ failure: { kind: 'unscored', reason: 'rate-limit' } });
    expect(llm.calls()).toBe(3);
  });

  it('ends the run instead of waiting beyond its minutes', async () => {
    const clock = aClock();
    const outcome = await ask(withRetry(failing([asking(60_000)]), { clock, random: () => 0.5, runEndsAt: clock.now() + 30_000 }));
    expect(outcome).toMatchObject({ failure: { kind: 'limit', limit: 'minutes' } });
  });

  it.each([{ kind: 'unscored', reason: 'content-filter' }, { kind: 'aborted' }, { kind: 'limit', limit: 'calls' }] as const)(
    'does not try $kind again',
    async (failure) => {
      const llm = failing([failure]);
      expect(await ask(withRetry(llm, { clock: aClock(), random: () => 0.5 }))).toMatchObject({ failure });
      expect(llm.calls()).toBe(1);
    },
  );

  it('gives up waiting when it is told to', async () => {
    const control = new AbortController();
    const clock = { ...aClock(), sleep: () => Promise.resolve(control.abort()) };
    expect(await ask(withRetry(failing([busy]), { clock, random: () => 0.5 }), undefined, control.signal)).toMatchObject({
      failure: { kind: 'aborted' },
    });
  });
});

describe('readRetryAfter', () => {
  const now = Date.parse('2026-01-01T00:00:00Z');

  it.each([
    [{ 'retry-after': '3' }, 3000],
    [{ 'retry-after': '0.5' }, 500],
    [{ 'retry-after-ms': '250', 'retry-after': '3' }, 250],
    [{ 'retry-after': 'Thu, 01 Jan 2026 00:00:20 GMT' }, 20_000],
    [{ 'retry-after': 'Wed, 31 Dec 2025 00:00:00 GMT' }, 0],
    [{ 'retry-after': '-4' }, undefined],
    [{ 'retry-after': 'soon' }, undefined],
    [{}, undefined],
  ])('%j', (headers, expected) => {
    const found = readRetryAfter(new Headers(headers), now);
    expect(found).toBe(expected);
  });
});
