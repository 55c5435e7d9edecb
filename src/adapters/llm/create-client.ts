import type { OpenAI } from 'openai';

import type { Api, Endpoint } from '../../domain.js';
import { createHttpFetch } from './http-fetch.js';

/** The longest an attempt may take on the library's own watch; the time-out that counts is with-timeout.ts. */
const BACKSTOP_MS = 24 * 60 * 60 * 1000;

const HEADERS = { 'content-type': 'application/json', accept: 'application/json', 'user-agent': 'cyberseceval-gate' };

export interface ClientOptions {
  readonly api: Api;
  readonly endpoint: Endpoint;
  readonly key: string;
}

/**
 * The vendor's client, loaded when first needed, with everything it would take from the environment pinned: base URL, organization,
 * project, further headers, log level. Its own retries are off: each attempt must be counted.
 */
export async function createClient({ api, endpoint, key }: ClientOptions): Promise<OpenAI> {
  const { AzureOpenAI, OpenAI } = await import('openai');
  const shared = {
    baseURL: endpoint.baseUrl.replace(/\/+$/, ''),
    apiKey: key,
    adminAPIKey: null,
    organization: null,
    project: null,
    maxRetries: 0,
    timeout: BACKSTOP_MS,
    logLevel: 'off' as const,
    fetch: createHttpFetch({ ...HEADERS, ...(api === 'azure' ? { 'api-key': key } : { authorization: `Bearer ${key}` }) }),
  };
  return api === 'azure' ? new AzureOpenAI({ ...shared, apiVersion: endpoint.apiVersion ?? '' }) : new OpenAI(shared);
}
