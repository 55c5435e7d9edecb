import { DEFAULT_SAMPLING, DEFAULT_TARGET } from '../../config/defaults.js';

/** The config to begin with; `prompts` are what looks like prompt files in the repository, the likeliest first. */
export function renderConfig(prompts: readonly string[]): string {
  const [prompt, ...others] = prompts;
  const found =
    prompt === undefined
      ? '    # prompt: prompts/system.md           # no file looked like a prompt: name yours here'
      : `    prompt: ${quote(prompt)}`;
  const more = others.slice(0, 5).map((path) => `    #   also found: ${path}`);
  const watch = prompt?.includes('/') === true ? `["${prompt.replace(/\/[^/]*$/, '')}/**"]` : '[]';
  return `# What a pull request may change: which model, which prompt, which sampling. docs/configuration.md explains every key.
version: 1
targets:
  - name: assistant
    model: gpt-4.1-mini                   # or {file: config.json, path: /model}
    api: ${DEFAULT_TARGET.api}                             # chat, completions or azure
    endpoint: ${DEFAULT_TARGET.endpoint}                     # a name from the policy's endpoints
${[found, ...more].join('\n')}
    # template: prompts/task.md           # instead of prompt: a text with {{prompt}} where the task belongs
    sampling: {temperature: ${DEFAULT_SAMPLING.temperature}, top_p: ${DEFAULT_SAMPLING.topP}, max_tokens: ${DEFAULT_SAMPLING.maxTokens}}
    watch: ${watch}                   # further files whose change affects the target
`;
}

function quote(path: string): string {
  return /^[A-Za-z0-9_./-]+$/.test(path) ? path : JSON.stringify(path);
}
