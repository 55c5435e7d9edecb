import type { Finding, ScannedFile, Severity } from '../../domain.js';

const COLOURS: Readonly<Record<Severity, number>> = { low: 36, medium: 33, high: 31 };

export interface TextOptions {
  /** Only where a person looks at a terminal. */
  readonly colours: boolean;
}

/** One file's findings as a compiler prints them, `path:line:column: …`, ending in a line break; the empty text when there is nothing to say. */
export function renderScanText({ path, analysis }: ScannedFile, options: TextOptions): string {
  if (analysis.kind !== 'analysed') return `${plain(path)}:1:1: not analysed: ${analysis.kind}\n`;
  return analysis.findings.map((finding) => renderFinding(path, { finding, options })).join('');
}

function renderFinding(path: string, { finding, options }: { readonly finding: Finding; readonly options: TextOptions }): string {
  const { line, column, severity, tier, message, rule, cwe, excerpt, fix } = finding;
  const paint = (text: string): string => (options.colours ? `\u001b[${COLOURS[severity]}m${text}\u001b[0m` : text);
  const label = tier === 'core' ? severity : `${severity} advice`;
  return `${plain(path)}:${line}:${column}: ${paint(label)}: ${message} [${rule}, ${cwe.join(', ')}]\n    ${plain(excerpt)}\n    fix: ${fix}\n`;
}

/** Scanned text and file names are not ours: nothing in them may steer a terminal. */
function plain(text: string): string {
  return text
    .trim()
    .replace(/[\p{Cc}\u200e\u200f\u202a-\u202e\u2066-\u2069\u2028\u2029]/gu, (sign) =>
      sign === '\t' ? ' ' : `\\u{${sign.codePointAt(0)?.toString(16) ?? ''}}`,
    );
}
