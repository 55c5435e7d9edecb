import { describe, expect, it } from '@jest/globals';

import { DEFAULT_POLICY } from '../../src/config/defaults.js';
import { readTightening } from '../../src/config/read-tightening.js';
import type { WrittenTightening } from '../../src/config/read-tightening.js';
import { tightenPolicy } from '../../src/config/tighten-policy.js';
import { refusal } from './refusal.js';

const base = { ...DEFAULT_POLICY, mode: 'warn' as const };
const tighten = (inputs: WrittenTightening): ReturnType<typeof tightenPolicy> => tightenPolicy(base, readTightening(inputs));

describe('tightenPolicy', () => {
  it.each<[WrittenTightening, object]>([
    [{}, base],
    [{ mode: '', 'max-calls': '' }, base],
    [{ mode: 'warn' }, base],
    [{ mode: 'enforce' }, { mode: 'enforce' }],
    [{ 'max-calls': '2000' }, base],
    [{ 'max-calls': '10' }, { limits: { calls: 10, costUsd: 5, minutes: 30, concurrency: 8 } }],
    [{ 'max-cost': '0.25' }, { limits: { costUsd: 0.25 } }],
    [{ 'max-cost': '1 USD' }, { limits: { costUsd: 1 } }],
    [{ 'max-minutes': '2.5' }, { limits: { minutes: 2.5 } }],
    [{ 'max-concurrency': '1' }, { limits: { concurrency: 1 } }],
  ])('takes %j', (inputs, expected) => {
    expect(tighten(inputs)).toMatchObject(expected);
  });

  it.each<[WrittenTightening, string]>([
    [{ mode: 'observe' }, 'loosens-policy'],
    [{ 'max-calls': '2001' }, 'loosens-policy'],
    [{ 'max-cost': '5.01' }, 'loosens-policy'],
    [{ 'max-minutes': '31' }, 'loosens-policy'],
    [{ 'max-concurrency': '9' }, 'loosens-policy'],
    [{ mode: 'off' }, 'input-invalid'],
    [{ 'max-calls': '1e3' }, 'input-invalid'],
    [{ 'max-calls': '0' }, 'input-invalid'],
    [{ 'max-calls': '-1' }, 'input-invalid'],
    [{ 'max-cost': 'lots' }, 'input-invalid'],
    [{ 'max-concurrency': '1.5' }, 'input-invalid'],
  ])('refuses %j: %s', (inputs, kind) => {
    const error = refusal(() => tighten(inputs));
    expect(error.kind).toBe(kind);
    expect(error.message).toMatch(new RegExp(`input '${Object.keys(inputs)[0]}'`));
  });
});
