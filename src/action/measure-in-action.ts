import { join } from 'node:path';

import { createActionsCache } from '../adapters/completion-cache-actions.js';
import { createCompletionCacheFolder } from '../adapters/completion-cache-folder.js';
import type { Measurement } from '../app/gate/world.js';
import type { RunRecord } from '../domain.js';
import type { Log } from '../ports.js';
import { connectEndpoint } from '../wiring/connect-endpoint.js';
import { measureTarget } from '../wiring/measure-target.js';
import { readRunFolder } from '../wiring/read-run-folder.js';

export interface MeasureWorld {
  readonly env: Readonly<Record<string, string | undefined>>;
  readonly stdout: { write(text: string): unknown };
  readonly log: Log;
  readonly signal: AbortSignal;
  /** Where this gate keeps its files. */
  readonly folder: string;
}

/** Of the order of the cases: the same for every run, so that a run which ends early has asked the same cases first. */
const SEED = 1;

/** One target asked in a run folder of its own, with the completions of earlier runs from the runner's cache, as far as they are there. */
export async function measureInAction({ target, fingerprint, policy, ownRules }: Measurement, world: MeasureWorld): Promise<RunRecord> {
  const { env, stdout, log, signal, folder } = world;
  const short = fingerprint.hash.slice(0, 12);
  const path = join(folder, 'runs', `${target.name}-${short}`);
  const completions = join(folder, 'completions', short);
  const cache = createActionsCache({
    folder: completions,
    fingerprint: fingerprint.hash,
    run: `${env['GITHUB_RUN_ID'] ?? '0'}-${env['GITHUB_RUN_ATTEMPT'] ?? '1'}`,
    log,
  });
  await cache.restore();
  try {
    await measureTarget({
      target,
      policy,
      ownRules,
      log,
      signal,
      seed: SEED,
      out: path,
      stderr: stdout,
      connect: connectEndpoint({ env, openCache: async (providerKey) => createCompletionCacheFolder({ path: completions, providerKey }) }),
    });
  } finally {
    await cache.save();
  }
  return (await readRunFolder({ path, cwd: folder })).record;
}
