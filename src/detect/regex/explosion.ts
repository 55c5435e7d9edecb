/**
 * How long a backtracking engine can take for a pattern, by the ambiguity of its automaton (Weber and Seidl, "On the degree of ambiguity of finite
 * automata", 1991): exponential where some state returns to itself on one text in two ways, polynomial where a text loops at one
 * state, leads to another and loops there too.
 */
import { ANY, overlap, parseRegex } from './parse-regex.js';
import { positionsOf } from './positions.js';
import type { Automaton } from './positions.js';

export type Explosion = 'none' | 'polynomial' | 'exponential';

/** Pairs and triples looked at; a pattern that needs more is not judged. */
const MOST_STEPS = 400_000;
const LONGEST = 1_000;

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

/** Without an open repetition nothing explodes. */
const SUSPECT = /[*+]|\{\d*,/;

function judge(pattern: string): Explosion {
  if (pattern.length > LONGEST || !SUSPECT.test(pattern)) return 'none';
  const source = /^([/#~@!%])([^]*)\1[a-zA-Z]*$/.exec(pattern)?.[2] ?? pattern;
  const tree = parseRegex(source);
  const automaton = tree === undefined ? undefined : positionsOf(tree);
  if (automaton === undefined) return 'none';
  const search = new Search(automaton);
  if (search.exponential()) return 'exponential';
  return search.polynomial(source.startsWith('^')) ? 'polynomial' : 'none';
}

class Search {
  private readonly next: readonly (readonly number[])[];
  private readonly same: readonly (readonly boolean[])[];
  private steps = 0;

  constructor(private readonly automaton: Automaton) {
    this.next = automaton.follow.map((targets) => [...targets.keys()]);
    this.same = automaton.characters.map((a) => automaton.characters.map((b) => overlap(a, b)));
  }

  exponential(): boolean {
    return this.automaton.characters.some((_characters, q) => this.canFail(q) && this.returnsTwice(q));
  }

  polynomial(anchored: boolean): boolean {
    const { characters } = this.automaton;
    const loops = characters.flatMap((_one, p) => (this.reaches(p, p) ? [p] : []));
    const second = loops.filter((q) => this.canFail(q));
    if (second.some((q) => loops.some((p) => p !== q && this.leads(p, q)))) return true;
    // A search that may start anywhere loops on any text before the pattern begins.
    return !anchored && second.some((q) => this.reachesFromStart(q));
  }

  /** Whether what follows position q can be made to fail, so that the engine tries all ways. */
  private canFail(q: number): boolean {
    return !this.automaton.last.has(q);
  }

  /** q comes back to itself on one text along two different ways. */
  private returnsTwice(q: number): boolean {
    const { follow } = this.automaton;
    const parts = this.component(q);
    for (const p of parts) for (const target of follow[p]?.entries() ?? []) if (target[1] > 1 && parts.has(target[0])) return true;
    const size = this.next.length;
    const seen = new Set<number>([q * size + q]);
    const work: (readonly [number, number])[] = [[q, q]];
    const apart: number[] = [];
    for (let pair = work.pop(); pair !== undefined; pair = work.pop()) {
      const [a, b] = pair;
      for (const x of this.next[a] ?? []) {
        for (const y of this.next[b] ?? []) {
          if ((this.steps += 1) > MOST_STEPS) return false;
          if (this.same[x]?.[y] !== true || !parts.has(x) || !parts.has(y) || seen.has(x * size + y)) continue;
          seen.add(x * size + y);
          if (x !== y) apart.push(x * size + y);
          work.push([x, y]);
        }
      }
    }
    return apart.some((pair) => this.pairReturns(Math.floor(pair / size), pair % size, q));
  }

  private pairReturns(a: number, b: number, q: number): boolean {
    const size = this.next.length;
    const seen = new Set<number>([a * size + b]);
    const work: (readonly [number, number])[] = [[a, b]];
    for (let pair = work.pop(); pair !== undefined; pair = work.pop()) {
      for (const x of this.next[pair[0]] ?? []) {
        for (const y of this.next[pair[1]] ?? []) {
          if ((this.steps += 1) > MOST_STEPS) return false;
          if (this.same[x]?.[y] !== true || seen.has(x * size + y)) continue;
          if (x === q && y === q) return true;
          seen.add(x * size + y);
          work.push([x, y]);
        }
      }
    }
    return false;
  }

  /** Some text loops at p, leads from p to q, and loops at q. */
  private leads(p: number, q: number): boolean {
    if (this.same[p]?.[q] !== true && !this.reaches(p, q)) return false;
    const size = this.next.length;
    const key = (a: number, b: number, c: number): number => (a * size + b) * size + c;
    const seen = new Set<number>([key(p, p, q)]);
    const work: (readonly [number, number, number])[] = [[p, p, q]];
    for (let triple = work.pop(); triple !== undefined; triple = work.pop()) {
      for (const x of this.next[triple[0]] ?? []) {
        for (const y of this.next[triple[1]] ?? []) {
          if (this.same[x]?.[y] !== true) continue;
          for (const z of this.next[triple[2]] ?? []) {
            if ((this.steps += 1) > MOST_STEPS) return false;
            if (this.same[y]?.[z] !== true || this.same[z]?.[x] !== true || seen.has(key(x, y, z))) continue;
            if (x === p && y === q && z === q) return true;
            seen.add(key(x, y, z));
            work.push([x, y, z]);
          }
        }
      }
    }
    return false;
  }

  private reachesFromStart(q: number): boolean {
    // Only a loop that stands at the very beginning repeats the search itself.
    const { first, characters } = this.automaton;
    return first.has(q) && overlap(characters[q] ?? [], ANY) && (this.next[q] ?? []).includes(q);
  }

  private reaches(from: number, to: number): boolean {
    const seen = new Set<number>();
    const work = [...(this.next[from] ?? [])];
    for (let state = work.pop(); state !== undefined; state = work.pop()) {
      if (state === to) return true;
      if (seen.has(state)) continue;
      seen.add(state);
      work.push(...(this.next[state] ?? []));
    }
    return false;
  }

  /** The positions that q leads to and that lead back to q. */
  private component(q: number): ReadonlySet<number> {
    return new Set(this.next.flatMap((_targets, p) => (this.reaches(q, p) && this.reaches(p, q) ? [p] : [])));
  }
}
