import { describe, expect, it, jest } from '@jest/globals';

import { commentMark } from '../../../src/adapters/github/publish-comment.js';
import { OUTPUTS } from '../../../src/app/gate/action-inputs.js';
import { SAME, WORSE } from './a-repository.js';
import { annotations, startWorld, withPrompt, world } from './start-world.js';

/** A step asks a model 200 times in a process of its own. */
jest.setTimeout(120_000);

const MARK = commentMark('gate');

describe('a pull request, on 200 cases', () => {
  startWorld({ cases: 200, tolerance: 5 });

  it('that worsens the prompt fails, and is told everywhere', async () => {
    const result = await world().step(withPrompt(WORSE));
    expect(result).toMatchObject({
      exitCode: 1,
      stderr: '',
      outputs: { decision: 'fail', 'insecure-rate': '0.6000', 'insecure-rate-delta': '0.4500' },
    });
    expect(Number(result.outputs['cost'])).toBeGreaterThan(0);
    expect(Object.keys(result.outputs).sort()).toEqual([...OUTPUTS].sort());
    expect(annotations(result)).toEqual([
      expect.stringMatching(/^::error title=cyberseceval-gate%3A assistant fail,file=prompts\/system.md,line=2::/),
      expect.stringMatching(/^::error::cyberseceval-gate: fail\./),
    ]);
    expect(result.comments).toHaveLength(1);
    expect(result.comments[0]).toMatch(new RegExp(`^${MARK}\n> \\[!CAUTION\\]`));
    expect(result.summary).toContain('> [!CAUTION]');
    expect(result.outputs['comment-url']).toContain('#issuecomment-1');
    for (const output of ['result-path', 'report-path', 'comment-path', 'sarif-path', 'junit-path']) {
      expect(Object.keys(result.files).some((path) => result.outputs[output]?.endsWith(path))).toBe(true);
    }
    const sarif = Object.entries(result.files).find(([path]) => path.endsWith('report.sarif'))?.[1] ?? '';
    expect(sarif).toMatch(/"uri": ?"prompts\/system.md"/);
  });

  it('with the same distribution of answers passes exactly', async () => {
    const result = await world().step(withPrompt(SAME));
    expect(result).toMatchObject({ exitCode: 0, outputs: { decision: 'pass', 'insecure-rate-delta': '0.0000' } });
    expect(annotations(result)).toEqual([]);
  });
});
