/**
 * Memory of a run: 1,000 cases × 50 samples over 1,000 × 1, each in a process of its own, the model in the same process. Bar: 1.20 of the live heap
 * (after a collection, the highest of several during the run) and of the resident set.
 */
import { spawn } from 'node:child_process';
import { once } from 'node:events';
import { mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';

import { ANSWER, benchRun, makeCases } from './parts/bench-run.mjs';

const CASES = 1000;
const SAMPLES = 50;
const BAR = 1.2;
const MEBIBYTE = 1024 * 1024;

if (process.argv[2] === 'one') await one(Number(process.argv[3]));
else await both();

async function both() {
  const few = await measure(1);
  const many = await measure(SAMPLES);
  const ratios = { heap: many.heap / few.heap, resident: many.resident / few.resident };
  for (const [name, ratio] of Object.entries(ratios)) {
    console.log(
      `memory: ${name} ${ratio.toFixed(3)} of 1 sample at ${SAMPLES} (bar ${BAR}; ${CASES} cases; ${few[name].toFixed(1)} MiB and ${many[name].toFixed(1)} MiB)`,
    );
    if (ratio > BAR) process.exitCode = 1;
  }
}

async function measure(samples) {
  // A small young generation: otherwise its size, which grows with time and is no memory of ours, is what is measured.
  const child = spawn(
    process.execPath,
    ['--expose-gc', '--max-semi-space-size=1', fileURLToPath(import.meta.url), 'one', String(samples)],
    { stdio: ['ignore', 'pipe', 'inherit'] },
  );
  const said = [];
  child.stdout.on('data', (data) => said.push(data));
  const [code] = await once(child, 'close');
  if (code !== 0) throw new Error(`the run with ${samples} samples failed`);
  return JSON.parse(Buffer.concat(said).toString());
}

async function one(samples) {
  const out = mkdtempSync(join(tmpdir(), 'gate-bench-'));
  const most = { heap: 0, resident: 0 };
  const calls = { made: 0 };
  const every = Math.floor((CASES * samples) / 10);
  const llm = {
    spent: () => ({ calls: calls.made, cached: 0, inputTokens: 0, outputTokens: 0 }),
    complete: async () => {
      calls.made += 1;
      if (calls.made % every === 0) look(most);
      return {
        text: `${ANSWER}# ${calls.made}\n`,
        finish: { unified: 'stop', raw: 'stop' },
        usage: { inputTokens: 50, outputTokens: 200 },
      };
    },
  };
  try {
    const options = { cases: makeCases(CASES), concurrency: 32, baseUrl: 'http://127.0.0.1:1/v1', llm };
    // Code that is compiled and buffers that are made once are paid by both.
    await benchRun({ ...options, samples: 5, out: join(out, 'warm-up') });
    Object.assign(most, { heap: 0, resident: 0 });
    const { coverage } = await benchRun({ ...options, samples, out: join(out, 'run') });
    if (coverage.scored !== CASES * samples) throw new Error(`not a whole run: ${JSON.stringify(coverage)}`);
    process.stdout.write(JSON.stringify(most));
  } finally {
    rmSync(out, { recursive: true, force: true });
  }
}

function look(most) {
  globalThis.gc();
  const { heapUsed, rss } = process.memoryUsage();
  most.heap = Math.max(most.heap, heapUsed / MEBIBYTE);
  most.resident = Math.max(most.resident, rss / MEBIBYTE);
}
