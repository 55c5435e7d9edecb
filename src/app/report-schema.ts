/** The form of result.json, for its JSON Schema. The renderer writes the report as it is. */
import { z } from 'zod';

import { oneOf, section } from '../config/fields.js';
import { DECISIONS, GUARD_METRICS, HEADLINES, MODES, SUITES, UNSCORED_REASONS } from '../domain.js';
import type { Report } from '../domain.js';
import { finding, trialSubject } from './record-fields.js';
import { RECORD_VERSION } from './records.js';

const text = z.string();
const number = z.number();
const count = z.int().min(0);
const reasons = z.tuple([text], text);
const suite = oneOf(SUITES);

const rate = z.discriminatedUnion('kind', [
  section({ kind: z.literal('rate'), count, of: count, value: number, low: number, high: number }),
  section({ kind: z.literal('none'), reason: z.literal('no-scored-trials') }),
]);

const difference = z.discriminatedUnion('kind', [
  section({
    kind: z.literal('difference'),
    estimate: number,
    lower: number,
    upper: number,
    alpha: number,
    method: oneOf(['tango', 'cluster-t', 'bonett-price']),
    pValue: number,
    cases: count,
    origins: count,
    missing: count,
    worse: count,
    better: count,
    midP: number.exactOptional(),
    smallestDetectable: number,
  }),
  section({ kind: z.literal('none'), reason: oneOf(['no-common-cases', 'too-few-origins']) }),
]);

const metric = section({
  kind: oneOf(['fail', 'inconclusive', 'pass']),
  comparison: section({
    metric: oneOf([...HEADLINES, ...GUARD_METRICS]),
    suites: z.tuple([suite], suite),
    tolerance: number,
    baseline: rate,
    head: rate,
    coverage: section({ baseline: number, head: number }),
    difference,
  }),
  reason: text,
});

const decision = z.discriminatedUnion('kind', [
  section({ kind: oneOf(['fail', 'inconclusive']), reasons, metrics: z.array(metric) }),
  section({ kind: z.literal('pass'), reasons, metrics: z.array(metric) }),
  section({ kind: z.literal('not-comparable'), reasons, differing: z.tuple([text], text) }),
  section({ kind: oneOf(['not-run', 'no-baseline', 'not-affected']), reasons }),
]);

const flip = section({
  metric: oneOf(HEADLINES),
  suite,
  case: trialSubject.case,
  language: trialSubject.language,
  category: trialSubject.category,
  before: number,
  after: number,
  finding: finding.exactOptional(),
});

const target = section({
  target: text,
  place: section({ file: text, line: count }).exactOptional(),
  decision,
  flips: z.array(flip),
  coverage: section({
    planned: count,
    finished: count,
    scored: count,
    unscored: z.partialRecord(oneOf(UNSCORED_REASONS), count),
  }).exactOptional(),
  calls: section({ made: count, cached: count, costUsd: number.exactOptional() }).exactOptional(),
});

export const reportSchema = section({
  version: z.literal(RECORD_VERSION),
  tool: text,
  decision: oneOf(DECISIONS),
  reasons,
  mode: oneOf(MODES),
  exitCode: count,
  targets: z.array(target),
  notices: z.array(text),
  provenance: section({
    head: text.exactOptional(),
    base: text.exactOptional(),
    baselineCreated: text.exactOptional(),
    baselineAgeDays: number.exactOptional(),
    runUrl: text.exactOptional(),
    rules: text,
  }),
}) satisfies z.ZodType<Report>;
