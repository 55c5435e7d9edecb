/** The world of one group of tests, and what its tests say again and again. */
import { afterAll, beforeAll, expect } from '@jest/globals';

import { aWorld, PROMPT, type World, type WorldSize } from './a-repository.js';
import type { Files, StepResult } from './run-action.js';

/** Enough cases for a decision on so large an effect, where a test is about everything but the numbers. */
export const SMALL: WorldSize = { cases: 40, tolerance: 20 };

const open: { world?: World } = {};

export function startWorld(size: WorldSize): void {
  beforeAll(async () => {
    open.world = await aWorld(size);
  });
  afterAll(async () => {
    await open.world?.close();
    delete open.world;
  });
}

export function world(): World {
  if (open.world === undefined) throw new Error('not started');
  return open.world;
}

export const withPrompt =
  (text: string) =>
  (base: Files): Files => ({ ...base, [PROMPT]: text });

/** A step that asked the model nothing. */
export async function unasked(step: () => Promise<StepResult>): Promise<StepResult> {
  const before = world().model.counts().total;
  const result = await step();
  expect(world().model.counts().total).toBe(before);
  return result;
}

export const annotations = ({ stdout }: StepResult): readonly string[] =>
  stdout.split('\n').filter((line) => /^::(error|warning|notice)/.test(line));

/** Nothing inside a code span is live; what the span shows holds no backtick that could end it. */
export const outsideOfCode = (markdown: string): string => markdown.replace(/(`+)[^`\n]+\1/g, '');
