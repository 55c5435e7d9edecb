import { afterAll, beforeAll, describe, expect, it } from '@jest/globals';
import { execFileSync, spawnSync } from 'node:child_process';
import { existsSync, mkdtempSync, readdirSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';

import { ROOT } from './read-modules.js';

describe('the package, installed into an empty folder', () => {
  const folder = mkdtempSync(join(tmpdir(), 'cyberseceval-gate-pack-'));
  const installed = join(folder, 'node_modules', 'cyberseceval-gate');
  const npm = (...args: readonly string[]): string => {
    const { NODE_OPTIONS: _options, ...env } = process.env;
    return execFileSync('npm', args, { cwd: folder, encoding: 'utf8', stdio: 'pipe', env });
  };

  beforeAll(() => {
    npm('pack', ROOT, '--pack-destination', folder, '--ignore-scripts');
    const archive = readdirSync(folder).find((name) => name.endsWith('.tgz'));
    writeFileSync(join(folder, 'package.json'), '{ "private": true }');
    npm('install', '--offline', '--ignore-scripts', '--no-audit', '--no-fund', `./${archive ?? ''}`);
  }, 300_000);

  afterAll(() => {
    rmSync(folder, { recursive: true, force: true });
  });

  const run = (...args: readonly string[]): { readonly status: number | null; readonly stdout: string; readonly stderr: string } =>
    spawnSync(process.execPath, [join(installed, 'dist', 'cli.js'), ...args], { cwd: folder, encoding: 'utf8', env: { HOME: folder } });

  it('brings no other package', () => {
    const packages = readdirSync(join(folder, 'node_modules')).filter((name) => !name.startsWith('.'));
    expect(packages).toEqual(['cyberseceval-gate']);
  });

  it.each(['action.yml', 'LICENSE', 'NOTICE', 'README.md', 'dist/action.js', 'dist/THIRD-PARTY-NOTICES.txt'])('holds %s', (path) => {
    expect(existsSync(join(installed, path))).toBe(true);
  });

  it.each(['src', 'lib', '__tests__', 'bench', 'node_modules'])('leaves %s at home', (path) => {
    expect(existsSync(join(installed, path))).toBe(false);
  });

  it('offers its command', () => {
    expect(readFileSync(join(folder, 'node_modules', '.bin', 'cyberseceval-gate'), 'utf8')).toMatch(/^#!\/usr\/bin\/env node\n/);
    const help = run('--help');
    expect(help).toMatchObject({ status: 0, stderr: '' });
    expect(help.stdout).toContain('demo');
  });

  it('runs the demo with an empty environment', () => {
    const demo = run('demo');
    expect(demo).toMatchObject({ status: 0 });
    expect(demo.stdout).toMatch(/recorded/i);
  });

  it('finds a weakness', () => {
    const line = JSON.stringify({ id: '1', language: 'python', code: 'import subprocess\nsubprocess.run("ls " + name, shell=True)\n' });
    writeFileSync(join(folder, 'in.jsonl'), `${line}\n`);
    const scan = run('scan', '--jsonl', 'in.jsonl');
    expect(scan.status).toBe(0);
    expect(scan.stdout).toContain('CWE-78');
  });
});
