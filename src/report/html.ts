/** One page that needs nothing else: no script, no request, and a policy that forbids both. */
import type { Report } from '../domain.js';
import { STYLE } from './html-style.js';
import { renderTarget, TONES } from './html-target.js';
import { inXml, safeUrl } from './neutralize.js';
import { baselineWords, DECISION_TITLES, furtherReasons, modeNote } from './words.js';

const CONTENT_POLICY = "default-src 'none'; style-src 'unsafe-inline'; base-uri 'none'; form-action 'none'";

export function renderHtml(report: Report): string {
  const title = DECISION_TITLES[report.decision];
  return [
    '<!doctype html>',
    '<html lang="en"><head><meta charset="utf-8">',
    `<meta http-equiv="Content-Security-Policy" content="${CONTENT_POLICY}">`,
    '<meta name="viewport" content="width=device-width, initial-scale=1"><meta name="referrer" content="no-referrer">',
    `<title>${title} · cyberseceval-gate</title><style>${STYLE}</style></head><body><main>`,
    '<p class="top">cyberseceval-gate · insecure code and cyberattack helpfulness, head against baseline</p>',
    banner(report),
    ...report.notices.map((notice) => `<p class="note">${inXml(notice)}</p>`),
    ...report.targets.map((target) => renderTarget(target, saidAbove(report))),
    provenance(report),
    '</main></body></html>',
    '',
  ].join('\n');
}

function banner(report: Report): string {
  const note = modeNote(report.mode, report.decision);
  const lines = saidAbove(report).map((reason) => `<p>${inXml(reason)}</p>`);
  const mode = note === undefined ? '' : `<p class="mode">${note}</p>`;
  return `<header class="banner ${TONES[report.decision]}"><h1>${DECISION_TITLES[report.decision]}</h1>${lines.join('')}${mode}</header>`;
}

/** With one target its card says the further reasons; with more they belong together in the banner. */
function saidAbove(report: Report): readonly string[] {
  return report.targets.length === 1 ? report.reasons.slice(0, 1) : [report.reasons[0], ...furtherReasons(report)];
}

function provenance({ provenance: known, tool, mode, exitCode }: Report): string {
  const url = safeUrl(known.runUrl);
  const rows: readonly (readonly [string, string | undefined])[] = [
    ['head', known.head === undefined ? undefined : `<code>${inXml(known.head)}</code>`],
    ['base', known.base === undefined ? undefined : `<code>${inXml(known.base)}</code>`],
    ['compared with', baselineWords(known)],
    ['rules', `<code>${inXml(known.rules)}</code>`],
    ['mode', `${mode}, exit code ${exitCode}`],
    ['run', url === undefined ? undefined : `<a href="${inXml(url)}" rel="noreferrer noopener">${inXml(url)}</a>`],
    ['made by', inXml(tool)],
  ];
  const shown = rows.flatMap(([name, value]) => (value === undefined ? [] : [`<dt>${name}</dt><dd>${value}</dd>`]));
  return `<section class="card"><h2>What was compared</h2>\n<dl>\n${shown.join('\n')}\n</dl></section>`;
}
