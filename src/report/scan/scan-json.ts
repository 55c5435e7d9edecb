import type { ScannedFile } from '../../domain.js';

/** All files and their findings as one JSON document; docs/formats.md describes it. */
export function renderScanJson(files: readonly ScannedFile[], tool: string): string {
  const rows = files.map(({ path, analysis }) => ({
    path,
    status: analysis.kind,
    findings: analysis.kind === 'analysed' ? analysis.findings : [],
  }));
  return `${JSON.stringify({ version: 1, tool, files: rows }, null, 2)}\n`;
}
