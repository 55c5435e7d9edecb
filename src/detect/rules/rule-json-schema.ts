import { z } from 'zod';

import { ruleFile } from './rule-schema.js';

/** The JSON Schema of a rule file, for editors: `# yaml-language-server: $schema=…` in its first line, or the editor's own settings. */
export function renderRuleSchema(): string {
  const { $schema, properties, ...rest } = z.toJSONSchema(ruleFile, { io: 'input', unrepresentable: 'any' });
  const clauses = properties?.['match'];
  const clause = typeof clauses === 'object' && typeof clauses.items === 'object' ? clauses.items : {};
  // One clause needs no list around it: the reader adds it, which no schema can see.
  const match = { anyOf: [clause, clauses] };
  return `${JSON.stringify({ $schema, title: 'A rule of cyberseceval-gate', ...rest, properties: { ...properties, match } }, null, 2)}\n`;
}
