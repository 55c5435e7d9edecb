import { appendFile, readFile, writeFile } from 'node:fs/promises';
import { join } from 'node:path';

import { describe, expect, it } from '@jest/globals';

import { createJournalFile } from '../../src/adapters/journal-file.js';
import { createRunFolder } from '../../src/adapters/run-folder.js';
import type { Journal } from '../../src/ports.js';
import { useFolders } from './folder.js';

const newFolder = useFolders();

async function linesOf(journal: Journal): Promise<readonly string[]> {
  const lines: string[] = [];
  for await (const line of journal.lines()) lines.push(line);
  return lines;
}

describe('createJournalFile', () => {
  it('keeps every line of many writers, whole and in order', async () => {
    const path = join(await newFolder(), 'trials.jsonl');
    const journal = createJournalFile(path);
    const written = Array.from({ length: 500 }, (_, index) => `line ${index} ü ${'x'.repeat(index)}`);
    await Promise.all(written.map((line) => journal.append(line)));
    await journal.close();
    expect(await linesOf(createJournalFile(path))).toEqual(written);
  });

  it('has a line in the file when its append is done', async () => {
    const path = join(await newFolder(), 'trials.jsonl');
    const journal = createJournalFile(path);
    for (const line of ['one', 'two', 'three']) {
      await journal.append(line);
      expect((await readFile(path, 'utf8')).endsWith(`${line}\n`)).toBe(true);
    }
    await journal.close();
  });

  it('drops a cut last line, says so, and goes on behind the last whole one', async () => {
    const path = join(await newFolder(), 'trials.jsonl');
    await writeFile(path, 'one\ntwo\n{"half');
    const journal = createJournalFile(path);
    expect(await linesOf(journal)).toEqual(['one', 'two']);
    expect([await journal.repair(), await journal.repair()]).toEqual([true, false]);
    await journal.append('three');
    await journal.close();
    expect(await readFile(path, 'utf8')).toBe('one\ntwo\nthree\n');
  });

  it.each([
    ['a missing file', undefined, false],
    ['an empty file', '', false],
    ['nothing but a cut line', `half${'x'.repeat(200_000)}`, true],
    ['a long cut line', `one\n${'x'.repeat(200_000)}`, true],
  ])('repairs %s', async (_name, text, cut) => {
    const path = join(await newFolder(), 'trials.jsonl');
    if (text !== undefined) await appendFile(path, text);
    const journal = createJournalFile(path);
    expect(await journal.repair()).toBe(cut);
    expect(await linesOf(journal)).toEqual(text?.startsWith('one') === true ? ['one'] : []);
  });

  it('accepts nothing more after a failed write', async () => {
    const path = join(await newFolder(), 'no-such-folder', 'trials.jsonl');
    const journal = createJournalFile(path);
    await expect(journal.append('one')).rejects.toMatchObject({ name: 'UserError', kind: 'journal-write-failed' });
    await expect(journal.append('two')).rejects.toMatchObject({ kind: 'journal-write-failed' });
    await journal.close();
  });
});

describe('createRunFolder', () => {
  it('says before anything is asked that there is no room', async () => {
    const folder = createRunFolder(await newFolder());
    await expect(folder.prepare(1e18)).rejects.toMatchObject({ kind: 'disk-full' });
  });

  it('says before anything is asked that it cannot be written', async () => {
    const path = join(await newFolder(), 'file');
    await writeFile(path, '');
    await expect(createRunFolder(join(path, 'run')).prepare(0)).rejects.toMatchObject({ kind: 'folder-not-writable' });
  });

  it('is taken over from a process that is gone, and not from one that runs', async () => {
    const path = await newFolder();
    await writeFile(join(path, '.lock'), '999999999');
    const release = await createRunFolder(path).prepare(0);
    await release();
    await writeFile(join(path, '.lock'), '1');
    await expect(createRunFolder(path).prepare(0)).rejects.toMatchObject({ kind: 'folder-in-use' });
  });

  it('replaces a file whole', async () => {
    const folder = createRunFolder(join(await newFolder(), 'new', 'run'));
    await folder.prepare(0);
    expect(await folder.read('run.json')).toBeUndefined();
    await folder.write('run.json', 'one');
    await folder.write('run.json', 'two');
    expect(await folder.read('run.json')).toBe('two');
  });
});
