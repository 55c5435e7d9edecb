export const id = 33;
export const ids = [33];
export const modules = {

/***/ 33:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {


// EXPORTS
__webpack_require__.d(__webpack_exports__, {
  createLlm: () => (/* binding */ createLlm)
});

// UNUSED EXPORTS: PROVIDERS, meterLlm

// EXTERNAL MODULE: ./lib/errors.js
var errors = __webpack_require__(452);
;// CONCATENATED MODULE: ./lib/adapters/llm/classify-fault.js

const CONTENT_FILTER = /content[_-]?(filter|policy|management)|moderation|ResponsibleAIPolicy/i;
const NO_ROUTE = new Set(['ECONNREFUSED', 'ENOTFOUND', 'EAI_AGAIN', 'EHOSTUNREACH', 'ENETUNREACH', 'EADDRNOTAVAIL', 'ERR_INVALID_URL']);
const TLS = /^ERR_TLS|^ERR_SSL|CERT|^EPROTO$|SELF_SIGNED|UNABLE_TO_VERIFY|UNABLE_TO_GET_ISSUER/;
/** A single odd case may be refused; three first ones mean that every one will be. */
const REFUSALS_THAT_STOP = 3;
/** The failure table of docs/models.md: what is tried again, what stays unscored, what ends the run. */
function classifyFault(fault, where) {
    switch (fault.kind) {
        case 'status':
            return classifyStatus(fault, where);
        case 'network':
            return classifyNetwork(fault.code, where);
        case 'time-out':
            return { kind: 'retry', reason: 'time-out' };
        default:
            return (0,errors/* assertNever */.xb)(fault);
    }
}
function classifyNetwork(code, where) {
    if (TLS.test(code))
        return { kind: 'stop', error: (0,errors/* userError */.IF)('endpoint-tls', where.url, code) };
    if (!where.reached && NO_ROUTE.has(code))
        return { kind: 'stop', error: (0,errors/* userError */.IF)('endpoint-refused', where.url, code) };
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
        return { kind: 'stop', error: (0,errors/* userError */.IF)('endpoint-redirects', where.url, status) };
    if (CONTENT_FILTER.test(fault.code))
        return { kind: 'unscored', reason: 'content-filter' };
    if (status === 401 || status === 403)
        return { kind: 'stop', error: (0,errors/* userError */.IF)('key-refused', where.url, status, where.keyVariable) };
    if (status === 404)
        return { kind: 'stop', error: (0,errors/* userError */.IF)('model-missing', where.url, where.model, where.api) };
    if (status === 429 || where.refusedFromStart >= REFUSALS_THAT_STOP)
        return { kind: 'stop', error: (0,errors/* userError */.IF)('request-refused', where.url, status, detail) };
    return { kind: 'unscored', reason: 'provider-error' };
}

;// CONCATENATED MODULE: ./lib/adapters/llm/read-body.js

/** 8 MiB: far above any completion that a token limit allows, far below what would hurt. */
const LARGEST_BODY = 8 * 1024 * 1024;
/** The body as text. Throws a `ProviderError` (`unscored: too-large`) as soon as it is larger than `LARGEST_BODY` bytes. */
async function readBody(response) {
    if (Number(response.headers.get('content-length') ?? 0) > LARGEST_BODY) {
        await response.body?.cancel();
        throw tooLarge();
    }
    if (response.headers.has('content-length') && !response.headers.has('content-encoding'))
        return response.text();
    return readCounted(response);
}
async function readCounted(response) {
    const decoder = new TextDecoder();
    const parts = [];
    let bytes = 0;
    for await (const chunk of response.body ?? []) {
        bytes += chunk.byteLength;
        if (bytes > LARGEST_BODY)
            throw tooLarge();
        parts.push(decoder.decode(chunk, { stream: true }));
    }
    return parts.join('') + decoder.decode();
}
function tooLarge() {
    return new errors/* ProviderError */.mZ({ kind: 'unscored', reason: 'too-large' }, `the answer is larger than ${LARGEST_BODY} bytes`);
}

;// CONCATENATED MODULE: ./lib/adapters/llm/create-client.js

/** The longest an attempt may take on the library's own watch; the time-out that counts is with-timeout.ts. */
const BACKSTOP_MS = 24 * 60 * 60 * 1000;
/**
 * The vendor's client, loaded when first needed, with everything it would take from the environment pinned: base URL, organization,
 * project, further headers, log level. Its own retries are off: each attempt must be counted.
 */
async function createClient({ api, endpoint, key }) {
    const { AzureOpenAI, OpenAI } = await __webpack_require__.e(/* import() */ 8193).then(__webpack_require__.bind(__webpack_require__, 8193));
    const shared = {
        baseURL: endpoint.baseUrl.replace(/\/+$/, ''),
        apiKey: key,
        adminAPIKey: null,
        organization: null,
        project: null,
        maxRetries: 0,
        timeout: BACKSTOP_MS,
        logLevel: 'off',
        fetch: plainFetch(api === 'azure' ? { 'api-key': key } : { authorization: `Bearer ${key}` }),
    };
    return api === 'azure' ? new AzureOpenAI({ ...shared, apiVersion: endpoint.apiVersion ?? '' }) : new OpenAI(shared);
}
/** Sends our headers and no others, follows no redirect (a key goes to one address), and caps the body of a refusal. */
function plainFetch(authorization) {
    const headers = { 'content-type': 'application/json', accept: 'application/json', ...authorization };
    return async (url, init = {}) => {
        const response = await fetch(url, { ...init, headers, redirect: 'manual' });
        if (response.ok)
            return response;
        const text = await readBody(response).catch(() => '');
        return new Response(text === '' ? null : text, { status: response.status, headers: response.headers });
    };
}

// EXTERNAL MODULE: ./node_modules/zod/v4/classic/schemas.js + 13 modules
var schemas = __webpack_require__(5491);
;// CONCATENATED MODULE: ./lib/adapters/llm/finish-reason.js
const UNIFIED = {
    stop: 'stop',
    eos: 'stop',
    end_turn: 'stop',
    stop_sequence: 'stop',
    length: 'length',
    max_tokens: 'length',
    content_filter: 'content-filter',
};
/** The vendor's finish reason in our words; an unknown word stays unknown, whatever it may have meant. */
function toFinishReason(raw) {
    const word = raw ?? undefined;
    return { unified: (word === undefined ? undefined : UNIFIED[word]) ?? 'unknown', raw: word };
}

;// CONCATENATED MODULE: ./lib/adapters/llm/usage.js

/** Above this no single call counts: the vendor's number is a mistake or a lie. */
const MOST_TOKENS = 10_000_000;
const count = schemas/* number */.aig().int().min(1).max(MOST_TOKENS).optional().catch(undefined);
const schema = schemas/* object */.Ikc({ prompt_tokens: count, completion_tokens: count }).catch({ prompt_tokens: undefined, completion_tokens: undefined });
/**
 * Tokens as the vendor counted them. Nothing, zero, fractions, negative or absurd numbers are no count: the field is left out,
 * and whoever needs a number estimates it from the text (with-limits.ts).
 */
function toUsage(raw) {
    const { prompt_tokens: input, completion_tokens: output } = schema.parse(raw);
    return { ...(input === undefined ? {} : { inputTokens: input }), ...(output === undefined ? {} : { outputTokens: output }) };
}

;// CONCATENATED MODULE: ./lib/adapters/llm/from-response.js




// Lenient: only what is read is asked for. Some vendors send the content of a message in parts.
const part = schemas/* union */.KCZ([schemas/* string */.YjP(), schemas/* object */.Ikc({ text: schemas/* string */.YjP().optional() }).transform((one) => one.text ?? '')]);
const content = schemas/* union */.KCZ([schemas/* string */.YjP(), schemas/* array */.YOg(part).transform((parts) => parts.join(''))]).nullish();
const choice = schemas/* object */.Ikc({
    finish_reason: schemas/* string */.YjP().nullish().catch(undefined),
    text: schemas/* string */.YjP().nullish(),
    message: schemas/* object */.Ikc({ content, refusal: schemas/* string */.YjP().nullish().catch(undefined) }).nullish(),
});
const response = schemas/* object */.Ikc({ choices: schemas/* array */.YOg(choice).min(1), usage: schemas/* unknown */.L5J().optional() });
/**
 * The vendor's answer as a completion. A refusal in a field of its own is the text: it is what the user would read.
 * Throws a `ProviderError` (`unscored: malformed-response`) for anything that is no answer. An empty text is an answer.
 */
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
/** An answer that cannot be read as one. */
function malformed(message) {
    return new errors/* ProviderError */.mZ({ kind: 'unscored', reason: 'malformed-response' }, message);
}

;// CONCATENATED MODULE: ./lib/adapters/llm/scrub.js
const LONGEST = 300;
/**
 * A vendor's words made fit for our messages: without the key (vendors echo it, also cut), without control characters, at most 300 characters.
 * Pieces of a key are known by its first eight characters.
 */
function scrub(text, key) {
    const withoutKey = key === '' ? text : text.replaceAll(key, '***');
    const pieces = key.length >= 16 ? withoutKey.replace(new RegExp(`${escapeRegExp(key.slice(0, 8))}\\S*`, 'g'), '***') : withoutKey;
    // eslint-disable-next-line no-control-regex -- control characters are what is taken out
    const line = pieces.replace(/[\u0000-\u001f\u007f-\u009f]+/g, ' ').trim();
    return line.length > LONGEST ? `${line.slice(0, LONGEST)}…` : line;
}
/** An address fit for messages: without user, password and query, where keys hide. */
function scrubUrl(url) {
    if (!URL.canParse(url))
        return '(unreadable base_url)';
    const { protocol, host, pathname } = new URL(url);
    return `${protocol}//${host}${pathname}`.replace(/\/$/, '');
}
function escapeRegExp(text) {
    return text.replace(/[\\^$.*+?()[\]{}|/-]/g, '\\$&');
}

;// CONCATENATED MODULE: ./lib/adapters/llm/retry-after.js
/**
 * How long the endpoint asks to wait, in milliseconds: `retry-after-ms`, or `Retry-After` as seconds or as a date.
 * Undefined when it does not say, or says something unreadable.
 */
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

;// CONCATENATED MODULE: ./lib/adapters/llm/to-fault.js



const headers = schemas/* custom */.IeY((value) => value instanceof Headers);
const answered = schemas/* object */.Ikc({
    status: schemas/* number */.aig().int(),
    message: schemas/* string */.YjP().catch(''),
    code: schemas/* union */.KCZ([schemas/* string */.YjP(), schemas/* number */.aig()]).nullish().catch(undefined),
    type: schemas/* string */.YjP().nullish().catch(undefined),
    error: schemas/* object */.Ikc({ innererror: schemas/* object */.Ikc({ code: schemas/* string */.YjP() }) }).optional().catch(undefined),
    headers: headers.optional().catch(undefined),
});
const caused = schemas/* object */.Ikc({ name: schemas/* string */.YjP().catch(''), code: schemas/* string */.YjP().optional().catch(undefined), cause: schemas/* unknown */.L5J().optional() });
/** What the client library or `fetch` threw, as a fault. Codes of several levels are joined: vendors differ in where they say it. */
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
/** `fetch failed` says nothing; the reason is one or two causes further down. */
function innermostCode(error) {
    let code = 'unknown';
    let level = caused.safeParse(error);
    for (let depth = 0; depth < 5 && level.success; depth += 1) {
        code = level.data.code ?? code;
        level = caused.safeParse(level.data.cause);
    }
    return code;
}

;// CONCATENATED MODULE: ./lib/adapters/llm/to-request.js

/**
 * The call in the vendor's words. `extra` fields go in first, so that they add to the request and never replace its model, its input,
 * or what makes it one plain answer. Newer models take `max_completion_tokens` instead of `max_tokens`: given in `extra`, it takes its place.
 */
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
            return (0,errors/* assertNever */.xb)(api);
    }
}
function asMessages(input) {
    return input.kind === 'chat' ? input.messages : [{ role: 'user', content: input.prompt }];
}
/** A base model continues text: messages, where a suite made them, are set one below the other without roles. */
function asText(input) {
    return input.kind === 'text' ? input.prompt : input.messages.map((message) => message.content).join('\n\n');
}

;// CONCATENATED MODULE: ./lib/adapters/llm/openai.js








/** Any OpenAI-compatible endpoint: chat, plain completions, Azure. One attempt a call; the client library is loaded at the first. */
function createOpenAi(options) {
    const seen = { reached: false, answered: false, refused: 0 };
    let client;
    async function complete(request, signal) {
        client ??= createClient(options);
        const { path, body } = toRequest(request, options.api);
        try {
            const response = await (await client).post(path, { body, signal }).asResponse();
            seen.reached = true;
            const completion = await read(response);
            seen.answered = true;
            return completion;
        }
        catch (error) {
            throw signal.aborted ? new errors/* ProviderError */.mZ({ kind: 'aborted' }, 'the call was given up') : toProviderError(error, request);
        }
    }
    function toProviderError(error, request) {
        if (error instanceof errors/* ProviderError */.mZ)
            return error;
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
        return new errors/* ProviderError */.mZ(failure, fault.kind === 'status' ? `${fault.status} ${fault.detail}` : `no answer (${fault.kind === 'network' ? fault.code : fault.kind})`);
    }
    return { complete };
}
/** The endpoint understood and says no: 4xx, but none that time heals. */
function isRefusal(status) {
    return status >= 400 && status < 500 && ![408, 409, 429].includes(status);
}
async function read(response) {
    const type = response.headers.get('content-type') ?? '';
    if (!/^application\/([a-z.+-]*\+)?json\b/i.test(type)) {
        await response.body?.cancel();
        throw malformed(`the answer's content type is not JSON`);
    }
    return fromResponse(await readBody(response));
}

;// CONCATENATED MODULE: ./lib/adapters/llm/with-cache.js
/** Answers from the cache where it can; such an answer costs no call and says that it is `cached`. Only what came back whole is kept. */
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

;// CONCATENATED MODULE: ./lib/adapters/llm/with-limits.js

/**
 * Counts every attempt and its tokens, and refuses the attempt that would pass a limit (`limit`). Money in flight is counted with what the call
 * is expected to cost. Where the vendor gives no usable count, tokens are a fourth of the characters; an attempt without an answer
 * costs its input, because it may have been billed.
 */
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
    return input.kind === 'text' ? estimateTokens(input.prompt) : input.messages.reduce((sum, message) => sum + estimateTokens(message.content), 0);
}
/** Four characters a token; English and code lie between 3.5 and 4.5. */
function estimateTokens(text) {
    return Math.ceil(text.length / 4);
}
function cost(tokens, price) {
    return price === undefined ? 0 : (tokens.input * price.input + tokens.output * price.output) / 1_000_000;
}
function limit(kind) {
    return new errors/* ProviderError */.mZ({ kind: 'limit', limit: kind }, `the limit of ${kind} leaves no room for another call`);
}

;// CONCATENATED MODULE: ./lib/adapters/llm/with-retry.js

const ATTEMPTS = 6;
const DEADLINE_MS = 5 * 60 * 1000;
const FIRST_WAIT_MS = 500;
const LONGEST_WAIT_MS = 30_000;
/**
 * Tries again what may succeed, waiting as long as the endpoint asks, else half a second doubled each time with a jitter of ±25 %.
 * When attempts or time are used up, the last failure becomes `unscored` with its reason.
 */
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
                    throw new errors/* ProviderError */.mZ({ kind: 'limit', limit: 'minutes' }, 'the wait would pass the limit of minutes');
                if (attempt >= attempts || clock.now() + waitMs > deadline)
                    throw givenUp(error, attempt);
                await clock.sleep(waitMs, signal);
                if (signal.aborted)
                    throw new errors/* ProviderError */.mZ({ kind: 'aborted' }, 'the call was given up');
            }
        }
    }
    /** Undefined: not to be tried again. */
    function waitFor(error, attempt) {
        if (!(error instanceof errors/* ProviderError */.mZ) || error.failure.kind !== 'retry')
            return undefined;
        const backoff = Math.min(LONGEST_WAIT_MS, FIRST_WAIT_MS * 2 ** (attempt - 1));
        return error.failure.retryAfterMs ?? backoff * (0.75 + random() / 2);
    }
    return { complete };
}
function givenUp(error, attempts) {
    if (!(error instanceof errors/* ProviderError */.mZ) || error.failure.kind !== 'retry')
        return error;
    return new errors/* ProviderError */.mZ({ kind: 'unscored', reason: error.failure.reason }, `${error.message}, after ${attempts} attempts`);
}

// EXTERNAL MODULE: external "node:events"
var external_node_events_ = __webpack_require__(8474);
;// CONCATENATED MODULE: ./lib/adapters/llm/with-timeout.js


/** Gives an attempt up after `timeoutMs`: `retry: time-out`. The caller's signal still ends it as `aborted`. */
function withTimeout(llm, { timeoutMs }) {
    return {
        complete: async (request, signal) => {
            const attempt = { control: new AbortController(), timedOut: false };
            const giveUp = () => attempt.control.abort();
            const timer = setTimeout(() => {
                attempt.timedOut = true;
                giveUp();
            }, timeoutMs);
            // One signal serves every call in flight: more listeners than Node's warning allows are meant.
            (0,external_node_events_.setMaxListeners)(0, signal);
            signal.addEventListener('abort', giveUp);
            if (signal.aborted)
                giveUp();
            try {
                return await untilAborted(llm.complete(request, attempt.control.signal), attempt.control.signal);
            }
            catch (error) {
                throw attempt.timedOut ? new errors/* ProviderError */.mZ({ kind: 'retry', reason: 'time-out' }, `no answer within ${timeoutMs} ms`) : error;
            }
            finally {
                clearTimeout(timer);
                signal.removeEventListener('abort', giveUp);
            }
        },
    };
}
/** The bound holds also when the model behind it does not listen to the signal. */
function untilAborted(answer, signal) {
    return new Promise((resolve, reject) => {
        signal.addEventListener('abort', () => reject(new errors/* ProviderError */.mZ({ kind: 'aborted' }, 'the call was given up')), { once: true });
        answer.then(resolve, reject);
    });
}

;// CONCATENATED MODULE: ./lib/adapters/llm/index.js





/** One row an API: a new one does not compile without its provider. */
const PROVIDERS = {
    chat: createOpenAi,
    completions: createOpenAi,
    azure: createOpenAi,
};
/** The model of one target with everything around it. */
function createLlm(options) {
    return meterLlm(PROVIDERS[options.api](options), options);
}
/** Cache, then retries, then limits (each attempt counts), then the time-out of an attempt; also around a replay. */
function meterLlm(llm, { limits, price, clock, random, callTimeoutSeconds, cache }) {
    const bounded = withLimits(withTimeout(llm, { timeoutMs: callTimeoutSeconds * 1000 }), { limits, clock, ...(price === undefined ? {} : { price }) });
    const retried = { ...withRetry(bounded, { clock, random, runEndsAt: clock.now() + limits.minutes * 60_000 }), spent: bounded.spent };
    return cache === undefined ? retried : withCache(retried, cache);
}


/***/ })

};
