import type { Endpoint } from '../../domain.js';
import { assertNever } from '../../errors.js';
import type { Check, DoctorWorld, Reach } from './doctor.js';

/** Whether the key's variable is set and, where the network may be used, whether the endpoint answers. The key is never shown. */
export async function checkEndpoint(
  [name, endpoint]: readonly [string, Endpoint],
  { hasKey, reach }: Pick<DoctorWorld, 'hasKey' | 'reach'>,
): Promise<readonly Check[]> {
  const isSet = hasKey(endpoint.key);
  const key: Check = isSet
    ? { what: `key of ${name}`, kind: 'fine', detail: `${endpoint.key} is set` }
    : {
        what: `key of ${name}`,
        kind: 'problem',
        detail: `${endpoint.key} is not set. Set it in the environment; in a workflow pass it in 'env:' from a secret.`,
      };
  return [key, ...plainHttp(name, endpoint), await reachCheck({ name, endpoint, isSet }, reach)];
}

function plainHttp(name: string, { baseUrl }: Endpoint): readonly Check[] {
  const isOpen = baseUrl.startsWith('http:') && !/^http:\/\/(?:localhost|127\.\d+\.\d+\.\d+|\[::1\])(?::|\/|$)/.test(baseUrl);
  return isOpen
    ? [
        {
          what: `endpoint ${name}`,
          kind: 'warning',
          detail: `${baseUrl}: over http the key and the prompts can be read on the way. Use https.`,
        },
      ]
    : [];
}

interface Asked {
  readonly name: string;
  readonly endpoint: Endpoint;
  readonly isSet: boolean;
}

async function reachCheck({ name, endpoint, isSet }: Asked, reach: DoctorWorld['reach']): Promise<Check> {
  const what = `endpoint ${name}`;
  if (reach === undefined) return { what, kind: 'skipped', detail: `${endpoint.baseUrl}: not asked; --online does` };
  if (!isSet) return { what, kind: 'skipped', detail: `${endpoint.baseUrl}: not asked without its key` };
  return { what, ...judge(await reach(endpoint), endpoint) };
}

function judge(reached: Reach, { baseUrl, key }: Endpoint): Pick<Check, 'kind' | 'detail'> {
  switch (reached.kind) {
    case 'no-connection':
      return {
        kind: 'problem',
        detail: `${baseUrl}: no connection (${reached.code}). Check base_url, and that its server can be reached from here.`,
      };
    case 'answered':
      if (reached.status === 401 || reached.status === 403)
        return { kind: 'problem', detail: `${baseUrl}: refuses the key (${reached.status}). Check the value of ${key}.` };
      if (reached.status >= 500)
        return { kind: 'warning', detail: `${baseUrl}: answers with ${reached.status}, so it is up but not well. Try again later.` };
      return { kind: 'fine', detail: `${baseUrl}: answers` };
    default:
      return assertNever(reached);
  }
}
