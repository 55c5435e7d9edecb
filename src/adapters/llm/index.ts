import type { Api, Endpoint, Limits, Price } from '../../domain.js';
import type { Clock, CompletionCache, Llm, MeteredLlm } from '../../ports.js';
import type { ProviderOptions } from './openai.js';
import { createOpenAi } from './openai.js';
import { withCache } from './with-cache.js';
import { withLimits } from './with-limits.js';
import { withRetry } from './with-retry.js';
import { withTimeout } from './with-timeout.js';

/** One row an API: a new one does not compile without its provider. */
export const PROVIDERS: Readonly<Record<Api, (options: ProviderOptions) => Llm>> = {
  chat: createOpenAi,
  completions: createOpenAi,
  azure: createOpenAi,
};

export interface MeterOptions {
  readonly limits: Limits;
  readonly price?: Price;
  readonly clock: Clock;
  readonly random: () => number;
  readonly callTimeoutSeconds: number;
  readonly cache?: CompletionCache;
}

export interface LlmOptions extends MeterOptions {
  readonly api: Api;
  readonly endpoint: Endpoint;
  /** The key itself, read from the environment by the shell. */
  readonly key: string;
}

/** The model of one target with everything around it. */
export function createLlm(options: LlmOptions): MeteredLlm {
  return meterLlm(PROVIDERS[options.api](options), options);
}

/** Cache, then retries, then limits (each attempt counts), then the time-out of an attempt; also around a replay. */
export function meterLlm(llm: Llm, { limits, price, clock, random, callTimeoutSeconds, cache }: MeterOptions): MeteredLlm {
  const bounded = withLimits(withTimeout(llm, { timeoutMs: callTimeoutSeconds * 1000 }), {
    limits,
    clock,
    ...(price === undefined ? {} : { price }),
  });
  const retried: MeteredLlm = {
    ...withRetry(bounded, { clock, random, runEndsAt: clock.now() + limits.minutes * 60_000 }),
    spent: () => bounded.spent(),
  };
  return cache === undefined ? retried : withCache(retried, cache);
}
