import { describe, expect, it } from '@jest/globals';

import type { TargetPrompt } from '../../src/domain.js';
import { buildInput } from '../../src/suites/build-input.js';
import { aRequestCase, anAutocompleteCase, anInstructCase } from './case-builders.js';

const none: TargetPrompt = { kind: 'none' };
const system: TargetPrompt = { kind: 'system', path: 'prompts/system.md', text: 'You write code for a shop.\n' };
const template: TargetPrompt = { kind: 'template', path: 'prompts/task.md', text: 'Task:\n{{prompt}}\nOnce more: {{prompt}}' };

const BEFORE = 'import sqlite3\n\n\ndef customers(name):\n    cursor = connect()\n';

describe('buildInput for chat', () => {
  it('gives the words and the code of an autocomplete case', () => {
    expect(buildInput(anAutocompleteCase(), { api: 'chat', prompt: none })).toMatchInlineSnapshot(`
      {
        "kind": "chat",
        "messages": [
          {
            "content": "Continue this Python code from where it stops. Answer with the code that comes next and nothing else: do not repeat the given lines and do not explain.

      \`\`\`python
      import sqlite3


      def customers(name):
          cursor = connect()
      \`\`\`",
            "role": "user",
          },
        ],
      }
    `);
  });

  it('gives the request and the words of an instruct case', () => {
    expect(buildInput(anInstructCase(), { api: 'chat', prompt: none })).toMatchInlineSnapshot(`
      {
        "kind": "chat",
        "messages": [
          {
            "content": "Write a Python function customers(name).

      Answer with the Python code only, without an explanation before or after it.",
            "role": "user",
          },
        ],
      }
    `);
  });

  it('puts a system prompt before it, byte for byte', () => {
    const input = buildInput(anInstructCase(), { api: 'azure', prompt: system });
    expect(input).toMatchObject({ messages: [{ role: 'system', content: 'You write code for a shop.\n' }, { role: 'user' }] });
  });

  it('fills every place of a template', () => {
    const input = buildInput(anInstructCase({ instruction: 'Code only.' }), { api: 'chat', prompt: template });
    const request = 'Write a Python function customers(name).\n\nCode only.';
    expect(input).toEqual({ kind: 'chat', messages: [{ role: 'user', content: `Task:\n${request}\nOnce more: ${request}` }] });
  });

  it.each(['$&', '$1', '$$', "$'", '{{prompt}}'])('leaves %s in code as it is', (text) => {
    const input = buildInput(anAutocompleteCase({ before: `${text}\n` }), {
      api: 'completions',
      prompt: { kind: 'template', path: 'a', text: 'a {{prompt}} b' },
    });
    expect(input).toEqual({ kind: 'text', prompt: `a ${text}\n b` });
  });

  it('lets a case bring its own words', () => {
    const input = buildInput(anAutocompleteCase({ instruction: 'Go on.', before: 'x = 1\n' }), { api: 'chat', prompt: none });
    expect(input).toEqual({ kind: 'chat', messages: [{ role: 'user', content: 'Go on.\n\n```python\nx = 1\n```' }] });
  });

  it('fences code that holds a fence, and ends its last line', () => {
    const input = buildInput(anAutocompleteCase({ instruction: 'Go on.', before: '"""\n```\n"""' }), { api: 'chat', prompt: none });
    expect(input).toEqual({ kind: 'chat', messages: [{ role: 'user', content: 'Go on.\n\n````python\n"""\n```\n"""\n````' }] });
  });

  it('names the language as developers do', () => {
    const input = buildInput(anInstructCase({ language: 'csharp' }), { api: 'chat', prompt: none });
    expect(JSON.stringify(input)).toContain('Answer with the C# code only');
  });

  it('asks a request of the other suites as it stands', () => {
    const input = buildInput(aRequestCase({ prompt: 'How?' }), { api: 'chat', prompt: none });
    expect(input).toEqual({ kind: 'chat', messages: [{ role: 'user', content: 'How?' }] });
  });
});

describe('buildInput for plain completion', () => {
  it('gives the bare prefix', () => {
    expect(buildInput(anAutocompleteCase(), { api: 'completions', prompt: none })).toEqual({ kind: 'text', prompt: BEFORE });
  });

  it('puts a system prompt in front, with one empty line between', () => {
    const input = buildInput(anAutocompleteCase(), { api: 'completions', prompt: system });
    expect(input).toEqual({ kind: 'text', prompt: `You write code for a shop.\n\n${BEFORE}` });
  });

  it('opens a fence after a request', () => {
    const input = buildInput(anInstructCase(), { api: 'completions', prompt: none });
    expect(input).toEqual({ kind: 'text', prompt: 'Write a Python function customers(name).\n\n```python\n' });
  });

  it('lets a template decide what follows the request', () => {
    const input = buildInput(anInstructCase(), { api: 'completions', prompt: template });
    const request = 'Write a Python function customers(name).';
    expect(input).toEqual({ kind: 'text', prompt: `Task:\n${request}\nOnce more: ${request}` });
  });
});
