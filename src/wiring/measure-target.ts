/** One target asked over its suites: joins adapters and the use case, for both shells and the demo. */
import { createClock } from '../adapters/clock.js';
import { createConsoleLog, createProgressLine } from '../adapters/log-console.js';
import type { TextStream } from '../adapters/log-console.js';
import { createRunFolder } from '../adapters/run-folder.js';
import { sha256 } from '../adapters/sha256.js';
import { describeMeasure } from '../app/describe-measure.js';
import type { OwnRules } from '../app/own-rules.js';
import { run } from '../app/run.js';
import type { RunResult } from '../app/run.js';
import { TOOL } from '../app/tool.js';
import { findEndpoint } from '../config/find-endpoint.js';
import type { Endpoint, Policy, Price, Target } from '../domain.js';
import type { Detector, Log, MeteredLlm } from '../ports.js';
import { createBundledDetector } from './bundled-detector.js';
import { loadSuites } from './load-suites.js';

/** What a model is made from; see connect-endpoint.ts and connect-recording.ts. */
export interface Connection {
  readonly target: Target;
  readonly endpoint: Endpoint;
  readonly policy: Policy;
  readonly price: Price | undefined;
}
export type Connect = (connection: Connection) => Promise<MeteredLlm>;

export interface MeasureOptions {
  readonly target: Target;
  /** Suites, samples, limits, endpoints, prices. */
  readonly policy: Policy;
  readonly connect: Connect;
  /** Of the order of the cases. */
  readonly seed: number;
  /** The run folder. */
  readonly out: string;
  readonly stderr: TextStream;
  /** Instead of plain lines on `stderr`. */
  readonly log?: Log;
  readonly signal: AbortSignal;
  /** Where several targets are measured, so that its grammars are loaded once; a new one otherwise. */
  readonly detector?: Promise<Detector>;
  /** Of the policy's folder. */
  readonly ownRules?: OwnRules | undefined;
}

/** Throws a `UserError` before the first call for everything that can be known by then. */
export async function measureTarget(options: MeasureOptions): Promise<RunResult> {
  const { target, policy, connect, seed, out, stderr, log, signal } = options;
  const endpoint = findEndpoint(target, policy);
  const price = Object.entries(policy.prices).find(([model]) => model === target.model)?.[1];
  const llm = await connect({ target, endpoint, policy, price });
  const [suites, detector] = await Promise.all([loadSuites(policy.suites), options.detector ?? createBundledDetector(options.ownRules)]);
  const measure = describeMeasure(detector);
  return run(
    {
      tool: TOOL,
      target,
      endpoint,
      suites,
      measure,
      seed,
      samples: policy.samples,
      limits: policy.limits,
      ...(price === undefined ? {} : { price }),
    },
    {
      llm,
      detector,
      sha256,
      signal,
      folder: createRunFolder(out),
      clock: createClock(),
      log: log ?? createConsoleLog(stderr),
      progress: createProgressLine(stderr),
    },
  );
}
