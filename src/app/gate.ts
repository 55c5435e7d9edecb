import type { Policy, Report } from '../domain.js';
import type { Change } from '../ports.js';
import { buildReport } from './gate/build-report.js';
import { baselineFiles } from './gate/read-baseline.js';
import { findNotices } from './gate/find-notices.js';
import { isAffected } from './gate/is-affected.js';
import { judgeTarget } from './gate/judge-target.js';
import type { Judged, Judging } from './gate/judge-target.js';
import { listTargets } from './gate/list-targets.js';
import type { TargetPair } from './gate/list-targets.js';
import { readPolicy } from './gate/read-policy.js';
import type { GateWorld } from './gate/world.js';

/**
 * The whole gate: what judges (policy, baseline, endpoints) from the tip of the base branch, what is judged from the head.
 * Nothing is loaded and nothing asked for a change that affects no target. Throws a `UserError` for what the user must change.
 */
export async function gate(change: Change, world: GateWorld): Promise<Report> {
  const { policy, file: policyFile, notices: ofPolicy } = await readPolicy(change, world.choices);
  for (const { key } of Object.values(policy.endpoints)) world.maskKey(key);
  const { pairs, file: configFile, notices: ofConfig } = await listTargets(change, world.choices);
  const changed = await change.changedFiles();
  const affected = pairs.filter((pair) => isAffected(pair, { changed, configFile }));
  const own = await findNotices({
    change,
    changed,
    policyFile,
    policy,
    baselineFiles: baselineFiles(
      policy,
      pairs.map(({ name }) => name),
    ),
  });
  const judged = await judgeAll(affected, { change, changed, configFile, policy, world });
  return buildReport({ change, world, policy, judged, notices: [...ofPolicy, ...ofConfig, ...own] });
}

/** One after the other, so that the limits of the policy hold for all of them together. */
async function judgeAll(affected: readonly TargetPair[], all: Judging): Promise<readonly Judged[]> {
  const results: Judged[] = [];
  const started = all.world.clock.now();
  for (const pair of affected) {
    const minutes = (all.world.clock.now() - started) / 60_000;
    results.push(await judgeTarget(pair, { ...all, policy: { ...all.policy, limits: remainingLimits(all.policy, { results, minutes }) } }));
  }
  return results;
}

interface Spent {
  readonly results: readonly Judged[];
  readonly minutes: number;
}

/** Never below zero: a run with nothing left ends at its limit at once, which is inconclusive. */
function remainingLimits({ limits }: Policy, { results, minutes }: Spent): Policy['limits'] {
  const calls = results.reduce((sum, { result: { calls: used } }) => sum + (used?.made ?? 0), 0);
  const costUsd = results.reduce((sum, { result: { calls: used } }) => sum + (used?.costUsd ?? 0), 0);
  return {
    ...limits,
    calls: Math.max(0, limits.calls - calls),
    costUsd: Math.max(0, limits.costUsd - costUsd),
    minutes: Math.max(0, limits.minutes - minutes),
  };
}
