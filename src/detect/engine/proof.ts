/** What a truth value says about other values: `true` and `false` each clear some origins for some categories. */

/** Origin to categories; a key that starts with `<` is a combination of sizes, and its number the largest that it can be (bounds.ts). */
export type Cleared = ReadonlyMap<string, number>;

export const BOUND = '<';

/** Both are known. */
export function stronger(key: string, a: number, b: number): number {
  return key.startsWith(BOUND) ? Math.min(a, b) : a | b;
}

export interface Proof {
  readonly whenTrue: Cleared;
  readonly whenFalse: Cleared;
}

const NOTHING: Cleared = new Map();

export function proves(whenTrue: Cleared, whenFalse: Cleared = NOTHING): Proof | undefined {
  return whenTrue.size === 0 && whenFalse.size === 0 ? undefined : { whenTrue, whenFalse };
}

export function negated(proof: Proof | undefined): Proof | undefined {
  return proof === undefined ? undefined : { whenTrue: proof.whenFalse, whenFalse: proof.whenTrue };
}

/** Two proofs of the same truth. */
export function both(a: Proof, b: Proof): Proof {
  return { whenTrue: allOf(a.whenTrue, b.whenTrue), whenFalse: allOf(a.whenFalse, b.whenFalse) };
}

/** Both hold. */
function allOf(a: Cleared, b: Cleared): Cleared {
  if (a.size === 0) return b;
  if (b.size === 0) return a;
  const all = new Map(a);
  for (const [key, known] of b) {
    const before = all.get(key);
    all.set(key, before === undefined ? known : stronger(key, before, known));
  }
  return all;
}

/** One of the two is known, nobody knows which. */
export function weaker(key: string, a: number, b: number): number | undefined {
  if (key.startsWith(BOUND)) return Math.max(a, b);
  const shared = a & b;
  return shared === 0 ? undefined : shared;
}

/** At least one holds: only what both say is certain. */
function either(a: Cleared, b: Cleared): Cleared {
  const common = new Map<string, number>();
  for (const [key, known] of a) {
    const other = b.get(key);
    const shared = other === undefined ? undefined : weaker(key, known, other);
    if (shared !== undefined) common.set(key, shared);
  }
  return common;
}

export function conjunction(a: Proof | undefined, b: Proof | undefined): Proof | undefined {
  if (a === undefined && b === undefined) return undefined;
  return proves(allOf(a?.whenTrue ?? NOTHING, b?.whenTrue ?? NOTHING), either(a?.whenFalse ?? NOTHING, b?.whenFalse ?? NOTHING));
}

export function disjunction(a: Proof | undefined, b: Proof | undefined): Proof | undefined {
  return negated(conjunction(negated(a), negated(b)));
}

/** What else the same comparison proves. */
export function withBounds(proof: Proof | undefined, bounds: Proof | undefined): Proof | undefined {
  if (proof === undefined || bounds === undefined) return proof ?? bounds;
  return both(proof, bounds);
}
