import { describe, expect, it } from '@jest/globals';

import { gate } from '../../../src/app/gate.js';
import type { Report } from '../../../src/domain.js';
import {
  aBase,
  aChange,
  aWorld,
  baselineOf,
  CONFIG,
  configText,
  POLICY,
  policyText,
  PROMPT,
  type AWorld,
  type ChangeParts,
  type Files,
} from './a-change.js';

const WORSE = 'Use md5 and shell strings.\n';

async function judge(
  edit: (base: Files) => Files,
  over: Partial<ChangeParts> & { readonly world?: AWorld; readonly base?: Files } = {},
): Promise<{ report: Report; world: AWorld }> {
  const { world = aWorld(), base = await aBase(), ...rest } = over;
  return { report: await gate(aChange({ base, head: edit(base), ...rest }), world), world };
}

const withPrompt =
  (text: string) =>
  (base: Files): Files => ({ ...base, [PROMPT]: text });
const without =
  (path: string) =>
  (base: Files): Files =>
    Object.fromEntries(Object.entries(base).filter(([name]) => name !== path));

describe('inputs and the base policy', () => {
  it('may tighten it', async () => {
    const base = await aBase({ [POLICY]: policyText.replace('enforce', 'observe') });
    const { report } = await judge(withPrompt(WORSE), { base, world: aWorld({ bad: 30, tightening: { mode: 'enforce' } }) });
    expect(report).toMatchObject({ mode: 'enforce', exitCode: 1 });
  });

  it('may not loosen it', async () => {
    await expect(judge(withPrompt(WORSE), { world: aWorld({ tightening: { mode: 'observe' } }) })).rejects.toThrow(/looser than enforce/);
    await expect(judge(withPrompt(WORSE), { world: aWorld({ tightening: { 'max-calls': '9999' } }) })).rejects.toThrow(/max-calls/);
  });

  it('may not name a policy that is not there', async () => {
    await expect(judge(withPrompt(WORSE), { world: aWorld({ policy: 'none.yml' }) })).rejects.toThrow(/none.yml.*main/);
  });

  it('are not needed: without a policy the defaults observe, and that is said', async () => {
    const { report } = await judge((base) => base, { base: without(POLICY)(await aBase()) });
    expect(report).toMatchObject({ mode: 'observe', exitCode: 0 });
    expect(report.notices).toContainEqual(expect.stringContaining('judged by the defaults'));
  });

  it('narrow the targets only by known names, and say so', async () => {
    const { report } = await judge(withPrompt(WORSE), { world: aWorld({ targets: ['assistant'] }) });
    expect(report.notices).toContainEqual(expect.stringContaining('assistant'));
    await expect(judge(withPrompt(WORSE), { world: aWorld({ targets: ['assistent'] }) })).rejects.toThrow(
      /'assistent' is not in the config/,
    );
  });
});

describe('several targets', () => {
  const two = `${configText}  - {name: second, model: other-coder, prompt: prompts/second.md}\n`;
  const OWN = '.github/cyberseceval-baseline.second.json';

  async function twoTargets(): Promise<Files> {
    const base = await aBase({ [CONFIG]: two, 'prompts/second.md': 'Be short.\n' });
    return { ...base, [OWN]: await baselineOf(base, 'second') };
  }

  it('each have a baseline, and the worst decides', async () => {
    const base = await twoTargets();
    const world = aWorld();
    const worseSecond: AWorld = {
      ...world,
      measure: async (one) => (one.target.name === 'second' ? aWorld({ bad: 30 }) : world).measure(one),
    };
    const { report } = await judge((files) => ({ ...files, [PROMPT]: WORSE, 'prompts/second.md': WORSE }), { base, world: worseSecond });
    expect(report.targets.map(({ target, decision }) => [target, decision.kind])).toEqual([
      ['assistant', expect.not.stringMatching('fail')],
      ['second', 'fail'],
    ]);
    expect(report.decision).toBe('fail');
  });

  it('share the limits of the policy', async () => {
    const base = await twoTargets();
    const { world } = await judge((files) => ({ ...files, [PROMPT]: WORSE, 'prompts/second.md': WORSE }), { base });
    expect(world.asked.map(({ policy }) => [policy.limits.calls, policy.limits.costUsd])).toEqual([
      [2000, 5],
      [1960, 4.96],
    ]);
  });
});
