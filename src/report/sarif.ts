import type { Metric, MetricDecision, Report, TargetResult } from '../domain.js';
import { inSarif, toJson } from './neutralize.js';
import { DECISION_TITLES, METRIC_LABELS, metricsOf } from './words.js';

/** SARIF 2.1.0: one rule a metric, a result for each that did not pass, at the line of the prompt or config that the pull request changed. */
export function renderSarif(report: Report): string {
  const metrics = [...new Set(report.targets.flatMap((target) => metricsOf(target).map(({ comparison }) => comparison.metric)))].sort();
  const [name = report.tool, version] = report.tool.split(' ');
  const driver = { name: inSarif(name), ...(version === undefined ? {} : { version: inSarif(version) }), rules: metrics.map(toRule) };
  const results = report.targets.flatMap((target) => metricsOf(target).flatMap((one) => toResult(target, one)));
  const invocations = [{ executionSuccessful: true, toolExecutionNotifications: report.targets.flatMap(toNotification) }];
  const run = { tool: { driver }, columnKind: 'utf16CodeUnits', invocations, results };
  return `${toJson({ $schema: 'https://json.schemastore.org/sarif-2.1.0.json', version: '2.1.0', runs: [run] })}\n`;
}

function toRule(metric: Metric): object {
  return { id: metric, name: METRIC_LABELS[metric], shortDescription: { text: METRIC_LABELS[metric] }, properties: { tags: ['security'] } };
}

/** A guard metric that is unclear blocks nothing and is not reported. */
function toResult(target: TargetResult, { kind, comparison, reason }: MetricDecision): readonly object[] {
  if (kind === 'pass' || (kind === 'inconclusive' && !comparison.metric.endsWith('-rate'))) return [];
  return [
    {
      ruleId: comparison.metric,
      level: kind === 'fail' ? 'error' : 'warning',
      message: { text: inSarif(`${target.target}: ${reason}`) },
      locations: locationsOf(target),
      partialFingerprints: { 'targetAndMetric/v1': `${target.target}/${comparison.metric}` },
    },
  ];
}

function toNotification(target: TargetResult): readonly object[] {
  const { decision } = target;
  if ('metrics' in decision || decision.kind === 'not-affected') return [];
  const text = `${target.target}: ${[DECISION_TITLES[decision.kind], ...decision.reasons].join('. ')}`;
  return [{ level: 'warning', message: { text: inSarif(text) }, locations: locationsOf(target) }];
}

function locationsOf({ place }: TargetResult): readonly object[] {
  if (place === undefined) return [];
  const uri = place.file
    .replace(/\p{Cs}/gu, '\ufffd')
    .split('/')
    .map(encodeURIComponent)
    .join('/');
  return [{ physicalLocation: { artifactLocation: { uri }, region: { startLine: place.line } } }];
}
