import type { TargetConfig } from './config.js';
import { matchesGlob } from './matches-glob.js';

/** Whether a change of this file may change what reaches the target's model: a file it names, or one that `watch` matches. */
export function watchesPath(target: TargetConfig, path: string): boolean {
  if (target.prompt.kind !== 'none' && target.prompt.path === path) return true;
  if (target.model.kind === 'pointer' && target.model.file === path) return true;
  return target.watch.some((pattern) => matchesGlob(pattern, path));
}
