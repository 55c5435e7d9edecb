import type { FinishReason } from '../../domain.js';

const UNIFIED: Readonly<Record<string, FinishReason['unified']>> = {
  stop: 'stop',
  eos: 'stop',
  end_turn: 'stop',
  stop_sequence: 'stop',
  length: 'length',
  max_tokens: 'length',
  content_filter: 'content-filter',
};

/** The vendor's finish reason in our words; an unknown word stays unknown, whatever it may have meant. */
export function toFinishReason(raw: string | null | undefined): FinishReason {
  const word = raw ?? undefined;
  return { unified: (word === undefined ? undefined : UNIFIED[word]) ?? 'unknown', raw: word };
}
