import { describe, expect, it } from '@jest/globals';
import { readFileSync } from 'node:fs';
import { join } from 'node:path';

import { ROOT } from './read-modules.js';

interface Lockfile {
  readonly lockfileVersion: number;
  readonly packages: Readonly<Record<string, { readonly version?: string; readonly integrity?: string; readonly link?: boolean }>>;
}

interface Manifest {
  readonly dependencies?: Readonly<Record<string, string>>;
  readonly devDependencies?: Readonly<Record<string, string>>;
}

function readJson<T>(path: string): T {
  const value: T = JSON.parse(readFileSync(join(ROOT, path), 'utf8'));
  return value;
}

describe.each(['.', 'ci/node22', 'ci/node24'])('the lockfile of %s', (folder) => {
  const lock = readJson<Lockfile>(join(folder, 'package-lock.json'));
  const manifest = readJson<Manifest>(join(folder, 'package.json'));

  it('has the hash of every package', () => {
    const entries = Object.entries(lock.packages).filter(([path]) => path !== '');
    expect(entries.length).toBeGreaterThan(0);
    expect(entries.filter(([, entry]) => entry.integrity === undefined).map(([path]) => path)).toEqual([]);
  });

  it('is pinned by the manifest to exact versions', () => {
    for (const [name, version] of Object.entries({ ...manifest.dependencies, ...manifest.devDependencies })) {
      expect(`${name} ${version}`).toMatch(/ \d+\.\d+\.\d+$/);
      expect(lock.packages[`node_modules/${name}`]?.version).toBe(version);
    }
  });
});

describe('the package', () => {
  it('needs nothing at run time: the bundle carries everything', () => {
    expect(readJson<Manifest>('package.json').dependencies).toBeUndefined();
  });
});
