import type { ClientRequest, IncomingHttpHeaders, IncomingMessage, RequestOptions } from 'node:http';

/** One request as it goes over the wire. */
export interface WireRequest {
  readonly url: URL;
  readonly method: string;
  readonly headers: Readonly<Record<string, string>>;
  readonly body: string | undefined;
  /** Of the whole exchange. */
  readonly timeoutMs: number;
}

export interface WireAnswer {
  readonly status: number;
  readonly headers: IncomingHttpHeaders;
  readonly text: string;
}

/** More than GitHub sends for any request of ours. */
const MOST_BYTES = 256 * 1024 * 1024;

/**
 * One exchange by Node's own client: starting `fetch` costs several times as much, and the check that nothing was affected
 * is over after a few requests. The module is not imported: that touches its every export, and one of them loads `fetch` (35 ms).
 * Redirects are answers like others: the token goes to the one host it is for.
 */
export function sendRequest(wire: WireRequest): Promise<WireAnswer> {
  const { request: send } = process.getBuiltinModule(wire.url.protocol === 'https:' ? 'node:https' : 'node:http');
  return new Promise((resolve, reject) => {
    const exchange = open(send, wire, (answer) => {
      readText(answer).then((text) => resolve({ status: answer.statusCode ?? 0, headers: answer.headers, text }), reject);
    });
    const timer = setTimeout(() => exchange.destroy(new Error('time-out')), wire.timeoutMs);
    exchange.on('error', reject).on('close', () => clearTimeout(timer));
    exchange.end(wire.body);
  });
}

type Send = (url: URL, options: RequestOptions, answered: (answer: IncomingMessage) => void) => ClientRequest;

function open(send: Send, { url, method, headers, body }: WireRequest, answered: (answer: IncomingMessage) => void): ClientRequest {
  const length = body === undefined ? {} : { 'content-length': String(Buffer.byteLength(body)) };
  return send(url, { method, headers: { ...headers, ...length } }, answered);
}

async function readText(answer: AsyncIterable<Uint8Array>): Promise<string> {
  const chunks: Uint8Array[] = [];
  let size = 0;
  for await (const chunk of answer) {
    chunks.push(chunk);
    size += chunk.byteLength;
    if (size > MOST_BYTES) throw new Error('too-large');
  }
  return Buffer.concat(chunks).toString('utf8');
}
