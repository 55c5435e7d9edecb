/**
 * The kinds of values the two files hold. The message of every schema is what is allowed, in words:
 * read-settings.ts puts file, line, key and the refused value in front of it.
 */
import { z } from 'zod';

/** A mapping that refuses unknown keys; its message then lists the known ones. */
export function section<Shape extends z.ZodRawShape>(shape: Shape): z.ZodObject<Shape, z.core.$strict> {
  const allowed = Object.keys(shape).join(', ');
  return z.strictObject(shape, { error: (issue) => (issue.code === 'unrecognized_keys' ? allowed : `a mapping with the keys ${allowed}`) });
}

/** Inclusive bounds. */
export function numberBetween(low: number, high: number): z.ZodNumber {
  const error = `a number from ${low} to ${high}`;
  return z.number({ error }).min(low, { error }).max(high, { error });
}

/** Inclusive bounds. */
export function wholeBetween(low: number, high: number): z.ZodNumber {
  const error = `a whole number from ${low} to ${high}`;
  return z.number({ error }).int({ error }).min(low, { error }).max(high, { error });
}

export function textLike(pattern: RegExp, error: string): z.ZodString {
  return z.string({ error }).regex(pattern, { error });
}

export function oneOf<const Words extends readonly [string, ...string[]]>(words: Words): z.ZodEnum<z.core.util.ToEnum<Words[number]>> {
  return z.enum(words, { error: `one of: ${words.join(', ')}` });
}

export const onOff = z.boolean({ error: 'true or false' });

/** A path inside the repository; whether it leads outside is found again when it is read. */
export const repositoryPath = textLike(
  /^(?![/\\])(?![A-Za-z]:)(?!(?:.*\/)?\.\.(?:\/|$))[^\\\p{Cc}]{1,300}$/u,
  "a path inside the repository, with forward slashes and without '..'",
);

const POINTS = "a rise in points from 0 to 100 with its unit, such as '5 points'";

/** '5 points' → 0.05. The only form: a bare 0.05 or 5 could mean either, and '5%' could be relative. */
export const points = z
  .string({ error: POINTS })
  .regex(/^\d{1,3}(?:\.\d{1,6})? points?$/, {
    error: (issue) => (String(issue.input).includes('%') ? `${POINTS}: '%' could mean points or a share of the baseline's rate` : POINTS),
  })
  .transform((text) => Number.parseFloat(text) / 100)
  .refine((share) => share <= 1, { error: POINTS });

/** '5 USD' → 5. */
export const dollars = textLike(/^\d{1,7}(?:\.\d{1,6})? USD$/, "an amount with its unit, such as '5 USD'").transform((text) =>
  Number.parseFloat(text),
);
