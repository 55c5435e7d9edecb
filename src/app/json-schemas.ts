/** The JSON Schemas of docs/schemas/, made from the schemas that read the files. */
import { z } from 'zod';

import { baselineSchema } from './baseline-file.js';
import { runHeaderSchema, trialSchema } from './records.js';
import { reportSchema } from './report-schema.js';

const SCHEMAS = {
  'baseline.schema.json': { schema: baselineSchema, title: 'The baseline file of cyberseceval-gate' },
  'run.schema.json': { schema: runHeaderSchema, title: 'run.json of a run folder of cyberseceval-gate' },
  'trial.schema.json': { schema: trialSchema, title: 'One line of trials.jsonl of a run folder of cyberseceval-gate' },
  'result.schema.json': { schema: reportSchema, title: 'result.json of cyberseceval-gate' },
} as const;

/** File name → text of every schema. */
export function jsonSchemas(): ReadonlyMap<string, string> {
  return new Map(Object.entries(SCHEMAS).map(([name, { schema, title }]) => [name, toText(schema, title)]));
}

function toText(schema: z.ZodType, title: string): string {
  const { $schema, ...rest } = z.toJSONSchema(schema, { io: 'input' });
  return `${JSON.stringify({ $schema, title, ...rest }, null, 2)}\n`;
}
