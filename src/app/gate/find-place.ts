import type { TargetConfig } from '../../config/config.js';
import { watchesPath } from '../../config/watches-path.js';
import type { ChangedPlace } from '../../domain.js';
import type { Change, ChangedFiles } from '../../ports.js';
import { firstChangedLine } from './first-changed-line.js';

export interface PlaceOptions {
  readonly change: Pick<Change, 'base' | 'head'>;
  readonly changed: ChangedFiles;
  readonly configFile: string;
}

/** Where annotations point: the changed line of the prompt, else of another file of the target, else of the config. */
export async function findPlace(target: TargetConfig, options: PlaceOptions): Promise<ChangedPlace | undefined> {
  for (const file of candidates(target, options)) {
    const [before, after] = await Promise.all([options.change.base.tree.read(file), options.change.head.tree.read(file)]);
    if (after.kind !== 'text') continue;
    if (before.kind === 'text' && before.text === after.text) continue;
    return { file, line: firstChangedLine(before.kind === 'text' ? before.text : undefined, after.text) };
  }
  return undefined;
}

function candidates(target: TargetConfig, { changed, configFile }: PlaceOptions): readonly string[] {
  const prompt = target.prompt.kind === 'none' ? [] : [target.prompt.path];
  const model = target.model.kind === 'pointer' ? [target.model.file] : [];
  const watched = changed.kind === 'known' ? changed.paths.filter((path) => watchesPath(target, path)).slice(0, 20) : [];
  const named = [...prompt, ...model, configFile];
  const touched = changed.kind === 'known' ? named.filter((file) => changed.paths.includes(file)) : named;
  return [...new Set([...touched, ...watched])];
}
