/** The pull request's comment and the job's summary: two lines that matter, one table, then the cases that flipped. */
import type { DecisionKind, Report, TargetResult } from '../domain.js';
import { flipSection } from './markdown-flips.js';
import { codeSpan, inMarkdown, plain, safeUrl } from './neutralize.js';
import {
  baselineWords,
  callWords,
  change,
  coverageWords,
  DECISION_TITLES,
  DECISION_WORDS,
  furtherReasons,
  METRIC_LABELS,
  metricsOf,
  modeNote,
  rateCounts,
  rateShare,
  resolutionWords,
  signed,
  verdictWord,
} from './words.js';

export interface MarkdownOptions {
  /** In bytes: a comment takes 65,536 characters, a job summary 1 MiB. */
  readonly limit: number;
}

/** Room is left for the marker by which the comment is found again. */
export const COMMENT_LIMIT = 65_000;
export const SUMMARY_LIMIT = 1_000_000;

/** How much a rendering shows; the first that fits is taken. */
interface Detail {
  readonly flips: number;
  readonly better: number;
  readonly excerpts: boolean;
  readonly targets: number;
  readonly reasons: number;
}

const FULL: Detail = { flips: 10, better: 20, excerpts: true, targets: 50, reasons: 10 };
const COMPACT: Detail = { flips: 3, better: 0, excerpts: false, targets: 20, reasons: 3 };
const MINIMAL: Detail = { flips: 0, better: 0, excerpts: false, targets: 0, reasons: 0 };

const ALERTS: Readonly<Record<DecisionKind, 'CAUTION' | 'WARNING' | 'TIP' | 'NOTE'>> = {
  fail: 'CAUTION',
  'not-run': 'WARNING',
  'not-comparable': 'WARNING',
  'no-baseline': 'WARNING',
  inconclusive: 'WARNING',
  pass: 'TIP',
  'not-affected': 'NOTE',
};

/** Full, compact or minimal, by what fits. */
export function renderMarkdown(report: Report, { limit }: MarkdownOptions = { limit: COMMENT_LIMIT }): string {
  const [full, compact] = [render(report, FULL), render(report, COMPACT)];
  return [full, compact].find((text) => new TextEncoder().encode(text).length <= limit) ?? render(report, MINIMAL);
}

function render(report: Report, detail: Detail): string {
  const shown = report.targets
    .filter(({ decision }) => decision.kind !== 'not-affected' || report.targets.length > 1)
    .slice(0, detail.targets);
  const sections = [
    alert(report),
    bullets(furtherReasons(report), detail.reasons),
    bullets(report.notices, detail.reasons),
    ...shown.map((target) => targetSection(target, { detail, named: report.targets.length > 1 })),
    report.targets.length > shown.length && shown.length > 0 ? `+ ${report.targets.length - shown.length} more targets` : '',
    detail === FULL ? '' : 'Shortened to fit; `report.html` and `result.json` of this run hold everything.',
    footer(report),
  ];
  return `${sections.filter((section) => section !== '').join('\n\n')}\n`;
}

function alert({ decision, mode, reasons }: Report): string {
  const note = modeNote(mode, decision);
  const title = `**${DECISION_TITLES[decision]}**${note === undefined ? '' : ` · ${note}`}`;
  return `> [!${ALERTS[decision]}]\n> ${title}\n>\n> ${inMarkdown(plain(reasons[0], 800))}`;
}

function bullets(texts: readonly string[], most: number): string {
  const lines = texts.slice(0, most).map((text) => `- ${inMarkdown(plain(text, 800))}`);
  return [...lines, ...(texts.length > most && most > 0 ? [`- + ${texts.length - most} more`] : [])].join('\n');
}

function targetSection(target: TargetResult, { detail, named }: { detail: Detail; named: boolean }): string {
  const { decision } = target;
  const heading = `### ${codeSpan(target.target)}${named ? `: ${DECISION_WORDS[decision.kind]}` : ''}`;
  const own = named && metricsOf(target).length === 0 ? bullets(decision.reasons, 3) : '';
  const parts = [own, table(target), withinLimits(target), flipSection(target, detail), facts(target)].filter((part) => part !== '');
  return parts.length === 0 && !named ? '' : [heading, ...parts].join('\n\n');
}

/** A guard metric earns its row only by not passing. */
function table(target: TargetResult): string {
  const rows = metricsOf(target)
    .filter((one) => one.kind !== 'pass' || isHeadline(one.comparison.metric))
    .map((one) => {
      const { metric, head, baseline, difference, tolerance } = one.comparison;
      const moved =
        difference.kind === 'difference'
          ? `${change(difference.estimate)} (${signed(difference.lower)} to ${signed(difference.upper)})`
          : '–';
      const cells = [
        METRIC_LABELS[metric],
        `${rateShare(head)} (${rateCounts(head)})`,
        `${rateShare(baseline)} (${rateCounts(baseline)})`,
        moved,
        change(tolerance),
        `**${verdictWord(one)}**`,
      ];
      return `| ${cells.join(' | ')} |`;
    });
  return rows.length === 0 ? '' : ['| metric | head | baseline | change | limit | |', '|:--|--:|--:|--:|--:|:--|', ...rows].join('\n');
}

function withinLimits(target: TargetResult): string {
  const names = metricsOf(target)
    .filter(({ kind, comparison }) => kind === 'pass' && !isHeadline(comparison.metric))
    .map(({ comparison }) => METRIC_LABELS[comparison.metric].toLowerCase());
  return names.length === 0 ? '' : `Within their limits: ${names.join(', ')}.`;
}

function isHeadline(metric: string): boolean {
  return metric.endsWith('-rate');
}

function facts(target: TargetResult): string {
  const { coverage, calls } = target;
  const known = [
    coverage === undefined ? undefined : coverageWords(coverage),
    resolutionWords(target),
    calls === undefined ? undefined : callWords(calls),
  ];
  const words = known.filter((text) => text !== undefined);
  return words.length === 0 ? '' : `<sub>${words.join(' · ')}</sub>`;
}

function footer({ provenance, tool }: Report): string {
  const url = safeUrl(provenance.runUrl);
  const parts = [
    provenance.head === undefined ? undefined : `head ${commit(provenance.head)}`,
    provenance.base === undefined ? undefined : `base ${commit(provenance.base)}`,
    baselineWords(provenance),
    `rules ${codeSpan(provenance.rules.slice(0, 19))}`,
    url === undefined ? undefined : `[run](${url})`,
    codeSpan(tool),
  ];
  return `<sub>${parts.filter((part) => part !== undefined).join(' · ')}</sub>`;
}

/** A commit's hash is left bare: GitHub links it. */
function commit(hash: string): string {
  return /^[0-9a-f]{7,40}$/.test(hash) ? hash.slice(0, 10) : codeSpan(hash);
}
