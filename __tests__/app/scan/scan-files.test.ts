import { describe, expect, it } from '@jest/globals';
import { chmodSync, symlinkSync } from 'node:fs';
import { join } from 'node:path';

import { walkFiles } from '../../../src/adapters/files.js';
import { KNOWN_ENDINGS, languageOfPath } from '../../../src/app/scan/language-of-path.js';
import { scanFiles } from '../../../src/app/scan/scan-files.js';
import type { ScanSummary } from '../../../src/app/scan/scan-files.js';
import { aFolder } from '../../cli/in-shell.js';
import { aDetector } from './a-detector.js';

async function scan(cwd: string, paths: readonly string[]): Promise<{ readonly summary: ScanSummary; readonly paths: readonly string[] }> {
  const seen: string[] = [];
  const files = walkFiles(paths, { cwd, endings: KNOWN_ENDINGS });
  const summary = await scanFiles(files, { detector: aDetector, language: undefined, onFile: ({ path }) => void seen.push(path) });
  return { summary, paths: seen };
}

describe('scanning files', () => {
  it('walks a folder in order and counts what it leaves out', async () => {
    const cwd = aFolder({
      'b/z.py': 'bad\nodd',
      'a.c': 'fine',
      'b/notes.txt': 'bad',
      'b/a.min.js': `bad${' '.repeat(1024 * 1024)}`,
      'b/data.py': 'bad\0',
      'node_modules/x/index.js': 'bad',
      '.git/hooks/x.py': 'bad',
      'b/q.rs': '???',
    });
    symlinkSync(join(cwd, 'a.c'), join(cwd, 'link.c'));
    expect(await scan(cwd, ['.'])).toEqual({
      paths: ['a.c', 'b/q.rs', 'b/z.py'],
      summary: {
        files: 3,
        core: 1,
        advice: 1,
        notAnalysed: 1,
        skipped: { binary: 1, 'folders of others (node_modules, .git, …)': 2, 'over 1 MiB': 1, 'symbolic links': 1 },
      },
    });
  });

  it('takes a file that is named, whatever is in it', async () => {
    const cwd = aFolder({ 'data.py': 'bad\0', 'latin.py': 'x' });
    expect((await scan(cwd, ['data.py', 'latin.py'])).summary).toMatchObject({ files: 2, core: 1, skipped: {} });
  });

  it.each<[string, string]>([
    ['nowhere.py', 'file-missing'],
    ['notes.txt', 'language-unknown'],
  ])('refuses %s with %s', async (path, kind) => {
    await expect(scan(aFolder({ 'notes.txt': '' }), [path])).rejects.toMatchObject({ name: 'UserError', kind });
  });

  it('refuses what it may not read', async () => {
    const cwd = aFolder({ 'a.py': '' });
    chmodSync(join(cwd, 'a.py'), 0o000);
    const isRoot = process.getuid?.() === 0;
    const outcome = scan(cwd, ['.']);
    await (isRoot ? expect(outcome).resolves.toBeDefined() : expect(outcome).rejects.toMatchObject({ kind: 'file-unreadable' }));
  });
});

describe('the language of a path', () => {
  it.each<[string, string, unknown]>([
    ['a/b.PY', '', { language: 'python' }],
    ['a.tsx', '', { language: 'javascript', dialect: 'tsx' }],
    ['a.mts', '', { language: 'javascript', dialect: 'ts' }],
    ['a.cs', '', { language: 'csharp' }],
    ['a.h', 'int open(const char *path);', { language: 'c' }],
    ['a.h', '/* class of\n * namespace x */\nint f(void);', { language: 'c' }],
    ['a.h', '#include <stdio.h>\nstruct s;', { language: 'c' }],
    ['a.h', '#include <vector>\n', { language: 'cpp' }],
    ['a.h', 'namespace a {\n}', { language: 'cpp' }],
    ['a.h', 'std::string name();', { language: 'cpp' }],
    ['a.h', 'template <typename T> T f();', { language: 'cpp' }],
    ['a.constructor', '', undefined],
    ['Makefile', '', undefined],
  ])('%s with %j', (path, code, expected) => {
    expect(languageOfPath(path, code)).toEqual(expected);
  });
});
