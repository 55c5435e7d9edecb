/** The config and policy of a command line, and the tree that their paths are relative to. */
import { dirname, isAbsolute, relative, resolve } from 'node:path';

import { createCheckoutTree } from '../adapters/git/checkout-tree.js';
import { readUserFile, readUserFileIfThere } from '../adapters/user-file.js';
import type { Config } from '../config/config.js';
import { DEFAULT_CONFIG_FILE, DEFAULT_POLICY, DEFAULT_POLICY_FILE } from '../config/defaults.js';
import { parseConfig } from '../config/parse-config.js';
import { parsePolicy } from '../config/parse-policy.js';
import type { Policy } from '../domain.js';
import type { Tree } from '../ports.js';

export interface SetupOptions {
  readonly cwd: string;
  readonly config: string | undefined;
  readonly policy: string | undefined;
}

export interface Setup {
  readonly config: Config;
  readonly configFile: string;
  readonly root: string;
  readonly tree: Tree;
}

/** Throws a `UserError`. */
export async function readSetup({ cwd, config: given }: Pick<SetupOptions, 'cwd' | 'config'>): Promise<Setup> {
  const configFile = given ?? DEFAULT_CONFIG_FILE;
  const config = parseConfig(await readUserFile({ path: configFile, cwd, what: 'config' }), configFile);
  const root = repositoryOf(resolve(cwd, configFile), cwd);
  return { config, configFile, root, tree: createCheckoutTree(root) };
}

/** A policy that was named must be there; otherwise the usual file, and without it the defaults. Says where it came from. */
export async function readPolicyFile({
  cwd,
  policy: given,
}: Pick<SetupOptions, 'cwd' | 'policy'>): Promise<{ readonly policy: Policy; readonly file: string | undefined }> {
  if (given !== undefined) return { policy: parsePolicy(await readUserFile({ path: given, cwd, what: 'policy' }), given), file: given };
  const text = await readUserFileIfThere({ path: DEFAULT_POLICY_FILE, cwd, what: 'policy' });
  return text === undefined
    ? { policy: DEFAULT_POLICY, file: undefined }
    : { policy: parsePolicy(text, DEFAULT_POLICY_FILE), file: DEFAULT_POLICY_FILE };
}

/** Where one stands, if the config is below it; else the folder of the config, or the one above its `.github`. */
function repositoryOf(configFile: string, cwd: string): string {
  const inside = relative(cwd, configFile);
  if (!inside.startsWith('..') && !isAbsolute(inside)) return cwd;
  const folder = dirname(configFile);
  return folder.endsWith('.github') ? dirname(folder) : folder;
}
