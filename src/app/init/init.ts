import { DEFAULT_CONFIG_FILE, DEFAULT_POLICY_FILE, DEFAULT_WORKFLOW_FILE } from '../../config/defaults.js';
import { userError } from '../../errors.js';
import { findPrompts } from './find-prompts.js';
import { renderConfig } from './render-config.js';
import { renderPolicy } from './render-policy.js';
import { renderWorkflow } from './render-workflow.js';

/** The repository that the files are written into; paths are relative to it. */
export interface InitWorld {
  readonly paths: readonly string[];
  exists(path: string): Promise<boolean>;
  write(path: string, text: string): Promise<void>;
}

export interface InitResult {
  readonly written: readonly string[];
  readonly prompts: readonly string[];
}

/** Writes config, policy and workflow, all or none. Throws `already-there` where one of them is. */
export async function init(world: InitWorld): Promise<InitResult> {
  const prompts = findPrompts(world.paths);
  const files: readonly (readonly [string, string])[] = [
    [DEFAULT_CONFIG_FILE, renderConfig(prompts)],
    [DEFAULT_POLICY_FILE, renderPolicy()],
    [DEFAULT_WORKFLOW_FILE, renderWorkflow()],
  ];
  const states = await Promise.all(files.map(async ([path]) => ({ path, there: await world.exists(path) })));
  const there = states.filter((state) => state.there).map((state) => state.path);
  if (there.length > 0) throw userError('already-there', there);
  for (const [path, text] of files) await world.write(path, text);
  return { written: files.map(([path]) => path), prompts };
}
