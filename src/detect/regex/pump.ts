/** Searches an automaton for a text that can be repeated to multiply the ways of reading it. */
import { common, overlap } from './parse-regex.js';
import type { Automaton } from './positions.js';

/** Combinations of positions looked at; a pattern that needs more is not judged. */
const MOST_STEPS = 400_000;
/** Often enough for a match to be complete if repeating ever completes one. */
const REPEATED = 8;

/** Positions walked side by side over one text. */
type Tuple = readonly number[];

/** The characters on a way through the automaton, as codes, and where it ends. */
interface Way {
  readonly text: readonly number[];
  readonly at: Tuple;
}

export class Pump {
  private readonly next: readonly (readonly number[])[];
  private readonly same: readonly (readonly boolean[])[];
  /** For each position, those that it leads to and that lead back to it. */
  private readonly loops: readonly ReadonlySet<number>[];
  private steps = 0;

  constructor(private readonly automaton: Automaton) {
    const { characters, follow } = automaton;
    this.next = follow.map((targets) => [...targets.keys()]);
    this.same = characters.map((a) => characters.map((b) => overlap(a, b)));
    const reached = this.next.map((_targets, q) => this.reachedFrom(q));
    this.loops = reached.map((those, q) => new Set([...those].filter((p) => reached[p]?.has(q) === true)));
  }

  /** Some text, repeated, doubles the ways each time and cannot be part of a match. */
  exponential(): boolean {
    return this.looping().some((q) => {
      const text = this.isOpen(q) ? this.doubling(q) : undefined;
      return text !== undefined && this.canFail(q, text);
    });
  }

  /** @param anchored the pattern is only tried at the beginning of a text */
  polynomial(anchored: boolean): boolean {
    const looping = this.looping();
    const second = looping.filter((q) => this.isOpen(q));
    // A search that may start anywhere loops on any text before the pattern begins.
    if (!anchored && second.some((q) => this.automaton.first.has(q) && this.next[q]?.includes(q))) return true;
    return second.some((q) =>
      looping.some((p) => {
        const way = p === q ? undefined : this.wayFrom([p, p, q], ([a, b, c]) => a === p && b === q && c === q);
        return way !== undefined && this.canFail(q, way.text);
      }),
    );
  }

  private looping(): readonly number[] {
    return this.loops.flatMap((loop, q) => (loop.has(q) ? [q] : []));
  }

  /** Nowhere in the loop a match is complete. */
  private isOpen(q: number): boolean {
    return [...(this.loops[q] ?? [])].every((p) => !this.automaton.last.has(p));
  }

  /** A text on which q comes back to itself along two different ways. */
  private doubling(q: number): readonly number[] | undefined {
    const loop = this.loops[q] ?? new Set();
    for (const p of loop) {
      for (const [target, ways] of this.automaton.follow[p] ?? []) {
        if (ways < 2 || !loop.has(target)) continue;
        const there = p === q ? [] : this.wayFrom([q], ([at]) => at === p)?.text;
        const back = target === q ? [] : this.wayFrom([target], ([at]) => at === q)?.text;
        if (there !== undefined && back !== undefined) return [...there, this.character([target]), ...back];
      }
    }
    const apart = this.wayFrom([q, q], ([a = q, b = q]) => a !== b && loop.has(a) && loop.has(b));
    const together = apart === undefined ? undefined : this.wayFrom(apart.at, ([a, b]) => a === q && b === q);
    return apart === undefined || together === undefined ? undefined : [...apart.text, ...together.text];
  }

  /** Whether a pattern that has come to q and read the text many times can still fail. */
  private canFail(q: number, text: readonly number[]): boolean {
    const { characters, last, failing } = this.automaton;
    const accepts = (position: number, code: number): boolean =>
      characters[position]?.some(([low, high]) => low <= code && code <= high) === true;
    let states: readonly number[] = [q];
    for (let round = 0; round < REPEATED; round += 1) {
      for (const code of text) {
        states = [...new Set(states.flatMap((state) => (this.next[state] ?? []).filter((target) => accepts(target, code))))];
        if (states.some((state) => last.has(state))) return false;
      }
    }
    return !states.some((state) => failing.has(state) && this.next[state]?.some((target) => failing.has(target) && this.isAny(target)));
  }

  private isAny(position: number): boolean {
    return this.automaton.characters[position]?.some(([low, high]) => low === 0 && high === 0xffff) === true;
  }

  /** The shortest way from one tuple to the first that is wanted. */
  private wayFrom(from: Tuple, wanted: (tuple: Tuple) => boolean): Way | undefined {
    const seen = new Set<string>();
    const work: Way[] = [{ at: from, text: [] }];
    for (const way of work) {
      for (const at of this.moves(way.at)) {
        if ((this.steps += 1) > MOST_STEPS) return undefined;
        const key = at.join(' ');
        if (seen.has(key)) continue;
        seen.add(key);
        const longer = { at, text: [...way.text, this.character(at)] };
        if (wanted(at)) return longer;
        work.push(longer);
      }
    }
    return undefined;
  }

  /** All tuples one character further on: every position moves, and all on the same character. */
  private *moves([head = -1, ...rest]: Tuple): Generator<Tuple> {
    for (const target of this.next[head] ?? []) {
      if (rest.length === 0) yield [target];
      else
        for (const others of this.moves(rest)) {
          if (others.every((other) => this.same[target]?.[other] === true)) yield [target, ...others];
        }
    }
  }

  private character(at: Tuple): number {
    return common(at.map((position) => this.automaton.characters[position] ?? []));
  }

  private reachedFrom(q: number): ReadonlySet<number> {
    const seen = new Set<number>();
    const work = [...(this.next[q] ?? [])];
    for (let state = work.pop(); state !== undefined; state = work.pop()) {
      if (seen.has(state)) continue;
      seen.add(state);
      work.push(...(this.next[state] ?? []));
    }
    return seen;
  }
}
