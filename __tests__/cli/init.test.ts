import { describe, expect, it } from '@jest/globals';
import { existsSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { parse } from 'yaml';

import { findPrompts } from '../../src/app/init/find-prompts.js';
import { DEFAULT_POLICY } from '../../src/config/defaults.js';
import { parseConfig } from '../../src/config/parse-config.js';
import { parsePolicy } from '../../src/config/parse-policy.js';
import { aFolder, inShell } from './in-shell.js';

const CONFIG = '.github/cyberseceval-gate.yml';
const POLICY = '.github/cyberseceval-gate.policy.yml';
const WORKFLOW = '.github/workflows/cyberseceval-gate.yml';

describe('init', () => {
  it('writes files that the gate reads, with the prompt it found and the defaults', async () => {
    const cwd = aFolder({
      'README.md': '',
      'prompts/system.md': 'Be brief.',
      'prompts/tasks/review.txt': '',
      'node_modules/a/prompts/system.md': '',
    });
    const { exitCode, stdout, stderr } = await inShell(['init'], { cwd });
    expect({ exitCode, stdout }).toEqual({ exitCode: 0, stdout: `${CONFIG}\n${POLICY}\n${WORKFLOW}\n` });
    expect(stderr).toContain('Next steps');
    const read = (path: string): string => readFileSync(join(cwd, path), 'utf8');
    expect(parseConfig(read(CONFIG), CONFIG).targets[0]).toMatchObject({
      prompt: { kind: 'system', path: 'prompts/system.md' },
      watch: ['prompts/**'],
    });
    expect(parsePolicy(read(POLICY), POLICY)).toEqual(DEFAULT_POLICY);
    expect(parse(read(WORKFLOW))).toMatchObject({ permissions: { contents: 'read', 'pull-requests': 'write' } });
  });

  it('names no prompt where nothing looks like one', async () => {
    const cwd = aFolder({ 'src/main.py': '' });
    expect((await inShell(['init', '.'], { cwd })).exitCode).toBe(0);
    expect(parseConfig(readFileSync(join(cwd, CONFIG), 'utf8'), CONFIG).targets[0].prompt).toEqual({ kind: 'none' });
  });

  it('overwrites nothing and then writes nothing', async () => {
    const cwd = aFolder({ [POLICY]: 'mine' });
    const { exitCode, stderr } = await inShell(['init'], { cwd });
    expect(exitCode).toBe(2);
    expect(stderr).toContain(`${POLICY}: already there`);
    expect(readFileSync(join(cwd, POLICY), 'utf8')).toBe('mine');
    expect(existsSync(join(cwd, CONFIG))).toBe(false);
  });

  it('refuses a folder that is not there', async () => {
    expect(await inShell(['init', 'nowhere'], { cwd: aFolder() })).toMatchObject({ exitCode: 2, stdout: '' });
  });

  it.each<[readonly string[], readonly string[]]>([
    [
      ['a/prompt.txt', 'prompts/system.md'],
      ['prompts/system.md', 'a/prompt.txt'],
    ],
    [['docs/prompts/x.md', 'tests/prompts/y.md', 'vendor/prompts/z.md'], []],
    [['src/prompt.py', 'prompting.md'], []],
    [
      ['system-prompt.md', 'config/instructions.j2'],
      ['system-prompt.md', 'config/instructions.j2'],
    ],
  ])('finds among %j the prompts %j', (paths, expected) => {
    expect(findPrompts(paths)).toEqual(expected);
  });
});
