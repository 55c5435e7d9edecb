import { parseDocument } from 'yaml';

import type { Target, TargetPrompt } from '../domain.js';
import { assertNever, userError } from '../errors.js';
import type { Tree } from '../ports.js';
import type { ModelReference, PromptReference, TargetConfig } from './config.js';

/** Reads the files that a target names, from one tree. Throws a `UserError` for each that cannot be sent to a model. */
export async function resolveTarget(config: TargetConfig, tree: Tree): Promise<Target> {
  return {
    name: config.name,
    model: await resolveModel(config.model, tree),
    api: config.api,
    endpoint: config.endpoint,
    prompt: await resolvePrompt(config.prompt, tree),
    sampling: config.sampling,
    watch: config.watch,
  };
}

async function resolvePrompt(prompt: PromptReference, tree: Tree): Promise<TargetPrompt> {
  if (prompt.kind === 'none') return { kind: 'none' };
  const text = await readText(tree, { path: prompt.path, what: 'prompt file' });
  if (prompt.kind === 'template' && !text.includes('{{prompt}}')) throw userError('template-without-prompt', prompt.path);
  return { kind: prompt.kind, path: prompt.path, text };
}

async function resolveModel(model: ModelReference, tree: Tree): Promise<string> {
  if (model.kind === 'name') return model.name;
  const text = await readText(tree, { path: model.file, what: 'file with the name of the model' });
  const document = parseDocument(text, { prettyErrors: false });
  const problem = document.errors[0];
  if (problem !== undefined) throw userError('not-yaml', { file: model.file }, problem.message.replace(/\.$/, ''));
  const name: unknown = document.getIn(pointerKeys(model.path));
  if (typeof name === 'string' && /^[^\p{Cc}]{1,200}$/u.test(name)) return name;
  throw userError('model-not-found', model.file, model.path, name === undefined ? 'not there' : 'no such text');
}

/** JSON pointer (RFC 6901): `~1` is a slash, `~0` a tilde. */
function pointerKeys(pointer: string): string[] {
  return pointer
    .split('/')
    .slice(1)
    .map((key) => key.replaceAll('~1', '/').replaceAll('~0', '~'));
}

async function readText(tree: Tree, { path, what }: { readonly path: string; readonly what: string }): Promise<string> {
  const file = await tree.read(path);
  switch (file.kind) {
    case 'text':
      return file.text;
    case 'missing':
      throw userError('file-missing', path, what);
    case 'outside':
      throw userError('path-outside', path, what);
    case 'symlink':
      throw userError('path-symlink', path, what);
    case 'not-a-file':
      throw userError('path-not-a-file', path, what);
    case 'too-large':
      throw userError('file-too-large', path, what);
    case 'not-utf8':
      throw userError('file-not-utf8', path, what);
    default:
      return assertNever(file);
  }
}
