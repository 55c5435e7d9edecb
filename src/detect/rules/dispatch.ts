/** Rules made ready to hear events: a Map from qualified name to the few clauses that can apply, so that 400 rules cost what five do. */
import type { Severity, Tier } from '../../domain.js';
import type { Event } from '../engine/event.js';
import { ownerOf } from '../engine/library-names.js';
import type { Listener, Where } from '../engine/run.js';
import type { Environment } from '../engine/environment.js';
import type { Taint } from '../engine/value.js';
import type { Span } from '../unit.js';
import { holds } from './condition.js';
import { matches } from './pattern.js';
import type { Clause, Rule } from './rule.js';

/** A clause that held: where, and what flowed there. */
export interface Hit {
  readonly rule: Rule;
  readonly tier: Tier;
  readonly severity: Severity;
  readonly span: Span;
  readonly flow?: Taint;
}

interface Entry {
  readonly rule: Rule;
  readonly clause: Clause;
}

type Index = Map<string, Entry[]>;

export interface Dispatch {
  /** A listener for the engine that adds what it finds to `hits`. */
  readonly listen: (hits: Hit[]) => Listener;
  /** Every qualified name the rules speak of. */
  readonly mentioned: readonly string[];
}

export function createDispatch(rules: readonly Rule[]): Dispatch {
  const index: Index = new Map();
  const patterns: Index = new Map();
  for (const rule of rules) {
    for (const clause of rule.match) {
      const entry = { rule, clause };
      for (const key of exactKeys(clause)) add(index, key, entry);
      for (const key of patternKeys(clause)) add(patterns, key, entry);
    }
  }
  const entriesFor = (event: Event): readonly Entry[] => {
    const exact = exactKeysOf(event).flatMap((key) => index.get(key) ?? []);
    const loose = (patterns.get(event.kind) ?? []).filter(({ clause }) => patternHolds(clause, event));
    return loose.length === 0 ? exact : [...exact, ...loose];
  };
  const mentioned = rules.flatMap(({ match }) =>
    match.flatMap((clause) => [
      ...[...(clause.call ?? []), ...typesIn(clause.where)].map(dotted),
      ...[...(clause.set ?? []), ...(clause.read ?? [])].map(dotted).map(ownerOf),
    ]),
  );
  return { mentioned, listen: (hits) => (event, env, where) => hear(entriesFor(event), { event, env, where, hits }) };
}

/** Types that conditions ask for, so that a text without imports can name them too. */
function typesIn(condition: unknown): readonly string[] {
  if (typeof condition !== 'object' || condition === null) return [];
  return Object.entries(condition).flatMap(([key, inner]: [string, unknown]): readonly string[] => {
    if ((key === 'type' || key === 'made-by') && Array.isArray(inner))
      return inner.filter((name) => typeof name === 'string').map((name) => `${name}.*`);
    return typesIn(inner);
  });
}

function add(index: Index, key: string, entry: Entry): void {
  const found = index.get(key);
  if (found === undefined) index.set(key, [entry]);
  else found.push(entry);
}

/** Rules may be written with the language's own separators. */
export function dotted(name: string): string {
  return name.startsWith('/') ? name : name.replaceAll('::', '.').replaceAll('->', '.').replaceAll('\\', '.');
}

function exactKeys(clause: Clause): readonly string[] {
  const named = (head: string, names: readonly string[] | undefined): readonly string[] =>
    (names ?? []).filter((name) => !name.startsWith('/')).map((name) => `${head} ${dotted(name)}`);
  return [
    ...named('call', clause.call),
    ...named('assign', clause.set),
    ...named('read', clause.read),
    ...(clause.compare ?? []).map((op) => `operator ${op}`),
    ...(clause.memory ?? []).map((problem) => `memory ${problem}`),
    ...named('catch', clause.catches),
    ...(clause.asserts === undefined ? [] : ['assert']),
    ...(clause.returns === undefined ? [] : ['return']),
  ];
}

function patternKeys(clause: Clause): readonly Event['kind'][] {
  if (clause.set?.some((name) => name.startsWith('/')) === true) return ['assign'];
  if (clause.literal !== undefined) return ['literal'];
  if (clause.function !== undefined) return ['function'];
  return clause.class === undefined ? [] : ['class'];
}

function exactKeysOf(event: Event): readonly string[] {
  switch (event.kind) {
    case 'call':
    case 'assign':
    case 'read':
    case 'catch':
      return event.names.map((name) => `${event.kind} ${name}`);
    case 'operator':
      return [`operator ${event.op}`];
    case 'memory':
      return [`memory ${event.problem}`];
    case 'return':
    case 'assert':
      return [event.kind];
    default:
      return [];
  }
}

function patternHolds(clause: Clause, event: Event): boolean {
  switch (event.kind) {
    case 'assign':
      return clause.set?.some((name) => name.startsWith('/') && matches(name.slice(1, -1), event.plain)) ?? false;
    case 'literal':
      return typeof event.value.known?.[0] === 'string' && matches(clause.literal ?? '', event.value.known[0]);
    case 'function':
      return matches(clause.function ?? '', event.declaration.name === '' ? (event.declaration.boundTo ?? '') : event.declaration.name);
    case 'class':
      return matches(clause.class ?? '', event.declaration.name);
    default:
      return false;
  }
}

interface Heard {
  readonly event: Event;
  readonly env: Environment;
  readonly where: Where;
  readonly hits: Hit[];
}

/** The first clause of a rule that holds speaks for the rule. */
function hear(entries: readonly Entry[], { event, env, where, hits }: Heard): void {
  const done = new Set<Rule>();
  for (const { rule, clause } of entries) {
    if (done.has(rule)) continue;
    if (clause.by !== undefined && (event.kind !== 'memory' || !event.names.some((name) => clause.by?.includes(name)))) continue;
    let flow: Taint | undefined;
    const situation = { event, env, where, names: where.names, found: (taint: Taint) => (flow ??= taint) };
    if (clause.where !== undefined && !holds(clause.where, situation)) continue;
    done.add(rule);
    const hit = { rule, tier: clause.tier ?? rule.tier, severity: clause.severity ?? rule.severity, span: event.span };
    hits.push(flow === undefined ? hit : { ...hit, flow });
  }
}
