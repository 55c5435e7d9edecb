import { writeFile } from 'node:fs/promises';
import { join } from 'node:path';

import type { Output } from '../app/gate/action-inputs.js';
import type { Report } from '../domain.js';
import { RENDERERS } from '../report/index.js';
import type { ReportFormat } from '../report/index.js';
import { renderMarkdown, SUMMARY_LIMIT } from '../report/markdown.js';

type PathOutput = Extract<Output, `${string}-path`>;

const FILES: Readonly<Record<PathOutput, { readonly name: string; readonly format: ReportFormat }>> = {
  'result-path': { name: 'result.json', format: 'json' },
  'report-path': { name: 'report.html', format: 'html' },
  'comment-path': { name: 'comment.md', format: 'markdown' },
  'sarif-path': { name: 'report.sarif', format: 'sarif' },
  'junit-path': { name: 'junit.xml', format: 'junit' },
};

export interface WrittenReports {
  readonly paths: Readonly<Record<PathOutput, string>>;
  readonly comment: string;
  /** The same for the job summary, which holds more. */
  readonly summary: string;
}

/** Every format into a folder, under names that other tools rely on. */
export async function writeReports(report: Report, folder: string): Promise<WrittenReports> {
  const pathOf = (output: PathOutput): string => join(folder, FILES[output].name);
  const write = (output: PathOutput): Promise<void> => writeFile(pathOf(output), RENDERERS[FILES[output].format](report), 'utf8');
  const outputs = ['result-path', 'report-path', 'comment-path', 'sarif-path', 'junit-path'] as const;
  await Promise.all(outputs.map(write));
  return {
    paths: {
      'result-path': pathOf('result-path'),
      'report-path': pathOf('report-path'),
      'comment-path': pathOf('comment-path'),
      'sarif-path': pathOf('sarif-path'),
      'junit-path': pathOf('junit-path'),
    },
    comment: RENDERERS.markdown(report),
    summary: renderMarkdown(report, { limit: SUMMARY_LIMIT }),
  };
}
