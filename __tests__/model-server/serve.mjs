/**
 * A scripted OpenAI-compatible server on the loopback: right, slow, wrong, rate-limited, cut or lying, as told.
 * Plain JavaScript so that it also runs as a process of its own: `node serve.mjs '{"latencyMs":50}'` prints `{"port":…}`
 * and answers `GET /__calls` with its counts. Types: serve.d.mts.
 */
import { realpathSync } from 'node:fs';
import { createServer } from 'node:http';
import { fileURLToPath } from 'node:url';

const WORDS_OF_STATUS = {
  400: 'bad request',
  401: 'invalid api key',
  403: 'forbidden',
  404: 'model not found',
  429: 'rate limit reached',
  500: 'server error',
  503: 'overloaded',
};

/** @param {import('./serve.mjs').ModelServerOptions} [options] */
export async function startModelServer(options = {}) {
  const state = {
    calls: [],
    total: 0,
    inFlight: 0,
    mostInFlight: 0,
    rules: (options.rules ?? []).map((rule) => ({ left: rule.times ?? Infinity, ...rule })),
  };
  const server = createServer((request, response) => {
    void handle({ request, response, options, state }).catch(() => response.destroy());
  });
  server.keepAliveTimeout = 60_000;
  await new Promise((resolve, reject) => {
    server.once('error', reject);
    server.listen(options.port ?? 0, '127.0.0.1', resolve);
  });
  const { port } = server.address();
  return {
    port,
    baseUrl: `http://127.0.0.1:${port}/v1`,
    calls: state.calls,
    counts: () => counts(state),
    close: () =>
      new Promise((resolve) => {
        server.close(() => resolve());
        server.closeAllConnections();
      }),
  };
}

function counts(state) {
  return { total: state.total, mostInFlight: state.mostInFlight };
}

async function handle({ request, response, options, state }) {
  if (request.url === '/__calls') return sendJson(response, { body: counts(state) });
  const chunks = [];
  for await (const chunk of request) chunks.push(chunk);
  state.total += 1;
  state.inFlight += 1;
  state.mostInFlight = Math.max(state.mostInFlight, state.inFlight);
  response.once('close', () => {
    state.inFlight -= 1;
  });
  const call = { path: request.url, headers: request.headers, body: JSON.parse(Buffer.concat(chunks).toString('utf8')) };
  if (options.keepCalls !== false) state.calls.push(call);
  await pause(options.latencyMs ?? 0);
  if (options.key !== undefined && !hasKey(request, options.key)) return refuse(response, 401, {});
  const behaviour = choose({ state, options, call });
  await pause(behaviour.delayMs ?? 0);
  return behave({ response, request, call, behaviour });
}

function hasKey(request, key) {
  return request.headers.authorization === `Bearer ${key}` || request.headers['api-key'] === key;
}

function choose({ state, options, call }) {
  const text = JSON.stringify(call.body.messages ?? call.body.prompt);
  const rule = state.rules.find((one) => one.left > 0 && (one.contains === undefined || text.includes(one.contains)));
  if (rule !== undefined) {
    rule.left -= 1;
    return rule.behaviour;
  }
  if (typeof options.answer === 'function') {
    const given = options.answer(call, state.total - 1);
    return typeof given === 'string' ? { kind: 'text', text: given } : given;
  }
  return { kind: 'text', text: options.text ?? 'pass\n' };
}

function behave({ response, request, call, behaviour }) {
  switch (behaviour.kind) {
    case 'text':
      return sendJson(response, { body: completion(call, behaviour), headers: behaviour.headers });
    case 'status':
      return refuse(response, behaviour.status, behaviour);
    case 'json':
      return sendJson(response, { body: behaviour.body });
    case 'raw':
      return send(response, { status: 200, type: behaviour.type ?? 'application/json', text: behaviour.text });
    case 'cut':
      return cut(response, call, behaviour);
    case 'reset':
      return request.socket.destroy();
    case 'hang':
      return undefined;
    case 'huge':
      return send(response, { status: 200, type: 'application/json', text: ' '.repeat(behaviour.bytes) });
    default:
      throw new Error(`no such behaviour: ${behaviour.kind}`);
  }
}

/** The vendor's answer for either API; tokens are a fourth of the characters unless told otherwise. */
function completion(call, { text = '', finish = 'stop', usage, refusal }) {
  const asked = call.body.messages ?? call.body.prompt;
  const counted = { prompt_tokens: Math.ceil(JSON.stringify(asked).length / 4), completion_tokens: Math.ceil(text.length / 4) };
  const chat = call.body.messages !== undefined;
  const message = { role: 'assistant', content: refusal === undefined ? text : null, ...(refusal === undefined ? {} : { refusal }) };
  return {
    id: 'cmpl-1',
    object: chat ? 'chat.completion' : 'text_completion',
    created: 1,
    model: call.body.model,
    choices: [{ index: 0, finish_reason: finish, ...(chat ? { message } : { text }) }],
    usage: usage === undefined ? { ...counted, total_tokens: counted.prompt_tokens + counted.completion_tokens } : usage,
  };
}

function refuse(response, status, { code, message, headers }) {
  const error = { message: message ?? WORDS_OF_STATUS[status] ?? `status ${status}`, type: 'error', code: code ?? null, param: null };
  return sendJson(response, { status, body: { error }, headers });
}

/** Promises more bytes than it sends, then closes the connection. */
function cut(response, call, behaviour) {
  const text = JSON.stringify(completion(call, { text: behaviour.text ?? 'some code that never ends' }));
  response.writeHead(200, { 'content-type': 'application/json', 'content-length': Buffer.byteLength(text) });
  response.write(text.slice(0, Math.floor(text.length / 2)), () => response.destroy());
}

function sendJson(response, { status = 200, body, headers }) {
  return send(response, { status, type: 'application/json', text: JSON.stringify(body), headers });
}

function send(response, { status, type, text, headers = {} }) {
  response.writeHead(status, { 'content-type': type, 'content-length': Buffer.byteLength(text), ...headers });
  response.end(text);
}

function pause(ms) {
  return ms > 0 ? new Promise((resolve) => setTimeout(resolve, ms)) : undefined;
}

if (process.argv[1] !== undefined && realpathSync(process.argv[1]) === fileURLToPath(import.meta.url)) {
  const server = await startModelServer({ keepCalls: false, ...JSON.parse(process.argv[2] ?? '{}') });
  process.stdout.write(`${JSON.stringify({ port: server.port, baseUrl: server.baseUrl })}\n`);
}
