import { afterAll, beforeAll, describe, expect, it } from '@jest/globals';
import { once } from 'node:events';
import { symlinkSync } from 'node:fs';
import { createServer } from 'node:http';
import type { Server } from 'node:http';
import type { AddressInfo } from 'node:net';
import { join } from 'node:path';

import { aFolder, inShell } from './in-shell.js';

const CONFIG = '.github/cyberseceval-gate.yml';
const POLICY = '.github/cyberseceval-gate.policy.yml';
const SECRET = 'a-key-that-must-not-be-seen';

interface Check {
  readonly what: string;
  readonly kind: string;
  readonly detail: string;
}

async function examine(
  cwd: string,
  words: readonly string[] = [],
): Promise<{ readonly exitCode: unknown; readonly checks: readonly Check[]; readonly text: string }> {
  const { exitCode, stdout, stderr } = await inShell(['doctor', '--format', 'json', ...words], { cwd, env: { TEST_KEY: SECRET } });
  const { checks } = JSON.parse(stdout) as { readonly checks: readonly Check[] };
  return { exitCode, checks, text: stdout + stderr };
}

const configOf = (target: string): string => `version: 1\ntargets:\n  - {name: a, model: m, ${target}}\n`;
const policyOf = (baseUrl: string, key = 'TEST_KEY'): string => `version: 1\nendpoints: {default: {base_url: "${baseUrl}", key: ${key}}}\n`;

describe('doctor', () => {
  let server: Server;
  let port = 0;
  const asked: string[] = [];
  beforeAll(async () => {
    server = createServer((request, response) => {
      asked.push(request.url ?? '');
      response.statusCode =
        request.headers.authorization === `Bearer ${SECRET}` ? Number(/status-(\d+)/.exec(request.url ?? '')?.[1] ?? 200) : 401;
      response.end('{}');
    }).listen(0, '127.0.0.1');
    await once(server, 'listening');
    ({ port } = server.address() as AddressInfo);
  });
  afterAll(() => {
    server.close();
    server.closeAllConnections();
  });

  it('finds nothing in the way, and never shows a key', async () => {
    const cwd = aFolder({ [CONFIG]: configOf('prompt: p.md'), [POLICY]: policyOf('http://127.0.0.1:1/v1'), 'p.md': 'Be brief.' });
    const { exitCode, checks, text } = await examine(cwd);
    expect(exitCode).toBe(0);
    expect(checks.map(({ what, kind }) => `${what}: ${kind}`)).toEqual([
      'config: fine',
      'policy: fine',
      'target a: fine',
      'baseline of a: warning',
      'key of default: fine',
      'endpoint default: skipped',
      'git: warning',
      'output: fine',
    ]);
    expect(text).not.toContain(SECRET);
  });

  it('prints lines for people by default', async () => {
    const cwd = aFolder({ [CONFIG]: configOf('api: chat'), [POLICY]: policyOf('http://127.0.0.1:1/v1') });
    const { stdout } = await inShell(['doctor'], { cwd });
    expect(stdout).toMatchSnapshot();
  });

  it.each<[string, { readonly files: Readonly<Record<string, string>>; readonly what: string; readonly words: RegExp }]>([
    ['no config', { files: { [POLICY]: policyOf('http://127.0.0.1:1/v1') }, what: 'config', words: /config not found/ }],
    [
      'a broken config',
      {
        files: { [CONFIG]: 'version: 1\ntargets: x', [POLICY]: policyOf('http://127.0.0.1:1/v1') },
        what: 'config',
        words: /:2: targets: "x" is not allowed/,
      },
    ],
    [
      'a broken policy',
      { files: { [CONFIG]: configOf('api: chat'), [POLICY]: 'version: 2' }, what: 'policy', words: /version: 2 is not allowed/ },
    ],
    [
      'a missing prompt',
      {
        files: { [CONFIG]: configOf('prompt: p.md'), [POLICY]: policyOf('http://127.0.0.1:1/v1') },
        what: 'target a',
        words: /p\.md: prompt file not found/,
      },
    ],
    [
      'a prompt over 256 KiB',
      {
        files: { [CONFIG]: configOf('prompt: p.md'), [POLICY]: policyOf('http://127.0.0.1:1/v1'), 'p.md': 'x'.repeat(256 * 1024 + 1) },
        what: 'target a',
        words: /256 KiB/,
      },
    ],
    [
      'an unknown endpoint',
      {
        files: { [CONFIG]: configOf('endpoint: b'), [POLICY]: policyOf('http://127.0.0.1:1/v1') },
        what: 'target a',
        words: /no endpoint 'b'/,
      },
    ],
    [
      'a key that is not set',
      {
        files: { [CONFIG]: configOf('api: chat'), [POLICY]: policyOf('http://127.0.0.1:1/v1', 'OTHER_KEY') },
        what: 'key of default',
        words: /OTHER_KEY is not set/,
      },
    ],
    [
      'a broken baseline',
      {
        files: {
          [CONFIG]: configOf('api: chat'),
          [POLICY]: policyOf('http://127.0.0.1:1/v1'),
          '.github/cyberseceval-baseline.json': '{"version": 9}',
        },
        what: 'baseline of a',
        words: /version/,
      },
    ],
  ])('says what to fix: %s', async (_, { files, what, words }) => {
    const { exitCode, checks } = await examine(aFolder(files));
    expect(exitCode).toBe(2);
    expect(checks.filter(({ kind }) => kind === 'problem')).toEqual([{ what, kind: 'problem', detail: expect.stringMatching(words) }]);
  });

  it('refuses a prompt behind a symbolic link', async () => {
    const cwd = aFolder({ [CONFIG]: configOf('prompt: p.md'), [POLICY]: policyOf('http://127.0.0.1:1/v1'), 'q.md': 'x' });
    symlinkSync(join(cwd, 'q.md'), join(cwd, 'p.md'));
    const { checks } = await examine(cwd);
    expect(checks).toContainEqual({ what: 'target a', kind: 'problem', detail: expect.stringMatching(/symbolic link/) });
  });

  it('warns of the defaults and of open http', async () => {
    const cwd = aFolder({ [CONFIG]: configOf('api: chat') });
    expect((await examine(cwd)).checks).toContainEqual({ what: 'policy', kind: 'warning', detail: expect.stringMatching(/defaults hold/) });
    const open = aFolder({ [CONFIG]: configOf('api: chat'), [POLICY]: policyOf('http://models.example/v1') });
    expect((await examine(open)).checks).toContainEqual({
      what: 'endpoint default',
      kind: 'warning',
      detail: expect.stringMatching(/Use https/),
    });
  });

  it('asks the endpoint only with --online', async () => {
    const cwd = aFolder({ [CONFIG]: configOf('api: chat'), [POLICY]: policyOf(`http://127.0.0.1:${port}/v1`) });
    await examine(cwd);
    expect(asked).toEqual([]);
    expect((await examine(cwd, ['--online'])).checks).toContainEqual({
      what: 'endpoint default',
      kind: 'fine',
      detail: `http://127.0.0.1:${port}/v1: answers`,
    });
    expect(asked).toEqual(['/v1/models']);
  });

  it.each<[number, string, RegExp]>([
    [401, 'problem', /refuses the key \(401\)\. Check the value of TEST_KEY/],
    [403, 'problem', /refuses the key/],
    [404, 'fine', /answers/],
    [302, 'fine', /answers/],
    [503, 'warning', /not well/],
  ])('takes a status of %d as %s', async (status, kind, words) => {
    const cwd = aFolder({ [CONFIG]: configOf('api: chat'), [POLICY]: policyOf(`http://127.0.0.1:${port}/status-${status}`) });
    expect((await examine(cwd, ['--online'])).checks).toContainEqual({
      what: 'endpoint default',
      kind,
      detail: expect.stringMatching(words),
    });
  });

  it.each<[string, string, RegExp]>([
    ['refused', 'http://127.0.0.1:1/v1', /no connection \(ECONNREFUSED\)|no connection \(bad port\)/],
    ['unknown host', 'http://nowhere.invalid/v1', /no connection/],
  ])('says why it cannot reach an endpoint: %s', async (_, baseUrl, words) => {
    const cwd = aFolder({ [CONFIG]: configOf('api: chat'), [POLICY]: policyOf(baseUrl) });
    const { exitCode, checks } = await examine(cwd, ['--online']);
    expect(exitCode).toBe(2);
    expect(checks).toContainEqual({ what: 'endpoint default', kind: 'problem', detail: expect.stringMatching(words) });
  });
});
