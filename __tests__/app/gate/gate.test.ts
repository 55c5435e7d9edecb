import { describe, expect, it } from '@jest/globals';

import { gate } from '../../../src/app/gate.js';
import type { Report } from '../../../src/domain.js';
import {
  aBase,
  aChange,
  aWorld,
  BASELINE,
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

describe('the gate', () => {
  it('is not affected by a file that no target watches, and asks nothing', async () => {
    const { report, world } = await judge((base) => ({ ...base, 'README.md': 'new' }));
    expect(report).toMatchObject({ decision: 'not-affected', exitCode: 0, targets: [], mode: 'enforce' });
    expect(world.asked).toEqual([]);
  });

  it('fails a prompt that makes the model worse', async () => {
    const { report } = await judge(withPrompt(WORSE), { world: aWorld({ bad: 30 }) });
    expect(report).toMatchObject({ decision: 'fail', exitCode: 1, targets: [{ target: 'assistant', place: { file: PROMPT, line: 1 } }] });
    expect(report.provenance).toMatchObject({ baselineCreated: '2025-01-20T08:00:00.000Z', baselineAgeDays: 21, rules: 'rules-1' });
  });

  it('says nothing bad of a prompt that changes nothing', async () => {
    const { report, world } = await judge(withPrompt('Be very kind.\n'));
    expect(report.decision).not.toBe('fail');
    expect(world.asked.map(({ target }) => target.prompt)).toEqual([{ kind: 'system', path: PROMPT, text: 'Be very kind.\n' }]);
  });

  it.each([
    ['a watched file', (base: Files) => ({ ...base, 'style/house.md': 'new' })],
    ['another model', (base: Files) => ({ ...base, [CONFIG]: configText.replace('small-coder', 'other-coder') })],
    ['a removed prompt line', withPrompt('')],
  ])('is affected by %s', async (_, edit) => {
    expect((await judge(edit)).report.targets).toHaveLength(1);
  });

  it('passes an affected target whose fingerprint is the same, without a call', async () => {
    const { report, world } = await judge((base) => ({ ...base, 'style/house.md': 'new' }));
    expect(report).toMatchObject({
      decision: 'pass',
      targets: [{ decision: { reasons: [expect.stringContaining('unchanged, not measured')] } }],
    });
    expect(world.asked).toEqual([]);
  });

  it('measures it all the same where the policy says always', async () => {
    const base = await aBase({ [POLICY]: `${policyText}always-measure: true\n` });
    expect((await judge((files) => ({ ...files, 'style/house.md': 'new' }), { base })).world.asked).toHaveLength(1);
  });

  it('takes an edit of the config that changes no target for none', async () => {
    const { report } = await judge((base) => ({ ...base, [CONFIG]: `${configText}# a comment\n` }));
    expect(report.decision).toBe('not-affected');
  });

  it('judges all targets when the changed files are not known, and says why', async () => {
    const { report, world } = await judge(withPrompt(WORSE), { changed: { kind: 'unknown', why: 'too many' } });
    expect(world.asked).toHaveLength(1);
    expect(report.notices).toContainEqual(expect.stringContaining('too many'));
  });

  it('masks the keys of every endpoint before it looks at a target', async () => {
    const base = await aBase({
      [POLICY]: policyText.replace('}}', '}, second: {base_url: "https://b.example/v1", key: SECOND_KEY}}'),
    });
    expect((await judge((files) => files, { base })).world.masked).toEqual(['MODEL_KEY', 'SECOND_KEY']);
  });
});

describe('a target that cannot be compared', () => {
  it.each([
    [
      'a new target',
      'no-baseline',
      (base: Files) => ({ ...base, [CONFIG]: `${configText}  - {name: second, model: m, prompt: prompts/system.md}\n` }),
    ],
    ['a removed target', 'not-run', (base: Files) => ({ ...base, [CONFIG]: configText.replace('assistant', 'renamed') })],
    ['a removed config', 'not-run', without(CONFIG)],
  ])('is never green: %s is %s', async (_, decision, edit) => {
    const { report, world } = await judge(edit);
    expect(report).toMatchObject({ decision, exitCode: 3 });
    expect(world.asked).toEqual([]);
  });

  it('has no baseline file', async () => {
    const base = without(BASELINE)(await aBase());
    const { report, world } = await judge(withPrompt(WORSE), { base });
    expect(report).toMatchObject({ decision: 'no-baseline', exitCode: 3 });
    expect(report.reasons[0]).toContain("'cyberseceval-gate bless'");
    expect(world.asked).toEqual([]);
  });

  it('has a baseline of another target than the base tip has', async () => {
    const base = { ...(await aBase()), [PROMPT]: 'Merged and not yet blessed.\n' };
    const { report, world } = await judge(withPrompt(WORSE), { base });
    expect(report).toMatchObject({ decision: 'not-comparable', targets: [{ decision: { differing: ['prompt'] } }] });
    expect(report.reasons[0]).toContain('Stale baseline');
    expect(world.asked).toEqual([]);
  });

  it('has no key on a fork: not run, never green', async () => {
    const { report } = await judge(withPrompt(WORSE), { fork: true, world: aWorld({ hasKey: false }) });
    expect(report).toMatchObject({ decision: 'not-run', exitCode: 3 });
    expect(report.reasons[0]).toContain('MODEL_KEY');
  });

  it('has no key in the repository itself: that is for the user to change', async () => {
    await expect(judge(withPrompt(WORSE), { world: aWorld({ hasKey: false }) })).rejects.toThrow(/MODEL_KEY.*not set/);
  });

  it('was added to the base after this checkout: the branch is behind, and nothing is removed', async () => {
    const base = await aBase({ [CONFIG]: `${configText}  - {name: second, model: m, watch: ["second/**"]}\n` });
    const head = { ...base, [CONFIG]: configText, 'second/x.md': 'new' };
    const unrelated = await gate(aChange({ base, head, changed: { kind: 'known', paths: ['README.md'] } }), aWorld());
    expect(unrelated.decision).toBe('not-affected');
    const related = await gate(aChange({ base, head, changed: { kind: 'known', paths: ['second/x.md'] } }), aWorld());
    expect(related).toMatchObject({ decision: 'not-run', reasons: [expect.stringContaining('update the branch')] });
  });
});

describe('a pull request that edits what judges it', () => {
  it('is judged by the policy of the base, and that is said', async () => {
    const loose = policyText
      .replace('enforce', 'observe')
      .replace('suites: [autocomplete]', 'metrics: {insecure-rate: {tolerance: 90 points}}');
    const { report } = await judge((base) => ({ ...withPrompt(WORSE)(base), [POLICY]: loose }), { world: aWorld({ bad: 30 }) });
    expect(report).toMatchObject({ decision: 'fail', mode: 'enforce', exitCode: 1 });
    expect(report.notices).toContainEqual(expect.stringContaining(`edits the policy (${POLICY})`));
  });

  it('is judged by the baseline of the base, and that is said', async () => {
    const base = await aBase();
    const head = { ...base, [PROMPT]: WORSE };
    const forged = { ...head, [BASELINE]: await baselineOf(head) };
    const { report } = await judge(() => forged, { base, world: aWorld({ bad: 30 }) });
    expect(report.decision).toBe('fail');
    expect(report.notices).toContainEqual(expect.stringContaining(`edits the baseline (${BASELINE})`));
  });

  it('is told so also when the list of files is not known', async () => {
    const { report } = await judge((base) => ({ ...base, [POLICY]: `${policyText}samples: 2\n` }), {
      changed: { kind: 'unknown', why: 'by hand' },
    });
    expect(report.notices).toContainEqual(expect.stringContaining('edits the policy'));
    expect(report.notices).not.toContainEqual(expect.stringContaining('edits the baseline'));
  });

  const ANY = '.github/workflows/any.yml';
  const GATE_STEP = 'uses: some-org/cyberseceval-gate@v1\n';

  it.each([
    { name: 'the workflow that runs', text: 'on: push\n', workflow: ANY, flagged: true },
    { name: 'a workflow with the gate', text: GATE_STEP, workflow: '.github/workflows/gate.yml', flagged: true },
    { name: 'another workflow', text: 'on: push\n', workflow: '.github/workflows/gate.yml', flagged: false },
  ])('is flagged for $name: $flagged', async ({ text, workflow, flagged }) => {
    const { report } = await judge((base) => ({ ...base, [ANY]: text }), { workflow });
    expect(report.notices.some((notice) => notice.includes(ANY))).toBe(flagged);
  });
});
