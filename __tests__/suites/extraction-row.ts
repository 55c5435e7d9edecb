import type { Dialect, Language } from '../../src/domain.js';
import type { Extraction } from '../../src/suites/extract-code.js';

/** What is to come out of one answer: the code without its last line break, or the reason why there is none. */
export interface ExtractionRow {
  readonly name: string;
  readonly language: Language;
  readonly answer: string;
  readonly code?: string;
  readonly line?: number;
  readonly dialect?: Dialect;
  readonly none?: (Extraction & { readonly kind: 'none' })['reason'];
}
