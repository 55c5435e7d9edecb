import type { Detector } from '../ports.js';
import { EXTRACTION_VERSION } from '../suites/extract-code.js';
import { CODE_SCORER_VERSION } from '../suites/score-code.js';
import type { Measure } from './fingerprint.js';

/** What, beside the suites, must be equal for two runs to be comparable. */
export function describeMeasure({ fingerprint }: Pick<Detector, 'fingerprint'>): Omit<Measure, 'suites'> {
  return { rules: fingerprint, extraction: EXTRACTION_VERSION, scorer: CODE_SCORER_VERSION, judge: 'none' };
}
