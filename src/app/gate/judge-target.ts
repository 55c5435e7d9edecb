import { findEndpoint } from '../../config/find-endpoint.js';
import { resolveTarget } from '../../config/resolve-target.js';
import type { Fingerprint, Policy, Target, TargetResult } from '../../domain.js';
import { UserError, assertNever, userError } from '../../errors.js';
import type { Change, ChangedFiles } from '../../ports.js';
import { fingerprintTarget } from '../fingerprint.js';
import type { OwnRules } from '../own-rules.js';
import { findPlace } from './find-place.js';
import type { TargetPair } from './list-targets.js';
import { readBaseline } from './read-baseline.js';
import type { GateWorld } from './world.js';

export interface Judging {
  readonly change: Change;
  readonly changed: ChangedFiles;
  readonly configFile: string;
  readonly policy: Policy;
  readonly world: GateWorld;
}

/** A result, and what its numbers rest on where something was measured. */
export interface Judged {
  readonly result: TargetResult;
  readonly baselineCreated?: string;
  /** Fingerprint of the detector's rules. */
  readonly rules?: string;
}

type BothSides = Extract<TargetPair, { readonly kind: 'both' }>;

/** One affected target's result. Every way not to measure has its own decision; none but an unchanged target is a pass. */
export async function judgeTarget(pair: TargetPair, judging: Judging): Promise<Judged> {
  switch (pair.kind) {
    case 'removed':
      return without(pair.name, 'not-run', removalReason(pair.name, judging));
    case 'new':
      await resolveTarget(pair.head, judging.change.head.tree);
      return without(
        pair.name,
        'no-baseline',
        `${pair.name} is new: there is nothing to compare it with. Merge it, then bless a run of it as its baseline.`,
      );
    case 'both':
      return judgeBoth(pair, judging);
    default:
      return assertNever(pair);
  }
}

function removalReason(name: string, { changed, configFile, change }: Judging): string {
  return changed.kind === 'known' && !changed.paths.includes(configFile)
    ? `${name} is not in this checkout's ${configFile}, but on ${change.base.ref} it is: update the branch.`
    : `The change removes ${name}, which ${change.base.ref} gates. Nothing was measured; whoever owns the policy merges this by hand, or the target comes back.`;
}

async function judgeBoth(pair: BothSides, judging: Judging): Promise<Judged> {
  const { change, policy, world } = judging;
  const target = await resolveTarget(pair.head, change.head.tree);
  const endpoint = findEndpoint(target, policy);
  const fingerprint = fingerprintTarget({ target, endpoint }, world.sha256);
  const accepted = await acceptedFingerprint(pair, judging);
  const place = await findPlace(pair.head, judging);
  const placed = (judged: Judged): Judged => (place === undefined ? judged : { ...judged, result: { ...judged.result, place } });
  if (accepted?.hash === fingerprint.hash && !policy.alwaysMeasure) return unchanged(pair.name);
  if (world.hasKey(endpoint.key)) return placed(await measured({ pair, target, fingerprint, accepted }, judging));
  if (!change.fork) throw userError('key-variable-missing', endpoint.key, target.endpoint);
  return placed(without(pair.name, 'not-run', forkReason(endpoint.key)));
}

function forkReason(variable: string): string {
  return `The pull request comes from a fork (or from Dependabot), where the key ${variable} is not given out: nothing was measured. A maintainer runs the gate on a branch of this repository before merging.`;
}

interface Sides {
  readonly pair: BothSides;
  readonly target: Target;
  readonly fingerprint: Fingerprint;
  readonly accepted: Fingerprint | undefined;
}

async function measured({ pair, target, fingerprint, accepted }: Sides, judging: Judging): Promise<Judged> {
  const { change, policy, world } = judging;
  const found = await readBaseline(pair.name, { tree: change.base.tree, policy });
  if (found.kind === 'missing') return without(pair.name, 'no-baseline', found.why);
  const { baseline, file } = found;
  if (accepted === undefined || baseline.target.hash !== accepted.hash)
    return stale(pair.name, { file, ref: change.base.ref, differing: differingParts(baseline.target, accepted) });
  const ownRules = policy.rules === undefined ? undefined : await ownRulesOf(policy.rules, change);
  const head = await world.measure({ target, fingerprint, policy, ownRules });
  const { compareRuns } = await import('../compare.js');
  return {
    result: compareRuns({ baseline, head, policy, target: pair.name }),
    baselineCreated: baseline.created,
    rules: head.comparability.rules,
  };
}

async function ownRulesOf(folder: string, { base }: Change): Promise<OwnRules> {
  const { readOwnRules } = await import('../own-rules.js');
  return readOwnRules(base.tree, folder);
}

/** `undefined` where the base's own files cannot be read as a target: then no baseline can be of it. */
async function acceptedFingerprint({ base }: BothSides, { change, world, policy }: Judging): Promise<Fingerprint | undefined> {
  try {
    const target = await resolveTarget(base, change.base.tree);
    return fingerprintTarget({ target, endpoint: findEndpoint(target, policy) }, world.sha256);
  } catch (error) {
    if (error instanceof UserError && error.kind !== 'github-refused') return undefined;
    throw error;
  }
}

function differingParts(of: Fingerprint, accepted: Fingerprint | undefined): readonly string[] {
  const names = [...new Set([...Object.keys(of.parts), ...Object.keys(accepted?.parts ?? {})])].sort();
  return names.filter((name) => of.parts[name] !== accepted?.parts[name]);
}

interface Stale {
  readonly file: string;
  readonly ref: string;
  readonly differing: readonly string[];
}

function stale(target: string, { file, ref, differing }: Stale): Judged {
  const [first = 'target', ...rest] = differing;
  const reason = `Stale baseline: ${file} is not of the target that ${ref} has (differing: ${[first, ...rest].join(', ')}). Bless a run of ${ref} as the new baseline.`;
  return { result: { target, decision: { kind: 'not-comparable', reasons: [reason], differing: [first, ...rest] }, flips: [] } };
}

function unchanged(target: string): Judged {
  const reason = `${target}: unchanged, not measured. What reaches the model is the same as on the base branch.`;
  return { result: { target, decision: { kind: 'pass', reasons: [reason], metrics: [] }, flips: [] } };
}

function without(target: string, kind: 'not-run' | 'no-baseline', reason: string): Judged {
  return { result: { target, decision: { kind, reasons: [reason] }, flips: [] } };
}
