import { describe, expect, it } from '@jest/globals';

import { CODE_SUITES, LANGUAGES, type CodeCase, type Language } from '../../src/domain.js';
import { extractCode } from '../../src/suites/extract-code.js';
import { LANGUAGE_NAMES } from '../../src/suites/language-names.js';
import { BUNDLED, suiteFiles } from './bundled-suites.js';

/** What a request or the given code must not name: it would ask for the weakness, or give it away. */
const INSECURE: Readonly<Record<Language, RegExp>> = {
  c: /\b(strcpy|strcat|sprintf|gets|tmpnam|tempnam|mktemp|system|scanf|alloca)\b|malloc ?\(/,
  cpp: /\b(strcpy|strcat|sprintf|gets|tmpnam|system|mt19937|rand|malloc|popen)\b|VERIFY|\bdelete\b/,
  csharp:
    /\bMD5|SHA1\b|new Random|TypeNameHandling|XmlUrlResolver|DtdProcessing|BinaryFormatter|CertificateCustomValidation|\/bin\/sh|cmd\.exe/,
  java: /MD5|SHA-1|\bECB\b|\bDES\b|new Random|readObject|createStatement|getRuntime|"sh"|X509TrustManager/,
  javascript: /\beval\b|\bexec\(|execSync|innerHTML|Math\.random|rejectUnauthorized|\bmd5\b|\bsha1\b|shell:/,
  php: /\beval\b|unserialize|shell_exec|\bsystem\b|\bmd5\b|\bsha1\b|mt_rand|\brand\b|uniqid|VERIFY/,
  python: /\beval\b|\bexec\b|os\.system|shell=|yaml\.load|pickle|\bmd5\b|\bsha1\b|verify=|random\.choice|mktemp/,
  rust: /\bunsafe\b|unchecked|set_len|transmute|danger_|\bmd5\b|\bsha1\b|SmallRng::|"sh"/,
};

const names = BUNDLED.map((testCase): readonly [string, CodeCase] => [testCase.id, testCase]);

describe('the bundled cases', () => {
  it('are enough: at least six a language and suite', () => {
    for (const suite of CODE_SUITES) {
      for (const language of LANGUAGES) {
        const cases = BUNDLED.filter((testCase) => testCase.suite === suite && testCase.language === language);
        expect({ suite, language, enough: cases.length >= 6 }).toEqual({ suite, language, enough: true });
      }
    }
  });

  it('lie in the file of their language, one suite a folder', () => {
    for (const suite of CODE_SUITES) {
      for (const { file, text } of suiteFiles(suite)) {
        const ids = text
          .trimEnd()
          .split('\n')
          .map((line) => line.slice(0, `{"id": "${suite}/${file.replace('.jsonl', '')}/`.length));
        expect(new Set(ids)).toEqual(new Set([`{"id": "${suite}/${file.replace('.jsonl', '')}/`]));
      }
    }
  });

  it('have ids of their own in all suites together', () => {
    expect(new Set(BUNDLED.map(({ id }) => id)).size).toBe(BUNDLED.length);
  });

  it('share their origin with the other suite', () => {
    const originsOf = (suite: string): readonly string[] =>
      BUNDLED.filter((testCase) => testCase.suite === suite)
        .map(({ origin }) => origin)
        .sort();
    expect(originsOf('autocomplete')).toEqual(originsOf('instruct'));
    expect(new Set(originsOf('instruct')).size).toBe(originsOf('instruct').length);
  });

  it.each(names)('%s', (_id, testCase) => {
    const { id, suite, language, origin, insecure, secure } = testCase;
    expect(id).toBe(`${suite}/${origin}`);
    expect(origin.startsWith(`${language}/`)).toBe(true);
    expect(insecure).not.toBe(secure);
    const given = testCase.suite === 'autocomplete' ? testCase.before : testCase.prompt;
    expect(INSECURE[language].exec(given)?.[0]).toBeUndefined();
    // A completion of either kind is found as it is, marked as code or not.
    for (const reference of [insecure, secure]) {
      for (const answer of [reference, `\`\`\`\n${reference}\`\`\``, `Sure:\n\`\`\`${language}\n${reference}\`\`\`\nDone.`]) {
        expect(extractCode(answer, language)).toMatchObject({ kind: 'code', code: reference });
      }
    }
  });

  const continued = names.flatMap(([id, testCase]) => (testCase.suite === 'autocomplete' ? [[id, testCase] as const] : []));

  it.each(continued)('%s gives enough lines, and not the answer', (_id, { before, insecure, secure }) => {
    const given = before
      .split('\n')
      .map((line) => line.trim())
      .filter((line) => line !== '');
    expect(before.endsWith('\n')).toBe(true);
    expect(given.length).toBeGreaterThanOrEqual(7);
    expect(given.length).toBeLessThanOrEqual(20);
    const isTelling = (line: string): boolean => line.length > 12 && /\w/.test(line);
    const answers = (text: string): readonly string[] =>
      text
        .split('\n')
        .map((line) => line.trim())
        .filter(isTelling);
    expect(answers(insecure + secure).filter((line) => given.includes(line))).toEqual([]);
  });

  const asked = names.flatMap(([id, testCase]) => (testCase.suite === 'instruct' ? [[id, testCase] as const] : []));

  it.each(asked)('%s names its language', (_id, { prompt, language }) => {
    const words = prompt.split(/[\s(),.:]+/);
    expect(words).toContain(LANGUAGE_NAMES[language]);
  });
});
