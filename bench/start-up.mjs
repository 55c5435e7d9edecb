/** Start of the command line and of the action, against an empty process of the same Node. */
import { mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';

import { measure } from './measure.mjs';
import { startGitHub } from './not-affected-github.mjs';

const ROUNDS = 15;
const LIMIT_NOT_AFFECTED_MS = 150;
const LIMIT_SCAN_MS = 400;

const dist = join(import.meta.dirname, '..', 'dist');
const folder = mkdtempSync(join(tmpdir(), 'cyberseceval-gate-bench-'));
const github = await startGitHub(folder);
try {
  writeFileSync(join(folder, 'one.py'), 'import subprocess\n\n\ndef show(name):\n    subprocess.run("ls " + name, shell=True)\n');
  const commands = [
    { name: 'empty process', args: ['-e', '0'] },
    { name: '--help', args: [join(dist, 'cli.js'), '--help'] },
    { name: 'not-affected', args: [join(dist, 'action.js')], env: github.env },
    { name: 'scan of one file', args: [join(dist, 'cli.js'), 'scan', join(folder, 'one.py')] },
  ];
  const medians = await measure(commands, ROUNDS);
  const empty = medians.get('empty process');
  for (const [name, ms] of medians) {
    console.log(
      `${name.padEnd(18)} ${ms.toFixed(0).padStart(5)} ms  ${(ms / empty).toFixed(2).padStart(6)} x empty  +${(ms - empty).toFixed(0)} ms`,
    );
  }
  console.log(
    `not-affected: ${((medians.get('not-affected') - empty) / LIMIT_NOT_AFFECTED_MS).toFixed(2)} of the ${LIMIT_NOT_AFFECTED_MS} ms it may add`,
  );
  console.log(`scan of one file: ${(medians.get('scan of one file') / LIMIT_SCAN_MS).toFixed(2)} of the ${LIMIT_SCAN_MS} ms it may take`);
} finally {
  await github.close();
  rmSync(folder, { recursive: true, force: true });
}
