import { describe, expect, it } from '@jest/globals';
import { existsSync, readFileSync } from 'node:fs';
import { fileURLToPath } from 'node:url';
import { parse } from 'yaml';

import { COMMENT_MODES, INPUTS, OUTPUTS, readActionInputs } from '../src/app/gate/action-inputs.js';
import { MODES } from '../src/domain.js';

interface Described {
  readonly description?: string;
  readonly default?: unknown;
  readonly required?: boolean;
}

interface ActionFile {
  readonly inputs: Readonly<Record<string, Described>>;
  readonly outputs: Readonly<Record<string, Described>>;
  readonly runs: { readonly using: string; readonly main: string };
  readonly branding: { readonly icon: string; readonly color: string };
}

const read = (path: string): string => readFileSync(fileURLToPath(new URL(`../${path}`, import.meta.url)), 'utf8');
const action = parse(read('action.yml')) as ActionFile;

/** The names in the first column of the table below a heading: `| \`name\` | … |`. */
function tableBelow(heading: string): readonly string[] {
  const [, section = ''] = read('docs/action.md').split(`## ${heading}\n`);
  const [table = ''] = section.split('\n## ');
  return [...table.matchAll(/^\| `([a-z-]+)` +\|/gm)].map(([, name = '']) => name);
}

describe('action.yml', () => {
  it('has the inputs of the code, and of the table in docs/action.md', () => {
    expect(Object.keys(action.inputs)).toEqual([...INPUTS]);
    expect(tableBelow('Inputs')).toEqual([...INPUTS]);
  });

  it('has the outputs of the code, and of the table in docs/action.md', () => {
    expect(Object.keys(action.outputs)).toEqual([...OUTPUTS]);
    expect(tableBelow('Outputs')).toEqual([...OUTPUTS]);
  });

  it('has no defaults, describes everything and demands nothing', () => {
    const all = [...Object.entries(action.inputs), ...Object.entries(action.outputs)];
    expect(all.filter(([, { description }]) => description === undefined || description.length < 20)).toEqual([]);
    expect(Object.entries(action.inputs).filter(([, one]) => one.default !== undefined || one.required !== false)).toEqual([]);
  });

  it('starts the bundle on Node 24', () => {
    expect(action.runs).toEqual({ using: 'node24', main: 'dist/action.js' });
    expect(action.branding).toEqual({ icon: 'shield', color: 'blue' });
  });

  it('is where the README points for all of them', () => {
    if (existsSync(fileURLToPath(new URL('../README.md', import.meta.url)))) expect(read('README.md')).toContain('docs/action.md');
  });

  it.each([
    ['mode', MODES],
    ['comment', COMMENT_MODES],
  ])('names every word of %s', (input, words) => {
    for (const word of words) expect(action.inputs[input]?.description).toContain(word);
  });
});

describe('the inputs', () => {
  const env = (inputs: Readonly<Record<string, string>>): Record<string, string> =>
    Object.fromEntries(Object.entries(inputs).map(([name, value]) => [`INPUT_${name.toUpperCase()}`, value]));

  it('have their defaults in the code, also where the runner gives the empty text', () => {
    const nothing = readActionInputs(env(Object.fromEntries(INPUTS.map((name) => [name, '']))));
    expect(nothing).toEqual({
      choices: { config: undefined, policy: undefined, targets: [], tightening: {} },
      token: undefined,
      comment: 'on-change',
      id: 'gate',
      workingDirectory: '.',
    });
  });

  it('are read by their names', () => {
    const all = {
      config: './a.yml',
      policy: 'b.yml',
      targets: 'one, two three',
      mode: 'warn',
      'github-token': 't',
      comment: 'never',
      id: 'x',
      'max-cost': '2 USD',
      'max-calls': '3',
      'max-minutes': '4',
      'max-concurrency': '5',
      'working-directory': 'sub',
    };
    expect(readActionInputs(env(all))).toEqual({
      choices: {
        config: 'a.yml',
        policy: 'b.yml',
        targets: ['one', 'two', 'three'],
        tightening: { mode: 'warn', 'max-cost': '2 USD', 'max-calls': '3', 'max-minutes': '4', 'max-concurrency': '5' },
      },
      token: 't',
      comment: 'never',
      id: 'x',
      workingDirectory: 'sub',
    });
  });

  it.each([
    ['comment', 'sometimes', /input 'comment': 'sometimes'.*always, on-change, on-failure, never/],
    ['id', 'a b', /input 'id'/],
    ['config', '../outside.yml', /input 'config'/],
    ['policy', '/etc/policy.yml', /input 'policy'/],
    ['shard', '1/4', /input 'shard'.*not in this release/],
  ])('refuse %s %j with a sentence', (input, value, message) => {
    expect(() => readActionInputs(env({ [input]: value }))).toThrow(message);
  });
});
