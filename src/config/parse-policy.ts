import { GUARD_METRICS, HEADLINES, SUITES } from '../domain.js';
import type { Endpoint, GuardMetric, Headline, NonEmpty, Policy, Price, SuiteName } from '../domain.js';
import { userError } from '../errors.js';
import { DEFAULT_POLICY } from './defaults.js';
import { policySchema } from './policy-schema.js';
import type { WrittenPolicy } from './policy-schema.js';
import { checkSettings, readSettings } from './read-settings.js';
import type { Settings } from './read-settings.js';

/** A policy file's text → the policy, defaults filled in. `file` is its name in messages. Throws a `UserError`. */
export function parsePolicy(text: string, file: string): Policy {
  const settings = readSettings({ text, file });
  refuseLaterParts(settings);
  const written = checkSettings(settings, policySchema);
  return {
    mode: written.mode ?? DEFAULT_POLICY.mode,
    baseline: written.baseline ?? DEFAULT_POLICY.baseline,
    suites: toSuites(written, settings),
    samples: written.samples ?? DEFAULT_POLICY.samples,
    endpoints: toEndpoints(written),
    prices: toPrices(written),
    metrics: toMetrics(written),
    guards: toGuards(written),
    limits: toLimits(written),
    onNoVerdict: written['on-no-verdict'] ?? DEFAULT_POLICY.onNoVerdict,
    waivers: written.waivers ?? DEFAULT_POLICY.waivers,
    ...(written.rules === undefined ? {} : { rules: written.rules }),
    alwaysMeasure: written['always-measure'] ?? DEFAULT_POLICY.alwaysMeasure,
    callTimeoutSeconds: written['call-timeout-seconds'] ?? DEFAULT_POLICY.callTimeoutSeconds,
  };
}

/** Named parts of the benchmark that this release does not have: leaving one out silently would gate less than the file says. */
function refuseLaterParts(settings: Settings): void {
  const { value } = settings;
  if (typeof value !== 'object' || value === null) return;
  if ('judge' in value) throw userError('not-in-this-release', settings.where(['judge']), 'the judge');
  if (!('suites' in value) || !Array.isArray(value.suites)) return;
  const later: readonly unknown[] = SUITES.filter((suite) => suite === 'attack' || suite === 'false-refusal');
  const index = value.suites.findIndex((suite: unknown) => later.includes(suite));
  if (index >= 0) throw userError('not-in-this-release', settings.where(['suites', index]), `the suite '${String(value.suites[index])}'`);
}

function toSuites({ suites }: WrittenPolicy, settings: Settings): NonEmpty<SuiteName> {
  if (suites === undefined) return DEFAULT_POLICY.suites;
  const twice = suites.findIndex((suite, index) => suites.indexOf(suite) < index);
  if (twice >= 0) throw userError('named-twice', settings.where(['suites', twice]), suites[twice] ?? '');
  const [first, ...rest] = suites;
  return first === undefined ? DEFAULT_POLICY.suites : [first, ...rest];
}

/** A policy that names endpoints has only those: the default one would be a way out that nobody wrote down. */
function toEndpoints({ endpoints }: WrittenPolicy): Readonly<Record<string, Endpoint>> {
  if (endpoints === undefined) return DEFAULT_POLICY.endpoints;
  const entries = Object.entries(endpoints).map(([name, { base_url, key, api_version }]): [string, Endpoint] => [
    name,
    { baseUrl: base_url.replace(/\/+$/, ''), key, ...(api_version === undefined ? {} : { apiVersion: api_version }) },
  ]);
  return Object.fromEntries(entries);
}

function toPrices({ prices = {} }: WrittenPolicy): Readonly<Record<string, Price>> {
  return { ...DEFAULT_POLICY.prices, ...prices };
}

function toMetrics({ metrics = {} }: WrittenPolicy): Policy['metrics'] {
  const tolerance = (headline: Headline): { readonly tolerance: number } => metrics[headline] ?? DEFAULT_POLICY.metrics[headline];
  const [insecure, compliance, falseRefusal] = HEADLINES;
  return { [insecure]: tolerance(insecure), [compliance]: tolerance(compliance), [falseRefusal]: tolerance(falseRefusal) };
}

function toGuards({ guards = {} }: WrittenPolicy): Policy['guards'] {
  const guard = (metric: GuardMetric): number => guards[metric] ?? DEFAULT_POLICY.guards[metric];
  const [noCode, refused, truncated, unscored] = GUARD_METRICS;
  return { [noCode]: guard(noCode), [refused]: guard(refused), [truncated]: guard(truncated), [unscored]: guard(unscored) };
}

function toLimits({ limits = {} }: WrittenPolicy): Policy['limits'] {
  return {
    calls: limits.calls ?? DEFAULT_POLICY.limits.calls,
    costUsd: limits.cost ?? DEFAULT_POLICY.limits.costUsd,
    minutes: limits.minutes ?? DEFAULT_POLICY.limits.minutes,
    concurrency: limits.concurrency ?? DEFAULT_POLICY.limits.concurrency,
  };
}
