import { describe, expect, it } from '@jest/globals';

import type { ScannedFile } from '../../../src/domain.js';
import { renderScanJson } from '../../../src/report/scan/scan-json.js';
import { renderScanSarif } from '../../../src/report/scan/scan-sarif.js';
import { renderScanText } from '../../../src/report/scan/scan-text.js';
import { aFinding } from '../../builders.js';

const core: ScannedFile = { path: 'src/a b.py', analysis: { kind: 'analysed', findings: [aFinding({ excerpt: '\tcursor.execute(x)' })] } };
const advice: ScannedFile = { path: 'b.py', analysis: { kind: 'analysed', findings: [aFinding({ tier: 'advice', severity: 'low' })] } };
const broken: ScannedFile = { path: 'c.py', analysis: { kind: 'unparsable' } };

describe('the formats of a scan', () => {
  it('text looks as a compiler prints', () => {
    expect([core, advice, broken].map((file) => renderScanText(file, { colours: false })).join('')).toMatchSnapshot();
    expect(renderScanText({ path: 'a.py', analysis: { kind: 'analysed', findings: [] } }, { colours: false })).toBe('');
  });

  it('text has colours where asked for, and never those of the scanned text', () => {
    const evil: ScannedFile = {
      path: 'a\u001b[2J.py',
      analysis: { kind: 'analysed', findings: [aFinding({ excerpt: '\u001b]0;x\u0007\u202e' })] },
    };
    expect(renderScanText(evil, { colours: false })).not.toMatch(/[\u001b\u0007\u202e]/);
    expect(renderScanText(core, { colours: true })).toContain('\u001b[');
  });

  it('json has every file and everything of a finding', () => {
    const { files } = JSON.parse(renderScanJson([core, broken], 'tool')) as { readonly files: readonly unknown[] };
    expect(files).toEqual([
      { path: 'src/a b.py', status: 'analysed', findings: core.analysis.kind === 'analysed' ? core.analysis.findings : [] },
      { path: 'c.py', status: 'unparsable', findings: [] },
    ]);
  });

  it('sarif is a run with rules, results and notifications', () => {
    expect(JSON.parse(renderScanSarif([core, advice, broken], { name: 'cyberseceval-gate', version: '1.2.3' }))).toMatchSnapshot();
  });
});
