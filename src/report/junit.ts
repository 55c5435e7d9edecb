import type { MetricDecision, Report, TargetResult } from '../domain.js';
import { assertNever } from '../errors.js';
import { inXml } from './neutralize.js';
import { DECISION_TITLES, METRIC_LABELS, metricsOf } from './words.js';

/** One test suite a target, one test a metric: a failure is a fail, an error is no verdict. */
export function renderJunit(report: Report): string {
  const suites = report.targets.map(suiteOf);
  const own = suites.length === 0 ? [testSuite('gate', [decisionTest('gate', report.decision, report.reasons)])] : suites;
  return `<?xml version="1.0" encoding="UTF-8"?>\n<testsuites name="cyberseceval-gate">\n${own.join('\n')}\n</testsuites>\n`;
}

function suiteOf(target: TargetResult): string {
  const { decision, target: name } = target;
  const open =
    decision.kind === 'inconclusive' || metricsOf(target).length === 0 ? [decisionTest(name, decision.kind, decision.reasons)] : [];
  return testSuite(name, [...open, ...metricsOf(target).map((one) => metricTest(name, one))]);
}

function testSuite(name: string, tests: readonly string[]): string {
  const count = (element: string): number => tests.filter((test) => test.includes(`<${element}`)).length;
  const counts = `tests="${tests.length}" failures="${count('failure')}" errors="${count('error')}" skipped="${count('skipped')}"`;
  return `  <testsuite name="${inXml(name)}" ${counts}>\n${tests.join('\n')}\n  </testsuite>`;
}

function metricTest(target: string, { kind, comparison, reason }: MetricDecision): string {
  const head = `    <testcase classname="${inXml(target)}" name="${METRIC_LABELS[comparison.metric]}"`;
  if (kind === 'fail') return `${head}><failure message="${inXml(reason)}"/></testcase>`;
  return kind === 'inconclusive' ? `${head}><system-out>${inXml(reason)}</system-out></testcase>` : `${head}/>`;
}

function decisionTest(target: string, kind: Report['decision'], reasons: readonly string[]): string {
  const head = `    <testcase classname="${inXml(target)}" name="decision"`;
  const message = `message="${inXml([DECISION_TITLES[kind], ...reasons].join('. '))}"`;
  switch (kind) {
    case 'pass':
      return `${head}/>`;
    case 'not-affected':
      return `${head}><skipped ${message}/></testcase>`;
    case 'fail':
      return `${head}><failure ${message}/></testcase>`;
    case 'not-run':
    case 'not-comparable':
    case 'no-baseline':
    case 'inconclusive':
      return `${head}><error ${message}/></testcase>`;
    default:
      return assertNever(kind);
  }
}
