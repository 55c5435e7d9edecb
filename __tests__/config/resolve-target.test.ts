import { describe, expect, it } from '@jest/globals';

import { findEndpoint } from '../../src/config/find-endpoint.js';
import { parseConfig } from '../../src/config/parse-config.js';
import { parsePolicy } from '../../src/config/parse-policy.js';
import { resolveTarget } from '../../src/config/resolve-target.js';
import { selectTargets } from '../../src/config/select-targets.js';
import { watchesPath } from '../../src/config/watches-path.js';
import type { Target } from '../../src/domain.js';
import type { Tree, TreeFile } from '../../src/ports.js';
import { refusal } from './refusal.js';

const treeOf = (files: Readonly<Record<string, TreeFile>>): Tree => ({
  read: (path) => Promise.resolve(files[path] ?? { kind: 'missing' }),
  list: () => Promise.resolve([]),
});
const text = (content: string): TreeFile => ({ kind: 'text', text: content });

function resolve(target: string, files: Readonly<Record<string, TreeFile>>): Promise<Target> {
  return resolveTarget(parseConfig(`version: 1\ntargets: [{name: a, ${target}}]`, 'config.yml').targets[0], treeOf(files));
}

describe('resolveTarget', () => {
  it('reads a system prompt word for word', async () => {
    const target = await resolve('model: m, prompt: p.md', { 'p.md': text('Be brief.\n') });
    expect(target.prompt).toEqual({ kind: 'system', path: 'p.md', text: 'Be brief.\n' });
  });

  it.each<[string, string, string]>([
    ['JSON', 'c.json', '{"models": [{"a/b~c": "gpt-4.1-mini"}]}'],
    ['YAML', 'c.yml', 'models:\n  - a/b~c: gpt-4.1-mini\n'],
  ])('finds the model in %s by pointer', async (_, file, content) => {
    const target = await resolve(`model: {file: ${file}, path: /models/0/a~1b~0c}`, { [file]: text(content) });
    expect(target.model).toBe('gpt-4.1-mini');
  });

  it.each<[string, Exclude<TreeFile['kind'], 'text'>]>([
    ['file-missing', 'missing'],
    ['path-outside', 'outside'],
    ['path-symlink', 'symlink'],
    ['path-not-a-file', 'not-a-file'],
    ['file-too-large', 'too-large'],
    ['file-not-utf8', 'not-utf8'],
  ])('refuses with %s', async (kind, file) => {
    await expect(resolve('model: m, prompt: p.md', { 'p.md': { kind: file } })).rejects.toMatchObject({ name: 'UserError', kind });
  });

  it.each<[string, string, string]>([
    ['template-without-prompt', 'model: m, template: t.md', 'Do this: {{task}}'],
    ['model-not-found', 'model: {file: t.md, path: /model}', '{"models": 1}'],
    ['model-not-found', 'model: {file: t.md, path: /model}', '{"model": {"name": 1}}'],
    ['model-not-found', 'model: {file: t.md, path: /model}', '{"model": ""}'],
    ['not-yaml', 'model: {file: t.md, path: /model}', '{"model": '],
  ])('refuses a content with %s', async (kind, target, content) => {
    await expect(resolve(target, { 't.md': text(content) })).rejects.toMatchObject({ name: 'UserError', kind });
  });
});

describe('the parts around a target', () => {
  const config = parseConfig(
    'version: 1\ntargets:\n  - {name: a, model: {file: m.json, path: /m}, prompt: ./p/a.md, watch: ["x/**"]}\n  - {name: b, model: m, api: azure}',
    'c.yml',
  );

  it.each<[string, boolean]>([
    ['p/a.md', true],
    ['m.json', true],
    ['x/y/z', true],
    ['p/b.md', false],
    ['README.md', false],
  ])('a change of %s touches the target: %s', (path, expected) => {
    expect(watchesPath(config.targets[0], path)).toBe(expected);
  });

  it('selects targets by name and refuses a stranger', () => {
    expect(selectTargets(config, []).map((target) => target.name)).toEqual(['a', 'b']);
    expect(selectTargets(config, ['b']).map((target) => target.name)).toEqual(['b']);
    expect(refusal(() => selectTargets(config, ['c'])).kind).toBe('target-unknown');
  });

  it('finds the endpoint in the policy only', () => {
    const policy = parsePolicy('version: 1\nendpoints: {mine: {base_url: "https://example.org/v1", key: K}}', 'p.yml');
    const target = { name: 'a', api: 'chat', endpoint: 'mine' } as const;
    expect(findEndpoint(target, policy).key).toBe('K');
    expect(refusal(() => findEndpoint({ ...target, endpoint: 'default' }, policy)).kind).toBe('unknown-endpoint');
    expect(refusal(() => findEndpoint({ ...target, endpoint: 'constructor' }, policy)).kind).toBe('unknown-endpoint');
    expect(refusal(() => findEndpoint({ ...target, api: 'azure' }, policy)).kind).toBe('endpoint-needs-version');
  });
});
