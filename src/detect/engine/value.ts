/** What the engine knows of a value: small, immutable, and honest about what it does not know. */
import type { FunctionDeclaration, LiteralValue, Span } from '../unit.js';
import type { Environment } from './environment.js';
import type { Label } from './labels.js';
import type { Borrowed } from './lifetime.js';
import type { Cleared, Proof } from './proof.js';
import type { Size } from './size.js';

/** Where something came from. Values read twice from one place share their `origin`, so a check of one clears the other. */
export interface Source extends Span {
  readonly label: Label;
  readonly origin: string;
  /** The source this is a part of: `request.args` of `request.args["id"]`. */
  readonly within?: Source;
}

/** A source's trace in a value. */
export interface Taint {
  readonly source: Source;
  /** Categories it was made safe for on the way, as bits. */
  readonly cleaned: number;
  /** Characters that cannot come from it any more; see characters.ts. */
  readonly gone?: number;
  /** Characters of it that stand behind a backslash, or are doubled. */
  readonly escaped?: number;
  /** Passed through a call that nothing is known of. */
  readonly weak: boolean;
  /** Where it went, oldest first, at most 6. */
  readonly steps: readonly Span[];
}

/** A text's constant pieces and what stands between them. */
export type Part = string | Value;

/** A function with the environment it was made in. */
export interface Closure {
  readonly declaration: FunctionDeclaration;
  readonly scope: Environment;
  /** The object a method belongs to. */
  readonly self?: Value;
}

export interface Value {
  /** Where the value was made. */
  readonly span: Span;
  /** Qualified name of the thing it is, or of the type it is an instance of: `os.system`, `java.sql.Statement`. */
  readonly name?: string;
  /** The constants it can be; one, but for conditionals and joins. */
  readonly known?: readonly LiteralValue[];
  readonly parts?: readonly Part[];
  /** A number or a truth value: no text can hide in it. */
  readonly scalar?: true;
  /** Identity of the thing behind it: its entries, properties and history are in the environment. */
  readonly object?: number;
  /** The object whose method made this one. */
  readonly maker?: number;
  /** Qualified name of the call that made it. */
  readonly madeBy?: string;
  readonly closure?: Closure;
  readonly taints: readonly Taint[];
  /** The constant that stands in for it where it is missing: `x || "default"`. */
  readonly fallback?: LiteralValue;
  /** It was found under a key that is no constant: it can be what lies under any key. How many steps deep. */
  readonly reached?: number;
  /** Of a regular expression. */
  readonly flags?: string;
  /** A handle: an iterator, a reference or a pointer into an object. */
  readonly borrowed?: Borrowed;
  /** The element of a container: its address would be a handle. */
  readonly place?: Borrowed;
  /** As a number in symbols, where it is more than its own identity: `strlen(s) + 1`. */
  readonly size?: Size;
  /** Values of different identity met here: it has no name of its own as a number. */
  readonly mixed?: true;
  /** Bytes between the beginning of the storage and what a pointer points to. */
  readonly offset?: Size;
  /** A pointer into something that ends with the statement. */
  readonly dangling?: true;
  /** What is known of other values when this result of a search says that there is nothing. */
  readonly missing?: Cleared;
  /** What is proved when it is one of these: `typeof x` is "string". */
  readonly answers?: readonly { readonly words: readonly LiteralValue[]; readonly cleared: Cleared }[];
  /** What is known of other values when this one is true or false. */
  readonly proof?: Proof;
}

const NO_TAINTS: readonly Taint[] = [];
const MOST_TAINTS = 12;
const MOST_STEPS = 6;
const MOST_KNOWN = 8;

export function constant(span: Span, ...known: readonly LiteralValue[]): Value {
  return { span, known, taints: NO_TAINTS };
}

/** A value of which only its place is known; `object` gives it an identity. */
export function unknownValue(span: Span, object?: number): Value {
  return object === undefined ? { span, taints: NO_TAINTS } : { span, object, taints: NO_TAINTS };
}

export function sourced(span: Span, source: Source, rest: Partial<Value> = {}): Value {
  return { span, ...rest, taints: [{ source, cleaned: 0, weak: false, steps: [] }] };
}

export function knownNumber(value: Value | undefined): number | undefined {
  const only = value?.known?.length === 1 ? value.known[0] : undefined;
  return typeof only === 'number' ? only : undefined;
}

/** All constants the value can be, without repeats; `undefined` where it can be anything else, or too many. */
export function unionOfKnown(a: Value, b: Value): readonly LiteralValue[] | undefined {
  if (a.known === undefined || b.known === undefined) return undefined;
  const all = [...new Set([...a.known, ...b.known])];
  return all.length > MOST_KNOWN ? undefined : all;
}

/** One taint a source and cleaning; the longer way is dropped. */
export function mergeTaints(...lists: readonly (readonly Taint[])[]): readonly Taint[] {
  const filled = lists.filter((list) => list.length > 0);
  if (filled.length < 2) return filled[0] ?? NO_TAINTS;
  const merged = new Map<string, Taint>();
  for (const taint of filled.flat()) {
    const key = `${taint.source.origin} ${taint.source.label} ${taint.cleaned} ${taint.gone ?? 0} ${taint.escaped ?? 0} ${taint.weak ? 1 : 0}`;
    if (!merged.has(key) && merged.size < MOST_TAINTS) merged.set(key, taint);
  }
  return [...merged.values()];
}

export function cleanTaints(taints: readonly Taint[], mask: number): readonly Taint[] {
  if (mask === 0 || taints.length === 0) return taints;
  return taints.map((taint) => ({ ...taint, cleaned: taint.cleaned | mask }));
}

/** Notes which characters went missing or were escaped on the way. What is escaped again stays so; what is opened may be anything. */
export function respelled(
  taints: readonly Taint[],
  { gone, escaped }: { readonly gone: number; readonly escaped: number },
): readonly Taint[] {
  if (gone === 0 && escaped === 0) return taints;
  return taints.map((taint) => ({ ...taint, gone: (taint.gone ?? 0) | gone, escaped: (taint.escaped ?? 0) | escaped }));
}

/** Nothing is known of its characters, and nothing was made safe. */
export function openedTaints(taints: readonly Taint[]): readonly Taint[] {
  return taints.map(({ gone: _gone, escaped: _escaped, ...taint }) => ({ ...taint, cleaned: 0 }));
}

export function weakTaints(taints: readonly Taint[]): readonly Taint[] {
  return taints.map((taint) => (taint.weak ? taint : { ...taint, weak: true }));
}

/** Notes that the value passed through a place, for the path of a finding. */
export function stepTaints(taints: readonly Taint[], at: Span): readonly Taint[] {
  return taints.map((taint) =>
    taint.steps.length >= MOST_STEPS || taint.steps.at(-1)?.start === at.start ? taint : { ...taint, steps: [...taint.steps, at] },
  );
}
