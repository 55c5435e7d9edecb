import type { Baseline, Policy } from '../../domain.js';
import { userError } from '../../errors.js';
import type { Tree } from '../../ports.js';

export type FoundBaseline =
  { readonly kind: 'found'; readonly baseline: Baseline; readonly file: string } | { readonly kind: 'missing'; readonly why: string };

/** A baseline has one line a trial; 64 MiB is far above any that git and the API would carry. */
const LARGEST = 64 * 1024 * 1024;

/** `cyberseceval-baseline.json` → `cyberseceval-baseline.assistant.json`: a target's own file, for configs with several. */
export function ownBaselineFile(baseline: string, target: string): string {
  return baseline.replace(/(\.[^./]+)?$/, `.${target}$1`);
}

/** Every file that may hold a baseline of these targets. */
export function baselineFiles({ baseline }: Pick<Policy, 'baseline'>, targets: readonly string[]): readonly string[] {
  return [baseline, ...targets.map((target) => ownBaselineFile(baseline, target))];
}

/** The target's own baseline file on the base branch, else the common one. Throws a `UserError` for a file that is no baseline. */
export async function readBaseline(
  target: string,
  { tree, policy }: { readonly tree: Tree; readonly policy: Policy },
): Promise<FoundBaseline> {
  for (const file of [ownBaselineFile(policy.baseline, target), policy.baseline]) {
    const found = await tree.read(file, LARGEST);
    if (found.kind === 'missing') continue;
    if (found.kind !== 'text') throw userError('file-unreadable', file, found.kind);
    const { parseBaseline } = await import('../baseline-file.js');
    return { kind: 'found', baseline: parseBaseline(found.text, file), file };
  }
  const why = `${target} has no baseline (${policy.baseline}) on the base branch: there is nothing to compare with. Make one with 'cyberseceval-gate run' and 'cyberseceval-gate bless', and merge it in a reviewed commit.`;
  return { kind: 'missing', why };
}
