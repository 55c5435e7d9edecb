import { DEFAULT_POLICY, DEFAULT_POLICY_FILE } from '../../config/defaults.js';
import { parsePolicy } from '../../config/parse-policy.js';
import { readTightening } from '../../config/read-tightening.js';
import { tightenPolicy } from '../../config/tighten-policy.js';
import type { Policy } from '../../domain.js';
import { userError } from '../../errors.js';
import type { Change } from '../../ports.js';
import type { GateChoices } from './world.js';

export interface PolicyInForce {
  readonly policy: Policy;
  readonly file: string;
  readonly notices: readonly string[];
}

/**
 * The policy of the base branch's tip, tightened by the inputs. Without the file its defaults hold, which only observe; but a
 * file that an input names must be there, or an input could loosen the policy by naming nothing.
 */
export async function readPolicy({ base }: Pick<Change, 'base'>, choices: GateChoices): Promise<PolicyInForce> {
  const file = choices.policy ?? DEFAULT_POLICY_FILE;
  const tightening = readTightening(choices.tightening);
  const found = await base.tree.read(file);
  if (found.kind === 'text') return { policy: tightenPolicy(parsePolicy(found.text, file), tightening), file, notices: [] };
  if (found.kind !== 'missing' || choices.policy !== undefined) throw userError('base-policy-missing', file, base.ref, found.kind);
  const notice = `${base.ref} has no ${file} yet: judged by the defaults, which observe only. A policy takes effect once it is merged.`;
  return { policy: tightenPolicy(DEFAULT_POLICY, tightening), file, notices: [notice] };
}
