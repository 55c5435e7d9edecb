/**
 * What holds at one point of the program: variables, the state of objects, and the origins that guards have cleared. A branch is
 * a fork that holds only what it changed; where branches meet, changes are joined.
 */
import { bake } from './bake.js';
import { PAGE_START } from './page.js';
import type { PagePlace } from './page.js';
import { joinEntries, joinObjects, joinValues } from './join.js';
import type { Lifetime } from './lifetime.js';
import { BOUND, stronger, weaker } from './proof.js';
import type { Cleared } from './proof.js';
import type { Span, TypeName } from '../unit.js';
import type { Size } from './size.js';
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
  /** Bytes; undefined where nothing is known of it. */
  readonly bytes?: Size;
  /** Bytes of one element, where the text says what they are. */
  readonly unit?: Size;
  readonly kind: 'array' | 'heap' | 'handle';
  /** Ends with its function, which starts there. */
  readonly local?: number;
  readonly checked: boolean;
}

/** The text in a storage. Each write makes a new one, so that what was compared before says nothing of it. */
export interface TextState {
  readonly version: number;
  /** Its length at most, where the last write says so. */
  readonly length?: Size;
  /** The call that wrote it does not put a terminator behind it. */
  readonly open?: readonly string[];
}

export interface ObjectState {
  readonly entries: ReadonlyMap<string, Value>;
  /** Of entries whose key is not a constant. */
  readonly rest: readonly Taint[];
  /** All entries are in `entries`. */
  readonly closed: boolean;
  readonly history: readonly Happening[];
  readonly storage?: Storage;
  readonly text?: TextState;
  /** Its content was moved elsewhere. */
  readonly moved?: true;
  readonly lifetime?: Lifetime;
  /** The storage was given back; where. */
  readonly released?: Span;
  /** Only on some of the ways that lead here. */
  readonly perhaps?: true;
}

export const FRESH: ObjectState = { entries: new Map(), rest: [], closed: false, history: [] };

interface Declared {
  readonly type: TypeName;
  readonly local: boolean;
}

export class Environment {
  /** No way leads here: after a return, a throw, a call that never returns. */
  dead = false;
  private readonly variables = new Map<string, Value>();
  private readonly objects = new Map<number, ObjectState>();
  private readonly cleared = new Map<string, number>();
  private written: PagePlace | undefined = undefined;
  private types: Map<string, Declared> | undefined;

  constructor(private readonly parent?: Environment) {}

  /** How a variable is declared, whatever it holds. */
  declare(name: string, type: TypeName, local: boolean): void {
    (this.types ??= new Map<string, Declared>()).set(name, { type, local });
  }

  typeOf(name: string): TypeName | undefined {
    return this.declared(name)?.type;
  }

  /** It ends with its function. */
  isLocal(name: string): boolean {
    return this.declared(name)?.local === true;
  }

  private declared(name: string): Declared | undefined {
    return this.types?.get(name) ?? this.parent?.declared(name);
  }

  fork(): Environment {
    return new Environment(this);
  }

  /** A copy that later changes do not reach. */
  snapshot(): Environment {
    const copy = new Environment();
    this.copyInto(copy);
    return copy;
  }

  private copyInto(copy: Environment): void {
    this.parent?.copyInto(copy);
    for (const [name, value] of this.variables) copy.variables.set(name, value);
    for (const [id, state] of this.objects) copy.objects.set(id, state);
    for (const [name, declared] of this.types ?? []) copy.declare(name, declared.type, declared.local);
    copy.clear(this.cleared);
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

  /** The largest that a combination of sizes can be. */
  bound(key: string): number | undefined {
    const own = this.cleared.get(key);
    const outer = this.parent?.bound(key);
    return own === undefined || outer === undefined ? (own ?? outer) : Math.min(own, outer);
  }

  /** What bounds combinations with a symbol: each is `size <= 0`. */
  boundsOf(symbol: string): readonly Size[] {
    const own = [...this.cleared].flatMap(([key, most]) => {
      const terms = key.startsWith(BOUND) ? key.slice(BOUND.length).split(',') : [];
      if (!terms.includes(`1.${symbol}`)) return [];
      const size = new Map(terms.map((term) => [term.slice(term.indexOf('.') + 1), Number(term.slice(0, term.indexOf('.')))]));
      return [most === 0 ? size : size.set('', -most)];
    });
    return this.parent === undefined ? own : [...own, ...this.parent.boundsOf(symbol)];
  }

  clear(proved: Cleared | undefined): void {
    if (proved === undefined) return;
    for (const [key, known] of proved) {
      const before = this.cleared.get(key);
      this.cleared.set(key, before === undefined ? known : stronger(key, before, known));
    }
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
      const common = others.reduce<number | undefined>((sum, branch) => {
        const other = branch.cleared.get(origin);
        return sum === undefined || other === undefined ? undefined : weaker(origin, sum, other);
      }, mask);
      if (common !== undefined) this.clear(new Map([[origin, common]]));
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
