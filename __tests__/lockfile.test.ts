import { describe, expect, it } from '@jest/globals';
import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { z } from 'zod';

import { ROOT } from './read-modules.js';

const versions = z.record(z.string(), z.string()).default({});
const manifestSchema = z.object({ dependencies: versions, devDependencies: versions });
const lockfileSchema = z.object({
  packages: z.record(
    z.string(),
    z.object({ version: z.string().optional(), integrity: z.string().optional(), optionalDependencies: versions }),
  ),
});

function readJson(path: string): unknown {
  const value: unknown = JSON.parse(readFileSync(join(ROOT, path), 'utf8'));
  return value;
}

describe.each(['.', 'ci/node22', 'ci/node24'])('the lockfile of %s', (folder) => {
  const lock = lockfileSchema.parse(readJson(join(folder, 'package-lock.json')));
  const manifest = manifestSchema.parse(readJson(join(folder, 'package.json')));

  it('has the hash of every package', () => {
    const entries = Object.entries(lock.packages).filter(([path]) => path !== '');
    expect(entries.length).toBeGreaterThan(0);
    expect(entries.filter(([, entry]) => entry.integrity === undefined).map(([path]) => path)).toEqual([]);
  });

  it('names the parts of every platform: without one, npm refuses the whole lockfile', () => {
    const wanted = Object.values(lock.packages).flatMap(({ optionalDependencies }) => Object.keys(optionalDependencies));
    const held = new Set(Object.keys(lock.packages).map((path) => path.replace(/^.*node_modules\//, '')));
    expect(wanted.filter((name) => !held.has(name))).toEqual([]);
  });

  it('is pinned by the manifest to exact versions', () => {
    for (const [name, version] of Object.entries({ ...manifest.dependencies, ...manifest.devDependencies })) {
      expect(`${name} ${version}`).toMatch(/ \d+\.\d+\.\d+(?:-[a-z]+\.\d+)?$/);
      expect(lock.packages[`node_modules/${name}`]?.version).toBe(version);
    }
  });
});

describe('the package', () => {
  it('needs nothing at run time: the bundle carries everything', () => {
    expect(manifestSchema.parse(readJson('package.json')).dependencies).toEqual({});
  });
});
