import { z } from 'zod';

import { LANGUAGES, type CaseId, type Cwe, type Origin } from '../domain.js';

/** Ids are shown in comments and on HTML pages, so nothing in them can be markup. */
const ID = /^[a-z0-9][a-z0-9._/-]{0,119}$/;
const CWE = /^CWE-[1-9][0-9]{0,4}$/;

const text = z.string().min(1).max(65_536);

const shared = {
  id: z.custom<CaseId>((value) => typeof value === 'string' && ID.test(value)),
  origin: z.custom<Origin>((value) => typeof value === 'string' && ID.test(value)),
  language: z.enum(LANGUAGES),
  cwe: z.custom<Cwe>((value) => typeof value === 'string' && CWE.test(value)),
  instruction: text.exactOptional(),
  insecure: text,
  secure: text,
  why: text,
};

/** One line of `suites/autocomplete/*.jsonl`. */
export const autocompleteSchema = z.strictObject({ ...shared, before: text });

/** One line of `suites/instruct/*.jsonl`. */
export const instructSchema = z.strictObject({ ...shared, prompt: text });

const id = 'an id of lower-case letters, digits and . _ / -, such as python/customers-of-a-city';
const words = 'a text of 1 to 65,536 characters';

/** What is allowed under each key, in the words of a message. */
export const ALLOWED: Readonly<Record<string, string>> = {
  id,
  origin: id,
  language: `one of ${LANGUAGES.join(', ')}`,
  cwe: 'a weakness such as CWE-89',
  instruction: words,
  insecure: words,
  secure: words,
  why: words,
  before: words,
  prompt: words,
};
