import type { Endpoint, Policy, Target } from '../domain.js';
import { userError } from '../errors.js';

/** The endpoint of the policy that a target names. Throws `unknown-endpoint` and `endpoint-needs-version`. */
export function findEndpoint(target: Pick<Target, 'name' | 'endpoint' | 'api'>, policy: Pick<Policy, 'endpoints'>): Endpoint {
  const found = Object.entries(policy.endpoints).find(([name]) => name === target.endpoint)?.[1];
  if (found === undefined) throw userError('unknown-endpoint', target.name, target.endpoint, Object.keys(policy.endpoints));
  if (target.api === 'azure' && found.apiVersion === undefined) throw userError('endpoint-needs-version', target.name, target.endpoint);
  return found;
}
