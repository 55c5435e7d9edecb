import type { Completion, Limits, Price, Spending } from '../../domain.js';
import { ProviderError } from '../../errors.js';
import type { Clock, Llm, MeteredLlm, ModelRequest } from '../../ports.js';

export interface LimitOptions {
  readonly limits: Pick<Limits, 'calls' | 'costUsd' | 'minutes'>;
  /** Absent: money is neither counted nor limited. */
  readonly price?: Price;
  readonly clock: Clock;
}

interface Tokens {
  readonly input: number;
  readonly output: number;
}

interface Meter {
  calls: number;
  answers: number;
  inputTokens: number;
  outputTokens: number;
  /** Money that calls in flight are expected to cost. */
  reservedUsd: number;
}

/**
 * Counts every attempt and its tokens, and refuses the attempt that would pass a limit (`limit`). Money in flight is counted with what the call
 * is expected to cost. Where the vendor gives no usable count, tokens are a fourth of the characters; an attempt without an answer
 * costs its input, because it may have been billed.
 */
export function withLimits(llm: Llm, options: LimitOptions): MeteredLlm {
  const { limits, price, clock } = options;
  const started = clock.now();
  const meter: Meter = { calls: 0, answers: 0, inputTokens: 0, outputTokens: 0, reservedUsd: 0 };
  const spentUsd = (): number => cost({ input: meter.inputTokens, output: meter.outputTokens }, price);

  function refuseBeyondLimits(expectedUsd: number): void {
    if (meter.calls >= limits.calls) throw limit('calls');
    if (clock.now() - started >= limits.minutes * 60_000) throw limit('minutes');
    if (price !== undefined && spentUsd() + meter.reservedUsd + expectedUsd > limits.costUsd) throw limit('cost');
  }

  async function complete(request: ModelRequest, signal: AbortSignal): Promise<Completion> {
    const input = inputTokens(request);
    const expectedUsd = cost(
      { input, output: meter.answers === 0 ? request.sampling.maxTokens : meter.outputTokens / meter.answers },
      price,
    );
    refuseBeyondLimits(expectedUsd);
    meter.calls += 1;
    meter.reservedUsd += expectedUsd;
    const used = { input, output: 0 };
    try {
      const completion = await llm.complete(request, signal);
      used.input = completion.usage.inputTokens ?? input;
      used.output = completion.usage.outputTokens ?? estimateTokens(completion.text);
      meter.answers += 1;
      return completion;
    } finally {
      meter.reservedUsd -= expectedUsd;
      meter.inputTokens += used.input;
      meter.outputTokens += used.output;
    }
  }

  function spent(): Spending {
    const { calls, inputTokens, outputTokens } = meter;
    return { calls, cached: 0, inputTokens, outputTokens, ...(price === undefined ? {} : { costUsd: spentUsd() }) };
  }

  return { complete, spent };
}

function inputTokens({ input }: ModelRequest): number {
  return input.kind === 'text'
    ? estimateTokens(input.prompt)
    : input.messages.reduce((sum, message) => sum + estimateTokens(message.content), 0);
}

/** Four characters a token; English and code lie between 3.5 and 4.5. */
function estimateTokens(text: string): number {
  return Math.ceil(text.length / 4);
}

function cost(tokens: Tokens, price: Price | undefined): number {
  return price === undefined ? 0 : (tokens.input * price.input + tokens.output * price.output) / 1_000_000;
}

function limit(kind: 'calls' | 'cost' | 'minutes'): ProviderError {
  return new ProviderError({ kind: 'limit', limit: kind }, `the limit of ${kind} leaves no room for another call`);
}
