import { describe, expect, it } from '@jest/globals';

import { DECISIONS } from '../../src/domain.js';
import { RENDERERS, REPORT_FORMATS } from '../../src/report/index.js';
import { renderTerminal } from '../../src/report/terminal.js';
import { aReport } from '../report-builders.js';

describe.each(REPORT_FORMATS)('%s', (format) => {
  it.each(DECISIONS)('of %s', (kind) => {
    expect(RENDERERS[format](aReport(kind))).toMatchSnapshot();
  });
});

it.each(DECISIONS)('terminal of %s', (kind) => {
  expect(renderTerminal(aReport(kind))).toMatchSnapshot();
});
