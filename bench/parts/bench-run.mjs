/** A run as the shell wires it, over test cases made here and a model server in a process of its own. */
import { spawn } from 'node:child_process';
import { createHash } from 'node:crypto';
import { once } from 'node:events';
import { join } from 'node:path';
import { createInterface } from 'node:readline';

const LIB = join(import.meta.dirname, '..', '..', 'lib');
const load = (path) =>
  import(join(LIB, path)).catch((error) => {
    throw new Error(`${error.message}\nThe benchmarks run on lib/: npm run build`);
  });

/** An answer of usual length; what it is does not matter to the orchestrator. */
export const ANSWER =
  Array.from({ length: 12 }, (_, index) => `    total_${index} = total_${index} + value * ${index}`).join('\n') + '\n    return total_0\n';

export async function startServerProcess(options) {
  const script = join(import.meta.dirname, '..', '..', '__tests__', 'model-server', 'serve.mjs');
  const child = spawn(process.execPath, [script, JSON.stringify(options)], { stdio: ['ignore', 'pipe', 'inherit'] });
  const [line] = await once(createInterface({ input: child.stdout }), 'line');
  return { ...JSON.parse(line), stop: () => child.kill() };
}

export function makeCases(count) {
  return Array.from({ length: count }, (_, index) => ({
    suite: 'autocomplete',
    id: `case-${index}`,
    origin: `origin-${index}`,
    language: ['c', 'cpp', 'csharp', 'java', 'javascript', 'php', 'python', 'rust'][index % 8],
    cwe: 'CWE-327',
    before: `def total_${index}(values):\n    total_0 = 0\n    for value in values:\n`,
    insecure: 'x',
    secure: 'y',
    why: 'z',
  }));
}

/** @param {{ cases: readonly object[], samples: number, concurrency: number, baseUrl: string, out: string, llm?: object }} options */
export async function benchRun({ cases, samples, concurrency, baseUrl, out, llm }) {
  const [{ run }, { createLlm }, { createRunFolder }, { createClock }, { sha256 }] = await Promise.all(
    ['app/run.js', 'adapters/llm/index.js', 'adapters/run-folder.js', 'adapters/clock.js', 'adapters/sha256.js'].map(load),
  );
  const clock = createClock();
  const limits = { calls: 1e9, costUsd: 1e9, minutes: 60, concurrency };
  const endpoint = { baseUrl, key: 'NONE' };
  const target = {
    name: 'bench',
    model: 'bench',
    api: 'chat',
    endpoint: 'default',
    prompt: { kind: 'none' },
    sampling: { temperature: 0.6, topP: 0.9, maxTokens: 512 },
    watch: [],
  };
  const request = {
    tool: 'bench',
    target,
    endpoint,
    suites: [{ name: 'autocomplete', cases, fingerprint: createHash('sha256').update(String(cases.length)).digest('hex') }],
    measure: { rules: 'none', extraction: '1', scorer: '1', judge: 'none' },
    samples,
    seed: 1,
    limits,
  };
  const silent = () => undefined;
  const asked =
    llm ?? createLlm({ api: 'chat', endpoint, key: 'sk-none-of-any-worth', limits, clock, random: Math.random, callTimeoutSeconds: 60 });
  const times = { firstCall: undefined, lastLine: undefined };
  const result = await run(request, {
    llm: {
      spent: () => asked.spent(),
      complete: (...given) => {
        times.firstCall ??= performance.now();
        return asked.complete(...given);
      },
    },
    detector: { fingerprint: 'none', analyse: () => Promise.resolve({ kind: 'analysed', findings: [] }) },
    folder: timeLines(createRunFolder(out), times),
    clock,
    log: { info: silent, warn: console.error, error: console.error },
    progress: { everyMs: 10_000, show: silent, end: silent },
    sha256,
    signal: new AbortController().signal,
  });
  return { ...result, wallMs: times.lastLine - times.firstCall };
}

/** Notes when the last line of a journal was on the disk. */
function timeLines(folder, times) {
  const journal = (name) => {
    const file = folder.journal(name);
    const append = async (line) => {
      await file.append(line);
      times.lastLine = performance.now();
    };
    return { ...file, append };
  };
  return { ...folder, journal };
}
