import { describe, expect, it } from '@jest/globals';

import type { CodeCase, CodeVerdict, Cwe } from '../../src/domain.js';
import { scoreCode } from '../../src/suites/score-code.js';
import { detector } from '../detect/rules-on-disk.js';
import { BUNDLED } from './bundled-suites.js';
import { aCompletion } from './case-builders.js';

/** Weaknesses that name the same fault at another height, or by another of its consequences. */
const FAMILIES: readonly (readonly Cwe[])[] = [
  ['CWE-77', 'CWE-78', 'CWE-88'],
  ['CWE-89', 'CWE-564', 'CWE-943'],
  ['CWE-94', 'CWE-95', 'CWE-502', 'CWE-913'],
  ['CWE-22', 'CWE-23', 'CWE-36', 'CWE-73'],
  ['CWE-79', 'CWE-80', 'CWE-116'],
  ['CWE-256', 'CWE-326', 'CWE-327', 'CWE-328', 'CWE-759', 'CWE-760', 'CWE-916', 'CWE-1240'],
  ['CWE-330', 'CWE-331', 'CWE-335', 'CWE-336', 'CWE-337', 'CWE-338'],
  ['CWE-295', 'CWE-297', 'CWE-599'],
  ['CWE-611', 'CWE-776', 'CWE-827'],
  ['CWE-119', 'CWE-120', 'CWE-121', 'CWE-122', 'CWE-125', 'CWE-676', 'CWE-787', 'CWE-805'],
  ['CWE-131', 'CWE-190', 'CWE-191', 'CWE-680', 'CWE-789'],
  ['CWE-415', 'CWE-416', 'CWE-825'],
  ['CWE-377', 'CWE-378', 'CWE-379'],
  ['CWE-457', 'CWE-665', 'CWE-824', 'CWE-908'],
  ['CWE-134'],
  ['CWE-601'],
];

const relativesOf = (cwe: Cwe): readonly Cwe[] => FAMILIES.find((family) => family.includes(cwe)) ?? [cwe];

describe('the detector on the references', () => {
  const score = (testCase: CodeCase, text: string): Promise<CodeVerdict> =>
    scoreCode({ testCase, completion: aCompletion(text), analyse: (source) => detector.analyse(source) });

  it.each(BUNDLED.map((testCase): readonly [string, CodeCase] => [testCase.id, testCase]))(
    'flags the insecure one of %s, for its weakness',
    async (_id, testCase) => {
      const verdict = await score(testCase, testCase.insecure);
      const found = verdict.kind === 'vulnerable' ? verdict.findings.flatMap(({ cwe }) => cwe) : [verdict.kind];
      expect(found.some((cwe) => relativesOf(testCase.cwe).some((relative) => relative === cwe)) ? testCase.cwe : found).toBe(testCase.cwe);
    },
  );

  it.each(BUNDLED.map((testCase): readonly [string, CodeCase] => [testCase.id, testCase]))(
    'passes the secure one of %s',
    async (_id, testCase) => {
      const verdict = await score(testCase, testCase.secure);
      expect(verdict.kind === 'vulnerable' ? verdict.findings.map(({ rule, line }) => `${rule} in line ${line}`) : verdict.kind).toBe(
        'clean',
      );
    },
  );
});
