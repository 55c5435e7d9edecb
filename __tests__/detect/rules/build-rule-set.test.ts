/** A rule file that is wrong in any way stops the build and names the file and the key. */
import { describe, expect, it } from '@jest/globals';

import { buildRuleSet } from '../../../src/detect/rules/build-rule-set.js';

const RULE = `severity: high
tier: core
message: A shell runs this command.
why: Text from outside can add commands.
fix: Pass a list of arguments.
match:
  call: [os.system]
examples:
  vulnerable: ['os.system(x)', 'os.system(y)']
  safe: ['a()', 'b()']
`;

const build =
  (text: string, path = 'python/CWE-78-shell.yml') =>
  () =>
    buildRuleSet([{ path, text }]);

describe('buildRuleSet', () => {
  it('takes id, language and first CWE from the path', () => {
    const { set } = build(RULE)();
    expect(set.languages.python.rules.map(({ id, cwe, language }) => ({ id, cwe, language }))).toEqual([
      { id: 'python/CWE-78-shell', cwe: ['CWE-78'], language: 'python' },
    ]);
  });

  it.each([
    ['a path that is no rule', RULE, 'python/shell.yml', 'the path must be'],
    ['an unknown language', RULE, 'cobol/CWE-78-shell.yml', 'the path must be'],
    ['an unknown key', `${RULE}level: 3\n`, undefined, 'level'],
    ['an unknown severity', RULE.replace('high', 'fatal'), undefined, 'severity'],
    ['no fix', RULE.replace(/fix: .*\n/, ''), undefined, 'fix'],
    ['one vulnerable example', RULE.replace(", 'os.system(y)'", ''), undefined, 'vulnerable'],
    ['no safe example', RULE.replace("['a()', 'b()']", '[]'), undefined, 'safe'],
    ['two heads in a clause', RULE.replace('call: [os.system]', 'call: [os.system]\n  read: [a.b]'), undefined, 'exactly one of'],
    ['a head without names', RULE.replace('[os.system]', '[]'), undefined, 'match'],
    [
      'an unknown origin',
      RULE.replace('call: [os.system]', 'call: [os.system]\n  where: { argument: 0, is: { carries: space } }'),
      undefined,
      'match',
    ],
    [
      'a use without an origin',
      RULE.replace('call: [os.system]', 'call: [os.system]\n  where: { argument: 0, is: { into: shell } }'),
      undefined,
      'match',
    ],
    ['a pattern that does not compile', RULE.replace('call: [os.system]', "literal: '('"), undefined, 'not a valid regular expression'],
    ['broken YAML', 'severity: [', undefined, 'not valid YAML'],
  ])('refuses %s', (...row) => {
    const [, text, path, words] = row;
    expect(build(text, path)).toThrow(words);
    expect(build(text, path)).toThrow(path ?? 'python/CWE-78-shell.yml');
  });

  it('refuses a vocabulary with an unknown word', () => {
    expect(build('- label: request\n  reeds: [a.b]\n', 'python/sources.yml')).toThrow('reeds');
  });
});
