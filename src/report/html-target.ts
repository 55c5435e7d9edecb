import type { DecisionKind, Flip, MetricDecision, TargetResult } from '../domain.js';
import { renderInterval, scaleOf } from './interval-svg.js';
import type { IntervalScale } from './interval-svg.js';
import { inXml, plain } from './neutralize.js';
import {
  callWords,
  change,
  coverageWords,
  DECISION_WORDS,
  flipShares,
  isWorse,
  METRIC_LABELS,
  metricsOf,
  percent,
  rateCounts,
  rateShare,
  resolutionWords,
  signed,
  verdictWord,
} from './words.js';

/** The page's colour of a decision. */
export const TONES: Readonly<Record<DecisionKind, 'bad' | 'open' | 'good' | 'none'>> = {
  fail: 'bad',
  'not-run': 'open',
  'not-comparable': 'open',
  'no-baseline': 'open',
  inconclusive: 'open',
  pass: 'good',
  'not-affected': 'none',
};

const MOST_FLIPS = 200;

/** One target, without the reasons that the banner has said: its table with the intervals drawn, the cases that flipped, and what was measured at what price. */
export function renderTarget(target: TargetResult, said: readonly string[]): string {
  const { decision } = target;
  const tone = TONES[decision.kind];
  const parts = [
    `<h2><code>${inXml(target.target)}</code> <span class="pill ${tone}">${DECISION_WORDS[decision.kind]}</span></h2>`,
    ...decision.reasons.filter((reason) => !said.includes(reason)).map((reason) => `<p>${inXml(reason)}</p>`),
    table(metricsOf(target)),
    flipList(target.flips.filter(isWorse)),
    folded(target.flips.filter((flip) => !isWorse(flip))),
    facts(target),
  ];
  return `<section class="card">\n${parts.filter((part) => part !== '').join('\n')}\n</section>`;
}

function table(metrics: readonly MetricDecision[]): string {
  if (metrics.length === 0) return '';
  const scale = scaleOf(metrics.map(({ comparison }) => comparison));
  const head =
    '<thead><tr><th>metric</th><th class="number">head</th><th class="number">baseline</th><th class="number">change</th><th>interval</th><th class="number">limit</th><th></th></tr></thead>';
  const legend = '<p class="legend">Bar: what the true change may be. Point: what was measured. Line: no change. Dashed: the limit.</p>';
  return `<table>${head}<tbody>\n${metrics.map((one) => row(one, scale)).join('\n')}\n</tbody></table>\n${legend}`;
}

function row(one: MetricDecision, scale: IntervalScale): string {
  const { metric, head, baseline, difference, tolerance } = one.comparison;
  const tone = { fail: 'bad', inconclusive: 'open', pass: 'good' }[one.kind];
  const rate = (which: typeof head): string => {
    const interval = which.kind === 'rate' ? `<span class="counts">${percent(which.low)} to ${percent(which.high)}</span>` : '';
    return `<td class="number">${rateShare(which)}<span class="counts">${rateCounts(which)}</span>${interval}</td>`;
  };
  const moved =
    difference.kind === 'none'
      ? '–'
      : `${change(difference.estimate)}<span class="counts">${signed(difference.lower)} to ${signed(difference.upper)}</span>`;
  return [
    `<tr class="${tone}"><td${metric.endsWith('-rate') ? ' class="headline"' : ''}>${METRIC_LABELS[metric]}</td>`,
    rate(head),
    rate(baseline),
    `<td class="number">${moved}</td><td>${renderInterval(difference, { tolerance, scale })}</td>`,
    `<td class="number">${signed(tolerance)}</td><td><span class="pill">${verdictWord(one)}</span></td></tr>`,
  ].join('');
}

function flipList(flips: readonly Flip[]): string {
  if (flips.length === 0) return '';
  const more = flips.length > MOST_FLIPS ? `<li>+ ${flips.length - MOST_FLIPS} more in result.json</li>` : '';
  return `<h3>${counted(flips.length)} got worse</h3>\n<ul>\n${flips.slice(0, MOST_FLIPS).map(flipItem).join('\n')}${more}\n</ul>`;
}

function flipItem(flip: Flip): string {
  const { case: id, suite, language, category, finding } = flip;
  const kind = [suite, language ?? category].filter((word) => word !== undefined).join(', ');
  const head = `<code>${inXml(id)}</code> <span class="shares">${kind} · ${flipShares(flip)}</span>`;
  if (finding === undefined) return `<li>${head}</li>`;
  const what = `<p class="finding">${inXml(finding.message)} ${inXml(finding.fix)} <span class="shares">${finding.severity} · ${inXml(finding.rule)} · line ${finding.line}</span></p>`;
  return `<li>${head}${what}<code class="excerpt">${inXml(plain(finding.excerpt, 240))}</code></li>`;
}

function folded(flips: readonly Flip[]): string {
  if (flips.length === 0) return '';
  const items = flips
    .slice(0, MOST_FLIPS)
    .map((flip) => `<li><code>${inXml(flip.case)}</code> <span class="shares">${flipShares(flip)}</span></li>`);
  return `<details><summary>${counted(flips.length)} got better</summary>\n<ul>\n${items.join('\n')}\n</ul></details>`;
}

function facts(target: TargetResult): string {
  const { coverage, calls } = target;
  const known = [
    coverage === undefined ? undefined : coverageWords(coverage),
    resolutionWords(target),
    calls === undefined ? undefined : callWords(calls),
  ];
  const words = known.filter((text) => text !== undefined);
  return words.length === 0 ? '' : `<p class="facts">${words.join(' · ')}</p>`;
}

function counted(count: number): string {
  return count === 1 ? '1 case' : `${count} cases`;
}
