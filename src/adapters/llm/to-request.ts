import type { Api, Message, ModelInput } from '../../domain.js';
import { assertNever } from '../../errors.js';
import type { ModelRequest } from '../../ports.js';

/** One request of the vendor, without address and key. */
export interface VendorRequest {
  readonly path: '/chat/completions' | '/completions';
  readonly body: Readonly<Record<string, unknown>>;
}

/**
 * The call in the vendor's words. `extra` fields go in first, so that they add to the request and never replace its model, its input,
 * or what makes it one plain answer. Newer models take `max_completion_tokens` instead of `max_tokens`: given in `extra`, it takes its place.
 */
export function toRequest(request: ModelRequest, api: Api): VendorRequest {
  const { temperature, topP, maxTokens, seed, stop, extra = {} } = request.sampling;
  const shared = {
    ...extra,
    model: request.model,
    temperature,
    top_p: topP,
    ...('max_completion_tokens' in extra ? {} : { max_tokens: maxTokens }),
    ...(seed === undefined ? {} : { seed }),
    ...(stop === undefined || stop.length === 0 ? {} : { stop }),
    n: 1,
    stream: false,
  };
  switch (api) {
    case 'chat':
    case 'azure':
      return { path: '/chat/completions', body: { ...shared, messages: asMessages(request.input) } };
    case 'completions':
      return { path: '/completions', body: { ...shared, prompt: asText(request.input) } };
    default:
      return assertNever(api);
  }
}

function asMessages(input: ModelInput): readonly Message[] {
  return input.kind === 'chat' ? input.messages : [{ role: 'user', content: input.prompt }];
}

/** A base model continues text: messages, where a suite made them, are set one below the other without roles. */
function asText(input: ModelInput): string {
  return input.kind === 'text' ? input.prompt : input.messages.map((message) => message.content).join('\n\n');
}
