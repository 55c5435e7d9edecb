/**
 * Records the demo: serves the model on loopback and runs the gate's own `run` once with the accepted prompt and once with the changed one.
 *   node record.mjs MODEL.gguf [CLI] [base|head]
 * Run it again after a change of the suites, the prompts in demo/ or the sampling: completions are found by everything that reached the model.
 */
import { spawn, spawnSync } from 'node:child_process';
import { copyFileSync, mkdtempSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { dirname, join } from 'node:path';
import { fileURLToPath } from 'node:url';

const here = dirname(fileURLToPath(import.meta.url));
const demo = join(here, '..', '..', 'demo');
const [model, cli = join(here, '..', '..', 'dist', 'cli.js')] = process.argv.slice(2);
const sides = process.argv[4] === undefined ? ['base', 'head'] : [process.argv[4]];
if (model === undefined) {
  console.error('usage: node record.mjs MODEL.gguf [CLI] [base|head]');
  process.exit(2);
}

// The address that the policies in demo/ name: it is part of what a recording is found by.
const PORT = '18123';
const server = spawn(process.execPath, [join(here, 'serve.mjs'), model, PORT, process.env.RECORD_THREADS ?? '2'], {
  stdio: ['ignore', 'pipe', 'inherit'],
});
await new Promise((resolve, reject) => {
  server.stdout.once('data', resolve);
  server.once('exit', (code) => reject(new Error(`the model server ended with ${code}`)));
});

try {
  for (const side of sides) {
    const out = process.env.RECORD_DIR === undefined ? mkdtempSync(join(tmpdir(), `record-${side}-`)) : join(process.env.RECORD_DIR, side);
    const { status } = spawnSync(process.execPath, [cli, 'run', '--out', out, '--no-cache'], {
      cwd: join(demo, side, 'files'),
      env: { ...process.env, LOCAL_MODEL_KEY: 'none-needed' },
      stdio: 'inherit',
    });
    if (status !== 0) throw new Error(`the ${side} run ended with ${status}; it is kept in ${out}`);
    copyFileSync(join(out, 'completions.jsonl'), join(demo, side, 'completions.jsonl'));
  }
  const recording = {
    version: 1,
    model: 'Gemma 3 270M (base model, Q4_K_M)',
    recorded: new Date().toISOString().slice(0, 10),
    target: 'completion',
    note: 'Served by llama.cpp through node-llama-cpp 3.22.1 on one or two CPU threads. Gemma is provided under the Gemma Terms of Use; see NOTICE. A small base model: it shows how the gate works, not how good models are.',
  };
  writeFileSync(join(demo, 'recording.json'), `${JSON.stringify(recording, null, 2)}\n`);
} finally {
  server.kill();
}
