import { afterAll, beforeAll, describe, expect, it } from '@jest/globals';
import { execFileSync } from 'node:child_process';
import { createHash } from 'node:crypto';
import { mkdtempSync, readdirSync, readFileSync, rmSync, statSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join, relative } from 'node:path';

import { ROOT } from './read-modules.js';

const MEGABYTE = 1_000_000;

/** Path → hash of every file below a folder. */
function hashes(folder: string): Readonly<Record<string, string>> {
  const files = readdirSync(folder, { recursive: true, withFileTypes: true }).filter((entry) => entry.isFile());
  const paths = files.map((entry) => join(entry.parentPath, entry.name)).sort();
  return Object.fromEntries(paths.map((path) => [relative(folder, path), createHash('sha256').update(readFileSync(path)).digest('hex')]));
}

describe('dist/', () => {
  const built = mkdtempSync(join(tmpdir(), 'cyberseceval-gate-dist-'));

  beforeAll(() => {
    execFileSync(process.execPath, [join(ROOT, 'scripts', 'build.mjs'), built], {
      cwd: ROOT,
      encoding: 'utf8',
      stdio: 'pipe',
      env: plainEnv(),
    });
  }, 600_000);

  afterAll(() => {
    rmSync(built, { recursive: true, force: true });
  });

  it('is what the sources build, byte for byte', () => {
    expect(hashes(join(ROOT, 'dist'))).toEqual(hashes(built));
  });

  it('is small enough to be fetched by every job', () => {
    const size = Object.keys(hashes(built)).reduce((sum, path) => sum + statSync(join(built, path)).size, 0);
    expect(size).toBeLessThan(25 * MEGABYTE);
  });

  it('holds wasm only as its makers published it', () => {
    const wasm = Object.keys(hashes(built)).filter((path) => path.endsWith('.wasm'));
    expect(wasm).toHaveLength(12);
    for (const path of wasm) {
      expect(path.startsWith('wasm/')).toBe(true);
      expect(readFileSync(join(built, path)).subarray(0, 4).toString('latin1')).toBe('\0asm');
    }
  });

  it('names no folder of the machine that built it', () => {
    const chunks = Object.keys(hashes(built)).filter((path) => path.endsWith('.js'));
    for (const path of chunks) expect(readFileSync(join(built, path), 'utf8')).not.toContain(ROOT);
  });

  it('starts without loading a shell, a parser or a client', () => {
    const main = readFileSync(join(built, 'main.js'), 'utf8');
    expect(main.length).toBeLessThan(50_000);
  });

  it('carries the licences of what it carries', () => {
    const notices = readFileSync(join(built, 'THIRD-PARTY-NOTICES.txt'), 'utf8');
    const names = [...notices.matchAll(/^(\S+) \d+\.\d+\.\d+\S* \([^)]+\)$/gm)].map((match) => match[1]);
    expect(names).toEqual(expect.arrayContaining(['openai', 'zod', 'yaml', '@actions/cache', 'web-tree-sitter', 'tree-sitter-c-sharp']));
    expect(names.filter((name) => name === undefined || ['typescript', 'jest', '@vercel/ncc'].includes(name))).toEqual([]);
  });
});

/** The build must not depend on what the test runner put into the environment. */
function plainEnv(): NodeJS.ProcessEnv {
  const { NODE_OPTIONS: _options, ...env } = process.env;
  return env;
}
