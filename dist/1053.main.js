export const id = 1053;
export const ids = [1053];
export const modules = {
1053:
((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {
__webpack_require__.d(__webpack_exports__, {
renderScanSarif: () => (  renderScanSarif)
});
const LEVELS = { low: 'note', medium: 'warning', high: 'error' };
const SCORES = { low: '3.0', medium: '5.5', high: '8.0' };
function renderScanSarif(files, { name, version }) {
const found = files.flatMap(({ path, analysis }) => analysis.kind === 'analysed' ? analysis.findings.map((finding) => ({ path, finding })) : []);
const rules = [...new Map(found.map(({ finding }) => [finding.rule, finding])).values()].toSorted((one, other) => one.rule < other.rule ? -1 : 1);
const driver = { name, version, rules: rules.map(toRule) };
const places = new Map(rules.map(({ rule }, index) => [rule, index]));
const alike = new Map();
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
function lineKey(path, { rule, excerpt }) {
return `${rule}:${path}:${excerpt.replace(/\s+/g, ' ')}`;
}
function toRule({ rule, message, why, fix, cwe, severity }) {
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
function toResult(path, { rule, severity, tier, message, line, column, endLine, endColumn, flow }) {
const region = { startLine: line, startColumn: column, endLine, endColumn };
return {
ruleId: rule,
level: tier === 'core' ? LEVELS[severity] : 'note',
message: { text: message },
locations: [{ physicalLocation: { artifactLocation: { uri: toUri(path) }, region } }],
...(flow === undefined ? {} : { codeFlows: [{ threadFlows: [{ locations: flow.map((step) => toStep(path, step)) }] }] }),
};
}
function toStep(path, step) {
const region = { startLine: step.line, startColumn: step.column, endLine: step.endLine, endColumn: step.endColumn };
return { location: { physicalLocation: { artifactLocation: { uri: toUri(path) }, region }, message: { text: step.words } } };
}
function toNotification({ path, analysis }) {
if (analysis.kind === 'analysed')
return [];
return [
{
level: 'warning',
message: { text: `not analysed: ${analysis.kind}` },
locations: [{ physicalLocation: { artifactLocation: { uri: toUri(path) } } }],
},
];
}
function toUri(path) {
return path.split('/').map(encodeURIComponent).join('/');
}
})
};
