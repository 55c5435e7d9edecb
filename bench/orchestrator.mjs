/**
 * Wall time of a run over calls × latency ÷ concurrency: 2,000 calls of 50 ms, 32 at once, on a server in a process of its own, from the first
 * request to the last journal line. Bar: 1.05. The detector is left out (its answers are replayed), and what scoring costs is printed beside it.
 */
import { mkdtempSync, rmSync, statSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';

import { median } from './measure.mjs';
import { ANSWER, benchRun, makeCases, startServerProcess } from './parts/bench-run.mjs';

const CALLS = 2000;
const LATENCY_MS = 50;
const CONCURRENCY = 32;
const BAR = 1.05;
const ROUNDS = 5;

const server = await startServerProcess({ latencyMs: LATENCY_MS, text: ANSWER });
const cases = makeCases(CALLS);
const ideal = (CALLS * LATENCY_MS) / CONCURRENCY;
const ratios = [];
try {
  // The first round loads the client library and fills caches.
  for (let round = 0; round <= ROUNDS; round += 1) ratios.push(await oneRound());
} finally {
  server.stop();
}
const ratio = median(ratios.slice(1));
console.log(
  `orchestrator: ${ratio.toFixed(3)} of calls × latency ÷ concurrency (bar ${BAR}; ${CALLS} calls of ${LATENCY_MS} ms, ${CONCURRENCY} at once; all rounds ${ratios.map((one) => one.toFixed(3)).join(' ')})`,
);
if (ratio > BAR) process.exitCode = 1;

async function oneRound() {
  const out = mkdtempSync(join(tmpdir(), 'gate-bench-'));
  try {
    const cpu = process.cpuUsage();
    const started = performance.now();
    const { header, coverage } = await benchRun({ cases, samples: 1, concurrency: CONCURRENCY, baseUrl: server.baseUrl, out });
    const wall = performance.now() - started;
    const { user, system } = process.cpuUsage(cpu);
    if (header.ending.kind !== 'complete' || coverage.scored !== CALLS) throw new Error(`not a whole run: ${JSON.stringify(coverage)}`);
    const bytes = statSync(join(out, 'trials.jsonl')).size;
    console.log(
      `round: ${Math.round(wall)} ms, ideal ${ideal} ms, own CPU ${Math.round((user + system) / 1000)} ms, journal ${Math.round(bytes / 1024)} KiB`,
    );
    return wall / ideal;
  } finally {
    rmSync(out, { recursive: true, force: true });
  }
}
