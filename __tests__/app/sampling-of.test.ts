import { describe, expect, it } from '@jest/globals';

import { samplingOf } from '../../src/app/sampling-of.js';

const SAMPLING = { temperature: 0.6, topP: 0.9, maxTokens: 512 };

describe('samplingOf', () => {
  it('draws each sample with a seed of its own', () => {
    expect([0, 1, 2].map((sample) => samplingOf({ ...SAMPLING, seed: 7 }, sample).seed)).toEqual([7, 8, 9]);
  });

  it('sends no seed where none is configured', () => {
    expect(samplingOf(SAMPLING, 1)).toEqual(SAMPLING);
  });
});
