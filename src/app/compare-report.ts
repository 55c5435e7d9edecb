import type { Baseline, Policy, Report, RunRecord } from '../domain.js';
import { exitCode } from '../gate/exit-code.js';
import { compareRuns } from './compare.js';
import { TOOL } from './tool.js';

export interface CompareReportRequest {
  readonly baseline: Baseline;
  readonly head: RunRecord;
  readonly policy: Policy;
  /** Milliseconds since the epoch: the baseline's age is told. */
  readonly nowMs: number;
}

/** One run against one baseline as a report, outside any pull request. */
export function compareReport({ baseline, head, policy, nowMs }: CompareReportRequest): Report {
  const result = compareRuns({ baseline, head, policy, target: head.targetName });
  const { kind, reasons } = result.decision;
  return {
    version: 1,
    tool: TOOL,
    decision: kind,
    reasons,
    mode: policy.mode,
    exitCode: exitCode(kind, policy),
    targets: [result],
    notices: [],
    provenance: {
      baselineCreated: baseline.created,
      baselineAgeDays: Math.max(0, Math.floor((nowMs - Date.parse(baseline.created)) / 86_400_000)),
      rules: head.comparability.rules,
    },
  };
}
