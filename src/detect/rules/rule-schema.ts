/** The border between a rule file and a rule: unknown keys, unknown words and patterns that do not compile are refused. */
import { z } from 'zod';
import { SEVERITIES, TIERS } from '../../domain.js';
import { CATEGORY_NAMES } from '../engine/categories.js';
import { MEMORY_PROBLEMS } from '../engine/event.js';
import { LABEL_GROUPS, LABELS } from '../engine/labels.js';
import { CLAUSE_HEADS } from './rule.js';
import type { Condition, LabelWord, ValueTest } from './rule.js';

const scalar = z.union([z.string(), z.number(), z.boolean(), z.null()]);
const words = z
  .union([
    z
      .string()
      .min(1)
      .transform((word) => [word]),
    z.array(z.string().min(1)).min(1),
  ])
  .readonly();
const scalars = z.union([scalar.transform((one) => [one]), z.array(scalar).min(1)]).readonly();
const flag = z.boolean();

/** A regular expression in JavaScript's syntax; `(?i)` in front ignores case. */
const pattern = z
  .string()
  .min(1)
  .refine((source) => compiles(source), { error: 'not a valid regular expression' });

export function compiles(source: string): boolean {
  try {
    new RegExp(source.replace(/^\(\?i\)/, ''));
    return true;
  } catch {
    return false;
  }
}

const GROUP_WORDS = Object.keys(LABEL_GROUPS) as readonly (keyof typeof LABEL_GROUPS)[];
const labelWord = z.enum([...LABELS, ...GROUP_WORDS]);
const labelWords: z.ZodType<readonly LabelWord[]> = z.union([labelWord.transform((word) => [word]), z.array(labelWord).min(1)]);

const at = z
  .union([
    z.union([z.number().int().min(0), z.string()]).transform((one) => [one]),
    z.array(z.union([z.number().int().min(0), z.string()])).min(1),
  ])
  .readonly();

const textTest = z
  .strictObject({ starts: pattern.optional(), has: pattern.optional(), before: pattern.optional(), after: pattern.optional() })
  .readonly();

const valueTest: z.ZodType<ValueTest> = z.lazy(
  () =>
    z
      .strictObject({
        absent: flag.optional(),
        constant: flag.optional(),
        equals: scalars.optional(),
        matches: pattern.optional(),
        type: words.optional(),
        'made-by': words.optional(),
        carries: labelWords.optional(),
        into: z.enum(CATEGORY_NAMES).optional(),
        text: textTest.optional(),
        below: z.number().optional(),
        'at-least': z.number().optional(),
        'shorter-than': z.number().int().positive().optional(),
        secret: flag.optional(),
        all: z.array(valueTest).min(1).optional(),
        closed: flag.optional(),
        reached: z.number().int().positive().optional(),
        global: flag.optional(),
        fallback: pattern.optional(),
        entry: z.strictObject({ key: z.string(), is: valueTest }).optional(),
        item: valueTest.optional(),
        unfilled: flag.optional(),
        scalar: flag.optional(),
        explodes: z.enum(['polynomial', 'exponential']).optional(),
        function: z
          .strictObject({
            empty: flag.optional(),
            returns: scalar.optional(),
            throws: flag.optional(),
            mentions: words.optional(),
            lacks: words.optional(),
            'calls-with': scalars.optional(),
          })
          .optional(),
      })
      .refine((test) => test.into === undefined || test.carries !== undefined, { error: '"into" needs "carries"' }) as z.ZodType<ValueTest>,
);

const history = z.strictObject({
  of: z.union([z.enum(['receiver', 'maker', 'value']), z.number().int().min(0)]),
  has: words.optional(),
  lacks: words.optional(),
  with: scalars.optional(),
});
const inside = z.strictObject({
  function: pattern.optional(),
  annotation: words.optional(),
  modifier: words.optional(),
  class: words.optional(),
  field: words.optional(),
  loop: flag.optional(),
  recursive: flag.optional(),
  called: words.optional(),
});
const body = z.strictObject({
  empty: flag.optional(),
  returns: scalar.optional(),
  calls: words.optional(),
  lacks: words.optional(),
  throws: flag.optional(),
  annotation: words.optional(),
});

/** One object with all keys and a count of its heads: a union would only say that nothing fits. */
const CONDITION_HEADS = [
  'argument',
  'interpolated',
  'any-argument',
  'arguments',
  'receiver',
  'key',
  'value',
  'left',
  'right',
  'side',
  'target',
  'history',
  'inside',
  'imports',
  'anywhere',
  'use',
  'named',
  'body',
  'all',
  'any',
  'not',
] as const;

const condition: z.ZodType<Condition> = z.lazy(
  () =>
    z
      .strictObject({
        argument: at.optional(),
        is: valueTest.optional(),
        interpolated: at.optional(),
        'any-argument': valueTest.optional(),
        arguments: z.strictObject({ min: z.number().int().optional(), max: z.number().int().optional() }).optional(),
        receiver: valueTest.optional(),
        key: valueTest.optional(),
        value: valueTest.optional(),
        left: valueTest.optional(),
        right: valueTest.optional(),
        side: valueTest.optional(),
        target: valueTest.optional(),
        history: history.optional(),
        inside: inside.optional(),
        imports: words.optional(),
        anywhere: words.optional(),
        use: z.enum(['dropped', 'tested', 'kept']).optional(),
        named: pattern.optional(),
        body: body.optional(),
        all: z.array(condition).min(1).optional(),
        any: z.array(condition).min(1).optional(),
        not: condition.optional(),
      })
      .refine((given) => CONDITION_HEADS.filter((head) => given[head] !== undefined).length === 1, {
        error: `needs exactly one of ${CONDITION_HEADS.join(', ')}`,
      })
      .refine((given) => (given.argument === undefined) === (given.is === undefined), {
        error: '"argument" and "is" go together',
      }) as z.ZodType<Condition>,
);

const clause = z
  .strictObject({
    call: words.optional(),
    set: words.optional(),
    read: words.optional(),
    literal: pattern.optional(),
    compare: words.optional(),
    returns: z.literal(true).optional(),
    function: pattern.optional(),
    class: pattern.optional(),
    catches: words.optional(),
    asserts: z.literal(true).optional(),
    memory: z.union([z.enum(MEMORY_PROBLEMS).transform((one) => [one]), z.array(z.enum(MEMORY_PROBLEMS)).min(1)]).optional(),
    by: words.optional(),
    where: condition.optional(),
    tier: z.enum(TIERS).optional(),
    severity: z.enum(SEVERITIES).optional(),
  })
  .refine((given) => CLAUSE_HEADS.filter((head) => given[head] !== undefined).length === 1, {
    error: `needs exactly one of ${CLAUSE_HEADS.join(', ')}`,
  });

const sentence = z.string().trim().min(10).max(300);
const example = z.string().trim().min(1);

export const ruleFile = z.strictObject({
  severity: z.enum(SEVERITIES),
  tier: z.enum(TIERS),
  also: z.array(z.templateLiteral(['CWE-', z.number().int().positive()])).default([]),
  message: sentence,
  why: sentence,
  fix: sentence,
  references: z.array(z.url()).default([]),
  match: z.preprocess((given: unknown): unknown => (Array.isArray(given) ? given : [given]), z.array(clause).min(1)),
  examples: z.strictObject({ vulnerable: z.array(example).min(2), safe: z.array(example).min(2) }),
});
