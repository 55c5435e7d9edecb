import type { Report } from '../domain.js';
import { toJson } from './neutralize.js';

/** `result.json`: the whole report, for other tools. docs/schemas/result.schema.json describes it. */
export function renderJson(report: Report): string {
  return `${toJson(report)}\n`;
}
