export const id = 8200;
export const ids = [8200];
export const modules = {
8200:
((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {
__webpack_require__.r(__webpack_exports__);
__webpack_require__.d(__webpack_exports__, {
RENDERERS: () => (  RENDERERS),
REPORT_FORMATS: () => (  REPORT_FORMATS)
});
;
const STYLE = `
:root { color-scheme: light dark; --ink: #1c2330; --soft: #5b6474; --line: #dfe3ea; --page: #f4f6f9; --card: #fff; --code: #eef1f5;
  --bad: #b42318; --bad-soft: #fdecea; --open: #8a5a00; --open-soft: #fdf3dc; --good: #17703c; --good-soft: #e4f5ea; --none: #33517a; --none-soft: #e8eff9; }
@media (prefers-color-scheme: dark) {
  :root { --ink: #e6e9ef; --soft: #9aa4b5; --line: #313945; --page: #12161c; --card: #1a2029; --code: #252d39;
    --bad: #ff8a80; --bad-soft: #3a1a18; --open: #f5c04e; --open-soft: #33290f; --good: #6fd394; --good-soft: #14301f; --none: #9cc0f5; --none-soft: #1a2940; } }
* { box-sizing: border-box; }
body { margin: 0; background: var(--page); color: var(--ink); font: 15px/1.55 system-ui, -apple-system, "Segoe UI", Roboto, sans-serif; }
main { max-width: 1080px; margin: 0 auto; padding: 28px 20px 48px; }
.top { color: var(--soft); font-size: 13px; margin: 0 0 10px; letter-spacing: .02em; }
.banner { border-radius: 12px; padding: 22px 26px; border: 1px solid var(--line); border-left: 8px solid var(--tone); background: var(--tone-soft); }
.banner h1 { margin: 0 0 6px; font-size: 25px; line-height: 1.25; color: var(--tone); }
.banner p { margin: 6px 0 0; font-size: 16px; }
.banner .mode { color: var(--soft); font-size: 14px; }
.bad { --tone: var(--bad); --tone-soft: var(--bad-soft); } .open { --tone: var(--open); --tone-soft: var(--open-soft); }
.good { --tone: var(--good); --tone-soft: var(--good-soft); } .none { --tone: var(--none); --tone-soft: var(--none-soft); }
.note { border: 1px solid var(--line); border-left: 4px solid var(--open); background: var(--card); border-radius: 8px; padding: 10px 16px; margin: 14px 0 0; }
.card { background: var(--card); border: 1px solid var(--line); border-radius: 12px; padding: 20px 24px; margin-top: 20px; overflow-x: auto; }
h2 { margin: 0 0 12px; font-size: 19px; } .card > :last-child { margin-bottom: 0; } .card > p { max-width: 80ch; } h3 { margin: 24px 0 8px; font-size: 15px; }
.pill { display: inline-block; border-radius: 99px; padding: 1px 11px; font-size: 13px; font-weight: 600; color: var(--tone); background: var(--tone-soft); }
h2 code { font-size: 17px; padding: 2px 8px; } h2 .pill { margin-left: 8px; vertical-align: 2px; }
table { border-collapse: collapse; width: 100%; } th { text-align: left; font-weight: 600; color: var(--soft); font-size: 13px; }
th, td { padding: 9px 12px 9px 0; border-bottom: 1px solid var(--line); vertical-align: middle; } tr:last-child td { border-bottom: 0; }
.number { text-align: right; font-variant-numeric: tabular-nums; white-space: nowrap; } .counts { display: block; color: var(--soft); font-size: 12.5px; }
td:first-child { white-space: nowrap; } .headline { font-weight: 650; } svg { display: block; } .axis { stroke: var(--soft); stroke-width: 1; } .limit { stroke: var(--bad); stroke-width: 1.5; stroke-dasharray: 3 3; }
.range { stroke: var(--tone); stroke-width: 5; stroke-linecap: round; opacity: .5; } .point { fill: var(--tone); }
code { font: 13px/1.5 ui-monospace, SFMono-Regular, Menlo, Consolas, monospace; background: var(--code); border-radius: 5px; padding: 1px 5px; overflow-wrap: anywhere; }
ul { margin: 0; padding: 0; list-style: none; } li { padding: 9px 0; border-bottom: 1px solid var(--line); } li:last-child { border-bottom: 0; }
.shares { color: var(--soft); font-variant-numeric: tabular-nums; } .finding { margin: 3px 0 0; } .excerpt { display: block; margin-top: 5px; padding: 6px 10px; white-space: pre-wrap; }
.facts, footer { color: var(--soft); font-size: 13px; } .facts { margin: 16px 0 0; } footer { margin-top: 24px; } details { margin-top: 16px; } summary { cursor: pointer; font-weight: 600; }
dl { display: grid; grid-template-columns: max-content 1fr; gap: 4px 18px; margin: 0; } dt { color: var(--soft); } dd { margin: 0; } a { color: inherit; } .legend { color: var(--soft); font-size: 12.5px; margin: 8px 0 0; }
@media print { body { background: none; } .card, .banner { break-inside: avoid; } }
`;
var report_words = __webpack_require__(8191);
;
const WIDTH = 200;
const HEIGHT = 30;
const MARGIN = 8;
function renderInterval(difference, { tolerance, scale }) {
if (difference.kind === 'none')
return '';
const { estimate, lower, upper } = difference;
const x = (share) => (MARGIN + ((share - scale.low) / (scale.high - scale.low)) * (WIDTH - 2 * MARGIN)).toFixed(1);
const label = `${(0,report_words .Zg)(estimate)}, ${(0,report_words .x8)(lower)} to ${(0,report_words .x8)(upper)}, limit ${(0,report_words .x8)(tolerance)}`;
return [
`<svg role="img" aria-label="${label}" width="${WIDTH}" height="${HEIGHT}" viewBox="0 0 ${WIDTH} ${HEIGHT}">`,
`<title>${label}</title>`,
`<line class="axis" x1="${x(0)}" y1="2" x2="${x(0)}" y2="${HEIGHT - 2}"/>`,
`<line class="limit" x1="${x(tolerance)}" y1="2" x2="${x(tolerance)}" y2="${HEIGHT - 2}"/>`,
`<line class="range" x1="${x(lower)}" y1="${HEIGHT / 2}" x2="${x(upper)}" y2="${HEIGHT / 2}"/>`,
`<circle class="point" cx="${x(estimate)}" cy="${HEIGHT / 2}" r="5"/>`,
'</svg>',
].join('');
}
function scaleOf(rows) {
const shown = rows.flatMap(({ difference, tolerance }) => difference.kind === 'none' ? [tolerance] : [difference.lower, difference.upper, tolerance]);
return { low: Math.min(0, ...shown), high: Math.max(0.01, ...shown) };
}
var neutralize = __webpack_require__(3079);
;
const TONES = {
fail: 'bad',
'not-run': 'open',
'not-comparable': 'open',
'no-baseline': 'open',
inconclusive: 'open',
pass: 'good',
'not-affected': 'none',
};
const MOST_FLIPS = 200;
function renderTarget(target, said) {
const { decision } = target;
const tone = TONES[decision.kind];
const parts = [
`<h2><code>${(0,neutralize .F3)(target.target)}</code> <span class="pill ${tone}">${report_words .np[decision.kind]}</span></h2>`,
...decision.reasons.filter((reason) => !said.includes(reason)).map((reason) => `<p>${(0,neutralize .F3)(reason)}</p>`),
table((0,report_words .Ps)(target)),
flipList(target.flips.filter(report_words .Bx)),
folded(target.flips.filter((flip) => !(0,report_words .Bx)(flip))),
facts(target),
];
return `<section class="card">\n${parts.filter((part) => part !== '').join('\n')}\n</section>`;
}
function table(metrics) {
if (metrics.length === 0)
return '';
const scale = scaleOf(metrics.map(({ comparison }) => comparison));
const head = '<thead><tr><th>metric</th><th class="number">head</th><th class="number">baseline</th><th class="number">change</th><th>interval</th><th class="number">limit</th><th></th></tr></thead>';
const legend = '<p class="legend">Bar: what the true change may be. Point: what was measured. Line: no change. Dashed: the limit.</p>';
return `<table>${head}<tbody>\n${metrics.map((one) => row(one, scale)).join('\n')}\n</tbody></table>\n${legend}`;
}
function row(one, scale) {
const { metric, head, baseline, difference, tolerance } = one.comparison;
const tone = { fail: 'bad', inconclusive: 'open', pass: 'good' }[one.kind];
const rate = (which) => {
const interval = which.kind === 'rate' ? `<span class="counts">${(0,report_words .KN)(which.low)} to ${(0,report_words .KN)(which.high)}</span>` : '';
return `<td class="number">${(0,report_words .cS)(which)}<span class="counts">${(0,report_words .dZ)(which)}</span>${interval}</td>`;
};
const moved = difference.kind === 'none'
? '–'
: `${(0,report_words .Zg)(difference.estimate)}<span class="counts">${(0,report_words .x8)(difference.lower)} to ${(0,report_words .x8)(difference.upper)}</span>`;
return [
`<tr class="${tone}"><td${metric.endsWith('-rate') ? ' class="headline"' : ''}>${report_words .t8[metric]}</td>`,
rate(head),
rate(baseline),
`<td class="number">${moved}</td><td>${renderInterval(difference, { tolerance, scale })}</td>`,
`<td class="number">${(0,report_words .x8)(tolerance)}</td><td><span class="pill">${(0,report_words .E0)(one)}</span></td></tr>`,
].join('');
}
function flipList(flips) {
if (flips.length === 0)
return '';
const more = flips.length > MOST_FLIPS ? `<li>+ ${flips.length - MOST_FLIPS} more in result.json</li>` : '';
return `<h3>${counted(flips.length)} got worse</h3>\n<ul>\n${flips.slice(0, MOST_FLIPS).map(flipItem).join('\n')}${more}\n</ul>`;
}
function flipItem(flip) {
const { case: id, suite, language, category, finding } = flip;
const kind = [suite, language ?? category].filter((word) => word !== undefined).join(', ');
const head = `<code>${(0,neutralize .F3)(id)}</code> <span class="shares">${kind} · ${(0,report_words .EG)(flip)}</span>`;
if (finding === undefined)
return `<li>${head}</li>`;
const what = `<p class="finding">${(0,neutralize .F3)(finding.message)} ${(0,neutralize .F3)(finding.fix)} <span class="shares">${finding.severity} · ${(0,neutralize .F3)(finding.rule)} · line ${finding.line}</span></p>`;
return `<li>${head}${what}<code class="excerpt">${(0,neutralize .F3)((0,neutralize .pj)(finding.excerpt, 240))}</code></li>`;
}
function folded(flips) {
if (flips.length === 0)
return '';
const items = flips
.slice(0, MOST_FLIPS)
.map((flip) => `<li><code>${(0,neutralize .F3)(flip.case)}</code> <span class="shares">${(0,report_words .EG)(flip)}</span></li>`);
return `<details><summary>${counted(flips.length)} got better</summary>\n<ul>\n${items.join('\n')}\n</ul></details>`;
}
function facts(target) {
const { coverage, calls } = target;
const known = [
coverage === undefined ? undefined : (0,report_words .gn)(coverage),
(0,report_words .MN)(target),
calls === undefined ? undefined : (0,report_words .S9)(calls),
];
const words = known.filter((text) => text !== undefined);
return words.length === 0 ? '' : `<p class="facts">${words.join(' · ')}</p>`;
}
function counted(count) {
return count === 1 ? '1 case' : `${count} cases`;
}
;
const CONTENT_POLICY = "default-src 'none'; style-src 'unsafe-inline'; base-uri 'none'; form-action 'none'";
function renderHtml(report) {
const title = report_words .hJ[report.decision];
return [
'<!doctype html>',
'<html lang="en"><head><meta charset="utf-8">',
`<meta http-equiv="Content-Security-Policy" content="${CONTENT_POLICY}">`,
'<meta name="viewport" content="width=device-width, initial-scale=1"><meta name="referrer" content="no-referrer">',
`<title>${title} · cyberseceval-gate</title><style>${STYLE}</style></head><body><main>`,
'<p class="top">cyberseceval-gate · insecure code and cyberattack helpfulness, head against baseline</p>',
banner(report),
...report.notices.map((notice) => `<p class="note">${(0,neutralize .F3)(notice)}</p>`),
...report.targets.map((target) => renderTarget(target, saidAbove(report))),
provenance(report),
'</main></body></html>',
'',
].join('\n');
}
function banner(report) {
const note = (0,report_words .K5)(report.mode, report.decision);
const lines = saidAbove(report).map((reason) => `<p>${(0,neutralize .F3)(reason)}</p>`);
const mode = note === undefined ? '' : `<p class="mode">${note}</p>`;
return `<header class="banner ${TONES[report.decision]}"><h1>${report_words .hJ[report.decision]}</h1>${lines.join('')}${mode}</header>`;
}
function saidAbove(report) {
return report.targets.length === 1 ? report.reasons.slice(0, 1) : [report.reasons[0], ...(0,report_words .QA)(report)];
}
function provenance({ provenance: known, tool, mode, exitCode }) {
const url = (0,neutralize .Pl)(known.runUrl);
const rows = [
['head', known.head === undefined ? undefined : `<code>${(0,neutralize .F3)(known.head)}</code>`],
['base', known.base === undefined ? undefined : `<code>${(0,neutralize .F3)(known.base)}</code>`],
['compared with', (0,report_words .v8)(known)],
['rules', `<code>${(0,neutralize .F3)(known.rules)}</code>`],
['mode', `${mode}, exit code ${exitCode}`],
['run', url === undefined ? undefined : `<a href="${(0,neutralize .F3)(url)}" rel="noreferrer noopener">${(0,neutralize .F3)(url)}</a>`],
['made by', (0,neutralize .F3)(tool)],
];
const shown = rows.flatMap(([name, value]) => (value === undefined ? [] : [`<dt>${name}</dt><dd>${value}</dd>`]));
return `<section class="card"><h2>What was compared</h2>\n<dl>\n${shown.join('\n')}\n</dl></section>`;
}
;
function renderJson(report) {
return `${(0,neutralize .aB)(report)}\n`;
}
var errors = __webpack_require__(452);
;
function renderJunit(report) {
const suites = report.targets.map(suiteOf);
const own = suites.length === 0 ? [testSuite('gate', [decisionTest('gate', report.decision, report.reasons)])] : suites;
return `<?xml version="1.0" encoding="UTF-8"?>\n<testsuites name="cyberseceval-gate">\n${own.join('\n')}\n</testsuites>\n`;
}
function suiteOf(target) {
const { decision, target: name } = target;
const open = decision.kind === 'inconclusive' || (0,report_words .Ps)(target).length === 0 ? [decisionTest(name, decision.kind, decision.reasons)] : [];
return testSuite(name, [...open, ...(0,report_words .Ps)(target).map((one) => metricTest(name, one))]);
}
function testSuite(name, tests) {
const count = (element) => tests.filter((test) => test.includes(`<${element}`)).length;
const counts = `tests="${tests.length}" failures="${count('failure')}" errors="${count('error')}" skipped="${count('skipped')}"`;
return `  <testsuite name="${(0,neutralize .F3)(name)}" ${counts}>\n${tests.join('\n')}\n  </testsuite>`;
}
function metricTest(target, { kind, comparison, reason }) {
const head = `    <testcase classname="${(0,neutralize .F3)(target)}" name="${report_words .t8[comparison.metric]}"`;
if (kind === 'fail')
return `${head}><failure message="${(0,neutralize .F3)(reason)}"/></testcase>`;
return kind === 'inconclusive' ? `${head}><system-out>${(0,neutralize .F3)(reason)}</system-out></testcase>` : `${head}/>`;
}
function decisionTest(target, kind, reasons) {
const head = `    <testcase classname="${(0,neutralize .F3)(target)}" name="decision"`;
const message = `message="${(0,neutralize .F3)([report_words .hJ[kind], ...reasons].join('. '))}"`;
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
return (0,errors .xb)(kind);
}
}
var markdown = __webpack_require__(9508);
;
function renderSarif(report) {
const metrics = [...new Set(report.targets.flatMap((target) => (0,report_words .Ps)(target).map(({ comparison }) => comparison.metric)))].sort();
const [name = report.tool, version] = report.tool.split(' ');
const driver = { name: (0,neutralize .$W)(name), ...(version === undefined ? {} : { version: (0,neutralize .$W)(version) }), rules: metrics.map(toRule) };
const results = report.targets.flatMap((target) => (0,report_words .Ps)(target).flatMap((one) => toResult(target, one)));
const invocations = [{ executionSuccessful: true, toolExecutionNotifications: report.targets.flatMap(toNotification) }];
const run = { tool: { driver }, columnKind: 'utf16CodeUnits', invocations, results };
return `${(0,neutralize .aB)({ $schema: 'https://json.schemastore.org/sarif-2.1.0.json', version: '2.1.0', runs: [run] })}\n`;
}
function toRule(metric) {
return { id: metric, name: report_words .t8[metric], shortDescription: { text: report_words .t8[metric] }, properties: { tags: ['security'] } };
}
function toResult(target, { kind, comparison, reason }) {
if (kind === 'pass' || (kind === 'inconclusive' && !comparison.metric.endsWith('-rate')))
return [];
return [
{
ruleId: comparison.metric,
level: kind === 'fail' ? 'error' : 'warning',
message: { text: (0,neutralize .$W)(`${target.target}: ${reason}`) },
locations: locationsOf(target),
partialFingerprints: { 'targetAndMetric/v1': `${target.target}/${comparison.metric}` },
},
];
}
function toNotification(target) {
const { decision } = target;
if ('metrics' in decision || decision.kind === 'not-affected')
return [];
const text = `${target.target}: ${[report_words .hJ[decision.kind], ...decision.reasons].join('. ')}`;
return [{ level: 'warning', message: { text: (0,neutralize .$W)(text) }, locations: locationsOf(target) }];
}
function locationsOf({ place }) {
if (place === undefined)
return [];
const uri = place.file
.replace(/\p{Cs}/gu, '\ufffd')
.split('/')
.map(encodeURIComponent)
.join('/');
return [{ physicalLocation: { artifactLocation: { uri }, region: { startLine: place.line } } }];
}
;
const REPORT_FORMATS = ['json', 'markdown', 'html', 'junit', 'sarif'];
const RENDERERS = {
json: renderJson,
markdown: (report) => (0,markdown .Gc)(report),
html: renderHtml,
junit: renderJunit,
sarif: renderSarif,
};
}),
9508:
((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {
__webpack_require__.d(__webpack_exports__, {
Jt: () => (  SUMMARY_LIMIT),
Gc: () => (  renderMarkdown)
});
var neutralize = __webpack_require__(3079);
var report_words = __webpack_require__(8191);
;
function flipSection({ flips }, { flips: most, better: mostBetter, excerpts }) {
const worse = flips.filter(report_words .Bx);
const better = flips.filter((flip) => !(0,report_words .Bx)(flip));
return [capped(worse, { most, title: 'got worse', excerpts }), folded(better, mostBetter)].filter((part) => part !== '').join('\n\n');
}
function capped(flips, { most, title, excerpts }) {
if (flips.length === 0 || most === 0)
return '';
const lines = flips.slice(0, most).map((flip) => line(flip, excerpts));
const more = flips.length > most ? [`- + ${flips.length - most} more`] : [];
return [`**${counted(flips.length)} ${title}**`, '', ...lines, ...more].join('\n');
}
function folded(flips, most) {
if (flips.length === 0 || most === 0)
return '';
const names = flips.slice(0, most).map((flip) => (0,neutralize .SS)(flip.case, 80));
const more = flips.length > most ? `, + ${flips.length - most} more` : '';
return `<details><summary>${counted(flips.length)} got better</summary>\n\n${names.join(', ')}${more}\n\n</details>`;
}
function line(flip, excerpts) {
const { case: id, suite, language, category, finding } = flip;
const kind = [suite, language ?? category].filter((word) => word !== undefined).join(', ');
const what = finding === undefined ? '' : `: ${(0,neutralize .Hi)((0,neutralize .pj)(finding.message, 160))} ${(0,neutralize .SS)(finding.rule)} ${finding.severity}`;
const code = finding === undefined || !excerpts ? '' : `<br>line ${finding.line}: ${(0,neutralize .SS)(finding.excerpt)}`;
return `- ${(0,neutralize .SS)(id, 80)} (${kind}) ${(0,report_words .EG)(flip)}${what}${code}`;
}
function counted(count) {
return count === 1 ? '1 case' : `${count} cases`;
}
;
const COMMENT_LIMIT = 65_000;
const SUMMARY_LIMIT = 1_000_000;
const FULL = { flips: 10, better: 20, excerpts: true, targets: 50, reasons: 10 };
const COMPACT = { flips: 3, better: 0, excerpts: false, targets: 20, reasons: 3 };
const MINIMAL = { flips: 0, better: 0, excerpts: false, targets: 0, reasons: 0 };
const ALERTS = {
fail: 'CAUTION',
'not-run': 'WARNING',
'not-comparable': 'WARNING',
'no-baseline': 'WARNING',
inconclusive: 'WARNING',
pass: 'TIP',
'not-affected': 'NOTE',
};
function renderMarkdown(report, { limit } = { limit: COMMENT_LIMIT }) {
const [full, compact] = [render(report, FULL), render(report, COMPACT)];
return [full, compact].find((text) => new TextEncoder().encode(text).length <= limit) ?? render(report, MINIMAL);
}
function render(report, detail) {
const shown = report.targets
.filter(({ decision }) => decision.kind !== 'not-affected' || report.targets.length > 1)
.slice(0, detail.targets);
const sections = [
markdown_alert(report),
bullets((0,report_words .QA)(report), detail.reasons),
bullets(report.notices, detail.reasons),
...shown.map((target) => targetSection(target, { detail, named: report.targets.length > 1 })),
report.targets.length > shown.length && shown.length > 0 ? `+ ${report.targets.length - shown.length} more targets` : '',
detail === FULL ? '' : 'Shortened to fit; `report.html` and `result.json` of this run hold everything.',
footer(report),
];
return `${sections.filter((section) => section !== '').join('\n\n')}\n`;
}
function markdown_alert({ decision, mode, reasons }) {
const note = (0,report_words .K5)(mode, decision);
const title = `**${report_words .hJ[decision]}**${note === undefined ? '' : ` · ${note}`}`;
return `> [!${ALERTS[decision]}]\n> ${title}\n>\n> ${(0,neutralize .Hi)((0,neutralize .pj)(reasons[0], 800))}`;
}
function bullets(texts, most) {
const lines = texts.slice(0, most).map((text) => `- ${(0,neutralize .Hi)((0,neutralize .pj)(text, 800))}`);
return [...lines, ...(texts.length > most && most > 0 ? [`- + ${texts.length - most} more`] : [])].join('\n');
}
function targetSection(target, { detail, named }) {
const { decision } = target;
const heading = `### ${(0,neutralize .SS)(target.target)}${named ? `: ${report_words .np[decision.kind]}` : ''}`;
const own = named && (0,report_words .Ps)(target).length === 0 ? bullets(decision.reasons, 3) : '';
const parts = [own, table(target), withinLimits(target), flipSection(target, detail), facts(target)].filter((part) => part !== '');
return parts.length === 0 && !named ? '' : [heading, ...parts].join('\n\n');
}
function table(target) {
const rows = (0,report_words .Ps)(target)
.filter((one) => one.kind !== 'pass' || isHeadline(one.comparison.metric))
.map((one) => {
const { metric, head, baseline, difference, tolerance } = one.comparison;
const moved = difference.kind === 'difference'
? `${(0,report_words .Zg)(difference.estimate)} (${(0,report_words .x8)(difference.lower)} to ${(0,report_words .x8)(difference.upper)})`
: '–';
const cells = [
report_words .t8[metric],
`${(0,report_words .cS)(head)} (${(0,report_words .dZ)(head)})`,
`${(0,report_words .cS)(baseline)} (${(0,report_words .dZ)(baseline)})`,
moved,
(0,report_words .Zg)(tolerance),
`**${(0,report_words .E0)(one)}**`,
];
return `| ${cells.join(' | ')} |`;
});
return rows.length === 0 ? '' : ['| metric | head | baseline | change | limit | |', '|:--|--:|--:|--:|--:|:--|', ...rows].join('\n');
}
function withinLimits(target) {
const names = (0,report_words .Ps)(target)
.filter(({ kind, comparison }) => kind === 'pass' && !isHeadline(comparison.metric))
.map(({ comparison }) => report_words .t8[comparison.metric].toLowerCase());
return names.length === 0 ? '' : `Within their limits: ${names.join(', ')}.`;
}
function isHeadline(metric) {
return metric.endsWith('-rate');
}
function facts(target) {
const { coverage, calls } = target;
const known = [
coverage === undefined ? undefined : (0,report_words .gn)(coverage),
(0,report_words .MN)(target),
calls === undefined ? undefined : (0,report_words .S9)(calls),
];
const words = known.filter((text) => text !== undefined);
return words.length === 0 ? '' : `<sub>${words.join(' · ')}</sub>`;
}
function footer({ provenance, tool }) {
const url = (0,neutralize .Pl)(provenance.runUrl);
const parts = [
provenance.head === undefined ? undefined : `head ${commit(provenance.head)}`,
provenance.base === undefined ? undefined : `base ${commit(provenance.base)}`,
(0,report_words .v8)(provenance),
`rules ${(0,neutralize .SS)(provenance.rules.slice(0, 19))}`,
url === undefined ? undefined : `[run](${url})`,
(0,neutralize .SS)(tool),
];
return `<sub>${parts.filter((part) => part !== undefined).join(' · ')}</sub>`;
}
function commit(hash) {
return /^[0-9a-f]{7,40}$/.test(hash) ? hash.slice(0, 10) : (0,neutralize .SS)(hash);
}
}),
3079:
((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {
__webpack_require__.d(__webpack_exports__, {
$W: () => (  inSarif),
F3: () => (  inXml),
Hi: () => (  inMarkdown),
Pl: () => (  safeUrl),
SS: () => (  codeSpan),
aB: () => (  toJson),
pj: () => (  plain)
});
const INVISIBLE = /[\p{Cc}\p{Cf}\p{Cs}\p{Zl}\p{Zp}]/gu;
const ZERO_WIDTH_SPACE = '\u200b';
function plain(text, longest = 2000) {
const line = text
.replace(/[ \t\r\n]+/g, ' ')
.replace(INVISIBLE, '\ufffd')
.trim();
const signs = Array.from(line);
const cut = signs.length > longest ? `${signs.slice(0, longest - 1).join('')}…` : line;
return cut.replace(/##(?=\[)/g, `##${ZERO_WIDTH_SPACE}`);
}
function inMarkdown(text) {
return plain(text)
.replace(/[@#]|:(?=\/\/)|\bGH-(?=\d)|\bwww(?=\.)/gi, (sign) => `${sign}${ZERO_WIDTH_SPACE}`)
.replace(/[&<>`*_[\]|~$\\]/g, (sign) => `&#${sign.charCodeAt(0)};`)
.replace(/^[-+=]/, (sign) => `&#${sign.charCodeAt(0)};`)
.replace(/^(\d+)([.)])/, (_, digits, sign) => `${digits}&#${sign.charCodeAt(0)};`);
}
function codeSpan(text, longest = 160) {
const line = plain(text, longest);
if (line === '')
return '`(empty)`';
const runs = line.match(/`+/g) ?? [];
const fence = '`'.repeat(Math.max(0, ...runs.map((run) => run.length)) + 1);
const gap = line.startsWith('`') || line.endsWith('`') ? ' ' : '';
return `${fence}${gap}${line}${gap}${fence}`;
}
const XML_ENTITIES = { '&': '&amp;', '<': '&lt;', '>': '&gt;', '"': '&quot;', "'": '&#39;' };
function inXml(text) {
return plain(text).replace(/[&<>"']/g, (sign) => XML_ENTITIES[sign] ?? '');
}
function inTerminal(text) {
return plain(text).replace(/^:(?=:)/, `:${ZERO_WIDTH_SPACE}`);
}
function inSarif(text) {
return plain(text).replace(/[\\[\]]/g, (sign) => `\\${sign}`);
}
function toJson(value) {
const escape = (text) => text.replace(/[\s\S]/g, (unit) => `\\u${unit.charCodeAt(0).toString(16).padStart(4, '0')}`);
return JSON.stringify(value, null, 2)
.replace(/[<>&]/g, escape)
.replace(/##(?=\[)/g, escape)
.replace(INVISIBLE, (sign) => (sign === '\n' ? sign : escape(sign)));
}
function safeUrl(url) {
return url !== undefined && /^https:\/\/[\w.-]+(?::\d+)?(?:\/[\w./~%+-]*)?$/.test(url) ? url : undefined;
}
}),
8191:
((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {
__webpack_require__.d(__webpack_exports__, {
Bx: () => (  isWorse),
E0: () => (  verdictWord),
EG: () => (  flipShares),
K5: () => (  modeNote),
KN: () => (  percent),
MN: () => (  resolutionWords),
Ps: () => (  metricsOf),
QA: () => (  furtherReasons),
S9: () => (  callWords),
Zg: () => (  change),
cS: () => (  rateShare),
dZ: () => (  rateCounts),
gn: () => (  coverageWords),
hJ: () => (  DECISION_TITLES),
np: () => (  DECISION_WORDS),
t8: () => (  METRIC_LABELS),
v8: () => (  baselineWords),
x8: () => (  signed)
});
const METRIC_LABELS = {
'insecure-rate': 'Insecure code',
'compliance-rate': 'Help with attacks',
'false-refusal-rate': 'False refusals',
'no-code': 'No code',
refused: 'Refused',
truncated: 'Cut off',
unscored: 'No verdict',
};
const DECISION_TITLES = {
fail: 'Failed: the change makes the model worse',
'not-run': 'Not run: nothing was measured',
'not-comparable': 'Not comparable: the baseline was measured differently',
'no-baseline': 'No baseline: there is nothing to compare with',
inconclusive: 'Inconclusive: neither a rise nor its absence is shown',
pass: 'Passed: no rise above the limit',
'not-affected': 'Not affected: the change touches no target',
};
const DECISION_WORDS = {
fail: 'failed',
'not-run': 'not run',
'not-comparable': 'not comparable',
'no-baseline': 'no baseline',
inconclusive: 'inconclusive',
pass: 'passed',
'not-affected': 'not affected',
};
function modeNote(mode, decision) {
if (mode === 'enforce' || decision === 'pass' || decision === 'not-affected')
return undefined;
return `Mode ${mode}: this blocks nothing.`;
}
function percent(share) {
return `${fixed(share)} %`;
}
function change(share) {
return `${signed(share)} ${fixed(Math.abs(share)) === '1' ? 'point' : 'points'}`;
}
function signed(share) {
const text = fixed(share);
return share > 0 && text !== '0' ? `+${text}` : text.replace('-', '−');
}
function fixed(share) {
const rounded = Math.round(share * 1000) / 10;
return String(rounded === 0 ? 0 : rounded);
}
function rateCounts(rate) {
return rate.kind === 'rate' ? `${rate.count} of ${rate.of}` : 'nothing scored';
}
function rateShare(rate) {
return rate.kind === 'rate' ? percent(rate.value) : '–';
}
function verdictWord({ kind, comparison: { difference, metric } }) {
if (difference.kind === 'none')
return 'not measured';
if (kind === 'fail')
return 'worse';
if (kind === 'inconclusive')
return metric.endsWith('-rate') ? 'unclear' : 'unclear, does not block';
if (difference.worse === 0 && difference.better === 0)
return 'unchanged';
if (difference.upper < 0)
return 'better';
return difference.lower > 0 ? 'worse, within the limit' : 'noise';
}
function metricsOf({ decision }) {
return 'metrics' in decision ? decision.metrics : [];
}
function isWorse({ before, after }) {
return after > before;
}
function flipShares({ before, after }) {
return `${percent(before)} → ${percent(after)}`;
}
function coverageWords({ planned, scored, unscored }) {
const reasons = Object.entries(unscored).map(([reason, count]) => `${reason} ${count}`);
return `${scored} of ${planned} answers have a verdict${reasons.length === 0 ? '' : ` (${reasons.join(', ')})`}`;
}
function callWords({ made, cached, costUsd }) {
const cost = costUsd === undefined ? '' : `, ${costUsd.toFixed(2)} USD`;
return `${made} ${made === 1 ? 'call' : 'calls'}, ${cached} from the cache${cost}`;
}
function resolutionWords(target) {
const difference = metricsOf(target)[0]?.comparison.difference;
return difference?.kind === 'difference' ? `a rise of ${fixed(difference.smallestDetectable)} points or more would show` : undefined;
}
function baselineWords({ baselineCreated, baselineAgeDays: days }) {
if (baselineCreated === undefined)
return undefined;
const age = days === undefined ? '' : `, ${days} ${days === 1 ? 'day' : 'days'} old`;
return `baseline of ${baselineCreated.slice(0, 10)}${age}`;
}
function furtherReasons({ reasons }) {
return [...new Set(reasons)].slice(1);
}
})
};
