export const id = 2873;
export const ids = [2873];
export const modules = {
2873:
((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {
__webpack_require__.d(__webpack_exports__, {
createLlm: () => (  createLlm),
X: () => (  meterLlm)
});
var errors = __webpack_require__(452);
;
const CONTENT_FILTER = /content[_-]?(filter|policy|management)|moderation|ResponsibleAIPolicy/i;
const NO_ROUTE = new Set(['ECONNREFUSED', 'ENOTFOUND', 'EAI_AGAIN', 'EHOSTUNREACH', 'ENETUNREACH', 'EADDRNOTAVAIL', 'ERR_INVALID_URL']);
const TLS = /^ERR_TLS|^ERR_SSL|CERT|^EPROTO$|SELF_SIGNED|UNABLE_TO_VERIFY|UNABLE_TO_GET_ISSUER/;
const REFUSALS_THAT_STOP = 3;
function classifyFault(fault, where) {
switch (fault.kind) {
case 'status':
return classifyStatus(fault, where);
case 'network':
return classifyNetwork(fault.code, where);
case 'time-out':
return { kind: 'retry', reason: 'time-out' };
default:
return (0,errors .xb)(fault);
}
}
function classifyNetwork(code, where) {
if (TLS.test(code))
return { kind: 'stop', error: (0,errors .IF)('endpoint-tls', where.url, code) };
if (!where.reached && NO_ROUTE.has(code))
return { kind: 'stop', error: (0,errors .IF)('endpoint-refused', where.url, code) };
return { kind: 'retry', reason: 'provider-error' };
}
function classifyStatus(fault, where) {
const { status, detail } = fault;
const wait = fault.retryAfterMs === undefined ? {} : { retryAfterMs: fault.retryAfterMs };
if (status >= 500)
return { kind: 'retry', reason: 'provider-error', ...wait };
if (status === 408)
return { kind: 'retry', reason: 'time-out', ...wait };
if (status === 409)
return { kind: 'retry', reason: 'provider-error', ...wait };
if (status === 429 && fault.code !== 'insufficient_quota')
return { kind: 'retry', reason: 'rate-limit', ...wait };
if (status < 400)
return { kind: 'stop', error: (0,errors .IF)('endpoint-redirects', where.url, status) };
if (CONTENT_FILTER.test(fault.code))
return { kind: 'unscored', reason: 'content-filter' };
if (status === 401 || status === 403)
return { kind: 'stop', error: (0,errors .IF)('key-refused', where.url, status, where.keyVariable) };
if (status === 404)
return { kind: 'stop', error: (0,errors .IF)('model-missing', where.url, where.model, where.api) };
if (status === 429 || where.refusedFromStart >= REFUSALS_THAT_STOP)
return { kind: 'stop', error: (0,errors .IF)('request-refused', where.url, status, detail) };
return { kind: 'unscored', reason: 'provider-error' };
}
var external_node_http_ = __webpack_require__(7067);
var external_node_https_ = __webpack_require__(4708);
var external_node_url_ = __webpack_require__(3136);
;
const LARGEST_BODY = 8 * 1024 * 1024;
function createHttpFetch(headers) {
const agents = { plain: new external_node_http_.Agent({ keepAlive: true }), tls: new external_node_https_.Agent({ keepAlive: true }) };
const connections = new Map();
function connectionOf(url) {
const found = connections.get(url) ?? toConnection(url, agents);
connections.set(url, found);
return found;
}
return (url, init = {}) => new Promise((resolve, reject) => {
const fail = (cause) => reject(cause instanceof errors .mZ ? cause : new Error('no answer', { cause }));
const { send, options } = connectionOf(url instanceof Request ? url.url : String(url));
const body = typeof init.body === 'string' ? init.body : '';
const call = send({ ...options, headers: { ...headers, 'content-length': Buffer.byteLength(body) } });
endOnAbort(call, init.callSignal);
call.on('error', fail);
call.on('response', (response) => void readBody(response).then((text) => resolve(toResponse(response, text)), fail));
call.end(body);
});
}
function toConnection(url, { plain, tls }) {
const address = new URL(url);
const isTls = address.protocol === 'https:';
return {
send: isTls ? external_node_https_.request : external_node_http_.request,
options: { ...(0,external_node_url_.urlToHttpOptions)(address), method: 'POST', agent: isTls ? tls : plain },
};
}
function endOnAbort(call, signal) {
const giveUp = () => void call.destroy(new Error('the call was given up'));
if (signal?.aborted === true)
return giveUp();
signal?.addEventListener('abort', giveUp);
call.on('close', () => signal?.removeEventListener('abort', giveUp));
}
function readBody(response) {
return new Promise((resolve, reject) => {
const chunks = [];
let bytes = 0;
response.on('data', (chunk) => {
bytes += chunk.byteLength;
chunks.push(chunk);
if (bytes > LARGEST_BODY)
response.destroy(tooLarge());
});
response.on('error', reject);
response.on('end', () => resolve(Buffer.concat(chunks).toString('utf8')));
});
}
class WholeResponse extends Response {
text;
constructor(text, init) {
super(null, init);
this.text = () => Promise.resolve(text);
}
}
function toResponse(response, text) {
const status = response.statusCode ?? 500;
const headers = [];
for (const name of ['content-type', 'retry-after', 'retry-after-ms', 'location']) {
const value = response.headers[name];
if (typeof value === 'string')
headers.push([name, value]);
}
return new WholeResponse(text, { status, headers });
}
function tooLarge() {
return new errors .mZ({ kind: 'unscored', reason: 'too-large' }, `the answer is larger than ${LARGEST_BODY} bytes`);
}
;
const BACKSTOP_MS = 24 * 60 * 60 * 1000;
const HEADERS = { 'content-type': 'application/json', accept: 'application/json', 'user-agent': 'cyberseceval-gate' };
async function createClient({ api, endpoint, key }) {
const { AzureOpenAI, OpenAI } = await __webpack_require__.e(  8193).then(__webpack_require__.bind(__webpack_require__, 8193));
const shared = {
baseURL: endpoint.baseUrl.replace(/\/+$/, ''),
apiKey: key,
adminAPIKey: null,
organization: null,
project: null,
maxRetries: 0,
timeout: BACKSTOP_MS,
logLevel: 'off',
fetch: createHttpFetch({ ...HEADERS, ...(api === 'azure' ? { 'api-key': key } : { authorization: `Bearer ${key}` }) }),
};
return api === 'azure' ? new AzureOpenAI({ ...shared, apiVersion: endpoint.apiVersion ?? '' }) : new OpenAI(shared);
}
var schemas = __webpack_require__(7597);
;
const UNIFIED = {
stop: 'stop',
eos: 'stop',
end_turn: 'stop',
stop_sequence: 'stop',
length: 'length',
max_tokens: 'length',
content_filter: 'content-filter',
};
function toFinishReason(raw) {
const word = raw ?? undefined;
return { unified: (word === undefined ? undefined : UNIFIED[word]) ?? 'unknown', raw: word };
}
;
const MOST_TOKENS = 10_000_000;
const count = schemas .aig().int().min(1).max(MOST_TOKENS).optional().catch(undefined);
const schema = schemas .Ikc({ prompt_tokens: count, completion_tokens: count })
.catch({ prompt_tokens: undefined, completion_tokens: undefined });
function toUsage(raw) {
const { prompt_tokens: input, completion_tokens: output } = schema.parse(raw);
return { ...(input === undefined ? {} : { inputTokens: input }), ...(output === undefined ? {} : { outputTokens: output }) };
}
;
const part = schemas .KCZ([schemas .YjP(), schemas .Ikc({ text: schemas .YjP().optional() }).transform((one) => one.text ?? '')]);
const content = schemas .KCZ([schemas .YjP(), schemas .YOg(part).transform((parts) => parts.join(''))]).nullish();
const choice = schemas .Ikc({
finish_reason: schemas .YjP().nullish().catch(undefined),
text: schemas .YjP().nullish(),
message: schemas .Ikc({ content, refusal: schemas .YjP().nullish().catch(undefined) }).nullish(),
});
const response = schemas .Ikc({ choices: schemas .YOg(choice).min(1), usage: schemas .L5J().optional() });
function fromResponse(body) {
const parsed = response.safeParse(parseJson(body));
const first = parsed.data?.choices[0];
if (first === undefined)
throw malformed('the answer has no choices');
const text = first.text ?? first.message?.content ?? first.message?.refusal;
if (text === undefined && first.message === undefined)
throw malformed('the answer has neither text nor message');
return { text: text ?? '', finish: toFinishReason(first.finish_reason), usage: toUsage(parsed.data?.usage) };
}
function parseJson(body) {
try {
return JSON.parse(body);
}
catch {
throw malformed('the answer is not JSON');
}
}
function malformed(message) {
return new errors .mZ({ kind: 'unscored', reason: 'malformed-response' }, message);
}
;
const LONGEST = 300;
function scrub(text, key) {
const withoutKey = key === '' ? text : text.replaceAll(key, '***');
const pieces = key.length >= 16 ? withoutKey.replace(new RegExp(`${escapeRegExp(key.slice(0, 8))}\\S*`, 'g'), '***') : withoutKey;
const line = pieces.replace(/[\u0000-\u001f\u007f-\u009f]+/g, ' ').trim();
return line.length > LONGEST ? `${line.slice(0, LONGEST)}…` : line;
}
function scrubUrl(url) {
if (!URL.canParse(url))
return '(unreadable base_url)';
const { protocol, host, pathname } = new URL(url);
return `${protocol}//${host}${pathname}`.replace(/\/$/, '');
}
function escapeRegExp(text) {
return text.replace(/[\\^$.*+?()[\]{}|/-]/g, '\\$&');
}
;
function readRetryAfter(headers, nowMs) {
const milliseconds = readNumber(headers?.get('retry-after-ms'));
if (milliseconds !== undefined)
return milliseconds;
const raw = headers?.get('retry-after') ?? undefined;
const seconds = readNumber(raw);
if (seconds !== undefined)
return seconds * 1000;
const date = raw !== undefined && /[a-z]{3}/i.test(raw) ? Date.parse(raw) : Number.NaN;
return Number.isNaN(date) ? undefined : Math.max(0, date - nowMs);
}
function readNumber(raw) {
return raw !== null && raw !== undefined && /^\d+(\.\d+)?$/.test(raw.trim()) ? Number(raw) : undefined;
}
;
const headers = schemas .IeY((value) => value instanceof Headers);
const answered = schemas .Ikc({
status: schemas .aig().int(),
message: schemas .YjP().catch(''),
code: schemas .KCZ([schemas .YjP(), schemas .aig()]).nullish().catch(undefined),
type: schemas .YjP().nullish().catch(undefined),
error: schemas .Ikc({ innererror: schemas .Ikc({ code: schemas .YjP() }) })
.optional()
.catch(undefined),
headers: headers.optional().catch(undefined),
});
const caused = schemas .Ikc({ name: schemas .YjP().catch(''), code: schemas .YjP().optional().catch(undefined), cause: schemas .L5J().optional() });
function toFault(error, { key, nowMs }) {
const status = answered.safeParse(error);
if (!status.success)
return { kind: 'network', code: innermostCode(error) };
const retryAfterMs = readRetryAfter(status.data.headers, nowMs);
const { code, type, error: body, message } = status.data;
const quota = code === 'insufficient_quota' || type === 'insufficient_quota';
return {
kind: 'status',
status: status.data.status,
code: quota ? 'insufficient_quota' : [code, type, body?.innererror.code].filter((one) => one !== undefined && one !== null).join(' '),
detail: scrub(message.replace(/^\d{3} /, ''), key),
...(retryAfterMs === undefined ? {} : { retryAfterMs }),
};
}
function innermostCode(error) {
let code = 'unknown';
let level = caused.safeParse(error);
for (let depth = 0; depth < 5 && level.success; depth += 1) {
code = level.data.code ?? code;
level = caused.safeParse(level.data.cause);
}
return code;
}
;
function toRequest(request, api) {
const { temperature, topP, maxTokens, seed, stop, extra = {} } = request.sampling;
const shared = {
...extra,
model: request.model,
temperature,
top_p: topP,
...('max_completion_tokens' in extra ? {} : { max_tokens: maxTokens }),
...(seed === undefined ? {} : { seed }),
...(stop === undefined || stop.length === 0 ? {} : { stop }),
n: 1,
stream: false,
};
switch (api) {
case 'chat':
case 'azure':
return { path: '/chat/completions', body: { ...shared, messages: asMessages(request.input) } };
case 'completions':
return { path: '/completions', body: { ...shared, prompt: asText(request.input) } };
default:
return (0,errors .xb)(api);
}
}
function asMessages(input) {
return input.kind === 'chat' ? input.messages : [{ role: 'user', content: input.prompt }];
}
function asText(input) {
return input.kind === 'text' ? input.prompt : input.messages.map((message) => message.content).join('\n\n');
}
;
function createOpenAi(options) {
const seen = { reached: false, answered: false, refused: 0 };
let client;
async function complete(request, signal) {
client ??= createClient(options);
const { path, body } = toRequest(request, options.api);
try {
const fetchOptions = { callSignal: signal, keepalive: true };
const response = await (await client).post(path, { body, fetchOptions }).asResponse();
seen.reached = true;
const completion = await read(response);
seen.answered = true;
return completion;
}
catch (error) {
throw signal.aborted ? new errors .mZ({ kind: 'aborted' }, 'the call was given up') : toProviderError(error, request);
}
}
function toProviderError(error, request) {
if (error instanceof errors .mZ)
return error;
if (error instanceof Error && error.cause instanceof errors .mZ)
return error.cause;
const fault = toFault(error, { key: options.key, nowMs: options.clock.now() });
if (fault.kind === 'status')
seen.reached = true;
if (fault.kind === 'status' && isRefusal(fault.status) && !seen.answered)
seen.refused += 1;
const failure = classifyFault(fault, {
url: scrubUrl(options.endpoint.baseUrl),
model: request.model,
api: options.api,
keyVariable: options.endpoint.key,
reached: seen.reached,
refusedFromStart: seen.answered ? 0 : seen.refused,
});
return new errors .mZ(failure, fault.kind === 'status' ? `${fault.status} ${fault.detail}` : `no answer (${fault.kind === 'network' ? fault.code : fault.kind})`);
}
return { complete };
}
function isRefusal(status) {
return status >= 400 && status < 500 && ![408, 409, 429].includes(status);
}
async function read(response) {
const type = response.headers.get('content-type') ?? '';
if (!/^application\/([a-z.+-]*\+)?json\b/i.test(type))
throw malformed(`the answer's content type is not JSON`);
return fromResponse(await response.text());
}
;
function withCache(llm, cache) {
const hits = { count: 0 };
return {
complete: async (request, signal) => {
const { key, confidential } = request;
const found = await cache.get(key);
if (found !== undefined) {
hits.count += 1;
return { ...found, cached: true };
}
const completion = await llm.complete(request, signal);
await cache.put({ key, completion, confidential });
return completion;
},
spent: () => ({ ...llm.spent(), cached: hits.count }),
};
}
;
function withLimits(llm, options) {
const { limits, price, clock } = options;
const started = clock.now();
const meter = { calls: 0, answers: 0, inputTokens: 0, outputTokens: 0, reservedUsd: 0 };
const spentUsd = () => cost({ input: meter.inputTokens, output: meter.outputTokens }, price);
function refuseBeyondLimits(expectedUsd) {
if (meter.calls >= limits.calls)
throw limit('calls');
if (clock.now() - started >= limits.minutes * 60_000)
throw limit('minutes');
if (price !== undefined && spentUsd() + meter.reservedUsd + expectedUsd > limits.costUsd)
throw limit('cost');
}
async function complete(request, signal) {
const input = inputTokens(request);
const expectedUsd = cost({ input, output: meter.answers === 0 ? request.sampling.maxTokens : meter.outputTokens / meter.answers }, price);
refuseBeyondLimits(expectedUsd);
meter.calls += 1;
meter.reservedUsd += expectedUsd;
const used = { input, output: 0 };
try {
const completion = await llm.complete(request, signal);
used.input = completion.usage.inputTokens ?? input;
used.output = completion.usage.outputTokens ?? estimateTokens(completion.text);
meter.answers += 1;
return completion;
}
finally {
meter.reservedUsd -= expectedUsd;
meter.inputTokens += used.input;
meter.outputTokens += used.output;
}
}
function spent() {
const { calls, inputTokens, outputTokens } = meter;
return { calls, cached: 0, inputTokens, outputTokens, ...(price === undefined ? {} : { costUsd: spentUsd() }) };
}
return { complete, spent };
}
function inputTokens({ input }) {
return input.kind === 'text'
? estimateTokens(input.prompt)
: input.messages.reduce((sum, message) => sum + estimateTokens(message.content), 0);
}
function estimateTokens(text) {
return Math.ceil(text.length / 4);
}
function cost(tokens, price) {
return price === undefined ? 0 : (tokens.input * price.input + tokens.output * price.output) / 1_000_000;
}
function limit(kind) {
return new errors .mZ({ kind: 'limit', limit: kind }, `the limit of ${kind} leaves no room for another call`);
}
;
const ATTEMPTS = 6;
const DEADLINE_MS = 5 * 60 * 1000;
const FIRST_WAIT_MS = 500;
const LONGEST_WAIT_MS = 30_000;
function withRetry(llm, options) {
const { clock, random, attempts = ATTEMPTS, deadlineMs = DEADLINE_MS, runEndsAt = Infinity } = options;
async function complete(request, signal) {
const deadline = clock.now() + deadlineMs;
for (let attempt = 1;; attempt += 1) {
try {
return await llm.complete(request, signal);
}
catch (error) {
const waitMs = waitFor(error, attempt);
if (waitMs === undefined)
throw error;
if (attempt < attempts && clock.now() + waitMs > runEndsAt)
throw new errors .mZ({ kind: 'limit', limit: 'minutes' }, 'the wait would pass the limit of minutes');
if (attempt >= attempts || clock.now() + waitMs > deadline)
throw givenUp(error, attempt);
await clock.sleep(waitMs, signal);
if (signal.aborted)
throw new errors .mZ({ kind: 'aborted' }, 'the call was given up');
}
}
}
function waitFor(error, attempt) {
if (!(error instanceof errors .mZ) || error.failure.kind !== 'retry')
return undefined;
const backoff = Math.min(LONGEST_WAIT_MS, FIRST_WAIT_MS * 2 ** (attempt - 1));
return error.failure.retryAfterMs ?? backoff * (0.75 + random() / 2);
}
return { complete };
}
function givenUp(error, attempts) {
if (!(error instanceof errors .mZ) || error.failure.kind !== 'retry')
return error;
return new errors .mZ({ kind: 'unscored', reason: error.failure.reason }, `${error.message}, after ${attempts} attempts`);
}
var external_node_events_ = __webpack_require__(8474);
;
function withTimeout(llm, { timeoutMs }) {
return {
complete: async (request, signal) => {
const attempt = { control: new AbortController(), timedOut: false };
const giveUp = () => attempt.control.abort();
const timer = setTimeout(() => {
attempt.timedOut = true;
giveUp();
}, timeoutMs);
(0,external_node_events_.setMaxListeners)(0, signal);
signal.addEventListener('abort', giveUp);
if (signal.aborted)
giveUp();
try {
return await untilAborted(llm.complete(request, attempt.control.signal), attempt.control.signal);
}
catch (error) {
throw attempt.timedOut ? new errors .mZ({ kind: 'retry', reason: 'time-out' }, `no answer within ${timeoutMs} ms`) : error;
}
finally {
clearTimeout(timer);
signal.removeEventListener('abort', giveUp);
}
},
};
}
function untilAborted(answer, signal) {
return new Promise((resolve, reject) => {
signal.addEventListener('abort', () => reject(new errors .mZ({ kind: 'aborted' }, 'the call was given up')), { once: true });
answer.then(resolve, reject);
});
}
;
const PROVIDERS = {
chat: createOpenAi,
completions: createOpenAi,
azure: createOpenAi,
};
function createLlm(options) {
return meterLlm(PROVIDERS[options.api](options), options);
}
function meterLlm(llm, { limits, price, clock, random, callTimeoutSeconds, cache }) {
const bounded = withLimits(withTimeout(llm, { timeoutMs: callTimeoutSeconds * 1000 }), {
limits,
clock,
...(price === undefined ? {} : { price }),
});
const retried = {
...withRetry(bounded, { clock, random, runEndsAt: clock.now() + limits.minutes * 60_000 }),
spent: () => bounded.spent(),
};
return cache === undefined ? retried : withCache(retried, cache);
}
})
};
