import type { Endpoint, ModelInput, Target } from '../domain.js';
import type { Sha256 } from '../ports.js';
import { canonicalJson } from './canonical-json.js';

export interface Call {
  readonly target: Pick<Target, 'model' | 'api' | 'sampling'>;
  readonly endpoint: Pick<Endpoint, 'baseUrl' | 'apiVersion'>;
  readonly input: ModelInput;
  /** 0 … k−1: k samples are k entries, or the cache would answer all of them with one. */
  readonly sample: number;
}

/** Content address of one call: SHA-256 over everything that reaches the model, and the sample index. Also the key of recordings. */
export function completionKey({ target, endpoint, input, sample }: Call, sha256: Sha256): string {
  const { model, api, sampling } = target;
  const { baseUrl, apiVersion } = endpoint;
  return sha256(canonicalJson({ version: 1, model, api, sampling, baseUrl, apiVersion, input, sample }));
}
