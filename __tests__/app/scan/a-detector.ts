import type { Analysis } from '../../../src/domain.js';
import type { Detector } from '../../../src/ports.js';
import { aFinding } from '../../builders.js';

/** Blames every line with `bad`, as core, or `odd`, as advice; `???` is unparsable. The real one is tested where it lives. */
export const aDetector: Detector = {
  fingerprint: 'a-detector',
  analyse: ({ code }): Promise<Analysis> => {
    if (code.includes('???')) return Promise.resolve({ kind: 'unparsable' });
    const lines = code.split('\n').map((text, index) => ({ text, line: index + 1 }));
    const findings = lines
      .filter(({ text }) => /bad|odd/.test(text))
      .map(({ text, line }) =>
        aFinding({
          line,
          column: 1,
          endLine: line,
          endColumn: text.length + 1,
          tier: text.includes('bad') ? 'core' : 'advice',
          excerpt: text,
        }),
      );
    return Promise.resolve({ kind: 'analysed', findings });
  },
};
