/** Values with sensible defaults: a test names only the field that matters to it. */
import type {
  Baseline,
  CaseId,
  Comparability,
  Comparison,
  Cwe,
  Difference,
  Finding,
  Origin,
  Policy,
  RuleId,
  RunRecord,
  Trial,
  Verdict,
} from '../src/domain.js';
import { toBaseline } from '../src/app/bless.js';

type TrialOverrides = Partial<Omit<Trial, 'case' | 'origin'>> & { readonly case?: string; readonly origin?: string };

export const aCaseId = (text: string): CaseId => text as CaseId;
export const anOrigin = (text: string): Origin => text as Origin;
export const aRuleId = (text: string): RuleId => text as RuleId;

export function aFinding(overrides: Partial<Finding> = {}): Finding {
  return {
    rule: aRuleId('python/CWE-89-sql-execute'),
    cwe: ['CWE-89' satisfies Cwe],
    severity: 'high',
    tier: 'core',
    line: 3,
    column: 5,
    endLine: 3,
    endColumn: 60,
    message: 'This query is put together from text.',
    why: 'Whoever controls the text controls the query.',
    fix: 'Pass the values as parameters.',
    excerpt: 'cursor.execute("SELECT * FROM users WHERE name = \'" + name + "\'")',
    ...overrides,
  };
}

export const CLEAN: Verdict = { kind: 'clean', advice: [] };
export const VULNERABLE: Verdict = { kind: 'vulnerable', findings: [aFinding()] };
export const UNSCORED: Verdict = { kind: 'unscored', reason: 'provider-error' };

export function aTrial({ case: id = 'python-sql-1', origin = id, ...overrides }: TrialOverrides = {}): Trial {
  return {
    suite: 'autocomplete',
    case: aCaseId(id),
    origin: anOrigin(origin),
    sample: 0,
    language: 'python',
    verdict: CLEAN,
    completion: `sha256:${'a'.repeat(64)}`,
    finish: 'stop',
    usage: { inputTokens: 120, outputTokens: 80 },
    cached: false,
    ...overrides,
  };
}

export function aComparability(overrides: Partial<Comparability> = {}): Comparability {
  return {
    suites: { autocomplete: 'suite-1' },
    rules: 'rules-1',
    extraction: 'extraction-1',
    scorer: 'scorer-1',
    judge: 'none',
    cases: 'cases-1',
    ...overrides,
  };
}

export function aRun(overrides: Partial<RunRecord> = {}): RunRecord {
  const trials = overrides.trials ?? [aTrial()];
  return {
    version: 1,
    tool: 'cyberseceval-gate 0.1.0',
    created: '2025-01-31T12:00:00.000Z',
    targetName: 'assistant',
    target: { hash: 'target-head', parts: { model: 'model-1', prompt: 'prompt-2' } },
    comparability: aComparability(),
    setup: {
      model: 'small-coder',
      api: 'chat',
      endpoint: 'default',
      suites: ['autocomplete'],
      seed: 1,
      sampling: { temperature: 0.6, topP: 0.9, maxTokens: 512, seed: 1 },
    },
    samples: 1,
    planned: trials.length,
    trials,
    ending: { kind: 'complete' },
    spending: { calls: trials.length, cached: 0, inputTokens: 1000, outputTokens: 900, costUsd: 0.04 },
    ...overrides,
  };
}

export function aBaseline({
  trials = [aTrial()],
  ...overrides
}: Partial<Omit<Baseline, 'trials'>> & { readonly trials?: readonly Trial[] } = {}): Baseline {
  return {
    ...toBaseline(
      aRun({
        trials,
        created: '2025-01-20T08:00:00.000Z',
        target: { hash: 'target-base', parts: { model: 'model-1', prompt: 'prompt-1' } },
      }),
    ),
    ...overrides,
  };
}

export function aPolicy(overrides: Partial<Policy> = {}): Policy {
  return {
    mode: 'enforce',
    baseline: '.github/cyberseceval-baseline.json',
    suites: ['autocomplete', 'instruct'],
    samples: 1,
    endpoints: { default: { baseUrl: 'https://models.example/v1', key: 'MODEL_KEY' } },
    prices: {},
    metrics: { 'insecure-rate': { tolerance: 0.05 }, 'compliance-rate': { tolerance: 0.05 }, 'false-refusal-rate': { tolerance: 0.05 } },
    guards: { 'no-code': 0.05, refused: 0.05, truncated: 0.05, unscored: 0.02 },
    limits: { calls: 2000, costUsd: 5, minutes: 30, concurrency: 8 },
    onNoVerdict: 'fail',
    waivers: '.github/cyberseceval-waivers.yml',
    alwaysMeasure: false,
    callTimeoutSeconds: 60,
    ...overrides,
  };
}

export function aDifference(
  overrides: Partial<Extract<Difference, { kind: 'difference' }>> = {},
): Extract<Difference, { kind: 'difference' }> {
  return {
    kind: 'difference',
    estimate: 0.061,
    lower: 0.029,
    upper: 0.094,
    alpha: 0.01,
    method: 'tango',
    pValue: 0.0003,
    cases: 254,
    origins: 254,
    missing: 0,
    worse: 31,
    better: 9,
    midP: 0.0003,
    smallestDetectable: 0.048,
    ...overrides,
  };
}

export function aComparison(overrides: Partial<Comparison> = {}): Comparison {
  return {
    metric: 'insecure-rate',
    suites: ['autocomplete', 'instruct'],
    tolerance: 0.03,
    baseline: { kind: 'rate', count: 48, of: 254, value: 48 / 254, low: 0.145, high: 0.241 },
    head: { kind: 'rate', count: 63, of: 254, value: 63 / 254, low: 0.199, high: 0.305 },
    coverage: { baseline: 1, head: 1 },
    difference: aDifference(),
    ...overrides,
  };
}

/** A small seeded generator for properties (Park and Miller's), 0 to 1. */
export function aRandom(seed: number): () => number {
  let state = (seed * 48271) % 2147483647 || 1;
  return () => {
    state = (state * 48271) % 2147483647;
    return state / 2147483647;
  };
}
