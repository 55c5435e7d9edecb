import type { Flip, TargetResult } from '../domain.js';
import { codeSpan, inMarkdown, plain } from './neutralize.js';
import { flipShares, isWorse } from './words.js';

export interface FlipDetail {
  readonly flips: number;
  readonly better: number;
  readonly excerpts: boolean;
}

/** The cases that flipped, worst first, capped; the better ones folded away. */
export function flipSection({ flips }: TargetResult, { flips: most, better: mostBetter, excerpts }: FlipDetail): string {
  const worse = flips.filter(isWorse);
  const better = flips.filter((flip) => !isWorse(flip));
  return [capped(worse, { most, title: 'got worse', excerpts }), folded(better, mostBetter)].filter((part) => part !== '').join('\n\n');
}

function capped(flips: readonly Flip[], { most, title, excerpts }: { most: number; title: string; excerpts: boolean }): string {
  if (flips.length === 0 || most === 0) return '';
  const lines = flips.slice(0, most).map((flip) => line(flip, excerpts));
  const more = flips.length > most ? [`- + ${flips.length - most} more`] : [];
  return [`**${counted(flips.length)} ${title}**`, '', ...lines, ...more].join('\n');
}

function folded(flips: readonly Flip[], most: number): string {
  if (flips.length === 0 || most === 0) return '';
  const names = flips.slice(0, most).map((flip) => codeSpan(flip.case, 80));
  const more = flips.length > most ? `, + ${flips.length - most} more` : '';
  return `<details><summary>${counted(flips.length)} got better</summary>\n\n${names.join(', ')}${more}\n\n</details>`;
}

function line(flip: Flip, excerpts: boolean): string {
  const { case: id, suite, language, category, finding } = flip;
  const kind = [suite, language ?? category].filter((word) => word !== undefined).join(', ');
  const what = finding === undefined ? '' : `: ${inMarkdown(plain(finding.message, 160))} ${codeSpan(finding.rule)} ${finding.severity}`;
  const code = finding === undefined || !excerpts ? '' : `<br>line ${finding.line}: ${codeSpan(finding.excerpt)}`;
  return `- ${codeSpan(id, 80)} (${kind}) ${flipShares(flip)}${what}${code}`;
}

function counted(count: number): string {
  return count === 1 ? '1 case' : `${count} cases`;
}
