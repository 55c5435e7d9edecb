import type { Config } from '../../config/config.js';
import { parseConfig } from '../../config/parse-config.js';
import { DEFAULT_POLICY } from '../../config/defaults.js';
import { parsePolicy } from '../../config/parse-policy.js';
import type { Endpoint, Policy } from '../../domain.js';
import { UserError, userError } from '../../errors.js';
import type { Sha256, Tree, TreeFile } from '../../ports.js';
import { checkEndpoint } from './check-endpoint.js';
import { checkTarget } from './check-target.js';

/** One thing that was looked at. `problem`: the gate cannot work; `warning`: it can, but not as one may think. */
export interface Check {
  readonly what: string;
  readonly kind: 'fine' | 'warning' | 'problem' | 'skipped';
  readonly detail: string;
}

/** What the doctor asks of the world. */
export interface DoctorWorld {
  readonly tree: Tree;
  readonly config: string;
  readonly policy: string;
  readonly sha256: Sha256;
  readonly hasKey: (variable: string) => boolean;
  /** Asks the endpoint without a paid call; absent where the network must not be used. */
  readonly reach: ((endpoint: Endpoint) => Promise<Reach>) | undefined;
  /** Builds the detector with the policy's own rules and proves them. Throws a `UserError`. */
  readonly tryRules: (folder: string) => Promise<number>;
  /** The commit of the work tree, when it is one of git's. */
  readonly commit: () => Promise<string | undefined>;
  /** Why the output folder cannot be written. */
  readonly unwritable: () => Promise<string | undefined>;
}

export type Reach = { readonly kind: 'answered'; readonly status: number } | { readonly kind: 'no-connection'; readonly code: string };

/** Looks at everything a run needs, as far as it can be looked at. Never throws for what the user must change: that is a check. */
export async function doctor(world: DoctorWorld): Promise<readonly Check[]> {
  const { check: configCheck, value: config } = await read(world, { path: world.config, what: 'config', parse: parseConfig });
  const found = await read(world, { path: world.policy, what: 'policy', parse: parsePolicy });
  const isAbsent = found.file.kind === 'missing';
  const policyCheck: Check = isAbsent
    ? { what: 'policy', kind: 'warning', detail: `${world.policy} is not there: the defaults hold, which only observe.` }
    : found.check;
  const policy = isAbsent ? DEFAULT_POLICY : found.value;
  return [
    configCheck,
    policyCheck,
    ...(config === undefined || policy === undefined ? [] : await targetChecks({ config, policy }, world)),
    ...(policy === undefined
      ? []
      : (await Promise.all(Object.entries(policy.endpoints).map((endpoint) => checkEndpoint(endpoint, world)))).flat()),
    ...(policy?.rules === undefined ? [] : [await rulesCheck(policy.rules, world)]),
    await gitCheck(world),
    await outputCheck(world),
  ];
}

interface ReadOptions<Value> {
  readonly path: string;
  readonly what: string;
  readonly parse: (text: string, file: string) => Value;
}

interface ReadResult<Value> {
  readonly check: Check;
  readonly file: TreeFile;
  readonly value: Value | undefined;
}

async function read<Value>({ tree }: DoctorWorld, { path, what, parse }: ReadOptions<Value>): Promise<ReadResult<Value>> {
  const file = await tree.read(path);
  try {
    if (file.kind === 'missing') throw userError('file-missing', path, what);
    if (file.kind !== 'text') throw userError('file-unreadable', path, file.kind);
    return { file, value: parse(file.text, path), check: { what, kind: 'fine', detail: path } };
  } catch (error) {
    if (!(error instanceof UserError)) throw error;
    return { file, value: undefined, check: { what, kind: 'problem', detail: error.message } };
  }
}

async function targetChecks(
  { config, policy }: { readonly config: Config; readonly policy: Policy },
  world: DoctorWorld,
): Promise<readonly Check[]> {
  const checks = await Promise.all(config.targets.map((target) => checkTarget(target, { policy, tree: world.tree, sha256: world.sha256 })));
  return checks.flat();
}

async function rulesCheck(folder: string, { tryRules }: DoctorWorld): Promise<Check> {
  try {
    const count = await tryRules(folder);
    return { what: 'rules', kind: 'fine', detail: `${folder}: ${count} own ${count === 1 ? 'rule' : 'rules'}, every example right` };
  } catch (error) {
    if (!(error instanceof UserError)) throw error;
    return { what: 'rules', kind: 'problem', detail: error.message };
  }
}

async function gitCheck({ commit }: DoctorWorld): Promise<Check> {
  const found = await commit();
  return found === undefined
    ? { what: 'git', kind: 'warning', detail: 'not a git work tree, or no commit yet: run and compare work, gate does not.' }
    : { what: 'git', kind: 'fine', detail: `commit ${found.slice(0, 12)}` };
}

async function outputCheck({ unwritable }: DoctorWorld): Promise<Check> {
  const why = await unwritable();
  return why === undefined
    ? { what: 'output', kind: 'fine', detail: 'the folder can be written' }
    : {
        what: 'output',
        kind: 'problem',
        detail: `the folder cannot be written (${why}). Make it writable, or name another one with --out.`,
      };
}
