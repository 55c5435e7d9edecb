import type { Finding, ScannedFile, Severity } from '../../domain.js';

const LEVELS: Readonly<Record<Severity, 'note' | 'warning' | 'error'>> = { low: 'note', medium: 'warning', high: 'error' };
/** As code scanning sorts: high from 7, medium from 4. */
const SCORES: Readonly<Record<Severity, string>> = { low: '3.0', medium: '5.5', high: '8.0' };

/** Findings as SARIF 2.1.0, as code scanning takes it. Files that were not analysed are notifications of the run. */
export function renderScanSarif(
  files: readonly ScannedFile[],
  { name, version }: { readonly name: string; readonly version: string },
): string {
  const found = files.flatMap(({ path, analysis }) =>
    analysis.kind === 'analysed' ? analysis.findings.map((finding) => ({ path, finding })) : [],
  );
  const rules = [...new Map(found.map(({ finding }) => [finding.rule, finding])).values()].toSorted((one, other) =>
    one.rule < other.rule ? -1 : 1,
  );
  const driver = { name, version, rules: rules.map(toRule) };
  const places = new Map(rules.map(({ rule }, index) => [rule, index]));
  const alike = new Map<string, number>();
  const results = found.map(({ path, finding }) => {
    const line = lineKey(path, finding);
    const nth = (alike.get(line) ?? 0) + 1;
    alike.set(line, nth);
    return { ...toResult(path, finding), ruleIndex: places.get(finding.rule), partialFingerprints: { 'ruleAndLine/v1': `${line}:${nth}` } };
  });
  const invocations = [{ executionSuccessful: true, toolExecutionNotifications: files.flatMap(toNotification) }];
  const run = { tool: { driver }, columnKind: 'utf16CodeUnits', invocations, results };
  return `${JSON.stringify({ $schema: 'https://json.schemastore.org/sarif-2.1.0.json', version: '2.1.0', runs: [run] }, null, 2)}\n`;
}

/** Stays the same when lines are added elsewhere: the rule, the file and the line's text; alike ones are numbered. */
function lineKey(path: string, { rule, excerpt }: Finding): string {
  return `${rule}:${path}:${excerpt.replace(/\s+/g, ' ')}`;
}

function toRule({ rule, message, why, fix, cwe, severity }: Finding): object {
  return {
    id: rule,
    shortDescription: { text: message },
    fullDescription: { text: why },
    help: { text: fix },
    helpUri: `https://cwe.mitre.org/data/definitions/${cwe[0].slice('CWE-'.length)}.html`,
    properties: {
      'security-severity': SCORES[severity],
      tags: ['security', ...cwe.map((id) => `external/cwe/cwe-${id.slice('CWE-'.length).padStart(3, '0')}`)],
    },
  };
}

function toResult(path: string, { rule, severity, tier, message, line, column, endLine, endColumn, flow }: Finding): object {
  const region = { startLine: line, startColumn: column, endLine, endColumn };
  return {
    ruleId: rule,
    level: tier === 'core' ? LEVELS[severity] : 'note',
    message: { text: message },
    locations: [{ physicalLocation: { artifactLocation: { uri: toUri(path) }, region } }],
    ...(flow === undefined ? {} : { codeFlows: [{ threadFlows: [{ locations: flow.map((step) => toStep(path, step)) }] }] }),
  };
}

function toStep(path: string, step: NonNullable<Finding['flow']>[number]): object {
  const region = { startLine: step.line, startColumn: step.column, endLine: step.endLine, endColumn: step.endColumn };
  return { location: { physicalLocation: { artifactLocation: { uri: toUri(path) }, region }, message: { text: step.words } } };
}

function toNotification({ path, analysis }: ScannedFile): object[] {
  if (analysis.kind === 'analysed') return [];
  return [
    {
      level: 'warning',
      message: { text: `not analysed: ${analysis.kind}` },
      locations: [{ physicalLocation: { artifactLocation: { uri: toUri(path) } } }],
    },
  ];
}

function toUri(path: string): string {
  return path.split('/').map(encodeURIComponent).join('/');
}
