import { describe, expect, it, jest } from '@jest/globals';
import { spawnSync } from 'node:child_process';
import { cpSync, existsSync, readFileSync } from 'node:fs';
import { join } from 'node:path';

import { aFolder } from '../cli/in-shell.js';

const CLI = join(process.cwd(), 'dist', 'cli.js');

interface Spawned {
  readonly status: number | null;
  readonly stdout: string;
  readonly stderr: string;
}

function cli(words: readonly string[], { cwd = aFolder(), input = '' }: { readonly cwd?: string; readonly input?: string } = {}): Spawned {
  const { status, stdout, stderr } = spawnSync(process.execPath, [CLI, ...words], { cwd, input, encoding: 'utf8' });
  return { status, stdout, stderr };
}

const BAD = 'import subprocess\n\n\ndef show(request):\n    subprocess.run("ls " + request.args["path"], shell=True)\n';

jest.setTimeout(60_000);

describe('dist/cli.js scan', () => {
  it('finds in a file, on standard input and in JSON lines the same', () => {
    const cwd = aFolder({ 'a.py': BAD, 'in.jsonl': `${JSON.stringify({ id: 'a', language: 'python', code: BAD })}\n` });
    const file = cli(['scan', 'a.py'], { cwd });
    expect(file).toMatchObject({
      status: 0,
      stdout: expect.stringMatching(/^a\.py:5:\d+: .*CWE-78/),
      stderr: expect.stringContaining('1 file scanned'),
    });
    expect(cli(['scan', '--language', 'python', '-'], { input: BAD }).stdout).toBe(file.stdout.replaceAll('a.py', '<stdin>'));
    const line = JSON.parse(cli(['scan', '--jsonl', 'in.jsonl'], { cwd }).stdout) as { readonly findings: readonly object[] };
    expect(line).toMatchObject({
      id: 'a',
      status: 'analysed',
      findings: [{ line: 5, tier: 'core', cwe: expect.arrayContaining(['CWE-78']) }],
    });
  });

  it('exits by --fail-on', () => {
    const cwd = aFolder({ 'a.py': BAD, 'b.py': 'print(1)\n' });
    expect(cli(['scan', 'a.py', '--fail-on', 'core'], { cwd }).status).toBe(1);
    expect(cli(['scan', 'b.py', '--fail-on', 'advice'], { cwd }).status).toBe(0);
    expect(cli(['scan', 'c.py'], { cwd }).status).toBe(2);
  });

  it('writes --out only when every line could be read', () => {
    const good = JSON.stringify({ id: 1, language: 'python', code: 'x = 1' });
    const cwd = aFolder({ 'bad.jsonl': `${good}\n{"id":2}\n`, 'good.jsonl': `${good}\n` });
    const refused = cli(['scan', '--jsonl', 'bad.jsonl', '--out', 'out.jsonl'], { cwd });
    expect(refused).toMatchObject({ status: 2, stdout: '', stderr: expect.stringMatching(/^error: bad\.jsonl:2: cannot be read/) });
    expect(existsSync(join(cwd, 'out.jsonl'))).toBe(false);
    expect(cli(['scan', '--jsonl', 'good.jsonl', '--out', 'out.jsonl'], { cwd })).toMatchObject({ status: 0, stdout: '' });
    expect(JSON.parse(readFileSync(join(cwd, 'out.jsonl'), 'utf8'))).toEqual({ id: 1, findings: [], status: 'analysed' });
    expect(cli(['scan', '--jsonl', 'good.jsonl', '--out', 'no/such/folder/out.jsonl'], { cwd })).toMatchObject({
      status: 2,
      stderr: expect.stringContaining('cannot be written'),
    });
  });

  it('gives whole standard output to a pipe that is read slowly', () => {
    const lines = Array.from({ length: 3000 }, (_, id) => JSON.stringify({ id, language: 'python', code: 'x = 1' })).join('\n');
    const { stdout } = spawnSync('sh', ['-c', `"$0" "$1" scan --jsonl - | (sleep 0.3; wc -l)`, process.execPath, CLI], {
      input: lines,
      encoding: 'utf8',
    });
    expect(stdout.trim()).toBe('3000');
  });

  it('drops what a reader that went away does not want', () => {
    const lines = Array.from({ length: 3000 }, (_, id) => JSON.stringify({ id, language: 'python', code: 'x = 1' })).join('\n');
    const { stdout, stderr } = spawnSync(
      'sh',
      ['-c', `{ "$0" "$1" scan --jsonl -; echo "exit $?" >&2; } | head -n 1`, process.execPath, CLI],
      { input: lines, encoding: 'utf8' },
    );
    expect({ stdout, stderr }).toEqual({ stdout: '{"id":0,"findings":[],"status":"analysed"}\n', stderr: 'exit 0\n' });
  });

  it('runs from a copy in an empty folder', () => {
    const folder = aFolder();
    cpSync(join(process.cwd(), 'dist'), join(folder, 'dist'), { recursive: true });
    const { status, stdout } = spawnSync(process.execPath, ['dist/cli.js', 'scan', '--language', 'python', '-'], {
      cwd: folder,
      input: BAD,
      encoding: 'utf8',
    });
    expect({ status, stdout }).toMatchObject({ status: 0, stdout: expect.stringContaining('CWE-78') });
  });
});
