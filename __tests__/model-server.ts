/** The scripted model server for tests; also runs as its own process (model-server/serve.mjs). */
import { spawn } from 'node:child_process';
import { once } from 'node:events';
import { createInterface } from 'node:readline';
import { fileURLToPath } from 'node:url';

import type { ModelServerOptions } from './model-server/serve.mjs';

export { startModelServer } from './model-server/serve.mjs';
export type { Behaviour, ModelCall, ModelServer, ModelServerOptions } from './model-server/serve.mjs';

/** A model server in a process of its own, for tests which count what survives the death of the other side. */
export interface ModelServerProcess {
  readonly baseUrl: string;
  counts(): Promise<{ readonly total: number; readonly mostInFlight: number }>;
  close(): Promise<void>;
}

/** Everything in `options` but functions. */
export async function spawnModelServer(options: Omit<ModelServerOptions, 'answer'>): Promise<ModelServerProcess> {
  const script = fileURLToPath(new URL('./model-server/serve.mjs', import.meta.url));
  const child = spawn(process.execPath, [script, JSON.stringify(options)], { stdio: ['ignore', 'pipe', 'inherit'] });
  const [line] = (await once(createInterface({ input: child.stdout }), 'line')) as [string];
  const { port } = JSON.parse(line) as { readonly port: number };
  return {
    baseUrl: `http://127.0.0.1:${port}/v1`,
    counts: async () => (await fetch(`http://127.0.0.1:${port}/__calls`)).json() as Promise<{ total: number; mostInFlight: number }>,
    close: async () => {
      child.kill();
      await once(child, 'close');
    },
  };
}
