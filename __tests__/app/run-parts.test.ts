import { describe, expect, it } from '@jest/globals';

import { sha256 } from '../../src/adapters/sha256.js';
import type { Call } from '../../src/app/completion-key.js';
import { completionKey } from '../../src/app/completion-key.js';
import { describePlan } from '../../src/app/describe-plan.js';
import { fingerprintTarget } from '../../src/app/fingerprint.js';
import { orderCases } from '../../src/app/order-cases.js';
import { planRun } from '../../src/app/plan.js';
import { renderProgress, startProgress } from '../../src/app/progress.js';
import type { Language, Suite } from '../../src/domain.js';
import { aCaseId, anOrigin } from '../builders.js';
import { aPythonCase, aRunRequest, aSuite, aTarget } from './run-builders.js';

const BASE_URL = 'http://127.0.0.1:1/v1';

describe('completionKey', () => {
  const call: Call = {
    target: aTarget({ sampling: { temperature: 0.6, topP: 0.9, maxTokens: 64, extra: { b: 1, a: 2 } } }),
    endpoint: { baseUrl: BASE_URL },
    input: { kind: 'chat', messages: [{ role: 'user', content: 'x' }] },
    sample: 0,
  };
  const sampling = call.target.sampling;

  it('is the same for the same call, however its fields are ordered', () => {
    const reordered = {
      ...call,
      target: { ...call.target, sampling: { extra: { a: 2, b: 1 }, maxTokens: 64, topP: 0.9, temperature: 0.6 } },
    };
    expect(completionKey(reordered, sha256)).toBe(completionKey(call, sha256));
    expect(completionKey(call, sha256)).toMatch(/^[0-9a-f]{64}$/);
  });

  it.each<[string, Call]>([
    ['sample', { ...call, sample: 1 }],
    ['model', { ...call, target: { ...call.target, model: 'other' } }],
    ['api', { ...call, target: { ...call.target, api: 'azure' } }],
    ['temperature', { ...call, target: { ...call.target, sampling: { ...sampling, temperature: 0.7 } } }],
    ['top_p', { ...call, target: { ...call.target, sampling: { ...sampling, topP: 0.8 } } }],
    ['max_tokens', { ...call, target: { ...call.target, sampling: { ...sampling, maxTokens: 65 } } }],
    ['seed', { ...call, target: { ...call.target, sampling: { ...sampling, seed: 1 } } }],
    ['stop', { ...call, target: { ...call.target, sampling: { ...sampling, stop: ['x'] } } }],
    ['extra', { ...call, target: { ...call.target, sampling: { ...sampling, extra: { a: 2, b: 2 } } } }],
    ['base URL', { ...call, endpoint: { baseUrl: 'http://127.0.0.1:2/v1' } }],
    ['API version', { ...call, endpoint: { baseUrl: BASE_URL, apiVersion: '1' } }],
    ['message', { ...call, input: { kind: 'chat', messages: [{ role: 'user', content: 'y' }] } }],
    ['role', { ...call, input: { kind: 'chat', messages: [{ role: 'system', content: 'x' }] } }],
    ['kind of input', { ...call, input: { kind: 'text', prompt: 'x' } }],
  ])('differs for another %s', (_name, other) => {
    expect(completionKey(other, sha256)).not.toBe(completionKey(call, sha256));
  });
});

describe('fingerprintTarget', () => {
  const endpoint = { baseUrl: BASE_URL, key: 'KEY' };
  const prompt = { kind: 'system', path: 'a.md', text: 'Be brief.' } as const;
  const base = fingerprintTarget({ target: aTarget({ prompt }), endpoint }, sha256);

  it('ignores names of targets, files and key variables', () => {
    const renamed = aTarget({ name: 'other', watch: ['x/**'], prompt: { ...prompt, path: 'b.md' } });
    expect(fingerprintTarget({ target: renamed, endpoint: { ...endpoint, key: 'OTHER' } }, sha256)).toEqual(base);
  });

  it.each([
    ['prompt', aTarget({ prompt: { ...prompt, text: 'Be long.' } })],
    ['prompt', aTarget({ prompt: { ...prompt, kind: 'template' } })],
    ['model', aTarget({ prompt, model: 'other' })],
    ['api', aTarget({ prompt, api: 'completions' })],
    ['sampling', aTarget({ prompt, sampling: { temperature: 0, topP: 0.9, maxTokens: 64 } })],
  ])('names the part %s that differs', (part, target) => {
    const other = fingerprintTarget({ target, endpoint }, sha256);
    expect(other.hash).not.toBe(base.hash);
    expect(Object.keys(base.parts).filter((name) => base.parts[name] !== other.parts[name])).toEqual([part]);
  });
});

describe('orderCases', () => {
  const languages: readonly Language[] = [
    'python',
    'python',
    'python',
    'c',
    'python',
    'python',
    'python',
    'python',
    'c',
    'python',
    'python',
    'python',
  ];
  const [first, ...others] = languages.map((language, index) => ({
    ...aPythonCase(index),
    id: aCaseId(`c${index}`),
    origin: anOrigin(`o${index}`),
    language,
  }));
  const suite: Suite = { name: 'autocomplete', cases: first === undefined ? aSuite(1).cases : [first, ...others], fingerprint: 'x' };
  const order = (seed: number): readonly string[] => orderCases({ suites: [suite], seed }, sha256).map((testCase) => testCase.id);

  it('holds every case once, in an order that the seed decides', () => {
    expect(order(1).toSorted()).toEqual(suite.cases.map((testCase) => testCase.id).toSorted());
    expect(order(1)).toEqual(order(1));
    expect(order(1)).not.toEqual(order(2));
  });

  it.each([1, 2, 3, 4, 5, 6])('spreads small strata over the run (seed %d)', (seed) => {
    const places = orderCases({ suites: [suite], seed }, sha256).flatMap((testCase, index) =>
      'language' in testCase && testCase.language === 'c' ? [index] : [],
    );
    expect((places[1] ?? 0) - (places[0] ?? 0)).toBeGreaterThanOrEqual(4);
  });
});

describe('describePlan', () => {
  it('says what an unfinished plan will be, and that a price is missing', () => {
    const request = aRunRequest({ baseUrl: BASE_URL, samples: 5, limits: { calls: 20, costUsd: 3, minutes: 4, concurrency: 2 } });
    expect(describePlan(planRun(request, sha256)).join('\n')).toMatch(
      /money unknown[^]*limits 20 calls, \$3\.00, 4 minutes[^]*50 calls are more than the limit of 20/,
    );
  });
});

describe('renderProgress', () => {
  it('shows the share, the rate of this process, the time left, the spending and what is unscored', () => {
    const coverage = { planned: 2000, finished: 600, scored: 597, unscored: { 'time-out': 2, empty: 1 } };
    const spent = { calls: 1234, cached: 20, inputTokens: 1, outputTokens: 1, costUsd: 0.5 };
    expect(renderProgress({ coverage, spent, done: 100, elapsedMs: 50_000 })).toBe(
      '[######--------------] 600/2,000 10.0/s, 2 min left, 1,234 calls, 20 cached, $0.50, unscored 3 (time-out 2, empty 1)',
    );
  });
});

describe('startProgress', () => {
  it('shows a line each time its time has come, and the last state at the end', async () => {
    const shown: string[] = [];
    const wakes: (() => void)[] = [];
    const state = { finished: 0 };
    const source = {
      coverage: () => ({ planned: 3, finished: state.finished, scored: state.finished, unscored: {} }),
      spent: () => ({ calls: state.finished, cached: 0, inputTokens: 0, outputTokens: 0 }),
    };
    const clock = {
      now: () => 0,
      sleep: (ms: number) =>
        new Promise<void>((resolve) => {
          if (ms === 10_000) wakes.push(resolve);
        }),
    };
    const progress = startProgress(source, {
      clock,
      line: { everyMs: 10_000, show: (text) => shown.push(text), end: () => shown.push('end') },
      done: 0,
    });
    state.finished = 1;
    wakes[0]?.();
    await new Promise(setImmediate);
    state.finished = 3;
    progress.end();
    expect(shown.map((text) => /\d\/3|end/.exec(text)?.[0])).toEqual(['1/3', '3/3', 'end']);
  });
});
