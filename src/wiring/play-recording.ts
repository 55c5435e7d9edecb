/** Joins the demo with a recording's folder. */
import { mkdtemp, mkdir, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join, resolve } from 'node:path';

import { errorCode } from '../adapters/error-code.js';
import { createClock } from '../adapters/clock.js';
import { createCheckoutTree } from '../adapters/git/checkout-tree.js';
import { createConsoleLog } from '../adapters/log-console.js';
import type { TextStream } from '../adapters/log-console.js';
import { bundledRecording, differingPaths, readRecordingFile } from '../adapters/recording-folder.js';
import { sha256 } from '../adapters/sha256.js';
import { demo, replayNotice } from '../app/demo.js';
import type { Side } from '../app/demo.js';
import type { Measurement } from '../app/gate/world.js';
import { parseRecordedCompletions, parseRecording } from '../app/recording.js';
import type { Recording } from '../app/recording.js';
import type { Report, RunRecord } from '../domain.js';
import { userError } from '../errors.js';
import type { Detector } from '../ports.js';
import { createBundledDetector } from './bundled-detector.js';
import { connectRecording } from './connect-recording.js';
import { measureTarget } from './measure-target.js';
import { readRunFolder } from './read-run-folder.js';

export interface PlayOptions {
  /** The bundled recording when not given. */
  readonly folder: string | undefined;
  readonly out: string | undefined;
  readonly cwd: string;
  readonly stderr: TextStream;
}

export interface Played {
  readonly report: Report;
  readonly recording: Recording;
  /** Where everything is kept. */
  readonly out: string;
}

export async function playRecording({ folder: given, out: wanted, cwd, stderr }: PlayOptions): Promise<Played> {
  const folder = given === undefined ? bundledRecording() : resolve(cwd, given);
  const recording = parseRecording(await readRecordingFile(folder, 'recording.json'), join(folder, 'recording.json'));
  const log = createConsoleLog(stderr);
  log.info(replayNotice(recording));
  const detector = createBundledDetector();
  const out = await makeFolder(wanted === undefined ? undefined : resolve(cwd, wanted));
  const { report, baseline } = await demo({
    recording,
    log,
    sha256,
    trees: { base: createCheckoutTree(join(folder, 'base', 'files')), head: createCheckoutTree(join(folder, 'head', 'files')) },
    changed: await differingPaths(join(folder, 'base', 'files'), join(folder, 'head', 'files')),
    clock: createClock(),
    measure: (side, measurement) => replay(side, measurement, { folder, out, stderr, detector }),
  });
  await writeFile(join(out, 'baseline.json'), baseline);
  return { report, recording, out };
}

interface Place {
  readonly folder: string;
  readonly out: string;
  readonly stderr: TextStream;
  readonly detector: Promise<Detector>;
}

async function replay(side: Side, { target, policy }: Measurement, { folder, out, stderr, detector }: Place): Promise<RunRecord> {
  const file = join(side, 'completions.jsonl');
  const recorded = parseRecordedCompletions(await readRecordingFile(folder, file), file);
  const path = join(out, 'runs', side);
  await measureTarget({
    target,
    policy,
    detector,
    connect: connectRecording(recorded),
    seed: 1,
    out: path,
    stderr,
    signal: new AbortController().signal,
  });
  return (await readRunFolder({ path, cwd: folder })).record;
}

async function makeFolder(path: string | undefined): Promise<string> {
  try {
    if (path === undefined) return await mkdtemp(join(tmpdir(), 'cyberseceval-gate-demo-'));
    await mkdir(path, { recursive: true });
    return path;
  } catch (error) {
    throw userError('output-not-writable', path ?? tmpdir(), errorCode(error));
  }
}
