/** 10,000 mutations of the rules' examples and the suites' references: every one is answered, and every finding lies in the text. */
import { describe, expect, it } from '@jest/globals';

import { LANGUAGES } from '../../src/domain.js';
import type { Language } from '../../src/domain.js';
import { BUNDLED } from '../suites/bundled-suites.js';
import { builtRules, detector } from './rules-on-disk.js';
import { seeded } from './seeded.js';

const A_LANGUAGE = 10_000 / LANGUAGES.length;

/** What breaks lexers, brackets, and those who count in characters. */
const INSERTS = [
  '"',
  "'",
  '`',
  '/*',
  '*/',
  '//',
  '#',
  '{',
  '}',
  '(',
  ')',
  '[',
  ']',
  '\\',
  '\0',
  '\u{1f600}',
  '\u2028',
  '<?php',
  '?>',
  '${',
  '"""',
  '\r\n',
  ';',
  ',',
  '=>',
  '::',
  '$',
  '@',
  '<',
  '>',
];

function seedsOf(language: Language): readonly string[] {
  const examples = [...builtRules.examples]
    .filter(([id]) => id.startsWith(`${language}/`))
    .flatMap(([, { vulnerable, safe }]) => [...vulnerable, ...safe]);
  const references = BUNDLED.filter((one) => one.language === language).flatMap(({ insecure, secure }) => [insecure, secure]);
  return [...examples, ...references];
}

type Random = () => number;

const below = (random: Random, end: number): number => Math.floor(random() * end);

/** One to four cuts, doublings, swaps, insertions or joints with another text. */
function mutated(random: Random, seeds: readonly string[]): string {
  let text = seeds[below(random, seeds.length)] ?? '';
  for (let steps = 1 + below(random, 4); steps > 0; steps -= 1) {
    const at = below(random, text.length + 1);
    const to = Math.min(text.length, at + below(random, 40));
    const other = seeds[below(random, seeds.length)] ?? '';
    const choice = below(random, 6);
    if (choice === 0) text = text.slice(0, at) + text.slice(to);
    else if (choice === 1) text = text.slice(0, to) + text.slice(at);
    else if (choice === 2) text = text.slice(0, at);
    else if (choice === 3) text = text.slice(at);
    else if (choice === 4) text = text.slice(0, at) + (INSERTS[below(random, INSERTS.length)] ?? '') + text.slice(at);
    else text = text.slice(0, at) + other.slice(below(random, other.length + 1));
  }
  return text;
}

describe('mutated texts', () => {
  it.each(LANGUAGES)(
    'are answered: %s',
    async (language) => {
      const random = seeded(LANGUAGES.indexOf(language) + 1);
      const seeds = seedsOf(language);
      for (let count = 0; count < A_LANGUAGE; count += 1) {
        const text = mutated(random, seeds);
        const cut = random() < 0.3 ? below(random, text.length + 1) : 0;
        const analysis = await detector.analyse({ language, code: text.slice(cut), before: text.slice(0, cut) });
        const last = text.slice(cut).split('\n').length;
        const outside =
          analysis.kind === 'analysed' ? analysis.findings.filter(({ line, endLine }) => line < 1 || endLine > last || endLine < line) : [];
        if (outside.length > 0) throw new Error(`${JSON.stringify(outside[0])} outside of ${JSON.stringify(text)}`);
      }
      expect(seeds.length).toBeGreaterThan(10);
    },
    120_000,
  );
});
