import type { ScannedFile } from '../../domain.js';
import { userError } from '../../errors.js';
import type { Detector, SourceFile } from '../../ports.js';
import { KNOWN_ENDINGS, languageOfPath } from './language-of-path.js';
import type { SourceLanguage } from './language-of-path.js';

export interface ScanOptions {
  readonly detector: Detector;
  /** Instead of what the ending says, for every file. */
  readonly language: SourceLanguage | undefined;
  /** Called for each file as soon as it is done. */
  readonly onFile: (file: ScannedFile) => void;
}

/** Counts of a scan. What was left out is counted by the reason, so that nothing is missed silently. */
export interface ScanSummary {
  readonly files: number;
  readonly core: number;
  readonly advice: number;
  /** Files the detector could not analyse. */
  readonly notAnalysed: number;
  readonly skipped: Readonly<Record<string, number>>;
}

/** Analyses the files of a walk one after the other. Throws `language-unknown` for a named file of an unknown ending. */
export async function scanFiles(files: AsyncIterable<SourceFile>, { detector, language, onFile }: ScanOptions): Promise<ScanSummary> {
  const skipped: Record<string, number> = {};
  const counts = { files: 0, core: 0, advice: 0, notAnalysed: 0 };
  for await (const file of files) {
    if (file.kind === 'skipped') {
      skipped[file.why] = (skipped[file.why] ?? 0) + 1;
      continue;
    }
    const found = language ?? languageOfPath(file.path, file.code);
    if (found === undefined) throw userError('language-unknown', file.path, KNOWN_ENDINGS);
    const analysis = await detector.analyse({ ...found, code: file.code });
    const findings = analysis.kind === 'analysed' ? analysis.findings : [];
    counts.files += 1;
    counts.core += findings.filter((finding) => finding.tier === 'core').length;
    counts.advice += findings.filter((finding) => finding.tier === 'advice').length;
    counts.notAnalysed += analysis.kind === 'analysed' ? 0 : 1;
    onFile({ path: file.path, analysis });
  }
  return { ...counts, skipped };
}
