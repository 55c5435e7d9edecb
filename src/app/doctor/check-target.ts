import type { TargetConfig } from '../../config/config.js';
import { findEndpoint } from '../../config/find-endpoint.js';
import { resolveTarget } from '../../config/resolve-target.js';
import type { Policy, Target } from '../../domain.js';
import { UserError } from '../../errors.js';
import type { Sha256, Tree } from '../../ports.js';
import { fingerprintTarget } from '../fingerprint.js';
import { readBaseline } from '../gate/read-baseline.js';
import type { Check } from './doctor.js';

export interface TargetWorld {
  readonly policy: Policy;
  readonly tree: Tree;
  readonly sha256: Sha256;
}

/** Whether a target's files can be sent to a model, and whether its baseline is one of it. */
export async function checkTarget(config: TargetConfig, world: TargetWorld): Promise<readonly Check[]> {
  const what = `target ${config.name}`;
  try {
    const target = await resolveTarget(config, world.tree);
    findEndpoint(target, world.policy);
    const prompt = target.prompt.kind === 'none' ? 'no prompt of its own' : `${target.prompt.kind} ${target.prompt.path}`;
    return [{ what, kind: 'fine', detail: `${target.model}, ${target.api}, ${prompt}` }, await baselineCheck(target, world)];
  } catch (error) {
    if (!(error instanceof UserError)) throw error;
    return [{ what, kind: 'problem', detail: error.message }];
  }
}

async function baselineCheck(target: Target, { policy, tree, sha256 }: TargetWorld): Promise<Check> {
  const what = `baseline of ${target.name}`;
  try {
    const found = await readBaseline(target.name, { tree, policy });
    if (found.kind === 'missing')
      return {
        what,
        kind: 'warning',
        detail: `${policy.baseline} is not there yet. Make it: run with --samples 5, then bless, then commit.`,
      };
    const ours = fingerprintTarget({ target, endpoint: findEndpoint(target, policy) }, sha256);
    const { baseline, file } = found;
    const differing = Object.keys(ours.parts).filter((part) => ours.parts[part] !== baseline.target.parts[part]);
    if (differing.length > 0)
      return {
        what,
        kind: 'warning',
        detail: `${file} is of another ${differing.join(', ')} than the target has now. On the base branch that is a stale baseline: run and bless again.`,
      };
    return {
      what,
      kind: 'fine',
      detail: `${file}, of ${baseline.created.slice(0, 10)}, ${baseline.samples} ${baseline.samples === 1 ? 'sample' : 'samples'} a case`,
    };
  } catch (error) {
    if (!(error instanceof UserError)) throw error;
    return { what, kind: 'problem', detail: error.message };
  }
}
