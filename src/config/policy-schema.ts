/** The policy file as written; defaults are filled in by parse-policy.ts. */
import { z } from 'zod';

import { CODE_SUITES, GUARD_METRICS, HEADLINES, MODES } from '../domain.js';
import { dollars, numberBetween, onOff, oneOf, points, repositoryPath, section, textLike, wholeBetween } from './fields.js';

const suiteList = `a list with one or more of: ${CODE_SUITES.join(', ')}`;

const baseUrl = 'an http or https URL without user, password, query and fragment, such as https://api.openai.com/v1';

const endpoint = section({
  base_url: textLike(/^https?:\/\/[^\s/?#@]+(?:\/[^\s?#@]*)?$/, baseUrl).refine((text) => URL.canParse(text), { error: baseUrl }),
  key: textLike(/^[A-Za-z_][A-Za-z0-9_]{0,99}$/, 'the name of the environment variable that holds the key, never the key itself'),
  api_version: textLike(/^[A-Za-z0-9._-]{1,40}$/, 'an API version such as 2024-10-21').optional(),
});

const price = section({ input: dollars, output: dollars });

const endpointName = textLike(/^[A-Za-z0-9][A-Za-z0-9._-]{0,63}$/, 'a name of 1 to 64 letters, digits, dots, underscores and hyphens');
const modelName = textLike(/^[^\p{Cc}]{1,200}$/u, 'the name of a model');

const tolerance = section({ tolerance: points });

function optionalFields<Key extends string, Field extends z.ZodType>(
  keys: readonly Key[],
  field: Field,
): Record<Key, z.ZodOptional<Field>> {
  const entries = keys.map((key) => [key, field.optional()]);
  return Object.fromEntries(entries) as Record<Key, z.ZodOptional<Field>>;
}

export const policySchema = section({
  version: z.literal(1, { error: '1' }),
  mode: oneOf(MODES).optional(),
  baseline: repositoryPath.optional(),
  suites: z.array(oneOf(CODE_SUITES), { error: suiteList }).min(1, { error: suiteList }).optional(),
  samples: wholeBetween(1, 100).optional(),
  endpoints: z.record(endpointName, endpoint, { error: 'a mapping from a name to {base_url, key}' }).optional(),
  prices: z
    .record(modelName, price, { error: "a mapping from a model to {input, output}, each like '0.40 USD', for a million tokens" })
    .optional(),
  metrics: section(optionalFields(HEADLINES, tolerance)).optional(),
  guards: section(optionalFields(GUARD_METRICS, points)).optional(),
  limits: section({
    calls: wholeBetween(1, 10_000_000).optional(),
    cost: dollars.optional(),
    minutes: numberBetween(0.1, 10_080).optional(),
    concurrency: wholeBetween(1, 256).optional(),
  }).optional(),
  'on-no-verdict': oneOf(['fail', 'pass']).optional(),
  waivers: repositoryPath.optional(),
  rules: repositoryPath.optional(),
  'always-measure': onOff.optional(),
  'call-timeout-seconds': numberBetween(1, 3600).optional(),
});

export type WrittenPolicy = z.infer<typeof policySchema>;
