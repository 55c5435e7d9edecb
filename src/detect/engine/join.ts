/** Where two ways meet: what holds on both is certain, what holds on one is possible. */
import type { Happening, ObjectState } from './environment.js';
import { joinBorrowed, joinLifetimes } from './lifetime.js';
import { mergeTaints, unionOfKnown } from './value.js';
import type { Value } from './value.js';

export function joinValues(a: Value, b: Value): Value {
  if (a === b) return a;
  const known = unionOfKnown(a, b);
  const name = a.name ?? b.name;
  const object = a.object ?? b.object;
  const parts = known === undefined ? joinParts(a, b) : undefined;
  const closure = a.closure ?? b.closure;
  const madeBy = a.madeBy ?? b.madeBy;
  const borrowed = joinBorrowed(a.borrowed, b.borrowed);
  return {
    span: a.span,
    taints: mergeTaints(a.taints, b.taints),
    ...(known === undefined ? {} : { known }),
    ...(name === undefined ? {} : { name }),
    ...(object === undefined ? {} : { object }),
    ...(parts === undefined ? {} : { parts }),
    ...(a.object === b.object && a.size === b.size && a.offset === b.offset && a.mixed === undefined && b.mixed === undefined
      ? sizeOf(a)
      : { mixed: true as const }),
    ...(closure === undefined ? {} : { closure }),
    ...(madeBy === undefined ? {} : { madeBy }),
    ...(a.reached === undefined && b.reached === undefined ? {} : { reached: Math.max(a.reached ?? 0, b.reached ?? 0) }),
    ...(borrowed === undefined ? {} : { borrowed }),
    ...(isScalar(a) && isScalar(b) ? { scalar: true as const } : {}),
  };
}

/** The text of one way; of both, one behind the other, where each holds something that the other does not. */
function joinParts(a: Value, b: Value): Value['parts'] {
  if (a.parts === undefined && b.parts === undefined) return eitherText(a, b);
  const [first, second] = a.parts === undefined ? [b, a] : [a, b];
  if (second.known !== undefined || covers(first, second)) return first.parts ?? second.parts;
  if (covers(second, first)) return second.parts ?? [second];
  return [...(first.parts ?? [first]), ...(second.parts ?? [second])].slice(0, MOST_PARTS);
}

/** Everything the other value carries is in this one too, no safer. */
function covers(value: Value, other: Value): boolean {
  return other.taints.every((taint) =>
    value.taints.some(({ source, cleaned }) => source.origin === taint.source.origin && (cleaned & ~taint.cleaned) === 0),
  );
}

const MOST_PARTS = 64;

function isScalar(value: Value): boolean {
  return value.scalar === true || (value.known?.every((one) => typeof one === 'number' || typeof one === 'boolean') ?? false);
}

/** Both ways have the same number. */
function sizeOf(value: Value): Pick<Value, 'size' | 'offset'> {
  return { ...(value.size === undefined ? {} : { size: value.size }), ...(value.offset === undefined ? {} : { offset: value.offset }) };
}

/** A constant on one way and something else on the other: the something else is a hole. */
function eitherText(a: Value, b: Value): Value['parts'] {
  if (a.known === undefined && b.known === undefined) return undefined;
  const open = a.known === undefined ? a : b;
  return open.taints.length === 0 && open.scalar === undefined ? [open] : undefined;
}

export function joinObjects(a: ObjectState, b: ObjectState): ObjectState {
  if (a === b) return a;
  const entries = new Map(a.entries);
  for (const [key, value] of b.entries) {
    const other = entries.get(key);
    entries.set(key, other === undefined ? value : joinValues(other, value));
  }
  const storage = a.storage ?? b.storage;
  const lifetime = joinLifetimes(a.lifetime, b.lifetime);
  return {
    entries,
    rest: mergeTaints(a.rest, b.rest),
    closed: a.closed && b.closed,
    history: joinHistories(a.history, b.history),
    ...(storage === undefined ? {} : { storage: { ...storage, checked: (a.storage?.checked ?? true) && (b.storage?.checked ?? true) } }),
    ...(lifetime === undefined ? {} : { lifetime }),
    ...joinTexts(a, b),
    ...(a.moved === true && b.moved === true ? { moved: true as const } : {}),
    ...joinReleases(a, b),
  };
}

/** The entries of one collection, or else those of another, which may hold more than it lists. */
export function joinEntries(state: ObjectState, other: ObjectState, { span, taints }: Value): ObjectState {
  if (other.entries.size === 0 && other.rest.length === 0 && taints.length === 0) return state;
  const entries = new Map(other.entries);
  for (const [key, value] of state.entries) {
    const there = other.entries.get(key);
    const open = other.closed || taints.length === 0 ? value : joinValues(value, { span, taints });
    entries.set(key, there === undefined ? open : joinValues(value, there));
  }
  return { ...state, entries, rest: mergeTaints(state.rest, other.rest), closed: state.closed && other.closed };
}

/** Given back on one way only: perhaps. */
function joinReleases(a: ObjectState, b: ObjectState): Pick<ObjectState, 'released' | 'perhaps'> {
  const released = a.released ?? b.released;
  if (released === undefined) return {};
  const certain = a.released !== undefined && b.released !== undefined && a.perhaps === undefined && b.perhaps === undefined;
  return certain ? { released } : { released, perhaps: true };
}

/** A text that is open on one way may be read without its end. */
function joinTexts(a: ObjectState, b: ObjectState): Pick<ObjectState, 'text'> {
  if (a.text === b.text) return a.text === undefined ? {} : { text: a.text };
  const open = a.text?.open ?? b.text?.open;
  const version = Math.max(a.text?.version ?? 0, b.text?.version ?? 0) + 1;
  return { text: { version, ...(open === undefined ? {} : { open }) } };
}

function joinHistories(a: readonly Happening[], b: readonly Happening[]): readonly Happening[] {
  if (a === b) return a;
  const same = (x: Happening, y: Happening): boolean => x.name === y.name && x.span.start === y.span.start;
  const onBoth = a.map((x) => (b.some((y) => same(x, y) && y.certain) ? x : { ...x, certain: false }));
  return [...onBoth, ...b.filter((y) => !a.some((x) => same(x, y))).map((y) => ({ ...y, certain: false }))];
}
