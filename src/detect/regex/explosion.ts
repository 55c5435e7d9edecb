/**
 * How long a backtracking engine can take for a pattern, by the ambiguity of its automaton (Weber and Seidl, "On the degree of ambiguity of finite
 * automata", 1991): exponential where some state returns to itself on one text in two ways, polynomial where a text loops at one
 * state, leads to another and loops there too. Only a text on which the pattern then fails makes the engine try all ways.
 */
import { parseRegex } from './parse-regex.js';
import { positionsOf } from './positions.js';
import { Pump } from './pump.js';

export type Explosion = 'none' | 'polynomial' | 'exponential';

const LONGEST = 1_000;
/** Without an open repetition nothing explodes. */
const SUSPECT = /[*+]|\{\d*,/;

const judged = new Map<string, Explosion>();

/**
 * @param pattern in the syntax that JavaScript, Java, Python, .NET and PCRE share; PCRE's delimiters may be there
 * @returns the worst a text can make of it, `none` also where the pattern is too large to judge or cannot be made to fail
 */
export function explosionOf(pattern: string): Explosion {
  const known = judged.get(pattern);
  if (known !== undefined) return known;
  const explosion = judge(pattern);
  if (judged.size < 10_000) judged.set(pattern, explosion);
  return explosion;
}

function judge(pattern: string): Explosion {
  if (pattern.length > LONGEST || !SUSPECT.test(pattern)) return 'none';
  const source = /^([/#~@!%])([^]*)\1[a-zA-Z]*$/.exec(pattern)?.[2] ?? pattern;
  const tree = parseRegex(source);
  const automaton = tree === undefined ? undefined : positionsOf(tree);
  if (automaton === undefined) return 'none';
  const pump = new Pump(automaton);
  if (pump.exponential()) return 'exponential';
  return pump.polynomial(source.startsWith('^')) ? 'polynomial' : 'none';
}
