import type { TargetConfig } from '../../config/config.js';
import { watchesPath } from '../../config/watches-path.js';
import type { ChangedFiles } from '../../ports.js';
import type { TargetPair } from './list-targets.js';

/** What changed, and the config's own path. */
export interface ChangedConfig {
  readonly changed: ChangedFiles;
  readonly configFile: string;
}

/**
 * Whether a change may have changed what a target sends: a file that base or head watches, or the target's own entry in the
 * config. An unknown list of files affects every target. An entry that differs while the config is not among the changed
 * files was changed on the base branch since, and is not this change's.
 */
export function isAffected(pair: TargetPair, { changed, configFile }: ChangedConfig): boolean {
  if (changed.kind === 'unknown') return true;
  if (changed.paths.includes(configFile) && (pair.kind !== 'both' || isOtherEntry(pair.base, pair.head))) return true;
  return entriesOf(pair).some((entry) => changed.paths.some((path) => watchesPath(entry, path)));
}

function entriesOf(pair: TargetPair): readonly TargetConfig[] {
  if (pair.kind === 'both') return [pair.base, pair.head];
  return [pair.kind === 'new' ? pair.head : pair.base];
}

/** Which files are watched does not reach the model; all else of an entry does. */
function isOtherEntry({ watch: _before, ...base }: TargetConfig, { watch: _after, ...head }: TargetConfig): boolean {
  return JSON.stringify(base) !== JSON.stringify(head);
}
