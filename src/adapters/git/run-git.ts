import { execFile } from 'node:child_process';

import { userError } from '../../errors.js';

const MOST_OUTPUT = 256 * 1024 * 1024;
const TIMEOUT_MS = 60_000;

/** Runs git in a folder and gives its standard output. Nothing that a repository configures is executed. Throws `git-failed`. */
export function runGit(cwd: string, words: readonly string[]): Promise<Buffer> {
  const all = ['-c', 'core.fsmonitor=false', '-c', 'core.hooksPath=/dev/null', '--no-pager', '--literal-pathspecs', ...words];
  return new Promise((resolve, reject) => {
    execFile('git', all, { cwd, encoding: 'buffer', maxBuffer: MOST_OUTPUT, timeout: TIMEOUT_MS }, (error, stdout, stderr) => {
      if (error === null) return resolve(stdout);
      const detail = stderr.toString('utf8').trim().split('\n')[0] ?? '';
      reject(userError('git-failed', words[0] ?? '', detail === '' ? String(error.code ?? error.message) : detail));
    });
  });
}

/** The same as text without the last line's end. */
export async function gitText(cwd: string, words: readonly string[]): Promise<string> {
  return (await runGit(cwd, words)).toString('utf8').replace(/\n$/, '');
}

/** The same as a list that git ends with NUL characters (`-z`). */
export async function gitList(cwd: string, words: readonly string[]): Promise<readonly string[]> {
  return (await runGit(cwd, words))
    .toString('utf8')
    .split('\0')
    .filter((item) => item !== '');
}
