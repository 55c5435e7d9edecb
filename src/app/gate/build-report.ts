import type { Policy, Report } from '../../domain.js';
import { combineDecisions } from '../../gate/combine-decisions.js';
import type { CombinedDecision } from '../../gate/combine-decisions.js';
import { exitCode } from '../../gate/exit-code.js';
import type { Change } from '../../ports.js';
import type { Judged } from './judge-target.js';
import type { GateWorld } from './world.js';

export interface ReportParts {
  readonly change: Change;
  readonly world: Pick<GateWorld, 'clock' | 'tool' | 'runUrl'>;
  readonly policy: Policy;
  readonly judged: readonly Judged[];
  readonly notices: readonly string[];
}

/** All targets' results → one decision with everything that is said about it. */
export function buildReport({ change, world, policy, judged, notices }: ReportParts): Report {
  const targets = judged.map(({ result }) => result);
  const { kind, reasons } = combine(judged);
  const created = judged.flatMap(({ baselineCreated }) => (baselineCreated === undefined ? [] : [baselineCreated])).sort()[0];
  return {
    version: 1,
    tool: world.tool,
    decision: kind,
    reasons,
    mode: policy.mode,
    exitCode: exitCode(kind, policy),
    targets,
    notices,
    provenance: {
      head: change.head.commit,
      base: change.base.commit,
      ...(created === undefined ? {} : { baselineCreated: created, baselineAgeDays: ageInDays(created, world.clock.now()) }),
      ...(world.runUrl === undefined ? {} : { runUrl: world.runUrl }),
      rules: judged.find(({ rules }) => rules !== undefined)?.rules ?? 'not loaded',
    },
  };
}

function combine(judged: readonly Judged[]): CombinedDecision {
  const [first, ...rest] = judged.map(({ result }) => result.decision);
  return first === undefined
    ? { kind: 'not-affected', reasons: ['The change touches no file that a target watches: nothing was measured.'] }
    : combineDecisions([first, ...rest]);
}

function ageInDays(created: string, nowMs: number): number {
  return Math.max(0, Math.floor((nowMs - Date.parse(created)) / 86_400_000));
}
