/** The config file as written: keys in the spelling of the file, defaults filled in by parse-config.ts. */
import { z } from 'zod';

import { APIS } from '../domain.js';
import { numberBetween, oneOf, repositoryPath, section, textLike, wholeBetween } from './fields.js';

/** Fields of the request that the gate writes itself: one of them under `extra` would make the record of the run untrue. */
const OWN_FIELDS = [
  'model',
  'messages',
  'prompt',
  'stream',
  'n',
  'best_of',
  'temperature',
  'top_p',
  'max_tokens',
  'max_completion_tokens',
  'seed',
  'stop',
];

const modelName = textLike(/^[^\p{Cc}]{1,200}$/u, 'the name of a model');
const extraWords = `request fields that the gate does not set itself (not ${OWN_FIELDS.join(', ')})`;
const extraField = textLike(new RegExp(`^(?!(?:${OWN_FIELDS.join('|')})$)[A-Za-z_][A-Za-z0-9_]{0,63}$`), extraWords);

const sampling = section({
  temperature: numberBetween(0, 2).optional(),
  top_p: numberBetween(0, 1).optional(),
  max_tokens: wholeBetween(1, 32_768).optional(),
  seed: wholeBetween(0, 2_147_483_647).optional(),
  stop: z
    .array(textLike(/^[^]{1,200}$/, 'a text of 1 to 200 characters'), { error: 'a list of texts' })
    .max(4, { error: 'at most 4 texts' })
    .optional(),
  extra: z.record(extraField, z.json(), { error: `a mapping of ${extraWords}` }).optional(),
});

const model = z.union(
  [modelName, section({ file: repositoryPath, path: textLike(/^(?:\/[^\p{Cc}/]{0,200}){1,20}$/u, "a JSON pointer such as '/model'") })],
  {
    error: 'the name of a model, or {file: config.json, path: /model}',
  },
);

const target = section({
  name: textLike(/^[A-Za-z0-9][A-Za-z0-9._-]{0,63}$/, 'a name of 1 to 64 letters, digits, dots, underscores and hyphens'),
  model,
  api: oneOf(APIS).optional(),
  endpoint: textLike(/^[A-Za-z0-9][A-Za-z0-9._-]{0,63}$/, "a name from the policy's endpoints").optional(),
  prompt: repositoryPath.optional(),
  template: repositoryPath.optional(),
  sampling: sampling.optional(),
  watch: z
    .array(repositoryPath, { error: "a list of patterns such as 'prompts/**'" })
    .max(200, { error: 'at most 200 patterns' })
    .optional(),
});

const atLeastOneTarget = 'a list of one to 50 targets';

export const configSchema = section({
  version: z.literal(1, { error: '1' }),
  targets: z.array(target, { error: atLeastOneTarget }).min(1, { error: atLeastOneTarget }).max(50, { error: atLeastOneTarget }),
});

export type WrittenTarget = z.infer<typeof target>;
