import type { NonEmpty, Sampling } from '../domain.js';
import { userError } from '../errors.js';
import type { Config, ModelReference, PromptReference, TargetConfig } from './config.js';
import { configSchema } from './config-schema.js';
import type { WrittenTarget } from './config-schema.js';
import { DEFAULT_SAMPLING, DEFAULT_TARGET } from './defaults.js';
import { checkSettings, readSettings } from './read-settings.js';
import type { Settings } from './read-settings.js';

/** A config file's text → its targets, defaults filled in. `file` is its name in messages. Throws a `UserError`. */
export function parseConfig(text: string, file: string): Config {
  const settings = readSettings({ text, file });
  const written = checkSettings(settings, configSchema);
  const targets = written.targets.map((target, index) => toTarget(target, { settings, index }));
  refuseTwins(targets, settings);
  const [first, ...rest] = targets;
  if (first === undefined) throw userError('missing-key', settings.where(['targets']), 'at least one target');
  const all: NonEmpty<TargetConfig> = [first, ...rest];
  return { version: 1, targets: all };
}

function refuseTwins(targets: readonly TargetConfig[], settings: Settings): void {
  targets.forEach((target, index) => {
    const earlier = targets.findIndex((other) => other.name.toLowerCase() === target.name.toLowerCase());
    if (earlier < index) throw userError('named-twice', settings.where(['targets', index, 'name']), target.name);
  });
}

function toTarget(written: WrittenTarget, place: { readonly settings: Settings; readonly index: number }): TargetConfig {
  if (written.prompt !== undefined && written.template !== undefined) {
    throw userError('prompt-and-template', place.settings.where(['targets', place.index, 'template']));
  }
  return {
    name: written.name,
    model: toModel(written.model),
    api: written.api ?? DEFAULT_TARGET.api,
    endpoint: written.endpoint ?? DEFAULT_TARGET.endpoint,
    prompt: toPrompt(written),
    sampling: toSampling(written.sampling ?? {}),
    watch: written.watch ?? [],
  };
}

function toModel(model: WrittenTarget['model']): ModelReference {
  return typeof model === 'string' ? { kind: 'name', name: model } : { kind: 'pointer', file: plainPath(model.file), path: model.path };
}

function toPrompt({ prompt, template }: WrittenTarget): PromptReference {
  if (prompt !== undefined) return { kind: 'system', path: plainPath(prompt) };
  if (template !== undefined) return { kind: 'template', path: plainPath(template) };
  return { kind: 'none' };
}

/** `./a//b` → `a/b`: changed files are listed in this spelling. */
function plainPath(path: string): string {
  return path
    .split('/')
    .filter((part) => part !== '' && part !== '.')
    .join('/');
}

function toSampling(written: NonNullable<WrittenTarget['sampling']>): Sampling {
  return {
    temperature: written.temperature ?? DEFAULT_SAMPLING.temperature,
    topP: written.top_p ?? DEFAULT_SAMPLING.topP,
    maxTokens: written.max_tokens ?? DEFAULT_SAMPLING.maxTokens,
    ...(written.seed === undefined ? {} : { seed: written.seed }),
    ...(written.stop === undefined ? {} : { stop: written.stop }),
    ...(written.extra === undefined ? {} : { extra: written.extra }),
  };
}
