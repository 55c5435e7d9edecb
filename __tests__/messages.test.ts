import { describe, expect, it } from '@jest/globals';

import { MESSAGES, userError, UserError } from '../src/errors.js';
import type { MessageKind } from '../src/errors.js';

const where = { file: 'policy.yml', line: 12, key: 'metrics.insecure-rate.tolerance' };
const trials = { file: 'runs/a/trials.jsonl', line: 7, key: 'verdict.kind' };
const url = 'https://models.example/v1';

/** One call of each sentence; a new sentence does not pass without one. */
const SAMPLES: { readonly [Kind in MessageKind]: Parameters<(typeof MESSAGES)[Kind]> } = {
  'unknown-key': [where, ['tolerance']],
  'invalid-value': [where, '"5%"', "a rise in points from 0 to 100 with its unit, such as '5 points'"],
  'rule-unknown': ['python/CWE-89-sql', 'python/CWE-89-sql-execute'],
  'own-rules-missing': ['.github/rules', ['c', 'python']],
  'own-rule-invalid': ['.github/rules/python/CWE-1-x.yml', 'match: needs exactly one of call, set'],
  'not-yaml': [{ file: 'policy.yml', line: 3 }, 'Map keys must be unique'],
  'file-missing': ['prompts/system.md', 'prompt file'],
  'file-unreadable': ['policy.yml', 'EACCES'],
  'missing-key': [{ file: 'policy.yml', line: 1, key: 'version' }, '1'],
  'named-twice': [{ file: 'gate.yml', line: 9, key: 'targets[1].name' }, 'assistant'],
  'suite-line-not-json': [{ file: 'suites/instruct/c.jsonl', line: 4 }],
  'suite-empty': ['instruct', []],
  'prompt-and-template': [{ file: 'gate.yml', line: 6, key: 'targets[0].template' }],
  'not-in-this-release': [{ file: 'policy.yml', line: 4, key: 'suites[1]' }, "the suite 'attack'"],
  'unknown-endpoint': ['assistant', 'azure', ['default', 'local']],
  'endpoint-needs-version': ['assistant', 'azure'],
  'loosens-policy': ['mode', 'observe', 'enforce'],
  'input-invalid': ['max-calls', '"lots"', 'a whole number above 0'],
  'target-unknown': ['helper', ['assistant', 'reviewer']],
  'path-outside': ['../secrets.md', 'prompt file'],
  'path-symlink': ['prompts/system.md', 'prompt file'],
  'path-not-a-file': ['prompts', 'prompt file'],
  'file-too-large': ['prompts/system.md', 'prompt file'],
  'file-not-utf8': ['prompts/system.md', 'prompt file'],
  'template-without-prompt': ['prompts/task.md'],
  'model-not-found': ['config.json', '/model', 'not there'],
  'key-variable-missing': ['OPENAI_API_KEY', 'default'],
  'endpoint-refused': [url, 'ECONNREFUSED'],
  'endpoint-tls': [url, 'SELF_SIGNED_CERT_IN_CHAIN'],
  'endpoint-redirects': [url, 302],
  'key-refused': [url, 401, 'OPENAI_API_KEY'],
  'model-missing': [url, 'gpt-4.1-mini', 'chat'],
  'request-refused': [url, 400, 'max_tokens is too large'],
  'recording-missing': ['0123456789abcdef'],
  'recording-line': ['demo/base/completions.jsonl', 3, 'not JSON'],
  'folder-not-writable': ['runs/a', 'EROFS'],
  'disk-full': ['runs/a', 3, 40],
  'journal-write-failed': ['runs/a/trials.jsonl', 'ENOSPC'],
  'folder-in-use': ['runs/a', 4711],
  'other-run': [
    'runs/a',
    "of target 'a' with fingerprint 0123456789ab",
    "of target 'a' with fingerprint ba9876543210",
    ['target prompt', 'samples'],
  ],
  'nothing-to-ask': [['autocomplete', 'instruct']],
  'unknown-event': ['issue_comment'],
  'event-incomplete': ['pull_request', 'number'],
  'event-unreadable': ['event.json'],
  'not-on-a-runner': ['GITHUB_EVENT_PATH'],
  'base-policy-missing': ['.github/cyberseceval-gate.policy.yml', 'main', 'missing'],
  'token-missing': [],
  'github-refused': ['the list of changed files', '403', "Give the job 'permissions: contents: read'."],
  'checkout-missing': ['app'],
  'checkout-outside': ['../app'],
  'checkout-other-commit': ['0123456', 'fedcba9'],
  'git-failed': ['rev-parse', 'not a git repository'],
  'not-json': [trials],
  'other-version': ['.github/cyberseceval-baseline.json', '2', 1],
  'record-twice': [trials, 'instruct python-1, sample 0,'],
  'record-outside-plan': [trials, 5, 5],
  'run-unfinished': ['it was interrupted'],
  'run-degraded': [90, 100, 'time-out 10'],
  'scan-line': ['in.jsonl', 3, "'code' must be a text"],
  'language-unknown': ['notes.txt', ['c', 'py']],
  'output-not-writable': ['out.jsonl', 'EACCES'],
  'already-there': [['.github/cyberseceval-gate.yml']],
  usage: ["There is no command 'scna'; did you mean 'scan'?", 'cyberseceval-gate --help'],
};

const sentences = Object.keys(MESSAGES).map((kind) => {
  const words: unknown = Reflect.get(MESSAGES, kind);
  const sample: unknown = Reflect.get(SAMPLES, kind);
  if (typeof words !== 'function' || !Array.isArray(sample)) throw new Error(`${kind}: no sample`);
  return { kind, text: String(Reflect.apply(words, undefined, sample)) };
});

describe('the messages', () => {
  it.each(sentences)('$kind', ({ text }) => {
    expect(text).toMatchSnapshot();
  });

  it.each(sentences)('$kind is whole sentences without a hole', ({ text }) => {
    expect(text).toMatch(/[.'?]$/);
    expect(text).not.toMatch(/undefined|\[object|NaN|\n|\.\.$/);
  });

  it('makes errors of them', () => {
    const error = userError('file-missing', 'p.md', 'prompt file');
    expect(error).toBeInstanceOf(UserError);
    expect(error).toMatchObject({ name: 'UserError', kind: 'file-missing', message: expect.stringContaining('p.md') });
  });
});
