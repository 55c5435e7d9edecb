/**
 * Wall time of a run over calls × latency ÷ concurrency: 2,000 calls of 50 ms, 32 at once, on a server in a process of its own, from the first
 * request to the last journal line. Bar: 1.05. The detector is left out (its answers are replayed), and what scoring costs is printed beside it.
 */
import { mkdtempSync, readFileSync, rmSync } from 'node:fs';
import { Agent, request } from 'node:http';
import { tmpdir } from 'node:os';
import { join } from 'node:path';

import { median } from './measure.mjs';
import { ANSWER, benchRun, makeCases, startServerProcess } from './parts/bench-run.mjs';
import { scoringCpu } from './parts/scoring-cpu.mjs';

const CALLS = 2000;
const LATENCY_MS = 50;
const CONCURRENCY = 32;
const BAR = 1.05;
const ROUNDS = 5;

const server = await startServerProcess({ latencyMs: LATENCY_MS, text: ANSWER });
const cases = makeCases(CALLS);
const ideal = (CALLS * LATENCY_MS) / CONCURRENCY;
const rounds = [];
const bare = [];
try {
  // The first round loads the client library and fills caches.
  for (let round = 0; round <= ROUNDS; round += 1) {
    rounds.push(await oneRound());
    bare.push(await bareRound());
  }
} finally {
  server.stop();
}
report(await scoringCpu());

function report(scoringMs) {
  const ratios = rounds.slice(1).map(({ ratio }) => ratio);
  // Other work on the machine only ever adds time: the best round is the orchestrator's own.
  const best = Math.min(...ratios);
  console.log(
    `orchestrator: ${best.toFixed(3)} of calls × latency ÷ concurrency, median ${median(ratios).toFixed(3)} (bar ${BAR}; ${CALLS} calls of ${LATENCY_MS} ms, ${CONCURRENCY} at once)`,
  );
  console.log(
    `a bare loop of the same calls: ${Math.min(...bare).toFixed(3)}, median ${median(bare).toFixed(3)} (what the machine allows)`,
  );
  console.log(`CPU of the orchestrator ${Math.round(Math.min(...rounds.map(({ cpuMs }) => cpuMs)))} ms of ${ideal} ms`);
  console.log(`CPU of scoring ${scoringMs.toFixed(2)} ms an answer, ${Math.round(scoringMs * CALLS)} ms for ${CALLS} (not in the ratio)`);
  if (best > BAR) process.exitCode = 1;
}

async function oneRound() {
  const out = mkdtempSync(join(tmpdir(), 'gate-bench-'));
  try {
    const cpu = process.cpuUsage();
    const { header, coverage, wallMs } = await benchRun({ cases, samples: 1, concurrency: CONCURRENCY, baseUrl: server.baseUrl, out });
    const { user, system } = process.cpuUsage(cpu);
    const lines = readFileSync(join(out, 'trials.jsonl'), 'utf8').split('\n').length - 1;
    if (header.ending.kind !== 'complete' || coverage.finished !== CALLS || lines !== CALLS)
      throw new Error(`not a whole run: ${JSON.stringify(coverage)}`);
    return { ratio: wallMs / ideal, cpuMs: (user + system) / 1000 };
  } finally {
    rmSync(out, { recursive: true, force: true });
  }
}

/** The same number of calls with nothing around them. */
async function bareRound() {
  const agent = new Agent({ keepAlive: true });
  const left = { calls: CALLS };
  const started = performance.now();
  const slot = async () => {
    while (left.calls-- > 0) await bareCall(agent);
  };
  await Promise.all(Array.from({ length: CONCURRENCY }, slot));
  agent.destroy();
  return (performance.now() - started) / ideal;
}

function bareCall(agent) {
  return new Promise((resolve, reject) => {
    const call = request(`${server.baseUrl}/chat/completions`, { method: 'POST', agent }, (response) =>
      response.resume().on('end', resolve),
    );
    call.on('error', reject);
    call.end(JSON.stringify({ model: 'bench', messages: [] }));
  });
}
