/** Texts made to hang, crash or mislead the detector: each is answered, and the next one after it as if nothing had been. */
import { describe, expect, it } from '@jest/globals';

import { LANGUAGES } from '../../src/domain.js';
import type { Analysis, Language } from '../../src/domain.js';
import { seeded } from './seeded.js';
import { builtRules, detector } from './rules-on-disk.js';

const KINDS = new Set<Analysis['kind']>(['analysed', 'unparsable', 'over-budget', 'too-large']);

const random = seeded(7);
const signs = (count: number, from: number, to: number): string =>
  Array.from({ length: count }, () => String.fromCharCode(from + Math.floor(random() * (to - from)))).join('');
const lines = (count: number, line: (index: number) => string): string =>
  Array.from({ length: count }, (_, index) => line(index)).join('\n');

const SHAPES: readonly (readonly [string, string])[] = [
  ['a megabyte of brackets', '('.repeat(1_000_000)],
  ['brackets of three kinds', '{[('.repeat(160_000)],
  ['100,000 nested calls', 'f('.repeat(100_000) + ')'.repeat(100_000)],
  ['one line of 2 MB', 'a = 1; '.repeat(300_000)],
  ['one line as long as it may be', 'a = b + 1; '.repeat(45_000)],
  ['random bytes', signs(200_000, 0, 255)],
  ['random text', signs(200_000, 32, 127)],
  ['random characters', signs(100_000, 0, 65_535)],
  ['quotes', '"'.repeat(300_000)],
  ['templates in templates', '`${'.repeat(100_000)],
  ['a long sum', `x = ${'a + '.repeat(50_000)}b`],
  ['blocks in blocks', 'if (a) {\n'.repeat(20_000)],
  ['a long chain of else', `${'if (a) { b(); } else '.repeat(20_000)}{}`],
  ['a long chain of calls', `x${'.f(1)'.repeat(60_000)}`],
  ['a long chain of conditions', `x = ${'a ? b : '.repeat(30_000)}c`],
  ['types in types', 'A<'.repeat(100_000)],
  ['an escape at the end', `x = "${'\\'.repeat(100_001)}`],
  ['functions that call the next', lines(2_000, (index) => `function f${index}(a) { return f${index + 1}(a + 1); }`)],
  [
    'functions that call the next three times',
    lines(40, (index) => `void f${index}(char *a) { f${index + 1}(a); f${index + 1}(a); f${index + 1}(a); }`),
  ],
  ['the same in Python', lines(40, (index) => `def f${index}(a):\n    f${index + 1}(a)\n    f${index + 1}(a)\n    f${index + 1}(a)\n`)],
  ['functions that call each other', 'function f(a) { f(a); f(a); g(a); } function g(a) { f(a); g(a); g(a); } f(x); g(x);'],
  [
    'sixty loops in each other',
    `void f() {${lines(60, (index) => `for (int i${index} = 0; i${index} < n; i${index}++) {`)}a[i1] = 1;${'}'.repeat(61)}`,
  ],
  ['sixty loops by indentation', `${lines(60, (index) => `${' '.repeat(index)}for x${index} in y${index}:`)}\n${' '.repeat(61)}a = x1`],
  ['a text that doubles', `a = "x"\n${'a = a + a\n'.repeat(2_000)}`],
  ['a list that holds itself', `a = {}\n${'a["x"] = a\nb = a\na["y"] = [b, a]\n'.repeat(500)}`],
];

describe.each(LANGUAGES)('hostile texts as %s', (language) => {
  it.each(SHAPES)(
    '%s',
    async (_name, code) => {
      expect(KINDS).toContain((await detector.analyse({ language, code })).kind);
      expect(await findsFirstExample(language)).toBe(true);
    },
    30_000,
  );
});

/** Whether the detector is still what it was. */
async function findsFirstExample(language: Language): Promise<boolean> {
  const [rule] = builtRules.set.languages[language].rules;
  const code = rule === undefined ? undefined : builtRules.examples.get(rule.id)?.vulnerable[0];
  if (rule === undefined || code === undefined) throw new Error(`${language} has no rule`);
  const analysis = await detector.analyse({ language, code });
  return analysis.kind === 'analysed' && analysis.findings.some((finding) => finding.rule === rule.id);
}
