import { afterEach } from '@jest/globals';

import type { ModelServer, ModelServerOptions } from './model-server.js';
import { startModelServer } from './model-server.js';

/** Starts scripted model servers that are gone after the test. */
export function useModelServers(defaults: ModelServerOptions = {}): (options?: ModelServerOptions) => Promise<ModelServer> {
  const servers: ModelServer[] = [];
  afterEach(async () => {
    await Promise.all(servers.splice(0).map((server) => server.close()));
  });
  return async (options = {}) => {
    const server = await startModelServer({ ...defaults, ...options });
    servers.push(server);
    return server;
  };
}
