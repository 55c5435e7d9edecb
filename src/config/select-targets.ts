import { userError } from '../errors.js';
import type { Config, TargetConfig } from './config.js';

/** The targets of these names, in the order of the config; no names mean all. Throws `target-unknown`. */
export function selectTargets(config: Config, names: readonly string[]): readonly TargetConfig[] {
  const known = config.targets.map((target) => target.name);
  const stranger = names.find((name) => !known.includes(name));
  if (stranger !== undefined) throw userError('target-unknown', stranger, known);
  return names.length === 0 ? config.targets : config.targets.filter((target) => names.includes(target.name));
}
