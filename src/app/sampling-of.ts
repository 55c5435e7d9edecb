import type { Sampling } from '../domain.js';

/** The sampling of one sample: a fixed seed would give k times the same answer, so sample k is drawn with the seed plus k. */
export function samplingOf(sampling: Sampling, sample: number): Sampling {
  return sampling.seed === undefined ? sampling : { ...sampling, seed: sampling.seed + sample };
}
