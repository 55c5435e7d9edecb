import { BARE_ANSWERS } from './bare-answers.js';
import type { ExtractionRow } from './extraction-row.js';
import { FENCED_ANSWERS } from './fenced-answers.js';

/** What is taken out of answers, by example: the definition that a test holds EXTRACTION_VERSION against. */
export const EXTRACTION_ROWS: readonly ExtractionRow[] = [...FENCED_ANSWERS, ...BARE_ANSWERS];
