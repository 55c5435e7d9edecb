import { afterEach, describe, expect, it } from '@jest/globals';
import { spawnSync } from 'node:child_process';
import { existsSync, mkdirSync, mkdtempSync, readFileSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';

import { buildRuleSet } from '../../src/detect/rules/build-rule-set.js';
import { ROOT } from '../read-modules.js';

const rules = mkdtempSync(join(tmpdir(), 'cyberseceval-gate-rules-'));
mkdirSync(join(rules, 'python'));

afterEach(() => {
  rmSync(join(rules, 'python', 'CWE-78-shell-command.yml'), { force: true });
});

function newRule(...args: readonly string[]): { readonly status: number | null; readonly stdout: string; readonly stderr: string } {
  return spawnSync(process.execPath, [join(ROOT, 'scripts', 'new-rule.mjs'), ...args], { encoding: 'utf8', env: { RULES_ROOT: rules } });
}

describe('npm run new-rule', () => {
  it('writes a file that loads as a rule', () => {
    expect(newRule('python', 'CWE-78-shell-command').status).toBe(0);
    const path = 'python/CWE-78-shell-command.yml';
    const { set } = buildRuleSet([{ path, text: readFileSync(join(rules, path), 'utf8') }]);
    expect(set.languages.python.rules.map(({ id, cwe }) => [id, cwe])).toEqual([['python/CWE-78-shell-command', ['CWE-78']]]);
  });

  it('never writes over a rule', () => {
    newRule('python', 'CWE-78-shell-command');
    expect(newRule('python', 'CWE-78-shell-command')).toMatchObject({ status: 2, stderr: expect.stringContaining('is there already') });
  });

  it.each([
    [[], 'Usage: '],
    [['python'], 'Usage: '],
    [['python', 'shell-command'], 'Usage: '],
    [['python', 'CWE-78-Shell_Command'], 'Usage: '],
    [['python', 'CWE-78-a', 'b'], 'Usage: '],
    [['cobol', 'CWE-78-shell-command'], 'cobol: no such language. There are: python.'],
    [['../python', 'CWE-78-shell-command'], '../python: no such language'],
  ])('refuses %j', (args, message) => {
    expect(newRule(...args)).toMatchObject({ status: 2, stderr: expect.stringContaining(message) });
    expect(existsSync(join(rules, 'cobol'))).toBe(false);
  });
});
