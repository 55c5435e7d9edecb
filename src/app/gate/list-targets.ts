import type { Config, TargetConfig } from '../../config/config.js';
import { DEFAULT_CONFIG_FILE } from '../../config/defaults.js';
import { parseConfig } from '../../config/parse-config.js';
import { UserError, userError } from '../../errors.js';
import type { Change, Tree } from '../../ports.js';
import type { GateChoices } from './world.js';

/** One name of the union of base and head; a side is absent where its config does not have the target. */
export type TargetPair =
  | { readonly kind: 'both'; readonly name: string; readonly base: TargetConfig; readonly head: TargetConfig }
  | { readonly kind: 'new'; readonly name: string; readonly head: TargetConfig }
  | { readonly kind: 'removed'; readonly name: string; readonly base: TargetConfig };

export interface TargetList {
  readonly pairs: readonly TargetPair[];
  readonly file: string;
  readonly notices: readonly string[];
}

/** All targets of base and head, in the order of the head and then the removed ones. Throws a `UserError` for the head's faults. */
export async function listTargets(change: Pick<Change, 'base' | 'head'>, choices: GateChoices): Promise<TargetList> {
  const file = choices.config ?? DEFAULT_CONFIG_FILE;
  const head = await readConfig(change.head.tree, file);
  const { config: base, notices } = await readBaseConfig(change, file);
  if (head === undefined && base === undefined)
    throw userError('file-missing', file, 'the config (in the checkout and on the base branch)');
  return { pairs: narrow(pairUp(base, head), choices.targets), file, notices: [...notices, ...narrowed(choices.targets)] };
}

async function readConfig(tree: Tree, file: string): Promise<Config | undefined> {
  const found = await tree.read(file);
  if (found.kind === 'text') return parseConfig(found.text, file);
  if (found.kind === 'missing') return undefined;
  throw userError('file-unreadable', file, found.kind);
}

/** A base config that cannot be read makes every target new, which is never green. */
async function readBaseConfig(
  change: Pick<Change, 'base'>,
  file: string,
): Promise<{ readonly config: Config | undefined; readonly notices: readonly string[] }> {
  try {
    return { config: await readConfig(change.base.tree, file), notices: [] };
  } catch (error) {
    if (!(error instanceof UserError) || error.kind === 'github-refused') throw error;
    return {
      config: undefined,
      notices: [`The config on ${change.base.ref} cannot be read, so every target counts as new: ${error.message}`],
    };
  }
}

function pairUp(base: Config | undefined, head: Config | undefined): readonly TargetPair[] {
  const before = base?.targets ?? [];
  const after = head?.targets ?? [];
  const kept = after.map((target): TargetPair => {
    const former = before.find((other) => other.name === target.name);
    return former === undefined
      ? { kind: 'new', name: target.name, head: target }
      : { kind: 'both', name: target.name, base: former, head: target };
  });
  const removed = before
    .filter((target) => !after.some((other) => other.name === target.name))
    .map((target): TargetPair => ({ kind: 'removed', name: target.name, base: target }));
  return [...kept, ...removed];
}

function narrow(pairs: readonly TargetPair[], names: readonly string[]): readonly TargetPair[] {
  const known = pairs.map((pair) => pair.name);
  const stranger = names.find((name) => !known.includes(name));
  if (stranger !== undefined) throw userError('target-unknown', stranger, known);
  return names.length === 0 ? pairs : pairs.filter((pair) => names.includes(pair.name));
}

function narrowed(names: readonly string[]): readonly string[] {
  return names.length === 0 ? [] : [`Only these targets were judged, as the input 'targets' asks: ${names.join(', ')}.`];
}
