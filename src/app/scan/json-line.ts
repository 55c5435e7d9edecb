import { z } from 'zod';

import { DIALECTS, LANGUAGES } from '../../domain.js';
import type { Analysis } from '../../domain.js';
import { userError } from '../../errors.js';
import type { SourceText } from '../../ports.js';

/** One line of `scan --jsonl`: a text with the id under which its findings come back. */
export interface ScanLine {
  readonly id: string | number;
  readonly source: SourceText;
}

/** Further keys are let be: such files carry columns of their own. */
const schema = z
  .object(
    {
      id: z.union([z.string(), z.number()], { error: "'id' must be a text or a number" }),
      language: z.enum(LANGUAGES, { error: `'language' must be one of ${LANGUAGES.join(', ')}` }),
      dialect: z.enum(DIALECTS, { error: `'dialect' must be one of ${DIALECTS.join(', ')}` }).optional(),
      code: z.string({ error: "'code' must be a text" }),
      before: z.string({ error: "'before' must be a text" }).optional(),
    },
    { error: 'not an object' },
  )
  .refine(({ language, dialect }) => dialect === undefined || language === 'javascript', {
    error: "'dialect' goes with language javascript only",
  });

/** Throws `scan-line` with the number of the line, counted from 1, and the reason. */
export function parseScanLine(text: string, { file, line }: { readonly file: string; readonly line: number }): ScanLine {
  const result = schema.safeParse(parseJson(text, { file, line }));
  if (!result.success) throw userError('scan-line', file, line, result.error.issues[0]?.message ?? 'not readable');
  const { id, language, dialect, code, before } = result.data;
  return { id, source: { language, code, ...(dialect === undefined ? {} : { dialect }), ...(before === undefined ? {} : { before }) } };
}

function parseJson(text: string, { file, line }: { readonly file: string; readonly line: number }): unknown {
  try {
    return JSON.parse(text);
  } catch {
    throw userError('scan-line', file, line, text.trim() === '' ? 'empty' : 'not JSON');
  }
}

/** The line that comes back: only what the contract names, so that it stays stable. */
export function renderScanLine(id: string | number, analysis: Analysis): string {
  const found = analysis.kind === 'analysed' ? analysis.findings : [];
  const findings = found.map(({ rule, cwe, severity, tier, line, column, endLine, endColumn, message }) => ({
    rule,
    cwe,
    severity,
    tier,
    line,
    column,
    endLine,
    endColumn,
    message,
  }));
  return JSON.stringify({ id, findings, status: analysis.kind });
}
