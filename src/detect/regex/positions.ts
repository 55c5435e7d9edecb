/** A regular expression as the automaton of its positions (Glushkov): one state a written character, and how often one follows another. */
import type { Characters, Regex } from './parse-regex.js';

export interface Automaton {
  /** What each position matches. */
  readonly characters: readonly Characters[];
  /** `follow[p]`: the positions that can come after p, and in how many ways. */
  readonly follow: readonly ReadonlyMap<number, number>[];
  readonly first: ReadonlySet<number>;
  /** After these nothing has to come and nothing can fail: a match is found. */
  readonly last: ReadonlySet<number>;
  /** The same when something that can fail must still hold there: `$`, a look-ahead. */
  readonly failing: ReadonlySet<number>;
}

/** More are not worth the time: a pattern of that size is a grammar. */
const MOST = 160;
/** Copies of a counted part; what is counted further is taken for unbounded. */
const COPIES = 3;

interface Part {
  readonly nullable: boolean;
  readonly first: readonly number[];
  readonly last: readonly number[];
  /** Something that can fail stands at its end. */
  readonly ends: boolean;
}

/** @returns `undefined` for a pattern of more than 160 positions */
export function positionsOf(regex: Regex): Automaton | undefined {
  const characters: Characters[] = [];
  const follow: Map<number, number>[] = [];

  function link(from: readonly number[], to: readonly number[]): void {
    for (const p of from) for (const q of to) follow[p]?.set(q, (follow[p].get(q) ?? 0) + 1);
  }

  function build(part: Regex): Part {
    switch (part.kind) {
      case 'characters': {
        const position = characters.push(part.of) - 1;
        follow.push(new Map());
        return { nullable: false, first: [position], last: [position], ends: false };
      }
      case 'empty':
        return { nullable: true, first: [], last: [], ends: part.ends };
      case 'sequence':
        return part.parts.map((one) => (characters.length > MOST ? NOTHING : build(one))).reduce((a, b) => chain(a, b, link), NOTHING);
      case 'choice':
        return part.parts.map((one) => (characters.length > MOST ? NOTHING : build(one))).reduce(either);
      case 'repeat':
        return repeat(part);
    }
  }

  function repeat({ part, least, most }: Extract<Regex, { kind: 'repeat' }>): Part {
    const unbounded = most > 24;
    const copies = Math.max(1, Math.min(COPIES, unbounded ? least : most));
    let whole = NOTHING;
    for (let copy = 1; copy <= copies && characters.length <= MOST; copy += 1) {
      const built = build(part);
      if (copy === copies && unbounded) link(built.last, built.first);
      whole = chain(whole, { ...built, nullable: built.nullable || copy > least }, link);
    }
    return whole;
  }

  const whole = build(regex);
  if (characters.length > MOST) return undefined;
  const last = new Set(whole.last);
  return { characters, follow, first: new Set(whole.first), last: whole.ends ? new Set() : last, failing: whole.ends ? last : new Set() };
}

const NOTHING: Part = { nullable: true, first: [], last: [], ends: false };

function chain(a: Part, b: Part, link: (from: readonly number[], to: readonly number[]) => void): Part {
  link(a.last, b.first);
  return {
    nullable: a.nullable && b.nullable,
    first: a.nullable ? [...a.first, ...b.first] : a.first,
    last: b.nullable ? [...a.last, ...b.last] : b.last,
    ends: b.ends || (b.nullable && a.ends),
  };
}

function either(a: Part, b: Part): Part {
  return {
    nullable: a.nullable || b.nullable,
    first: [...a.first, ...b.first],
    last: [...a.last, ...b.last],
    ends: a.ends && b.ends,
  };
}
