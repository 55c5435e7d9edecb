import { describe, expect, it } from '@jest/globals';

import { useModelServers } from '../../use-model-servers.js';
import { aModel, aModelRequest, ask, PLANTED_KEY } from './call-model.js';

const serve = useModelServers();

describe('what the endpoint gets', () => {
  it('sees the key in one header, never in the address or the body, and nothing from the environment', async () => {
    const server = await serve({ key: PLANTED_KEY });
    process.env['OPENAI_ORG_ID'] = 'org-of-somebody';
    process.env['OPENAI_CUSTOM_HEADERS'] = 'x-somebody: else';
    try {
      expect(await ask(aModel({ baseUrl: server.baseUrl }))).toMatchObject({ kind: 'completion' });
    } finally {
      delete process.env['OPENAI_ORG_ID'];
      delete process.env['OPENAI_CUSTOM_HEADERS'];
    }
    const { path, body, headers } = server.calls[0] ?? {};
    expect(JSON.stringify([path, body])).not.toContain(PLANTED_KEY);
    expect(
      Object.entries(headers ?? {})
        .filter(([, value]) => value?.includes(PLANTED_KEY))
        .map(([name]) => name),
    ).toEqual(['authorization']);
    expect(JSON.stringify(headers)).not.toMatch(/org-of-somebody|x-somebody/);
  });

  it('gets a raw prefix for plain completions', async () => {
    const server = await serve();
    await ask(
      aModel({ baseUrl: server.baseUrl, api: 'completions' }),
      aModelRequest({ input: { kind: 'text', prompt: 'import os\ndef f(' } }),
    );
    expect(server.calls[0]).toMatchObject({ path: '/v1/completions', body: { prompt: 'import os\ndef f(' } });
  });

  it('gets deployment and version in the address on Azure', async () => {
    const server = await serve();
    await ask(aModel({ baseUrl: server.baseUrl, api: 'azure' }));
    expect(server.calls[0]?.path).toBe('/v1/deployments/some-model/chat/completions?api-version=2024-10-21');
  });
});

describe('what an answer may look like', () => {
  it.each([
    [
      'a refusal in a field of its own',
      { choices: [{ message: { content: null, refusal: 'I cannot help.' }, finish_reason: 'stop' }] },
      'I cannot help.',
    ],
    [
      'content in parts',
      {
        choices: [
          {
            message: {
              content: [
                { type: 'text', text: 'a' },
                { type: 'text', text: 'b' },
              ],
            },
          },
        ],
      },
      'ab',
    ],
    ['fields nobody knows', { choices: [{ message: { content: 'a', reasoning: 'hm' }, logprobs: null }], extra: 1 }, 'a'],
  ])('reads %s', async (_name, body, text) => {
    const server = await serve({ rules: [{ behaviour: { kind: 'json', body } }] });
    expect(await ask(aModel({ baseUrl: server.baseUrl }))).toMatchObject({ kind: 'completion', completion: { text } });
  });
});
