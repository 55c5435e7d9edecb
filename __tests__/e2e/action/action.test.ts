import { describe, expect, it, jest } from '@jest/globals';

import { commentMark } from '../../../src/adapters/github/publish-comment.js';
import { commitId } from '../../github-server.js';
import { BASELINE, CONFIG, HOSTILE, HOSTILE_WORDS, POLICY, PROMPT, SAME, WORSE, type World } from './a-repository.js';
import { KEY, TOKEN, type Files } from './run-action.js';
import { annotations, outsideOfCode, SMALL, startWorld, unasked, withPrompt, world } from './start-world.js';

/** A step asks a model many times in a process of its own. */
jest.setTimeout(120_000);

const MARK = commentMark('gate');

describe('a pull request', () => {
  startWorld(SMALL);

  it('that loosens the policy and forges the baseline is judged by those of the base, and that is said', async () => {
    const policy = (world().base[POLICY] ?? '').replace('enforce', 'observe').replace('20 points', '90 points');
    const baseline = (world().base[BASELINE] ?? '').replaceAll('{"kind":"clean"}', '{"kind":"unscored","reason":"empty"}');
    const result = await world().step((base) => ({ ...withPrompt(WORSE)(base), [POLICY]: policy, [BASELINE]: baseline }));
    expect(result).toMatchObject({ exitCode: 1, outputs: { decision: 'fail' } });
    expect(result.comments[0]).toContain('edits the policy');
    expect(result.comments[0]).toContain('edits the baseline');
  });

  it('that touches no target is not affected: no call, no detector, no comment', async () => {
    const result = await unasked(() => world().step((base) => ({ ...base, 'README.md': 'new' })));
    expect(result).toMatchObject({ exitCode: 0, outputs: { decision: 'not-affected', 'insecure-rate': '' }, comments: [] });
    expect(result.summary).toContain('nothing was measured');
  });

  it('with more files than one page is read to the end', async () => {
    const moreFiles = Array.from({ length: 150 }, (_, index) => `docs/${index}.md`);
    expect((await world().step(withPrompt(WORSE), { moreFiles })).outputs['decision']).toBe('fail');
  });

  it('whose files cannot be listed affects all targets', async () => {
    const result = await world().step(withPrompt(WORSE), {
      prepare: ({ state }) => {
        state.refuse = (_, path) => (path.endsWith('/files') ? { status: 403, message: 'Resource not accessible' } : undefined);
      },
    });
    expect(result.outputs['decision']).toBe('fail');
    expect(result.summary).toContain('changed files are not known');
  });

  it('from a fork without the key is not run, and never green', async () => {
    const result = await unasked(() => world().step(withPrompt(WORSE), { fork: true }));
    expect(result).toMatchObject({ exitCode: 3, outputs: { decision: 'not-run' } });
    expect(annotations(result).join('\n')).toContain('comes from a fork');
  });

  it('that breaks a target is told in one annotation', async () => {
    const result = await unasked(() =>
      world().step((base) => ({ ...base, [CONFIG]: `${base[CONFIG] ?? ''}    sampling: {temprature: 1}\n` })),
    );
    expect(result).toMatchObject({ exitCode: 2, stderr: '', outputs: { decision: 'error' } });
    expect(annotations(result)).toEqual([expect.stringMatching(/cyberseceval-gate.yml:6.*temprature.*unknown key/)]);
    expect(result.stdout).not.toMatch(/\n\s+at /);
  });

  it.each([
    ['a link out of the checkout', '/etc/hostname'],
    ['a link inside it', '../.github/cyberseceval-gate.yml'],
  ])('whose prompt is %s sends nothing', async (_, target) => {
    const { [PROMPT]: _prompt, ...rest } = world().base;
    const result = await unasked(() => world().step(() => ({ ...rest, 'prompts/other.md': 'x' }), { links: { [PROMPT]: target } }));
    expect(result.exitCode).toBe(2);
    expect(annotations(result).join('\n')).toContain('symbolic link');
  });
});

describe('other events', () => {
  startWorld(SMALL);

  it.each(['push', 'merge_group', 'workflow_dispatch'] as const)('%s is judged and never commented', async (event) => {
    const result = await world().step(withPrompt(WORSE), { event });
    expect(result).toMatchObject({ exitCode: 1, outputs: { decision: 'fail', 'comment-url': '' }, comments: [] });
    expect(result.requests.some((request) => request.includes('/issues/'))).toBe(false);
  });

  it('of another kind are refused', async () => {
    const result = await world().step(withPrompt(WORSE), { env: { GITHUB_EVENT_NAME: 'pull_request_target' } });
    expect(result.exitCode).toBe(2);
    expect(annotations(result)).toHaveLength(1);
  });
});

describe('what goes wrong around it', () => {
  startWorld(SMALL);
  const unrelated = (base: Files): Files => ({ ...base, 'README.md': 'new' });

  it('in the program is a defect: no stack but in the debug log', async () => {
    const result = await world().step(unrelated, { env: { GITHUB_OUTPUT: '/' } });
    expect(result).toMatchObject({ exitCode: 4, stderr: '' });
    expect(annotations(result)).toEqual([expect.stringMatching(/^::error::A defect of cyberseceval-gate: EISDIR/)]);
    expect(result.stdout.split('\n').filter((line) => /\bat .*main\.js/.test(line) && !line.startsWith('::debug::'))).toEqual([]);
  });

  it.each([
    ['no token', { 'INPUT_GITHUB-TOKEN': '' }, /No token/],
    ['no event file', { GITHUB_EVENT_PATH: '/nowhere.json' }, /event file cannot be read/],
    ['no workspace', { GITHUB_WORKSPACE: '' }, /GITHUB_WORKSPACE is not set/],
    ['no folder to write in', { RUNNER_TEMP: '/dev/null' }, /cannot be written/],
  ])('outside is one annotation that says what to do: %s', async (_, env, message) => {
    const result = await world().step(unrelated, { env });
    expect(result).toMatchObject({ exitCode: 2, stderr: '' });
    expect(annotations(result)).toEqual([expect.stringMatching(message)]);
  });
});

describe('the comment', () => {
  startWorld(SMALL);

  const own = (count: number): { id: number; login: string; body: string }[] => [
    ...Array.from({ length: count }, (_, index) => ({ id: index + 1, login: 'somebody', body: 'words' })),
    { id: 900, login: 'github-actions[bot]', body: `${MARK}\nold and red` },
  ];

  it('on a later page is brought up to date, also by a change that affects nothing', async () => {
    const result = await world().step((base) => ({ ...base, 'README.md': 'new' }), {
      prepare: ({ state }) => void (state.comments = own(130)),
    });
    expect(result.comments).toHaveLength(131);
    expect(result.comments.at(-1)).toContain('nothing was measured');
  });

  it('of a newer commit stays', async () => {
    const prepare: NonNullable<Parameters<World['step']>[1]>['prepare'] = ({ state }) => {
      state.comments = own(0);
      state.pulls[7] = { head: commitId('newer'), files: [{ filename: PROMPT }] };
    };
    const result = await world().step(withPrompt(SAME), { prepare });
    expect(result.comments).toEqual([`${MARK}\nold and red`]);
  });

  it('that may not be written names the permission and changes no decision', async () => {
    const result = await world().step(withPrompt(SAME), {
      prepare: ({ state }) => {
        state.refuse = (method, path) =>
          method === 'POST' && path.endsWith('/comments') ? { status: 403, message: 'Resource not accessible by integration' } : undefined;
      },
    });
    expect(result).toMatchObject({ exitCode: 0, outputs: { decision: 'pass' } });
    expect(annotations(result)).toEqual([expect.stringMatching(/^::warning::.*pull-requests: write/)]);
    expect(result.summary).toContain('> [!TIP]');
  });

  it('is not even looked for where none is wanted', async () => {
    const result = await world().step((base) => ({ ...base, 'README.md': 'new' }), {
      inputs: { comment: 'never' },
      prepare: ({ state }) => void (state.comments = own(0)),
    });
    expect(result.comments).toEqual([`${MARK}\nold and red`]);
    expect(result.requests.some((request) => request.includes('/issues/'))).toBe(false);
  });
});

describe('what comes from outside', () => {
  startWorld(SMALL);

  it('is dead wherever a hostile model is shown', async () => {
    const result = await world().step(withPrompt(HOSTILE));
    expect(result.outputs['decision']).toBe('fail');
    const commands = result.stdout.split(/\r\n|\r|\n/).filter((line) => line.trimStart().startsWith('::') || line.includes('##['));
    expect(commands.filter((line) => !/^::(add-mask|error|warning)/.test(line) || line.includes('forged'))).toEqual([]);
    expect(result.stdout).not.toMatch(/\u001b|\u202e/);
    const reportOf = (name: string): string => Object.entries(result.files).find(([path]) => path.endsWith(name))?.[1] ?? '';
    for (const text of [...result.comments, result.summary, reportOf('comment.md')].map(outsideOfCode)) {
      expect(text).toContain('34 cases got worse');
      expect(text).not.toMatch(/\u001b|\u202e|@octocat|<script|<img|!\[x\]|\[x\]\(|^\s*::/m);
    }
    for (const text of [reportOf('report.html'), reportOf('junit.xml')]) {
      expect(text).toContain('34 cases got worse');
      expect(text).not.toMatch(/\u001b|\u202e|<script|<img|^\s*::/m);
    }
    expect(reportOf('report.sarif')).toContain('34 cases got worse');
    expect(reportOf('report.sarif')).not.toMatch(/\u001b|\\u001b|\u202e|@octocat|\[x\]\(/);
    expect(HOSTILE_WORDS.length).toBeGreaterThan(10);
  });

  it('never holds the key or the token: not the log, not a file, not a comment', async () => {
    const result = await world().step(withPrompt(WORSE));
    const masks = [`::add-mask::${TOKEN}`, `::add-mask::${KEY}`];
    expect(masks.filter((mask) => !result.stdout.split('\n').includes(mask))).toEqual([]);
    const rest = masks.reduce((text, mask) => text.replaceAll(mask, ''), result.stdout);
    for (const text of [rest, result.stderr, ...result.comments, ...Object.values(result.files)]) expect(text).not.toMatch(/never-shown/);
    const firstUse = result.stdout.indexOf('small-coder');
    expect(firstUse).toBeGreaterThan(result.stdout.indexOf(masks[1] ?? ''));
  });

  it('may not loosen the policy by an input', async () => {
    const result = await unasked(() => world().step(withPrompt(WORSE), { inputs: { mode: 'observe' } }));
    expect(result.exitCode).toBe(2);
    expect(annotations(result)).toEqual([expect.stringContaining('looser than enforce')]);
  });
});
