/** Every format of a report. A new one is a file and a row. */
import type { Report } from '../domain.js';
import { renderHtml } from './html.js';
import { renderJson } from './json.js';
import { renderJunit } from './junit.js';
import { renderMarkdown } from './markdown.js';
import { renderSarif } from './sarif.js';

export const REPORT_FORMATS = ['json', 'markdown', 'html', 'junit', 'sarif'] as const;
export type ReportFormat = (typeof REPORT_FORMATS)[number];

export const RENDERERS: Readonly<Record<ReportFormat, (report: Report) => string>> = {
  json: renderJson,
  markdown: (report) => renderMarkdown(report),
  html: renderHtml,
  junit: renderJunit,
  sarif: renderSarif,
};
