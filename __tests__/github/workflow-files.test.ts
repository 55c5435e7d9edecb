import { describe, expect, it } from '@jest/globals';
import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { parse } from 'yaml';

import { ROOT } from '../read-modules.js';

const FOLDER = join(ROOT, '.github', 'workflows');

describe.each(readdirSync(FOLDER))('the workflow %s', (name) => {
  const text = readFileSync(join(FOLDER, name), 'utf8');

  it('pins every action of others by commit, with its release beside it', () => {
    const uses = [...text.matchAll(/uses: *(\S.*)/g)].map((match) => match[1] ?? '');
    const loose = uses.filter((use) => !/^\.\/(\s|$)/.test(use) && !/^[\w./-]+@[0-9a-f]{40} # v\d+\.\d+\.\d+$/.test(use));
    expect(uses.length).toBeGreaterThan(0);
    expect(loose).toEqual([]);
  });

  it('may only read, unless a job says otherwise', () => {
    expect(parse(text)).toMatchObject({ permissions: { contents: 'read' } });
  });

  it('leaves no token in the checkout', () => {
    const checkouts = text.split('actions/checkout@').slice(1);
    for (const rest of checkouts) expect(rest.split('- ')[0]).toContain('persist-credentials: false');
  });
});
