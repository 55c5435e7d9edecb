import { describe, expect, it } from '@jest/globals';
import { execFileSync } from 'node:child_process';
import { readFileSync } from 'node:fs';
import { join } from 'node:path';

import { readModule, readModules, ROOT, type Module } from './read-modules.js';

const PURE = ['config', 'detect', 'suites', 'stats', 'gate', 'report'] as const;
const NOUNS = ['domain.ts', 'errors.ts', 'ports.ts'] as const;

/** Which libraries a folder may use; the longest matching folder counts. Shells and adapters may use any. */
const LIBRARIES: Readonly<Record<string, readonly string[]>> = {
  'config/': ['zod', 'yaml'],
  'suites/': ['zod', 'yaml'],
  'detect/rules/': ['zod', 'yaml'],
  'app/': ['zod', 'p-limit'],
};

/** The world outside: pure code gets what it needs as an argument. */
const WORLD = [
  'process',
  'globalThis',
  'fetch',
  'console',
  'setTimeout',
  'setInterval',
  'setImmediate',
  'queueMicrotask',
  'performance',
  'crypto',
  'Date.now',
  'new Date()',
  'Math.random',
  'Intl',
];

type Layer = 'shell' | 'app' | 'adapters' | (typeof PURE)[number] | (typeof NOUNS)[number];

function layerOf(path: string): Layer {
  const noun = NOUNS.find((name) => name === path);
  if (noun !== undefined) return noun;
  const folder = path.split('/')[0];
  if (folder === 'app' || folder === 'adapters') return folder;
  return PURE.find((name) => name === folder) ?? 'shell';
}

function mayImport(from: string, to: string): boolean {
  const [source, target] = [layerOf(from), layerOf(to)];
  if (source === 'shell') return true;
  if (target === 'shell') return false;
  // The parser's port hands out these plain objects.
  if (to === 'detect/syntax.ts' && (source === 'ports.ts' || source === 'adapters')) return true;
  if (source === 'domain.ts') return false;
  if (source === 'errors.ts' || source === 'ports.ts') return target === 'domain.ts';
  if (source === target) return true;
  const isNoun = NOUNS.some((noun) => noun === target);
  if (source === 'app') return isNoun || PURE.some((folder) => folder === target);
  return isNoun;
}

function mayUseLibrary(from: string, library: string): boolean {
  const layer = layerOf(from);
  if (layer === 'shell' || layer === 'adapters') return true;
  const folder = Object.keys(LIBRARIES).find((name) => from.startsWith(name));
  return folder !== undefined && (LIBRARIES[folder] ?? []).includes(library);
}

function complaints({ path, imports, names }: Module): readonly string[] {
  const layer = layerOf(path);
  const isInner = layer !== 'shell' && layer !== 'adapters';
  const bad = imports
    .filter((to) => (to.endsWith('.ts') ? !mayImport(path, to) : !mayUseLibrary(path, to)))
    .map((to) => `${path} imports ${to}`);
  const worldly = isInner ? WORLD.filter((name) => names.has(name)).map((name) => `${path} uses ${name}`) : [];
  return [...bad, ...worldly];
}

describe('the architecture', () => {
  const modules = readModules();

  it('imports only downwards, and does input and output only in shells and adapters', () => {
    expect(modules.length).toBeGreaterThan(20);
    expect(modules.flatMap(complaints)).toEqual([]);
  });

  it.each([
    ['stats/a.ts', "import { b } from '../gate/b.js';", 'stats/a.ts imports gate/b.ts'],
    ['report/a.ts', "import type { B } from '../app/b.js';", 'report/a.ts imports app/b.ts'],
    ['adapters/a.ts', "export { b } from '../app/b.js';", 'adapters/a.ts imports app/b.ts'],
    ['app/a.ts', "const b = await import('../adapters/b.js');", 'app/a.ts imports adapters/b.ts'],
    ['app/a.ts', "import { b } from '../cli.js';", 'app/a.ts imports cli.ts'],
    ['domain.ts', "import { b } from './errors.js';", 'domain.ts imports errors.ts'],
    ['gate/a.ts', "import { z } from 'zod';", 'gate/a.ts imports zod'],
    ['detect/a.ts', "import { readFileSync } from 'node:fs';", 'detect/a.ts imports node:fs'],
    ['stats/a.ts', 'const seed = Math.random();', 'stats/a.ts uses Math.random'],
    ['report/a.ts', 'const now = new Date();', 'report/a.ts uses new Date()'],
    ['app/a.ts', 'const key = process.env.KEY;', 'app/a.ts uses process'],
  ])('would notice %s: %s', (path, text, complaint) => {
    expect(complaints(readModule(path, text))).toContain(complaint);
  });

  it('lets each layer have what it needs', () => {
    const text =
      "import { z } from 'zod'; import { b } from '../domain.js'; const at = new Date(given); const { process: q } = plan.fetch;";
    expect(complaints(readModule('config/a.ts', text))).toEqual([]);
  });

  it('has no folder or file of leftovers', () => {
    const leftovers = /(^|\/)(utils?|helpers?|common|misc|types)(\/|\.ts$)/;
    expect(modules.map(({ path }) => path).filter((path) => leftovers.test(path))).toEqual([]);
  });
});

describe('the repository', () => {
  /** Text that belongs to whoever builds, not to the product; put together here so that this file passes its own test. */
  const foreign = [
    ['/wo', 'rk/'],
    ['sha', 'red/research'],
    ['regis', 'try.npmjs'],
    ['"reso', 'lved":'],
    ['/tmp/', 'brief'],
  ].map((parts) => parts.join(''));

  it('speaks of the product alone', () => {
    const listed = execFileSync('git', ['ls-files', '-z', '--cached', '--others', '--exclude-standard'], { cwd: ROOT, encoding: 'utf8' });
    const paths = listed.split('\0').filter((path) => path !== '' && !path.endsWith('.wasm'));
    expect(paths.length).toBeGreaterThan(50);
    const found = paths.flatMap((path) => {
      const text = read(path);
      return foreign.filter((word) => text.includes(word)).map((word) => `${path}: ${word}`);
    });
    expect(found).toEqual([]);
  });
});

/** A file that is listed but gone counts as empty. */
function read(path: string): string {
  try {
    return readFileSync(join(ROOT, path), 'utf8');
  } catch {
    return '';
  }
}
