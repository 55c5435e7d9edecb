import { describe, expect, it } from '@jest/globals';

import { parseConfig } from '../../src/config/parse-config.js';
import { refusal } from './refusal.js';

const FILE = '.github/cyberseceval-gate.yml';

const parse = (text: string): unknown => parseConfig(text, FILE);

describe('parseConfig', () => {
  it('fills in the defaults', () => {
    expect(parse('version: 1\ntargets:\n  - {name: assistant, model: gpt-4.1-mini}\n')).toEqual({
      version: 1,
      targets: [
        {
          name: 'assistant',
          model: { kind: 'name', name: 'gpt-4.1-mini' },
          api: 'chat',
          endpoint: 'default',
          prompt: { kind: 'none' },
          sampling: { temperature: 0.6, topP: 0.9, maxTokens: 512 },
          watch: [],
        },
      ],
    });
  });

  it('reads every key', () => {
    const text = `version: 1
targets:
  - name: helper
    model: {file: ./config/model.json, path: /assistant/model}
    api: completions
    endpoint: local
    template: prompts//task.md
    sampling: {temperature: 0, top_p: 1, max_tokens: 64, seed: 7, stop: ["\\n\\n"], extra: {repeat_penalty: 1.1}}
    watch: ["prompts/**", config/model.json]
`;
    expect(parse(text)).toMatchObject({
      targets: [
        {
          model: { kind: 'pointer', file: 'config/model.json', path: '/assistant/model' },
          prompt: { kind: 'template', path: 'prompts/task.md' },
          sampling: { temperature: 0, topP: 1, maxTokens: 64, seed: 7, stop: ['\n\n'], extra: { repeat_penalty: 1.1 } },
          watch: ['prompts/**', 'config/model.json'],
        },
      ],
    });
  });

  it.each<[string, string, string]>([
    ['an unknown key', 'version: 1\ntargets:\n  - name: a\n    model: m\n    modle: m', 'unknown-key'],
    ['an unknown key at the top', 'version: 1\ntarget: []\ntargets: [{name: a, model: m}]', 'unknown-key'],
    ['an unknown key of sampling', 'version: 1\ntargets:\n  - name: a\n    model: m\n    sampling:\n      topp: 1', 'unknown-key'],
    ['an unknown key of the model', 'version: 1\ntargets:\n  - name: a\n    model: {file: a.json, pointer: /x}', 'unknown-key'],
    ['a missing model', 'version: 1\ntargets:\n  - name: a', 'missing-key'],
    ['a missing version', 'targets: [{name: a, model: m}]', 'missing-key'],
    ['another version', 'version: 2\ntargets: [{name: a, model: m}]', 'invalid-value'],
    ['an empty file', '', 'invalid-value'],
    ['a list instead of a mapping', '- a', 'invalid-value'],
    ['no target', 'version: 1\ntargets: []', 'invalid-value'],
    ['a wrong type', 'version: 1\ntargets:\n  - name: a\n    model: m\n    sampling: {temperature: warm}', 'invalid-value'],
    ['a number out of range', 'version: 1\ntargets:\n  - name: a\n    model: m\n    sampling: {top_p: 90}', 'invalid-value'],
    ['an unknown api', 'version: 1\ntargets:\n  - {name: a, model: m, api: responses}', 'invalid-value'],
    ['a number as model', 'version: 1\ntargets:\n  - {name: a, model: 4}', 'invalid-value'],
    ['an absolute prompt', 'version: 1\ntargets:\n  - {name: a, model: m, prompt: /etc/passwd}', 'invalid-value'],
    ['a prompt that climbs out', 'version: 1\ntargets:\n  - {name: a, model: m, prompt: a/../../b}', 'invalid-value'],
    ['a Windows path', 'version: 1\ntargets:\n  - {name: a, model: m, prompt: "prompts\\\\a.md"}', 'invalid-value'],
    ['a watch glob that climbs out', 'version: 1\ntargets:\n  - {name: a, model: m, watch: [../x]}', 'invalid-value'],
    ['a field the gate writes itself', 'version: 1\ntargets:\n  - {name: a, model: m, sampling: {extra: {messages: []}}}', 'invalid-value'],
    ['a name with a slash', 'version: 1\ntargets:\n  - {name: a/b, model: m}', 'invalid-value'],
    ['prompt and template', 'version: 1\ntargets:\n  - {name: a, model: m, prompt: p.md, template: t.md}', 'prompt-and-template'],
    ['a target named twice', 'version: 1\ntargets:\n  - {name: a, model: m}\n  - {name: A, model: n}', 'named-twice'],
    ['broken YAML', 'version: 1\ntargets: [', 'not-yaml'],
    ['a key written twice', 'version: 1\nversion: 1\n', 'not-yaml'],
    ['an unknown tag', 'version: !!js/function 1\n', 'not-yaml'],
    ['two documents', 'version: 1\n---\nversion: 1\n', 'not-yaml'],
    [
      'aliases that explode',
      `a0: &a0 [x, x]\n${[1, 2, 3, 4, 5, 6, 7]
        .map(
          (level) =>
            `a${level}: &a${level} [${Array(9)
              .fill(`*a${level - 1}`)
              .join(', ')}]`,
        )
        .join('\n')}`,
      'not-yaml',
    ],
  ])('refuses %s', (_, text, kind) => {
    const error = refusal(() => parse(text));
    expect(error.kind).toBe(kind);
    expect(error.message).toMatchSnapshot();
  });
});
