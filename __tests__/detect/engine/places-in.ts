/** Where which rule fires in a text. */
import type { Language } from '../../../src/domain.js';
import { detector } from '../rules-on-disk.js';

/** One ability: a text, and where which rule must fire (`rule@line`), and nothing else. */
export interface AbilityRow {
  readonly language: Language;
  readonly ability: string;
  readonly code: string;
  readonly found: readonly string[];
}

/** Core findings as `rule@line`, or the kind of an analysis that has none. */
export async function placesIn({ language, code }: Pick<AbilityRow, 'language' | 'code'>): Promise<readonly string[]> {
  const analysis = await detector.analyse({ language, code });
  if (analysis.kind !== 'analysed') return [analysis.kind];
  return analysis.findings.filter(({ tier }) => tier === 'core').map(({ rule, line }) => `${rule}@${line}`);
}
