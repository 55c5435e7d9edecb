/** One run in a process that a test may kill: `node run-child.mjs SOURCES REQUEST OUT`. SIGINT and SIGTERM end it as the shells do. */
import { join } from 'node:path';
import { pathToFileURL } from 'node:url';

const [sources, request, out] = process.argv.slice(2);
const load = (path) => import(pathToFileURL(join(sources, path)).href);
const [{ run }, { createLlm }, { createRunFolder }, { createClock }, { sha256 }] = await Promise.all(
  ['app/run.js', 'adapters/llm/index.js', 'adapters/run-folder.js', 'adapters/clock.js', 'adapters/sha256.js'].map(load),
);

const asked = JSON.parse(request);
const clock = createClock();
const told = new AbortController();
process.once('SIGTERM', () => told.abort());
const write = (text) => void process.stderr.write(`${text}\n`);
const { header } = await run(asked, {
  llm: createLlm({
    api: asked.target.api,
    endpoint: asked.endpoint,
    key: 'sk-of-no-worth',
    limits: asked.limits,
    clock,
    random: () => 0,
    callTimeoutSeconds: 5,
  }),
  detector: { fingerprint: 'rules', analyse: () => Promise.resolve({ kind: 'analysed', findings: [] }) },
  folder: createRunFolder(out),
  clock,
  log: { info: write, warn: write, error: write },
  progress: { everyMs: 60_000, show: write, end: () => undefined },
  sha256,
  signal: told.signal,
});
process.stdout.write(JSON.stringify(header));
