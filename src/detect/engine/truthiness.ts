/** What is proved by a value being tested by itself. */
import { TEXT_CATEGORIES } from './categories.js';
import { originsOf } from './origins.js';
import type { Proof } from './proof.js';
import { proves } from './proof.js';
import type { Value } from './value.js';

/** A text that counts as false is empty or missing: nothing can hide in it. Not so for what a call made of it, such as a search. */
export function proofOfTest(test: Value): Proof | undefined {
  if (test.proof !== undefined) return test.proof;
  const direct = test.scalar !== true && test.madeBy === undefined && test.parts === undefined && test.known === undefined;
  const sources = direct
    ? test.taints.filter(({ weak, source }) => !weak && source.label !== 'unresolved' && source.label !== 'secret')
    : [];
  return sources.length === 0 ? undefined : proves(new Map(), originsOf({ ...test, taints: sources }, TEXT_CATEGORIES));
}
