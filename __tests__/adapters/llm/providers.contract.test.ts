import { describe, expect, it } from '@jest/globals';

import { PROVIDERS } from '../../../src/adapters/llm/index.js';
import { LARGEST_BODY } from '../../../src/adapters/llm/http-fetch.js';
import type { Api } from '../../../src/domain.js';
import { APIS } from '../../../src/domain.js';
import type { Behaviour, ModelServerOptions } from '../../model-server.js';
import { useModelServers } from '../../use-model-servers.js';
import { aClock, aModel, aModelRequest, ask, PLANTED_KEY } from './call-model.js';

const serve = useModelServers();

const always = (behaviour: Behaviour): ModelServerOptions => ({ rules: [{ behaviour }] });
const first = (behaviour: Behaviour, text: string): ModelServerOptions => ({ rules: [{ times: 1, behaviour }], text });

it('has a provider for every API', () => {
  expect(Object.keys(PROVIDERS).toSorted()).toEqual([...APIS].toSorted());
});

describe.each(APIS)('provider of api %s', (api: Api) => {
  it('answers with text, finish reason and usage', async () => {
    const server = await serve(
      always({ kind: 'text', text: 'x = "ü"\n', usage: { prompt_tokens: 12, completion_tokens: 3, total_tokens: 15 } }),
    );
    expect(await ask(aModel({ baseUrl: server.baseUrl, api }))).toEqual({
      kind: 'completion',
      completion: { text: 'x = "ü"\n', finish: { unified: 'stop', raw: 'stop' }, usage: { inputTokens: 12, outputTokens: 3 } },
    });
  });

  it('sends sampling and extra fields, and no extra field takes the place of the input', async () => {
    const server = await serve();
    const sampling = {
      temperature: 0.1,
      topP: 0.8,
      maxTokens: 9,
      seed: 4,
      stop: ['END'],
      extra: { logit_bias: { 5: 1 }, model: 'other', stream: true, n: 7 },
    };
    await ask(aModel({ baseUrl: server.baseUrl, api }), aModelRequest({ sampling }));
    expect(server.calls[0]?.body).toMatchObject({
      model: 'some-model',
      temperature: 0.1,
      top_p: 0.8,
      max_tokens: 9,
      seed: 4,
      stop: ['END'],
      logit_bias: { 5: 1 },
      stream: false,
      n: 1,
    });
  });

  it('leaves max_tokens out when max_completion_tokens is given', async () => {
    const server = await serve();
    await ask(
      aModel({ baseUrl: server.baseUrl, api }),
      aModelRequest({ sampling: { temperature: 1, topP: 1, maxTokens: 9, extra: { max_completion_tokens: 5 } } }),
    );
    expect(server.calls[0]?.body).toMatchObject({ max_completion_tokens: 5 });
    expect(server.calls[0]?.body).not.toHaveProperty('max_tokens');
  });

  it.each([
    ['truncation', { kind: 'text', text: 'def f(', finish: 'length' }, { text: 'def f(', finish: { unified: 'length', raw: 'length' } }],
    [
      'an answer stopped by the content filter',
      { kind: 'text', text: '', finish: 'content_filter' },
      { text: '', finish: { unified: 'content-filter', raw: 'content_filter' } },
    ],
    [
      'a finish reason nobody knows',
      { kind: 'text', text: 'a', finish: 'tired' },
      { text: 'a', finish: { unified: 'unknown', raw: 'tired' } },
    ],
    ['no finish reason', { kind: 'text', text: 'a', finish: null }, { text: 'a', finish: { unified: 'unknown' } }],
    ['an empty answer', { kind: 'text', text: '' }, { text: '', finish: { unified: 'stop', raw: 'stop' } }],
  ] as const)('keeps %s', async (_name, behaviour, expected) => {
    const server = await serve(always(behaviour));
    expect(await ask(aModel({ baseUrl: server.baseUrl, api }))).toMatchObject({ kind: 'completion', completion: expected });
  });

  it.each([
    ['negative counts', { prompt_tokens: -5, completion_tokens: -1 }],
    ['zero tokens', { prompt_tokens: 0, completion_tokens: 0 }],
    ['absurd counts', { prompt_tokens: 1e15, completion_tokens: 1e15 }],
    ['words', { prompt_tokens: 'many', completion_tokens: null }],
    ['no usage', null],
  ])('does not believe %s', async (_name, usage) => {
    const server = await serve(always({ kind: 'text', text: 'some code, 24 characters', usage }));
    const llm = aModel({
      baseUrl: server.baseUrl,
      api,
      price: { input: 0, output: 1_000_000 },
      limits: { calls: 9, costUsd: 1000, minutes: 1, concurrency: 1 },
    });
    expect(await ask(llm)).toMatchObject({ kind: 'completion', completion: { usage: {} } });
    expect(llm.spent()).toMatchObject({ calls: 1, outputTokens: 6, costUsd: 6 });
  });

  it.each([
    ['a key the endpoint refuses', { kind: 'status', status: 401, message: `Incorrect API key provided: ${PLANTED_KEY}` }, 'key-refused'],
    ['a forbidden model', { kind: 'status', status: 403 }, 'key-refused'],
    ['a model that is not there', { kind: 'status', status: 404 }, 'model-missing'],
    ['a redirect', { kind: 'status', status: 307, headers: { location: 'http://127.0.0.1:9/' } }, 'endpoint-redirects'],
    ['a used-up quota', { kind: 'status', status: 429, code: 'insufficient_quota' }, 'request-refused'],
  ] as const)('ends the run for %s, after one call', async (_name, behaviour, kind) => {
    const server = await serve(always(behaviour));
    const outcome = await ask(aModel({ baseUrl: server.baseUrl, api }));
    expect(outcome).toMatchObject({ kind: 'failure', failure: { kind: 'stop', error: { name: 'UserError', kind } } });
    expect(server.counts().total).toBe(1);
    expect(JSON.stringify([outcome, stopMessage(outcome)])).not.toContain(PLANTED_KEY.slice(3, 20));
    expect(stopMessage(outcome)).toContain(server.baseUrl);
  });

  it.each([
    ['malformed JSON', { kind: 'raw', text: '{"choices": [' }, 'malformed-response'],
    ['another content type', { kind: 'raw', text: '<html>busy</html>', type: 'text/html' }, 'malformed-response'],
    ['JSON without choices', { kind: 'json', body: { error: { message: 'upstream failed' } } }, 'malformed-response'],
    ['a choice without anything', { kind: 'json', body: { choices: [{}] } }, 'malformed-response'],
    ['JSON that is no object', { kind: 'json', body: 5 }, 'malformed-response'],
    ['a body beyond the cap', { kind: 'huge', bytes: LARGEST_BODY + 1 }, 'too-large'],
    ['a request stopped by the content filter', { kind: 'status', status: 400, code: 'content_filter' }, 'content-filter'],
    ['a refused request', { kind: 'status', status: 422 }, 'provider-error'],
  ] as const)('leaves %s unscored, without a second call', async (_name, behaviour, reason) => {
    const server = await serve(always(behaviour));
    expect(await ask(aModel({ baseUrl: server.baseUrl, api }))).toMatchObject({ kind: 'failure', failure: { kind: 'unscored', reason } });
    expect(server.counts().total).toBe(1);
  });

  it.each([
    ['408', { kind: 'status', status: 408 }],
    ['409', { kind: 'status', status: 409 }],
    ['429', { kind: 'status', status: 429 }],
    ['500', { kind: 'status', status: 500 }],
    ['503', { kind: 'status', status: 503 }],
    ['a cut body', { kind: 'cut' }],
    ['a reset connection', { kind: 'reset' }],
  ] as const)('tries again after %s and counts both attempts', async (_name, behaviour) => {
    const server = await serve(first(behaviour, 'at last'));
    const llm = aModel({ baseUrl: server.baseUrl, api });
    expect(await ask(llm)).toMatchObject({ kind: 'completion', completion: { text: 'at last' } });
    expect(llm.spent().calls).toBe(2);
  });

  it('gives a slow answer up and tries again', async () => {
    const server = await serve(first({ kind: 'hang' }, 'at last'));
    const llm = aModel({ baseUrl: server.baseUrl, api, callTimeoutSeconds: 0.2 });
    expect(await ask(llm)).toMatchObject({ kind: 'completion', completion: { text: 'at last' } });
  });

  it('is unscored when every attempt fails', async () => {
    const server = await serve(always({ kind: 'status', status: 429 }));
    expect(await ask(aModel({ baseUrl: server.baseUrl, api }))).toMatchObject({
      kind: 'failure',
      failure: { kind: 'unscored', reason: 'rate-limit' },
    });
    expect(server.counts().total).toBe(6);
  });

  it('waits as long as the endpoint asks', async () => {
    const server = await serve(first({ kind: 'status', status: 429, headers: { 'retry-after': '7' } }, 'at last'));
    const clock = aClock();
    await ask(aModel({ baseUrl: server.baseUrl, api, clock }));
    expect(clock.slept).toEqual([7000]);
  });

  it('ends the run when nothing listens at the endpoint', async () => {
    const server = await serve();
    await server.close();
    const outcome = await ask(aModel({ baseUrl: server.baseUrl, api }));
    expect(outcome).toMatchObject({ kind: 'failure', failure: { kind: 'stop', error: { kind: 'endpoint-refused' } } });
  });

  it('tries again when an endpoint that has answered goes away', async () => {
    const server = await serve();
    const llm = aModel({ baseUrl: server.baseUrl, api });
    await ask(llm);
    await server.close();
    expect(await ask(llm)).toMatchObject({ kind: 'failure', failure: { kind: 'unscored', reason: 'provider-error' } });
  });

  it('ends the run when TLS fails', async () => {
    const server = await serve();
    const outcome = await ask(aModel({ baseUrl: server.baseUrl.replace('http:', 'https:'), api }));
    expect(outcome).toMatchObject({ kind: 'failure', failure: { kind: 'stop', error: { kind: 'endpoint-tls' } } });
  });

  it('ends the run at the third refusal when nothing was ever answered', async () => {
    const server = await serve(always({ kind: 'status', status: 400, message: `max_tokens is not supported\u001b[31m ${PLANTED_KEY}` }));
    const llm = aModel({ baseUrl: server.baseUrl, api });
    await ask(llm);
    await ask(llm);
    const outcome = await ask(llm);
    expect(stopMessage(outcome)).toMatch(/refuses the request \(400: max_tokens is not supported \[31m \*\*\*\)/);
  });

  it('stops waiting when it is told to', async () => {
    const server = await serve(always({ kind: 'hang' }));
    const control = new AbortController();
    const outcome = ask(aModel({ baseUrl: server.baseUrl, api }), aModelRequest(), control.signal);
    control.abort();
    expect(await outcome).toMatchObject({ kind: 'failure', failure: { kind: 'aborted' } });
  });
});

function stopMessage(outcome: Awaited<ReturnType<typeof ask>>): string {
  return outcome.kind === 'failure' && outcome.failure.kind === 'stop' ? outcome.failure.error.message : '';
}
