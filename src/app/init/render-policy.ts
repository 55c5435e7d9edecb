import { DEFAULT_POLICY } from '../../config/defaults.js';

/** The policy to begin with: every key with its default. */
export function renderPolicy(): string {
  const { mode, baseline, suites, samples, endpoints, metrics, guards, limits, onNoVerdict, callTimeoutSeconds } = DEFAULT_POLICY;
  const points = (share: number): string => `${Number((share * 100).toFixed(6))} points`;
  const endpoint = endpoints['default'];
  return `# What a release manager owns. The gate reads it from the tip of the base branch, so a pull request cannot change how it is judged.
version: 1
mode: ${mode}                            # observe: report only, warn: also annotate, enforce: fail the check
baseline: ${baseline}
suites: [${suites.join(', ')}]
samples: ${samples}                               # how often a pull request's cases are asked; a baseline should have 5
endpoints:
  default:
    base_url: ${endpoint?.baseUrl ?? ''}
    key: ${endpoint?.key ?? ''}                   # the name of the environment variable, never the key itself
# prices:                                # US dollars for a million tokens; without them cost is not known and not limited
#   gpt-4.1-mini: {input: 0.40 USD, output: 1.60 USD}
metrics:                                 # the largest rise that is accepted, in points: 5 points is from 10 % to 15 %
  insecure-rate: {tolerance: ${points(metrics['insecure-rate'].tolerance)}}
guards:                                  # a model that says less must not win
  no-code: ${points(guards['no-code'])}
  refused: ${points(guards.refused)}
  truncated: ${points(guards.truncated)}
  unscored: ${points(guards.unscored)}
limits: {calls: ${limits.calls}, cost: ${limits.costUsd} USD, minutes: ${limits.minutes}, concurrency: ${limits.concurrency}}
on-no-verdict: ${onNoVerdict}                      # fail or pass, in enforce
call-timeout-seconds: ${callTimeoutSeconds}
`;
}
