import { describe, expect, it } from '@jest/globals';

import { withCache } from '../../../src/adapters/llm/with-cache.js';
import { withLimits } from '../../../src/adapters/llm/with-limits.js';
import type { Completion } from '../../../src/domain.js';
import { ProviderError } from '../../../src/errors.js';
import type { CacheEntry, Llm } from '../../../src/ports.js';
import { aClock, aModelRequest, ask } from './call-model.js';

const ANSWER: Completion = {
  text: 'x'.repeat(40),
  finish: { unified: 'stop', raw: 'stop' },
  usage: { inputTokens: 1000, outputTokens: 100 },
};
const answering: Llm = { complete: () => Promise.resolve(ANSWER) };
const LIMITS = { calls: 1000, costUsd: 1000, minutes: 60 };
/** 1000 tokens in and 100 out cost two dollars. */
const PRICE = { input: 1000, output: 10_000 };

describe('withLimits', () => {
  it('refuses the call after the last', async () => {
    const llm = withLimits(answering, { limits: { ...LIMITS, calls: 2 }, clock: aClock() });
    expect([(await ask(llm)).kind, (await ask(llm)).kind]).toEqual(['completion', 'completion']);
    expect(await ask(llm)).toMatchObject({ failure: { kind: 'limit', limit: 'calls' } });
    expect(llm.spent().calls).toBe(2);
  });

  it('refuses a call after the last minute', async () => {
    const clock = aClock();
    const llm = withLimits(answering, { limits: { ...LIMITS, minutes: 1 }, clock });
    await clock.sleep(60_000);
    expect(await ask(llm)).toMatchObject({ failure: { kind: 'limit', limit: 'minutes' } });
  });

  it('never spends more than the limit', async () => {
    const llm = withLimits(answering, { limits: { ...LIMITS, costUsd: 5 }, price: PRICE, clock: aClock() });
    const outcomes = [];
    for (let call = 0; call < 5; call += 1) outcomes.push(await ask(llm));
    expect(llm.spent().costUsd).toBeCloseTo(4);
    expect(outcomes.at(-1)).toMatchObject({ failure: { kind: 'limit', limit: 'cost' } });
  });

  it('counts what calls in flight are going to cost', async () => {
    const llm = withLimits(answering, { limits: { ...LIMITS, costUsd: 1.2 }, price: PRICE, clock: aClock() });
    const request = aModelRequest({ sampling: { temperature: 0, topP: 1, maxTokens: 64 } });
    const outcomes = await Promise.all([ask(llm, request), ask(llm, request), ask(llm, request)]);
    expect(outcomes.map((outcome) => outcome.kind)).toEqual(['completion', 'failure', 'failure']);
  });

  it('counts the input of a call without an answer', async () => {
    const failing: Llm = { complete: () => Promise.reject(new ProviderError({ kind: 'retry', reason: 'time-out' }, 'late')) };
    const llm = withLimits(failing, { limits: LIMITS, price: PRICE, clock: aClock() });
    await ask(llm, aModelRequest({ input: { kind: 'text', prompt: 'x'.repeat(400) } }));
    expect(llm.spent()).toEqual({ calls: 1, cached: 0, inputTokens: 100, outputTokens: 0, costUsd: 0.1 });
  });
});

describe('withCache', () => {
  it('answers without a call, counts the hit, and keeps apart what differs in its key', async () => {
    const kept = new Map<string, CacheEntry>();
    const cache = {
      get: (key: string) => Promise.resolve(kept.get(key)?.completion),
      put: (entry: CacheEntry) => Promise.resolve(void kept.set(entry.key, entry)),
    };
    const llm = withCache(withLimits(answering, { limits: LIMITS, clock: aClock() }), cache);
    const outcomes = [await ask(llm), await ask(llm), await ask(llm, aModelRequest({ key: 'b'.repeat(64), confidential: true }))];
    expect(outcomes).toMatchObject([{ completion: ANSWER }, { completion: { ...ANSWER, cached: true } }, { completion: ANSWER }]);
    expect(llm.spent()).toMatchObject({ calls: 2, cached: 1 });
    expect([...kept.values()].map((entry) => entry.confidential)).toEqual([false, true]);
  });
});
