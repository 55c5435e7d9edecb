/**
 * What holds at one point of the program: variables, the state of objects, and the origins that guards have cleared. A branch is
 * a fork that holds only what it changed; where branches meet, changes are joined.
 */
import { bake } from './bake.js';
import { PAGE_START } from './page.js';
import type { PagePlace } from './page.js';
import { joinEntries, joinObjects, joinValues } from './join.js';
import type { Lifetime } from './lifetime.js';
import type { Cleared } from './proof.js';
import type { Span } from '../unit.js';
import type { Taint, Value } from './value.js';

/** Something that was done to an object. `certain` on every way that leads here. */
export interface Happening {
  readonly name: string;
  readonly certain: boolean;
  readonly span: Span;
  /** The arguments: constants, or the qualified names they stand for: `setFeature("…", true)`. */
  readonly detail: readonly (string | number | boolean | null | undefined)[];
}

/** What C needs to know of storage. */
export interface Storage {
  /** Elements; undefined when not a constant. */
  readonly capacity?: number;
  readonly kind: 'array' | 'heap';
  readonly checked: boolean;
}

export interface ObjectState {
  readonly entries: ReadonlyMap<string, Value>;
  /** Of entries whose key is not a constant. */
  readonly rest: readonly Taint[];
  /** All entries are in `entries`. */
  readonly closed: boolean;
  readonly history: readonly Happening[];
  readonly storage?: Storage;
  /** Its content was moved elsewhere. */
  readonly moved?: true;
  readonly lifetime?: Lifetime;
  /** The storage was given back; where. */
  readonly released?: Span;
}

export const FRESH: ObjectState = { entries: new Map(), rest: [], closed: false, history: [] };

export class Environment {
  /** No way leads here: after a return, a throw, a call that never returns. */
  dead = false;
  private readonly variables = new Map<string, Value>();
  private readonly objects = new Map<number, ObjectState>();
  private readonly cleared = new Map<string, number>();
  private written: PagePlace | undefined = undefined;

  constructor(private readonly parent?: Environment) {}

  fork(): Environment {
    return new Environment(this);
  }

  get(name: string): Value | undefined {
    return this.variables.get(name) ?? this.parent?.get(name);
  }

  set(name: string, value: Value): void {
    this.variables.set(name, value);
  }

  object(id: number): ObjectState {
    return this.objects.get(id) ?? this.parent?.object(id) ?? FRESH;
  }

  setObject(id: number, state: ObjectState): void {
    this.objects.set(id, state);
  }

  /** Where in the page that is written out the next text stands. */
  get page(): PagePlace {
    return this.written ?? this.parent?.page ?? PAGE_START;
  }

  set page(place: PagePlace) {
    this.written = place;
  }

  clearedFor(origin: string): number {
    return (this.cleared.get(origin) ?? 0) | (this.parent?.clearedFor(origin) ?? 0);
  }

  clear(proved: Cleared | undefined): void {
    if (proved === undefined) return;
    for (const [origin, mask] of proved) this.cleared.set(origin, (this.cleared.get(origin) ?? 0) | mask);
  }

  /** Takes over what the one surviving branch changed. */
  private adopt(branch: Environment): void {
    for (const [name, value] of branch.variables) this.variables.set(name, value);
    for (const [id, state] of branch.objects) this.objects.set(id, state);
    this.clear(branch.cleared);
    this.written = branch.written ?? this.written;
  }

  /** After a constructor every object is alive: what it gave back it replaced, whatever names the fields go by. */
  keepAlive(constructed: Environment): void {
    for (const [id, { released: _released, ...state }] of constructed.objects) this.objects.set(id, state);
  }

  /** What a called function did to objects stays; its variables are its own. */
  keepObjects(called: Environment): void {
    for (const [id, state] of called.objects) this.objects.set(id, state);
  }

  /** A function that came to its end has checked what it was given, as far as it throws otherwise. */
  keepProofs(called: Environment): void {
    this.clear(called.cleared);
  }

  /** The forks are all the ways that lead on from here. */
  join(branches: readonly Environment[]): void {
    const [first, ...others] = branches.filter((branch) => !branch.dead);
    if (first === undefined) this.dead = true;
    else if (others.length === 0) this.adopt(first);
    else this.joinAll([first, ...others]);
  }

  private joinAll(live: readonly Environment[]): void {
    for (const name of new Set(live.flatMap((branch) => [...branch.variables.keys()]))) {
      const values = live.map((branch) => branch.baked(name));
      const defined = values.filter((value) => value !== undefined);
      const joined = defined.reduce((a, b) => joinValues(a, b));
      this.variables.set(name, joined);
    }
    for (const id of new Set(live.flatMap((branch) => [...branch.objects.keys()]))) {
      this.objects.set(id, live.map((branch) => branch.object(id)).reduce(joinObjects));
    }
    for (const name of new Set(live.flatMap((branch) => [...branch.variables.keys()]))) {
      const values = live.map((branch) => branch.get(name)).filter((value) => value !== undefined);
      this.joinContents(this.get(name)?.object, values);
    }
    const [first, ...others] = live;
    this.written = live.find((branch) => branch.written !== undefined)?.written ?? this.written;
    for (const [origin, mask] of first?.cleared ?? []) {
      const common = others.reduce((sum, branch) => sum & (branch.cleared.get(origin) ?? 0), mask);
      if (common !== 0) this.cleared.set(origin, (this.cleared.get(origin) ?? 0) | common);
    }
  }

  /** A variable that holds one collection on one way and another on the other can hold the entries of both. */
  private joinContents(id: number | undefined, values: readonly Value[]): void {
    if (id === undefined) return;
    for (const value of values) {
      if (value.object === undefined || value.object === id) continue;
      const state = this.object(id);
      if (state.storage !== undefined || state.lifetime !== undefined) continue;
      this.objects.set(id, joinEntries(state, this.object(value.object), value));
    }
  }

  /** The variable with this branch's guards written into it: they do not hold beyond the branch by themselves. */
  private baked(name: string): Value | undefined {
    const value = this.get(name);
    if (value === undefined || value.taints.length === 0 || this.cleared.size === 0) return value;
    return bake(value, this);
  }
}
