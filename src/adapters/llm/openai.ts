import type { Completion } from '../../domain.js';
import { ProviderError } from '../../errors.js';
import type { Clock, Llm, ModelRequest } from '../../ports.js';
import { classifyFault } from './classify-fault.js';
import type { ClientOptions } from './create-client.js';
import { createClient } from './create-client.js';
import { fromResponse, malformed } from './from-response.js';
import type { CallInit } from './http-fetch.js';
import { scrubUrl } from './scrub.js';
import { toFault } from './to-fault.js';
import { toRequest } from './to-request.js';

export interface ProviderOptions extends ClientOptions {
  readonly clock: Clock;
}

/** Any OpenAI-compatible endpoint: chat, plain completions, Azure. One attempt a call; the client library is loaded at the first. */
export function createOpenAi(options: ProviderOptions): Llm {
  const seen = { reached: false, answered: false, refused: 0 };
  let client: ReturnType<typeof createClient> | undefined;

  async function complete(request: ModelRequest, signal: AbortSignal): Promise<Completion> {
    client ??= createClient(options);
    const { path, body } = toRequest(request, options.api);
    try {
      const fetchOptions: Pick<CallInit, 'callSignal' | 'keepalive'> = { callSignal: signal, keepalive: true };
      const response = await (await client).post(path, { body, fetchOptions }).asResponse();
      seen.reached = true;
      const completion = await read(response);
      seen.answered = true;
      return completion;
    } catch (error) {
      throw signal.aborted ? new ProviderError({ kind: 'aborted' }, 'the call was given up') : toProviderError(error, request);
    }
  }

  function toProviderError(error: unknown, request: ModelRequest): ProviderError {
    if (error instanceof ProviderError) return error;
    // The client library wraps what its transport throws.
    if (error instanceof Error && error.cause instanceof ProviderError) return error.cause;
    const fault = toFault(error, { key: options.key, nowMs: options.clock.now() });
    if (fault.kind === 'status') seen.reached = true;
    if (fault.kind === 'status' && isRefusal(fault.status) && !seen.answered) seen.refused += 1;
    const failure = classifyFault(fault, {
      url: scrubUrl(options.endpoint.baseUrl),
      model: request.model,
      api: options.api,
      keyVariable: options.endpoint.key,
      reached: seen.reached,
      refusedFromStart: seen.answered ? 0 : seen.refused,
    });
    return new ProviderError(
      failure,
      fault.kind === 'status' ? `${fault.status} ${fault.detail}` : `no answer (${fault.kind === 'network' ? fault.code : fault.kind})`,
    );
  }

  return { complete };
}

/** The endpoint understood and says no: 4xx, but none that time heals. */
function isRefusal(status: number): boolean {
  return status >= 400 && status < 500 && ![408, 409, 429].includes(status);
}

async function read(response: Response): Promise<Completion> {
  const type = response.headers.get('content-type') ?? '';
  if (!/^application\/([a-z.+-]*\+)?json\b/i.test(type)) throw malformed(`the answer's content type is not JSON`);
  return fromResponse(await response.text());
}
