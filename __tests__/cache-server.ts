/** A loopback cache service, version 2: three calls in JSON, then signed addresses of a blob store. */
import { createServer, type IncomingMessage, type ServerResponse } from 'node:http';
import type { AddressInfo } from 'node:net';

interface Entry {
  readonly key: string;
  readonly version: string;
  body: Buffer;
  finished: boolean;
}

export interface CacheServer {
  readonly url: string;
  readonly entries: readonly Entry[];
  /** `METHOD /path` of everything asked. */
  readonly requests: readonly string[];
  /** From now on every request gets this status. */
  failWith(status: number): void;
  close(): Promise<void>;
}

interface State {
  readonly entries: Entry[];
  readonly requests: string[];
  readonly blocks: Map<string, Buffer>;
  status: number;
}

export async function startCacheServer(): Promise<CacheServer> {
  const state: State = { entries: [], requests: [], blocks: new Map(), status: 200 };
  const server = createServer((request, response) => void answer({ request, response, state }).catch(() => response.destroy()));
  await new Promise<void>((resolve) => server.listen(0, '127.0.0.1', resolve));
  return {
    url: `http://127.0.0.1:${(server.address() as AddressInfo).port}/`,
    entries: state.entries,
    requests: state.requests,
    failWith: (status) => {
      state.status = status;
    },
    close: () =>
      new Promise((resolve) => {
        server.close(() => resolve());
        server.closeAllConnections();
      }),
  };
}

interface Exchange {
  readonly request: IncomingMessage;
  readonly response: ServerResponse;
  readonly state: State;
}

async function answer({ request, response, state }: Exchange): Promise<void> {
  const chunks: Buffer[] = [];
  for await (const chunk of request) chunks.push(chunk as Buffer);
  const url = new URL(request.url ?? '/', `http://${request.headers.host ?? ''}`);
  state.requests.push(`${request.method ?? ''} ${url.pathname}`);
  if (state.status !== 200) return void response.writeHead(state.status, { 'content-type': 'application/json' }).end('{"msg":"no"}');
  if (url.pathname.startsWith('/twirp/'))
    return call({
      name: url.pathname.split('/').at(-1) ?? '',
      body: JSON.parse(Buffer.concat(chunks).toString('utf8')) as Call['body'],
      host: url.origin,
      response,
      state,
    });
  return blob({ request, url, body: Buffer.concat(chunks), response, state });
}

interface Call {
  readonly name: string;
  readonly body: { readonly key: string; readonly version: string; readonly restore_keys?: readonly string[] };
  readonly host: string;
  readonly response: ServerResponse;
  readonly state: State;
}

function call({ name, body, host, response, state }: Call): void {
  const send = (value: object): void => void response.writeHead(200, { 'content-type': 'application/json' }).end(JSON.stringify(value));
  const signed = (entry: Entry): string => `${host}/devstoreaccount1/cache/${state.entries.indexOf(entry)}?sig=x`;
  if (name === 'CreateCacheEntry') {
    if (state.entries.some(({ key, version }) => key === body.key && version === body.version)) return send({ ok: false });
    const entry = { key: body.key, version: body.version, body: Buffer.alloc(0), finished: false };
    state.entries.push(entry);
    return send({ ok: true, signed_upload_url: signed(entry) });
  }
  if (name === 'FinalizeCacheEntryUpload') {
    const entry = state.entries.find(({ key, version }) => key === body.key && version === body.version);
    if (entry !== undefined) entry.finished = true;
    return send({ ok: entry !== undefined, entry_id: '1' });
  }
  const wanted = [body.key, ...(body.restore_keys ?? [])];
  const found = state.entries.findLast(
    ({ key, version, finished }) => finished && version === body.version && wanted.some((prefix) => key.startsWith(prefix)),
  );
  return send(found === undefined ? { ok: false } : { ok: true, signed_download_url: signed(found), matched_key: found.key });
}

interface Blob {
  readonly request: IncomingMessage;
  readonly url: URL;
  readonly body: Buffer;
  readonly response: ServerResponse;
  readonly state: State;
}

/** One request, or blocks and then their list. */
function blob({ request, url, body, response, state }: Blob): void {
  const entry = state.entries[Number(url.pathname.split('/').at(-1))];
  if (entry === undefined) return void response.writeHead(404).end();
  const headers = { etag: '"1"', 'last-modified': new Date(0).toUTCString(), 'x-ms-blob-type': 'BlockBlob', 'accept-ranges': 'bytes' };
  if (request.method === 'PUT') {
    const id = url.searchParams.get('blockid');
    if (id !== null) state.blocks.set(id, body);
    else if (url.searchParams.get('comp') === 'blocklist')
      entry.body = Buffer.concat(
        [...body.toString('utf8').matchAll(/<Latest>([^<]+)</g)].map(([, block = '']) => state.blocks.get(block) ?? Buffer.alloc(0)),
      );
    else entry.body = body;
    return void response.writeHead(201, headers).end();
  }
  const [, from, to] = /bytes=(\d+)-(\d*)/.exec(request.headers['x-ms-range']?.toString() ?? request.headers.range ?? '') ?? [];
  const part =
    from === undefined ? entry.body : entry.body.subarray(Number(from), to === undefined || to === '' ? undefined : Number(to) + 1);
  const range = from === undefined ? {} : { 'content-range': `bytes ${from}-${Number(from) + part.length - 1}/${entry.body.length}` };
  response.writeHead(from === undefined ? 200 : 206, { ...headers, ...range, 'content-length': part.length });
  response.end(request.method === 'HEAD' ? undefined : part);
}
