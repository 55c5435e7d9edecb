/** Asking one scripted server through the real provider and wrappers. */
import type { LlmOptions } from '../../../src/adapters/llm/index.js';
import { createLlm } from '../../../src/adapters/llm/index.js';
import type { Api, Completion } from '../../../src/domain.js';
import type { Failure } from '../../../src/errors.js';
import { ProviderError } from '../../../src/errors.js';
import type { Clock, Llm, MeteredLlm, ModelRequest } from '../../../src/ports.js';

/** Planted wherever a key goes; tests look for it wherever it must not be. */
export const PLANTED_KEY = 'sk-planted-0123456789abcdef-never-to-be-seen';

/** A clock that stands still until slept on: waits cost no time and are remembered. */
export function aClock(): Clock & { readonly slept: number[] } {
  const state = { now: Date.parse('2026-01-01T00:00:00Z') };
  const slept: number[] = [];
  return {
    slept,
    now: () => state.now,
    sleep: (ms) => {
      slept.push(ms);
      state.now += ms;
      return Promise.resolve();
    },
  };
}

export function aModelRequest(overrides: Partial<ModelRequest> = {}): ModelRequest {
  return {
    key: 'a'.repeat(64),
    confidential: false,
    model: 'some-model',
    input: { kind: 'chat', messages: [{ role: 'user', content: 'write a function' }] },
    sampling: { temperature: 0.6, topP: 0.9, maxTokens: 64 },
    ...overrides,
  };
}

export function aModel({
  baseUrl,
  api = 'chat',
  ...overrides
}: { readonly baseUrl: string; readonly api?: Api } & Partial<LlmOptions>): MeteredLlm {
  return createLlm({
    api,
    endpoint: { baseUrl, key: 'MODEL_KEY', ...(api === 'azure' ? { apiVersion: '2024-10-21' } : {}) },
    key: PLANTED_KEY,
    limits: { calls: 100, costUsd: 1, minutes: 60, concurrency: 4 },
    clock: aClock(),
    random: () => 0.5,
    callTimeoutSeconds: 5,
    ...overrides,
  });
}

export type Outcome =
  | { readonly kind: 'completion'; readonly completion: Completion }
  | { readonly kind: 'failure'; readonly failure: Failure; readonly message: string };

export async function ask(
  llm: Llm,
  request: ModelRequest = aModelRequest(),
  signal: AbortSignal = new AbortController().signal,
): Promise<Outcome> {
  try {
    return { kind: 'completion', completion: await llm.complete(request, signal) };
  } catch (error) {
    if (error instanceof ProviderError) return { kind: 'failure', failure: error.failure, message: error.message };
    throw error;
  }
}
