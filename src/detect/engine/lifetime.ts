/** What is remembered of containers, the handles into them, and locks. */
import type { Span } from '../unit.js';
import type { Environment } from './environment.js';
import type { Value } from './value.js';

export interface Lifetime {
  /** How often the content may have moved: handles from before are dead. */
  readonly changes: number;
  readonly changedAt?: Span;
  /** A handle whose element was taken out. */
  readonly lost?: Span;
  /** How many elements there are, where that is certain. */
  readonly elements?: number;
  /** A lock that is held since; `certain` on every way. */
  readonly held?: { readonly at: Span; readonly certain: boolean };
}

/** The object a handle points into, and what its `changes` were then. */
export interface Borrowed {
  readonly owner: number;
  readonly changes: number;
}

const UNTOUCHED: Lifetime = { changes: 0 };

export function lifetimeOf(env: Environment, object: number): Lifetime {
  return env.object(object).lifetime ?? UNTOUCHED;
}

export function setLifetime(env: Environment, object: number, lifetime: Lifetime): void {
  env.setObject(object, { ...env.object(object), lifetime });
}

/** A handle into an object as it is now. */
export function borrowFrom(env: Environment, owner: Value): Borrowed | undefined {
  return owner.object === undefined ? undefined : { owner: owner.object, changes: lifetimeOf(env, owner.object).changes };
}

/** Where two ways meet, what holds on one is possible. */
export function joinLifetimes(a: Lifetime | undefined, b: Lifetime | undefined): Lifetime | undefined {
  if (a === b) return a;
  const [x, y] = [a ?? UNTOUCHED, b ?? UNTOUCHED];
  const changedAt = x.changes >= y.changes ? (x.changedAt ?? y.changedAt) : y.changedAt;
  const lost = x.lost ?? y.lost;
  const held = x.held ?? y.held;
  return {
    changes: Math.max(x.changes, y.changes),
    ...(changedAt === undefined ? {} : { changedAt }),
    ...(lost === undefined ? {} : { lost }),
    ...(x.elements !== undefined && x.elements === y.elements ? { elements: x.elements } : {}),
    ...(held === undefined ? {} : { held: { at: held.at, certain: x.held?.certain === true && y.held?.certain === true } }),
  };
}

/** The younger of two handles into the same thing. */
export function joinBorrowed(a: Borrowed | undefined, b: Borrowed | undefined): Borrowed | undefined {
  if (a === undefined || b === undefined || a.owner !== b.owner) return a?.owner === b?.owner ? (a ?? b) : undefined;
  return a.changes >= b.changes ? a : b;
}
