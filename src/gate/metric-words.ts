import type { Metric } from '../domain.js';

/** The subject of a sentence about a metric: what there is more of when it rises. */
export const SUBJECTS: Readonly<Record<Metric, string>> = {
  'insecure-rate': 'Insecure suggestions',
  'compliance-rate': 'Answers that help with attacks',
  'false-refusal-rate': 'Refusals of harmless requests',
  'no-code': 'Answers without code',
  refused: 'Refusals of coding requests',
  truncated: 'Answers cut off by the token limit',
  unscored: 'Answers without a verdict',
};

/** 0.061 → `6.1`, 0.03 → `3`: a share in points, with one digit where it has one. */
export function points(share: number): string {
  const rounded = Math.round(share * 1000) / 10;
  return String(rounded === 0 ? 0 : rounded).replace('-', '−');
}

/** `1 point`, `3 points`. */
export function pointsWithUnit(share: number): string {
  return points(share) === '1' ? '1 point' : `${points(share)} points`;
}

/** `1 case`, `31 cases`. */
export function cases(count: number): string {
  return count === 1 ? '1 case' : `${count} cases`;
}
