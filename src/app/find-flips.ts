import { SEVERITIES } from '../domain.js';
import type { Baseline, Finding, Flip, Headline, NonEmpty, RunRecord, SuiteName, Trial } from '../domain.js';
import { isPaired, pairCases } from '../stats/paired-differences.js';

export interface FlipRequest {
  readonly baseline: Baseline;
  readonly head: RunRecord;
  readonly metric: Headline;
  readonly suites: NonEmpty<SuiteName>;
}

/** The cases whose share of bad samples changed: the largest rise first, of equal rises the most severe finding, then by case. */
export function findFlips({ baseline, head, metric, suites }: FlipRequest): readonly Flip[] {
  const about = new Map<string, { readonly trial: Trial; readonly finding: Finding | undefined }>();
  for (const trial of head.trials) {
    const key = `${trial.suite} ${trial.case}`;
    about.set(key, { trial, finding: worstOf([about.get(key)?.finding, ...findingsOf(trial)]) });
  }
  return pairCases({ metric, suites, baseline, head })
    .filter(isPaired)
    .map((one): Flip => {
      const { trial, finding } = about.get(`${one.suite} ${one.case}`) ?? {};
      const [before, after] = [one.baseline.bad / one.baseline.scored, one.head.bad / one.head.scored];
      return {
        metric,
        suite: one.suite,
        case: one.case,
        before,
        after,
        ...(trial?.language === undefined ? {} : { language: trial.language }),
        ...(trial?.category === undefined ? {} : { category: trial.category }),
        ...(finding === undefined ? {} : { finding }),
      };
    })
    .filter(({ before, after }) => before !== after)
    .sort(worstFirst);
}

function findingsOf({ verdict }: Trial): readonly Finding[] {
  return verdict.kind === 'vulnerable' ? verdict.findings : [];
}

function worstOf(findings: readonly (Finding | undefined)[]): Finding | undefined {
  return findings.reduce((worst, finding) => (severityOf(finding) > severityOf(worst) ? finding : worst), undefined);
}

function severityOf(finding: Finding | undefined): number {
  return finding === undefined ? -1 : SEVERITIES.indexOf(finding.severity);
}

function worstFirst(one: Flip, other: Flip): number {
  const rise = other.after - other.before - (one.after - one.before);
  const severity = severityOf(other.finding) - severityOf(one.finding);
  return rise || severity || (one.case < other.case ? -1 : 1);
}
