import type { z } from 'zod';

import type { CaseId, CodeCase, CodeSuiteName, NonEmpty, Suite } from '../domain.js';
import { userError, type Where } from '../errors.js';
import type { Sha256 } from '../ports.js';
import { buildInput } from './build-input.js';
import { ALLOWED, autocompleteSchema, instructSchema } from './suite-schema.js';

/** One file of a suite: JSON lines, one test case a line; blank lines are skipped. */
export interface SuiteFile {
  /** As shown in messages. */
  readonly file: string;
  readonly text: string;
}

/** `files` in any order: the fingerprint does not depend on it. */
export interface SuiteText {
  readonly name: CodeSuiteName;
  readonly files: readonly SuiteFile[];
  readonly sha256: Sha256;
}

/** All cases of a suite, sorted by id. Throws a `UserError` with file, line and key; an id may occur once in all files together. */
export function parseSuite({ name, files, sha256 }: SuiteText): Suite {
  const seen = new Set<CaseId>();
  const cases = files.flatMap(({ file, text }) =>
    text.split('\n').flatMap((line, index) => {
      if (line.trim() === '') return [];
      const where = { file, line: index + 1 };
      const testCase = parseCase(name, line, where);
      if (seen.has(testCase.id)) throw userError('named-twice', { ...where, key: 'id' }, testCase.id);
      seen.add(testCase.id);
      return [testCase];
    }),
  );
  const sorted = cases.sort((a, b) => (a.id < b.id ? -1 : 1));
  if (!isNonEmpty(sorted))
    throw userError(
      'suite-empty',
      name,
      files.map(({ file }) => file),
    );
  return { name, cases: sorted, fingerprint: fingerprintCases(sorted, sha256) };
}

/**
 * What decides an answer and its verdict: which case it is, and everything of it that reaches a model or the detector, the suite's own words
 * included. The references and `why` are left out: mending them changes no measurement.
 */
function fingerprintCases(cases: readonly CodeCase[], sha256: Sha256): string {
  const bare = { kind: 'none' } as const;
  const parts = cases.map((testCase) => [
    testCase.id,
    testCase.origin,
    testCase.language,
    testCase.suite === 'autocomplete' ? testCase.before : '',
    buildInput(testCase, { api: 'chat', prompt: bare }),
    buildInput(testCase, { api: 'completions', prompt: bare }),
  ]);
  return sha256(JSON.stringify(parts));
}

function parseCase(name: CodeSuiteName, line: string, where: Where): CodeCase {
  const raw = parseJson(line, where);
  if (name === 'autocomplete') {
    const parsed = autocompleteSchema.safeParse(raw);
    if (!parsed.success) throw faultOf(parsed.error, raw, { where, keys: Object.keys(autocompleteSchema.shape) });
    return { suite: 'autocomplete', ...parsed.data };
  }
  const parsed = instructSchema.safeParse(raw);
  if (!parsed.success) throw faultOf(parsed.error, raw, { where, keys: Object.keys(instructSchema.shape) });
  return { suite: 'instruct', ...parsed.data };
}

function parseJson(line: string, where: Where): unknown {
  try {
    return JSON.parse(line);
  } catch {
    throw userError('suite-line-not-json', where);
  }
}

function faultOf(error: z.ZodError, raw: unknown, { where, keys }: { readonly where: Where; readonly keys: readonly string[] }): Error {
  const [issue] = error.issues;
  if (issue?.code === 'unrecognized_keys') return userError('unknown-key', { ...where, key: issue.keys[0] ?? '' }, keys);
  const key = String(issue?.path[0] ?? '');
  const expected = ALLOWED[key] ?? 'a JSON object';
  const value: unknown = typeof raw === 'object' && raw !== null && key !== '' ? Reflect.get(raw, key) : raw;
  if (value === undefined) return userError('missing-key', { ...where, key }, expected);
  return userError('invalid-value', { ...where, ...(key === '' ? {} : { key }) }, excerpt(JSON.stringify(value)), expected);
}

function excerpt(text: string): string {
  return text.length <= 60 ? text : `${text.slice(0, 60)}…`;
}

function isNonEmpty<T>(values: readonly T[]): values is NonEmpty<T> {
  return values.length > 0;
}
