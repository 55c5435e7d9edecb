import type { Endpoint } from '../domain.js';
import { errorCode } from './error-code.js';

const TIMEOUT_MS = 10_000;

export type Reached = { readonly kind: 'answered'; readonly status: number } | { readonly kind: 'no-connection'; readonly code: string };

/** Asks for the list of models, which costs nothing; whether the server has one does not matter. Follows no redirect: a key goes to one address. */
export async function reachEndpoint({ baseUrl }: Endpoint, key: string): Promise<Reached> {
  try {
    const response = await fetch(`${baseUrl}/models`, {
      headers: { authorization: `Bearer ${key}`, 'api-key': key },
      redirect: 'manual',
      signal: AbortSignal.timeout(TIMEOUT_MS),
    });
    await response.body?.cancel();
    return { kind: 'answered', status: response.status };
  } catch (error) {
    return { kind: 'no-connection', code: errorCode(causeOf(error)) };
  }
}

/** `fetch failed` says nothing; its cause does. */
function causeOf(error: unknown): unknown {
  return typeof error === 'object' && error !== null && 'cause' in error && error.cause !== undefined ? causeOf(error.cause) : error;
}
