import { readFile } from 'node:fs/promises';
import { join } from 'node:path';

/** The commit that a work tree is at, without starting git; `undefined` where there is no repository or it is kept otherwise. */
export async function checkoutCommit(root: string): Promise<string | undefined> {
  const git = join(root, '.git');
  const head = await readLine(join(git, 'HEAD'));
  if (head === undefined || !head.startsWith('ref: ')) return fullCommit(head);
  const ref = head.slice('ref: '.length);
  if (!/^refs\/(?!.*\.\.)[^\\\s]+$/.test(ref)) return undefined;
  return fullCommit((await readLine(join(git, ref))) ?? (await packed(git, ref)));
}

async function packed(git: string, ref: string): Promise<string | undefined> {
  const lines = (await readFile(join(git, 'packed-refs'), 'utf8').catch(() => '')).split('\n');
  return lines.find((line) => line.endsWith(` ${ref}`))?.split(' ')[0];
}

async function readLine(file: string): Promise<string | undefined> {
  return readFile(file, 'utf8').then(
    (text) => text.trim(),
    () => undefined,
  );
}

function fullCommit(text: string | undefined): string | undefined {
  return text !== undefined && /^(?:[0-9a-f]{40}|[0-9a-f]{64})$/.test(text) ? text : undefined;
}
