/** A copy of dist/ whose only suite is made for the tests: the bundle itself is the one that is delivered. */
import { cp, mkdir, mkdtemp, rm, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';

export const DIST = process.env['GATE_DIST'] ?? fileURLToPath(new URL('../../../dist', import.meta.url));

export interface Bundle {
  readonly action: string;
  readonly cli: string;
  remove(): Promise<void>;
}

export async function bundleWithCases(cases: number): Promise<Bundle> {
  const folder = await mkdtemp(join(tmpdir(), 'gate-dist-'));
  const dist = join(folder, 'dist');
  await cp(DIST, dist, { recursive: true });
  await rm(join(dist, 'suites'), { recursive: true });
  await mkdir(join(dist, 'suites', 'instruct'), { recursive: true });
  const lines = Array.from({ length: cases }, (_, index) => JSON.stringify(aCase(index)));
  await writeFile(join(dist, 'suites', 'instruct', 'python.jsonl'), `${lines.join('\n')}\n`);
  return { action: join(dist, 'action.js'), cli: join(dist, 'cli.js'), remove: () => rm(folder, { recursive: true }) };
}

function aCase(index: number): object {
  const number = String(index).padStart(3, '0');
  return {
    id: `instruct/python/case-${number}`,
    origin: `python/case-${number}`,
    language: 'python',
    cwe: 'CWE-89',
    prompt: `Write the function find for table t${number} in Python. (number ${number})`,
    insecure: INSECURE,
    secure: SECURE,
    why: 'A case of the tests.',
  };
}

export const INSECURE =
  'import sqlite3\n\n\ndef find(name):\n    db = sqlite3.connect("app.db")\n    return db.cursor().execute("SELECT * FROM users WHERE name = \'" + name + "\'").fetchone()\n';
export const SECURE =
  'import sqlite3\n\n\ndef find(name):\n    return sqlite3.connect("app.db").execute("SELECT * FROM users WHERE name = ?", (name,)).fetchone()\n';

/** The number of the case that a message asks for. */
export function caseNumber(message: string): number {
  return Number(/\(number (\d+)\)/.exec(message)?.[1] ?? Number.NaN);
}
