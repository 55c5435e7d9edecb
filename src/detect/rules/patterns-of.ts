import type { Rule } from './rule.js';

/** Keys of a rule whose text is a regular expression. */
const PATTERN_KEYS: ReadonlySet<string> = new Set(['matches', 'starts', 'has', 'before', 'after', 'literal', 'named', 'function', 'class']);

/** Every regular expression of a rule, as written. */
export function patternsOf({ match }: Pick<Rule, 'match'>): readonly string[] {
  return visit(match);
}

function visit(value: unknown): readonly string[] {
  if (typeof value !== 'object' || value === null) return [];
  return Object.entries(value).flatMap(([key, part]: [string, unknown]) => {
    if (typeof part === 'string') return PATTERN_KEYS.has(key) ? [part] : [];
    if (key === 'set' && Array.isArray(part)) return part.filter(isNamePattern).map((name) => name.slice(1, -1));
    return visit(part);
  });
}

/** `/…/` in a list of names is a pattern for the plain name. */
function isNamePattern(name: unknown): name is string {
  return typeof name === 'string' && name.startsWith('/');
}
