import type { DecisionKind, Report, TargetResult } from '../domain.js';
import { inTerminal } from './neutralize.js';
import {
  baselineWords,
  callWords,
  change,
  coverageWords,
  DECISION_TITLES,
  DECISION_WORDS,
  flipShares,
  furtherReasons,
  isWorse,
  METRIC_LABELS,
  metricsOf,
  modeNote,
  rateShare,
  resolutionWords,
  signed,
  verdictWord,
} from './words.js';

export interface TerminalOptions {
  /** Only where a person looks at a terminal. */
  readonly colours: boolean;
}

const COLOURS: Readonly<Record<DecisionKind, number>> = {
  fail: 31,
  'not-run': 33,
  'not-comparable': 33,
  'no-baseline': 33,
  inconclusive: 33,
  pass: 32,
  'not-affected': 36,
};

const MOST_FLIPS = 5;

/** The report for whoever started the command: decision, reasons, one table a target, the worst cases. */
export function renderTerminal(report: Report, { colours }: TerminalOptions = { colours: false }): string {
  const { decision, mode, reasons, notices, targets, provenance } = report;
  const title = colours ? `\u001b[1;${COLOURS[decision]}m${DECISION_TITLES[decision]}\u001b[0m` : DECISION_TITLES[decision];
  const lines = [
    title,
    ...[modeNote(mode, decision), reasons[0], ...furtherReasons(report)]
      .filter((text) => text !== undefined)
      .map((text) => `  ${inTerminal(text)}`),
    ...notices.map((notice) => `  note: ${inTerminal(notice)}`),
    ...targets.flatMap(targetLines),
    ...[baselineWords(provenance)].filter((text) => text !== undefined).map((text) => `\n${text}`),
  ];
  return `${lines.join('\n')}\n`;
}

function targetLines(target: TargetResult): readonly string[] {
  const { decision, coverage, calls, flips } = target;
  const facts = [
    coverage === undefined ? undefined : coverageWords(coverage),
    resolutionWords(target),
    calls === undefined ? undefined : callWords(calls),
  ];
  const known = facts.filter((text) => text !== undefined);
  return [
    '',
    `${inTerminal(target.target)}: ${DECISION_WORDS[decision.kind]}`,
    ...table(target),
    ...worstFlips(flips),
    ...(known.length === 0 ? [] : [`  ${known.join('; ')}`]),
  ];
}

function table(target: TargetResult): readonly string[] {
  const rows = metricsOf(target).map((one) => {
    const { metric, head, baseline, difference, tolerance } = one.comparison;
    const moved =
      difference.kind === 'difference'
        ? `${change(difference.estimate)} (${signed(difference.lower)} to ${signed(difference.upper)})`
        : '–';
    return [METRIC_LABELS[metric], rateShare(head), rateShare(baseline), moved, signed(tolerance), verdictWord(one)];
  });
  if (rows.length === 0) return [];
  const all = [['metric', 'head', 'baseline', 'change', 'limit', ''], ...rows];
  const widths = [0, 1, 2, 3, 4].map((column) => Math.max(...all.map((row) => row[column]?.length ?? 0)));
  return all.map(
    (row) =>
      `  ${row
        .map((cell, column) => cell.padEnd(widths[column] ?? 0))
        .join('  ')
        .trimEnd()}`,
  );
}

function worstFlips(flips: TargetResult['flips']): readonly string[] {
  const worse = flips.filter(isWorse);
  const lines = worse.slice(0, MOST_FLIPS).map((flip) => {
    const what = flip.finding === undefined ? '' : `  ${inTerminal(flip.finding.message)} [${inTerminal(flip.finding.rule)}]`;
    return `  worse: ${inTerminal(flip.case)}  ${flipShares(flip)}${what}`;
  });
  return worse.length > MOST_FLIPS ? [...lines, `  + ${worse.length - MOST_FLIPS} more`] : lines;
}
