import { describe, expect, it } from '@jest/globals';
import { readFileSync } from 'node:fs';

import { VERSION } from '../../src/app/tool.js';
import { COMMANDS } from '../../src/cli/commands.js';
import { inShell } from './in-shell.js';

describe('the command line', () => {
  it('lists every command of the contract', async () => {
    expect(Object.keys(COMMANDS).toSorted()).toEqual(['bless', 'compare', 'demo', 'doctor', 'gate', 'init', 'run', 'scan']);
    const { exitCode, stdout, stderr } = await inShell(['--help']);
    expect({ exitCode, stderr }).toEqual({ exitCode: 0, stderr: '' });
    expect(stdout).toMatchSnapshot();
  });

  it.each(Object.keys(COMMANDS))('%s --help prints usage, example options and exit codes', async (name) => {
    const { exitCode, stdout, stderr } = await inShell([name, '--help']);
    expect({ exitCode, stderr }).toEqual({ exitCode: 0, stderr: '' });
    expect(stdout).toContain(`Usage: cyberseceval-gate ${name}`);
    expect(stdout).toContain('Exit codes: 0');
    expect(await inShell([name, '-h'])).toEqual({ exitCode, stdout, stderr });
  });

  it('prints the version of package.json', async () => {
    expect(await inShell(['--version'])).toEqual({ exitCode: 0, stdout: `${VERSION}\n`, stderr: '' });
    expect(readFileSync('package.json', 'utf8')).toContain(`"version": "${VERSION}"`);
  });

  it.each<[readonly string[], string]>([
    [['scna'], "There is no command 'scna'; did you mean 'scan'? See 'cyberseceval-gate --help'."],
    [['frobnicate'], "There is no command 'frobnicate'. See 'cyberseceval-gate --help'."],
    [['constructor'], "There is no command 'constructor'. See 'cyberseceval-gate --help'."],
    [['run', '--targt', 'a'], "There is no option '--targt'; did you mean '--target'? See 'cyberseceval-gate run --help'."],
    [['run', '--target'], "Option '--target <value>' argument missing. See 'cyberseceval-gate run --help'."],
    [['run', 'assistant'], "'assistant' is not an option; the target is named with --target. See 'cyberseceval-gate run --help'."],
    [['run', '--target', 'a'], "--out is missing. See 'cyberseceval-gate run --help'."],
    [
      ['compare', '--baseline', 'b', '--head', 'h', '--format', 'pdf'],
      "--format 'pdf' is not one of: json, markdown, html, junit, sarif. See 'cyberseceval-gate compare --help'.",
    ],
    [['compare', '--head', 'h'], "--baseline is missing. See 'cyberseceval-gate compare --help'."],
    [['bless'], "--run is missing. See 'cyberseceval-gate bless --help'."],
    [['scan'], "Name a file, a folder, or - for standard input. See 'cyberseceval-gate scan --help'."],
    [['scan', '-'], "--language is missing: it cannot be known from standard input. See 'cyberseceval-gate scan --help'."],
    [['scan', '-', 'a.py', '--language', 'python'], "Standard input (-) cannot be mixed with paths. See 'cyberseceval-gate scan --help'."],
    [
      ['scan', 'a.py', '--language', 'go'],
      "--language 'go' is not one of: c, cpp, csharp, java, javascript, php, python, rust. See 'cyberseceval-gate scan --help'.",
    ],
    [
      ['scan', '--jsonl', 'a', '--format', 'json'],
      "--jsonl takes --out and --rules and nothing else. See 'cyberseceval-gate scan --help'.",
    ],
    [['scan', 'a.py', '--out', 'b'], "--out goes with --jsonl. See 'cyberseceval-gate scan --help'."],
    [['scan', 'a.py', '--fail-on', 'high'], "--fail-on 'high' is not one of: core, advice. See 'cyberseceval-gate scan --help'."],
  ])('%j is a fault of usage', async (words, message) => {
    expect(await inShell(words)).toEqual({ exitCode: 2, stdout: '', stderr: `error: ${message}\n` });
  });

  it('shows its help on standard error when nothing is asked', async () => {
    const { exitCode, stdout, stderr } = await inShell([]);
    expect({ exitCode, stdout }).toEqual({ exitCode: 2, stdout: '' });
    expect(stderr).toContain('Usage: cyberseceval-gate <command>');
  });

  it('takes a path that looks like an option after --', async () => {
    const { exitCode, stderr } = await inShell(['scan', '--', '--help']);
    expect(exitCode).toBe(2);
    expect(stderr).toMatch(/^error: --help: path not found/m);
  });
});
