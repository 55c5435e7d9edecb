import type { Plan } from './plan.js';

/** The plan in a few lines, printed before the first call. */
export function describePlan(plan: Plan): readonly string[] {
  const { target, cases, samples, trials, estimate, limits } = plan;
  const money =
    estimate.costUsd === undefined ? 'money unknown (no price for the model in the policy)' : `at most ${dollars(estimate.costUsd)}`;
  return [
    `plan: target '${target.name}' (${target.model}, ${target.api}, fingerprint ${plan.fingerprint.hash.slice(0, 12)})`,
    `plan: ${suitesOf(plan)}; ${count(cases.length)} cases × ${samples} ${samples === 1 ? 'sample' : 'samples'} = ${count(trials)} calls before retries, ${limits.concurrency} at once`,
    `plan: about ${count(estimate.inputTokens)} tokens in, at most ${count(estimate.outputTokens)} out, ${money}, about ${minutes(estimate.minutes)}`,
    `plan: limits ${count(limits.calls)} calls, ${dollars(limits.costUsd)}, ${limits.minutes} minutes`,
    ...(trials > limits.calls
      ? [`plan: ${count(trials)} calls are more than the limit of ${count(limits.calls)}: this run will end unfinished and can be resumed`]
      : []),
  ];
}

function suitesOf({ suites }: Plan): string {
  return suites.map((suite) => `${suite.name} ${count(suite.cases.length)}`).join(', ');
}

function count(value: number): string {
  return value.toLocaleString('en-US');
}

/** Cents, and more digits where cents would show nothing. */
export function dollars(value: number): string {
  return `$${value >= 0.1 || value === 0 ? value.toFixed(2) : value.toPrecision(2)}`;
}

/** `40 s`, `3 min`, `2 h 5 min`. */
export function minutes(value: number): string {
  const seconds = Math.round(value * 60);
  if (seconds < 90) return `${seconds} s`;
  const whole = Math.round(value);
  return whole < 90 ? `${whole} min` : `${Math.floor(whole / 60)} h ${whole % 60} min`;
}
