/** What a truth value says about other values: `true` and `false` each clear some origins for some categories. */

/** Origin to categories. */
export type Cleared = ReadonlyMap<string, number>;

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
  for (const [origin, mask] of b) all.set(origin, (all.get(origin) ?? 0) | mask);
  return all;
}

/** At least one holds: only what both say is certain. */
function either(a: Cleared, b: Cleared): Cleared {
  const common = new Map<string, number>();
  for (const [origin, mask] of a) {
    const shared = mask & (b.get(origin) ?? 0);
    if (shared !== 0) common.set(origin, shared);
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
