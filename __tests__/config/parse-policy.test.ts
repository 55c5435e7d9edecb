import { describe, expect, it } from '@jest/globals';

import { DEFAULT_POLICY } from '../../src/config/defaults.js';
import { parsePolicy } from '../../src/config/parse-policy.js';
import { refusal } from './refusal.js';

const parse = (text: string): ReturnType<typeof parsePolicy> => parsePolicy(text, 'policy.yml');

describe('parsePolicy', () => {
  it('is the default policy when only the version is given', () => {
    expect(parse('version: 1')).toEqual(DEFAULT_POLICY);
  });

  it('reads every key', () => {
    const text = `version: 1
mode: enforce
baseline: base.json
suites: [instruct]
samples: 3
endpoints: {local: {base_url: "http://127.0.0.1:8080/v1/", key: LOCAL_KEY, api_version: 2024-10-21}}
prices: {gpt-4.1-mini: {input: 0.40 USD, output: 1.60 USD}}
metrics: {insecure-rate: {tolerance: 2.5 points}}
guards: {unscored: 1 point}
limits: {calls: 10, cost: 0.5 USD, minutes: 1, concurrency: 2}
on-no-verdict: pass
waivers: waivers.yml
always-measure: true
call-timeout-seconds: 9
`;
    expect(parse(text)).toEqual({
      mode: 'enforce',
      baseline: 'base.json',
      suites: ['instruct'],
      samples: 3,
      endpoints: { local: { baseUrl: 'http://127.0.0.1:8080/v1', key: 'LOCAL_KEY', apiVersion: '2024-10-21' } },
      prices: { 'gpt-4.1-mini': { input: 0.4, output: 1.6 } },
      metrics: { ...DEFAULT_POLICY.metrics, 'insecure-rate': { tolerance: 0.025 } },
      guards: { ...DEFAULT_POLICY.guards, unscored: 0.01 },
      limits: { calls: 10, costUsd: 0.5, minutes: 1, concurrency: 2 },
      onNoVerdict: 'pass',
      waivers: 'waivers.yml',
      alwaysMeasure: true,
      callTimeoutSeconds: 9,
    });
  });

  it.each<[string, string]>([
    ['0 points', '0'],
    ['100 points', '1'],
  ])('takes a tolerance of %s', (written, share) => {
    expect(parse(`version: 1\nmetrics: {insecure-rate: {tolerance: ${written}}}`).metrics['insecure-rate'].tolerance).toBe(Number(share));
  });

  it.each<[string, string, string]>([
    ['an unknown key', 'version: 1\nmodes: warn', 'unknown-key'],
    ['an unknown metric', 'version: 1\nmetrics:\n  insecurity: {tolerance: 5 points}', 'unknown-key'],
    ['an unknown guard', 'version: 1\nguards: {empty: 5 points}', 'unknown-key'],
    ['an unknown mode', 'version: 1\nmode: strict', 'invalid-value'],
    ['a tolerance without unit', 'version: 1\nmetrics:\n  insecure-rate: {tolerance: 0.05}', 'invalid-value'],
    ['a tolerance in per cent', 'version: 1\nmetrics:\n  insecure-rate:\n    tolerance: 5%', 'invalid-value'],
    ['a tolerance above 100 points', 'version: 1\nmetrics: {insecure-rate: {tolerance: 101 points}}', 'invalid-value'],
    ['a negative tolerance', 'version: 1\nmetrics: {insecure-rate: {tolerance: -1 points}}', 'invalid-value'],
    ['a guard in per cent', 'version: 1\nguards: {unscored: 2 %}', 'invalid-value'],
    ['a tolerance beside its key', 'version: 1\nmetrics: {insecure-rate: 5 points}', 'invalid-value'],
    ['a cost without unit', 'version: 1\nlimits: {cost: 5}', 'invalid-value'],
    ['a cost in another currency', 'version: 1\nlimits: {cost: 5 EUR}', 'invalid-value'],
    ['no suite', 'version: 1\nsuites: []', 'invalid-value'],
    ['an unknown suite', 'version: 1\nsuites: [autocomplete, chat]', 'invalid-value'],
    ['a suite twice', 'version: 1\nsuites: [instruct, instruct]', 'named-twice'],
    ['a suite of a later release', 'version: 1\nsuites:\n  - autocomplete\n  - attack', 'not-in-this-release'],
    ['the other suite of a later release', 'version: 1\nsuites: [false-refusal]', 'not-in-this-release'],
    ['a judge', 'version: 1\njudge: {model: m}', 'not-in-this-release'],
    ['a URL with a password', 'version: 1\nendpoints: {a: {base_url: "https://me:secret@example.org/v1", key: K}}', 'invalid-value'],
    ['a port that is none', 'version: 1\nendpoints: {a: {base_url: "http://localhost:99999/v1", key: K}}', 'invalid-value'],
    ['another protocol', 'version: 1\nendpoints: {a: {base_url: "ftp://example.org", key: K}}', 'invalid-value'],
    ['a key instead of its variable', 'version: 1\nendpoints: {a: {base_url: "https://example.org", key: sk-secret}}', 'invalid-value'],
    ['an endpoint without key', 'version: 1\nendpoints: {a: {base_url: "https://example.org"}}', 'missing-key'],
    ['half a sample', 'version: 1\nsamples: 1.5', 'invalid-value'],
    ['no concurrency', 'version: 1\nlimits: {concurrency: 0}', 'invalid-value'],
    ['a word for a switch', 'version: 1\nalways-measure: sometimes', 'invalid-value'],
  ])('refuses %s', (_, text, kind) => {
    const error = refusal(() => parse(text));
    expect(error.kind).toBe(kind);
    expect(error.message).toMatchSnapshot();
    expect(error.message).not.toMatch(/secret/);
  });

  it('has no endpoint beside those it names', () => {
    expect(Object.keys(parse('version: 1\nendpoints: {a: {base_url: "https://example.org/v1", key: K}}').endpoints)).toEqual(['a']);
  });
});
