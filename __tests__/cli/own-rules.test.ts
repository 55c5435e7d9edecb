/** A user's own rules: found beside the built-in ones, proven before they count, and refused whole when anything is wrong with one. */
import { describe, expect, it } from '@jest/globals';

import { aFolder, inShell } from './in-shell.js';
import type { Ended } from './in-shell.js';

const RULE = `severity: high
tier: core
message: The old payment service is called.
why: It keeps card numbers in its log.
fix: Call payments.v2 instead.
match:
  call: [payments.v1.charge]
  where: { argument: [0], is: { matches: '(?i)^card-\\d+$' } }
examples:
  vulnerable: ['import payments.v1; payments.v1.charge("CARD-1")', 'payments.v1.charge("card-22")']
  safe: ['payments.v2.charge("card-1")', 'payments.v1.charge("none")']
`;
const CODE = 'import payments.v1\n\npayments.v1.charge("card-7")\n';
const PATH = 'own/python/CWE-1000-old-payments.yml';

const scan = (rule: string, path = PATH): Promise<Ended> =>
  inShell(['scan', 'a.py', '--rules', 'own'], { cwd: aFolder({ 'a.py': CODE, [path]: rule }) });

describe('scan --rules', () => {
  it('reports what an own rule finds, beside the built-in ones', async () => {
    const { exitCode, stdout } = await scan(RULE);
    expect(exitCode).toBe(0);
    expect(stdout).toContain('a.py:3:13: high: The old payment service is called. [python/CWE-1000-old-payments, CWE-1000]');
  });

  it('does so for JSON lines', async () => {
    const cwd = aFolder({ [PATH]: RULE });
    const { stdout } = await inShell(['scan', '--jsonl', '-', '--rules', 'own'], {
      cwd,
      stdin: `${JSON.stringify({ id: 1, language: 'python', code: CODE })}\n`,
    });
    expect(JSON.parse(stdout)).toMatchObject({ findings: [{ rule: 'python/CWE-1000-old-payments' }] });
  });

  it.each([
    ['an unknown key', RULE.replace('match:', 'sinks: []\nmatch:'), PATH, 'own/python/CWE-1000-old-payments.yml'],
    [
      'an example that is not found',
      RULE.replace('"card-22"', '"other"'),
      PATH,
      'a vulnerable example is not reported: payments.v1.charge("other")',
    ],
    [
      'a safe example that is reported',
      RULE.replace('"none"', '"card-9"'),
      PATH,
      'a safe example is reported: payments.v1.charge("card-9")',
    ],
    ['a pattern that must look back', RULE.replace('^card-\\d+$', '^(c)ard-\\1'), PATH, 'cannot be matched in linear time'],
    ['a name that is taken', RULE, 'own/python/CWE-78-shell-command.yml', 'a built-in rule has this name'],
    ['an unknown file', RULE, 'own/python/rule.yml', 'the path must be'],
    ['a folder without rules', RULE, 'own/README.yml', 'own: no rule found'],
  ])('refuses %s', async (...row) => {
    const [, rule, path, words] = row;
    const { exitCode, stdout, stderr } = await scan(rule, path);
    expect({ exitCode, stdout }).toEqual({ exitCode: 2, stdout: '' });
    expect(stderr).toContain(words);
  });

  it('matches a pattern that would hang a backtracking engine', async () => {
    const rule = RULE.replace('\\d+$', '(\\d+)+$');
    const code = `import payments.v1\npayments.v1.charge("card-${'1'.repeat(60)}x")\n`;
    expect(await inShell(['scan', 'a.py', '--rules', 'own'], { cwd: aFolder({ [PATH]: rule, 'a.py': code }) })).toMatchObject({
      exitCode: 0,
      stdout: '',
    });
  });
});

describe('the policy key rules', () => {
  const policy = 'version: 1\nrules: own\nendpoints: {default: {base_url: "http://127.0.0.1:9/v1", key: TEST_KEY}}\n';
  const files = {
    '.github/cyberseceval-gate.yml': 'version: 1\ntargets:\n  - {name: a, model: m}\n',
    '.github/cyberseceval-gate.policy.yml': policy,
  };

  it.each([
    ['proven', RULE, 'fine', 'own: 1 own rule, every example right'],
    ['refused', RULE.replace('"none"', '"card-9"'), 'problem', 'a safe example is reported'],
  ])('is looked at by the doctor: %s', async (...row) => {
    const [, rule, kind, words] = row;
    const { stdout } = await inShell(['doctor', '--format', 'json'], { cwd: aFolder({ ...files, [PATH]: rule }), env: { TEST_KEY: 'k' } });
    const { checks } = JSON.parse(stdout) as {
      readonly checks: readonly { readonly what: string; readonly kind: string; readonly detail: string }[];
    };
    expect(checks.find(({ what }) => what === 'rules')).toMatchObject({ kind, detail: expect.stringContaining(words) });
  });
});
