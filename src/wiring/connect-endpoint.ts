import { createClock } from '../adapters/clock.js';
import { userError } from '../errors.js';
import type { CompletionCache } from '../ports.js';
import type { Connect } from './measure-target.js';

export interface EndpointOptions {
  readonly env: Readonly<Record<string, string | undefined>>;
  /** Completions of earlier runs, opened with the endpoint's key. */
  readonly openCache?: (providerKey: string) => Promise<CompletionCache>;
}

/** The model behind the policy's endpoint, with the key from the environment. Throws `key-variable-missing`. */
export function connectEndpoint({ env, openCache }: EndpointOptions): Connect {
  return async ({ target, endpoint, policy: { limits, callTimeoutSeconds }, price }) => {
    const key = env[endpoint.key]?.trim();
    if (key === undefined || key === '') throw userError('key-variable-missing', endpoint.key, target.endpoint);
    const { createLlm } = await import('../adapters/llm/index.js');
    const cache = await openCache?.(key);
    return createLlm({
      api: target.api,
      endpoint,
      key,
      limits,
      callTimeoutSeconds,
      clock: createClock(),
      random: Math.random,
      ...(price === undefined ? {} : { price }),
      ...(cache === undefined ? {} : { cache }),
    });
  };
}
