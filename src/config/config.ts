/** What a config file says, before any file it names is read: see resolve-target.ts for that step. */
import type { Api, NonEmpty, Sampling } from '../domain.js';

/** The model's name, or the place in a JSON or YAML file where it stands (`path` is a JSON pointer). */
export type ModelReference =
  { readonly kind: 'name'; readonly name: string } | { readonly kind: 'pointer'; readonly file: string; readonly path: string };

/** The file whose text wraps every case. */
export type PromptReference = { readonly kind: 'none' } | { readonly kind: 'system' | 'template'; readonly path: string };

/** One target as written in the config, with the defaults filled in. Paths are relative to the repository. */
export interface TargetConfig {
  readonly name: string;
  readonly model: ModelReference;
  readonly api: Api;
  /** A name in the policy's `endpoints`. */
  readonly endpoint: string;
  readonly prompt: PromptReference;
  readonly sampling: Sampling;
  /** Further globs; a change to a matching file affects the target. */
  readonly watch: readonly string[];
}

/** What a pull request may change. */
export interface Config {
  readonly version: 1;
  readonly targets: NonEmpty<TargetConfig>;
}
