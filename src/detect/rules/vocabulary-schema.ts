/** The border for sources.yml, sanitizers.yml, types.yml and models.yml of a language. */
import { z } from 'zod';
import { CATEGORY_NAMES } from '../engine/categories.js';
import { LABELS } from '../engine/labels.js';
import { EFFECTS } from '../engine/vocabulary.js';

const names = z.array(z.string().min(1)).default([]);
const toName = z.record(z.string(), z.string()).default({});
const given = z.strictObject({
  argument: z.union([
    z
      .number()
      .int()
      .min(0)
      .transform((one) => [one]),
    z.array(z.number().int().min(0)).min(1),
  ]),
  is: z.array(z.string()).min(1),
});
const place = z.union([z.literal('receiver'), z.number().int().min(0)]);
const patternWords = z.strictObject({
  calls: z.array(z.string()).min(1),
  pattern: place,
  of: place,
  by: z.number().int().min(0).optional(),
  as: z.enum(['text', 'regex', 'delimited', 'whole']),
});
const cleans = z.union([z.enum(['all', 'text']), z.array(z.enum(CATEGORY_NAMES)).min(1)]);

export const sourcesFile = z.array(
  z.strictObject({
    label: z.enum(LABELS),
    reads: names,
    except: names,
    begins: toName,
    calls: names,
    annotations: names,
    types: names,
    handlers: names,
    classes: names,
    entries: names,
    results: names,
    handed: names,
    services: names,
    fills: z.record(z.string(), z.number().int().min(0)).default({}),
  }),
);

export const sanitizersFile = z.strictObject({
  sanitizers: z
    .array(
      z.strictObject({
        calls: z.array(z.string()).min(1),
        cleans: cleans.optional(),
        keeps: z.string().optional(),
        drops: z.string().optional(),
        escapes: z.string().optional(),
        within: z.string().optional(),
        opens: z.literal(true).optional(),
        given: given.optional(),
      }),
    )
    .default([]),
  replaces: z.array(patternWords).default([]),
  matches: z.array(patternWords).default([]),
  guards: z
    .array(
      z.strictObject({
        calls: z.array(z.string()).min(1),
        proves: cleans,
        drops: z.string().optional(),
        given: given.optional(),
        about: z.union([z.literal('receiver'), z.number().int().min(0)]),
        when: z.enum(['true', 'false', 'absent', 'equals', 'returns']),
        needs: z.enum(CATEGORY_NAMES).optional(),
        pattern: z.union([z.literal('receiver'), z.number().int().min(0)]).optional(),
        whole: z.literal(true).optional(),
        begins: z.literal(true).optional(),
        with: z
          .array(z.union([z.string(), z.number(), z.boolean(), z.null()]))
          .min(1)
          .optional(),
      }),
    )
    .default([]),
  refusals: z
    .array(z.strictObject({ values: z.array(z.union([z.string(), z.number()])).min(1), proves: z.array(z.enum(CATEGORY_NAMES)).min(1) }))
    .default([]),
});

export const typesFile = z.strictObject({
  returns: toName,
  extends: z.record(z.string(), z.union([z.string().transform((one) => [one]), z.array(z.string()).min(1)])).default({}),
  members: toName,
  names: toName,
  wrappers: names,
  chains: names,
  aliases: toName,
  callbacks: z.record(z.string(), z.array(z.string())).default({}),
  constants: z.record(z.string(), z.number()).default({}),
  variables: names,
  known: names,
});

export const modelsFile = z.strictObject({
  effects: z.partialRecord(z.enum(EFFECTS), z.array(z.string())).default({}),
  copies: z
    .record(
      z.string(),
      z.strictObject({
        to: z.number().int(),
        from: z.array(z.number().int()),
        size: z.number().int().optional(),
        appends: z.literal(true).optional(),
        template: z.number().int().optional(),
        count: z.number().int().optional(),
        wide: z.literal(true).optional(),
        ends: z.literal(true).optional(),
        open: z.literal(true).optional(),
        reads: z.literal(true).optional(),
        counts: z.literal(true).optional(),
        list: z.literal(true).optional(),
      }),
    )
    .default({}),
  allocates: z.record(z.string(), z.array(z.number().int())).default({}),
  nullable: names,
  requires: z.record(z.string(), z.array(z.number().int())).default({}),
  'reads-text': z.record(z.string(), z.array(z.number().int())).default({}),
  resizes: z.record(z.string(), z.number().int()).default({}),
  unchecked: names,
  moves: names,
  borrows: names,
  handles: names,
  places: names,
  invalidates: names,
  removes: names,
  keeps: names,
  overwrites: z.record(z.string(), z.number().int()).default({}),
  owning: names,
  writesRange: z.record(z.string(), z.number().int()).default({}),
  locks: z.record(z.string(), z.union([z.literal('receiver'), z.number().int()])).default({}),
  unlocks: z.record(z.string(), z.union([z.literal('receiver'), z.number().int()])).default({}),
  releases: z.record(z.string(), z.number().int()).default({}),
});
