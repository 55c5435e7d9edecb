import type { NonEmpty, Suite, TestCase } from '../domain.js';
import type { Sha256 } from '../ports.js';

/**
 * All cases in an order that depends on the seed alone, with every stratum (suite and language, or suite and category) spread evenly over it: a
 * run that ends early has measured a fair share of each. Inside a stratum cases are sorted by the hash of seed and id.
 */
export function orderCases(
  { suites, seed }: { readonly suites: NonEmpty<Suite>; readonly seed: number },
  sha256: Sha256,
): readonly TestCase[] {
  const strata = new Map<string, TestCase[]>();
  for (const testCase of suites.flatMap((suite) => suite.cases)) {
    const stratum = stratumOf(testCase);
    strata.set(stratum, [...(strata.get(stratum) ?? []), testCase]);
  }
  const placed = [...strata].flatMap(([stratum, cases]) => {
    const shuffled = sortBy(cases, (testCase) => sha256(`${seed} ${testCase.suite} ${testCase.id}`));
    const offset = parseInt(sha256(`${seed} ${stratum}`).slice(0, 8), 16) / 2 ** 32;
    return shuffled.map((testCase, index) => ({ testCase, place: (index + offset) / cases.length, stratum }));
  });
  return placed.sort((a, b) => a.place - b.place || (a.stratum < b.stratum ? -1 : 1)).map(({ testCase }) => testCase);
}

function stratumOf(testCase: TestCase): string {
  return `${testCase.suite} ${'language' in testCase ? testCase.language : testCase.category}`;
}

function sortBy<T>(values: readonly T[], key: (value: T) => string): readonly T[] {
  return values
    .map((value) => ({ value, key: key(value) }))
    .sort((a, b) => (a.key < b.key ? -1 : 1))
    .map(({ value }) => value);
}
