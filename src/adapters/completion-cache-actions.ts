import { mkdir } from 'node:fs/promises';

import type { Log } from '../ports.js';

export interface ActionsCacheOptions {
  /** The folder of `createCompletionCacheFolder`, whose entries are signed or encrypted: who can read a cache learns nothing, who can write one is not believed. */
  readonly folder: string;
  /** Fingerprint of the target: completions of another one are of no use. */
  readonly fingerprint: string;
  /** Makes this run's entry a new one; entries of a cache service never change. */
  readonly run: string;
  readonly log: Log;
}

/** Carries the completions of earlier runs of the same target over to this one. Neither step ever throws. */
export interface ActionsCache {
  restore(): Promise<'restored' | 'nothing'>;
  save(): Promise<'saved' | 'nothing'>;
}

const LONGEST_KEY = 512;
const PREFIX = 'cyberseceval-gate-completions-1';

/** The key under which a run saves, at most 512 characters and without commas, which the service refuses. */
export function cacheKey({ fingerprint, run }: Pick<ActionsCacheOptions, 'fingerprint' | 'run'>): string {
  return `${cachePrefix(fingerprint)}${run}`.replaceAll(',', '_').slice(0, LONGEST_KEY);
}

function cachePrefix(fingerprint: string): string {
  return `${PREFIX}-${fingerprint.slice(0, 64)}-`.replaceAll(',', '_');
}

/** The runner's cache service. It is loaded when first used, because it brings a storage client of some megabytes. */
export function createActionsCache({ folder, fingerprint, run, log }: ActionsCacheOptions): ActionsCache {
  const key = cacheKey({ fingerprint, run });
  return {
    restore: () =>
      neverThrow({ log, doing: 'restored' }, async () => {
        const cache = await import('@actions/cache');
        if (!cache.isFeatureAvailable()) return 'nothing';
        await mkdir(folder, { recursive: true, mode: 0o700 });
        const found = await cache.restoreCache([folder], key, [cachePrefix(fingerprint)], { segmentTimeoutInMs: 60_000 });
        return found === undefined ? 'nothing' : 'restored';
      }),
    save: () =>
      neverThrow({ log, doing: 'saved' }, async () => {
        const cache = await import('@actions/cache');
        if (!cache.isFeatureAvailable()) return 'nothing';
        return (await cache.saveCache([folder], key)) >= 0 ? 'saved' : 'nothing';
      }),
  };
}

async function neverThrow<Word extends string>(
  what: { readonly log: Log; readonly doing: string },
  step: () => Promise<Word | 'nothing'>,
): Promise<Word | 'nothing'> {
  try {
    return await step();
  } catch (error) {
    what.log.info(
      `The completion cache could not be ${what.doing}: ${error instanceof Error ? error.message : 'unknown'}. Nothing but money depends on it.`,
    );
    return 'nothing';
  }
}
