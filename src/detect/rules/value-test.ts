/** Questions to one value, answered with what holds at the moment of the event. */
import { attacksOn, isOpen } from '../engine/attacks.js';
import { clearedFor, goneFrom } from '../engine/bake.js';
import { categoryBit, TEXT_CATEGORIES } from '../engine/categories.js';
import type { Category } from '../engine/categories.js';
import type { Environment, ObjectState } from '../engine/environment.js';
import { LABEL_GROUPS } from '../engine/labels.js';
import type { Label } from '../engine/labels.js';
import type { Names } from '../engine/names.js';
import { HOLE } from '../engine/page.js';
import { constantPrefix, partsOf } from '../engine/text.js';
import type { Part, Taint, Value } from '../engine/value.js';
import type { LiteralValue } from '../unit.js';
import { explosionOf } from '../regex/explosion.js';
import type { Explosion } from '../regex/explosion.js';
import { testFunction } from './body-test.js';
import { matches } from './pattern.js';
import type { LabelWord, TextTest, ValueTest } from './rule.js';
import { looksSecret } from './secret.js';

/** What a test may look at besides the value. The first taint that answers `carries` is kept for the finding's flow. */
export interface Asking {
  readonly env: Environment;
  readonly names: Names;
  readonly found: (taint: Taint) => void;
}

export function testValue(test: ValueTest, value: Value | undefined, asking: Asking): boolean {
  if (value === undefined) return test.absent === true;
  if (test.absent === true) return false;
  const { known } = value;
  return (
    (test.constant === undefined ||
      (known !== undefined || isConstantText(value) || isConstantList(value, asking.env)) === test.constant) &&
    (test.scalar === undefined || (value.scalar === true || (known?.every((one) => typeof one !== 'string') ?? false)) === test.scalar) &&
    (test.global === undefined || (value.flags?.includes('g') ?? false) === test.global) &&
    (test.fallback === undefined || (typeof value.fallback === 'string' && matches(test.fallback, value.fallback))) &&
    (test.all === undefined || test.all.every((one) => testValue(one, value, asking))) &&
    (test.reached === undefined || (value.reached ?? 0) >= test.reached) &&
    (test.equals === undefined || (known?.some((one) => test.equals?.includes(one)) ?? false)) &&
    (test.matches === undefined || anyText(known, (text) => matches(test.matches ?? '', text))) &&
    (test.explodes === undefined || anyText(known, explodesAs(test.explodes))) &&
    (test.secret === undefined || anyText(known, looksSecret) === test.secret) &&
    (test.function === undefined || (value.closure !== undefined && testFunction(test.function, value.closure.declaration))) &&
    testNumber(test, known) &&
    testName(test, value, asking) &&
    testEntries(test, value, asking) &&
    (test.carries === undefined ? test.text === undefined || testText(test.text, value) : carries(test, value, asking))
  );
}

/** A constant collection or text in which nothing is open. */
function isConstantText(value: Value): boolean {
  return value.parts?.every((part) => typeof part === 'string' || part.known !== undefined) ?? false;
}

/** `new byte[16]` that was given to no call and has no entries. */
function isUnfilled({ madeBy, taints }: Value, state: ObjectState | undefined): boolean {
  return (
    madeBy === 'new[]' &&
    taints.length === 0 &&
    state !== undefined &&
    state.history.length === 0 &&
    state.entries.size === 0 &&
    state.rest.length === 0
  );
}

/** A list that is written out in constants. */
function isConstantList({ object }: Value, env: Environment): boolean {
  if (object === undefined) return false;
  const { entries, closed } = env.object(object);
  return closed && entries.size > 0 && [...entries.values()].every((entry) => entry.known !== undefined);
}

function anyText(known: readonly LiteralValue[] | undefined, test: (text: string) => boolean): boolean {
  return known?.some((one) => typeof one === 'string' && test(one)) ?? false;
}

function explodesAs(least: Exclude<Explosion, 'none'>): (pattern: string) => boolean {
  return (pattern) => {
    const found = explosionOf(pattern);
    return found === 'exponential' || found === least;
  };
}

function testNumber(test: ValueTest, known: readonly LiteralValue[] | undefined): boolean {
  const numbers = (known ?? []).filter((one) => typeof one === 'number');
  return (
    (test.below === undefined || numbers.some((one) => one < (test.below ?? 0))) &&
    (test['at-least'] === undefined || numbers.some((one) => one >= (test['at-least'] ?? 0)))
  );
}

function testName(test: ValueTest, value: Value, { names }: Asking): boolean {
  const is = (wanted: readonly string[], name: string | undefined): boolean => {
    if (name === undefined) return false;
    if (name.includes('|')) return name.split('|').some((one) => is(wanted, one));
    const candidates = names.candidates(name);
    return wanted.some((one) => candidates.includes(one) || names.candidates(`${name}.x`).includes(`${one}.x`));
  };
  return (test.type === undefined || is(test.type, value.name)) && (test['made-by'] === undefined || is(test['made-by'], value.madeBy));
}

function testEntries(test: ValueTest, value: Value, asking: Asking): boolean {
  const state = value.object === undefined ? undefined : asking.env.object(value.object);
  if (test.entry !== undefined && !testValue(test.entry.is, state?.entries.get(test.entry.key), asking)) return false;
  if (test.closed !== undefined && (state?.closed === true) !== test.closed) return false;
  if (test.item !== undefined) {
    const item = test.item;
    if (![...(state?.entries.values() ?? [])].some((entry) => testValue(item, entry, asking))) return false;
  }
  if (test.unfilled !== undefined && isUnfilled(value, state) !== test.unfilled) return false;
  if (test['shorter-than'] === undefined) return true;
  const length =
    value.known?.length === 1 && typeof value.known[0] === 'string'
      ? value.known[0].length
      : state?.closed === true
        ? state.entries.size
        : undefined;
  return length !== undefined && length < test['shorter-than'];
}

// --- what a value carries -------------------------------------------------------------------------------------------

const expanded = new Map<readonly LabelWord[], ReadonlySet<Label>>();

function labelsOf(words: readonly LabelWord[]): ReadonlySet<Label> {
  const done = expanded.get(words);
  if (done !== undefined) return done;
  const labels = new Set(
    words.flatMap((word): readonly Label[] => (word in LABEL_GROUPS ? LABEL_GROUPS[word as keyof typeof LABEL_GROUPS] : [word as Label])),
  );
  expanded.set(words, labels);
  return labels;
}

/** Some hole holds something of the wanted origins that is not safe for the use, and the text around it is as asked. */
function carries(test: ValueTest, value: Value, asking: Asking): boolean {
  const labels = labelsOf(test.carries ?? []);
  const mask = test.into === undefined ? 0 : categoryBit(test.into);
  if (test.text !== undefined && !testWhole(test.text, value)) return false;
  const parts = partsOf(value);
  const hit = parts.some(
    (part, i) =>
      typeof part !== 'string' &&
      holeCarries(part, labels, { mask, asking, place: { use: test.into, parts, i } }) &&
      testAround(test.text, parts, i),
  );
  const around = test.text?.before !== undefined || test.text?.after !== undefined;
  return (
    hit ||
    (!around &&
      value.parts === undefined &&
      contentCarries(value, labels, { mask, asking, place: { use: test.into, parts: [value], i: 0 }, depth: 0 }))
  );
}

interface Wanted {
  readonly mask: number;
  readonly asking: Asking;
  /** The text around the hole: it decides which characters matter. */
  readonly place?: Place;
}

interface Place {
  readonly use: Category | undefined;
  readonly parts: readonly Part[];
  readonly i: number;
}

/** Enough characters of the source survive to do harm where the hole stands. */
function isOpenAt(taint: Taint, place: Place | undefined, env: Environment): boolean {
  const [gone, escaped] = [goneFrom(env, taint), taint.escaped ?? 0];
  if (place?.use === undefined || (gone === 0 && escaped === 0 && !(env.page.mode === 'data' && place.use === 'html'))) return true;
  const before = place.parts.slice(0, place.i).map((part) => (typeof part === 'string' ? part : HOLE));
  const attacks = attacksOn(place.use, before.join(''), env.page);
  return attacks === undefined || isOpen(attacks, { gone, escaped });
}

function holeCarries(hole: Value, labels: ReadonlySet<Label>, { mask, asking, place }: Wanted): boolean {
  if (hole.scalar === true && mask !== 0 && (mask & ~TEXT_CATEGORIES) === 0) return false;
  const taint = hole.taints.find(
    (one) =>
      labels.has(one.source.label) &&
      (!one.weak || labels.has('unresolved')) &&
      ((one.cleaned | clearedFor(asking.env, one.source)) & mask) === 0 &&
      isOpenAt(one, place, asking.env),
  );
  if (taint !== undefined) asking.found(taint);
  return taint !== undefined;
}

/** A list of arguments carries what its items carry. */
function contentCarries(value: Value, labels: ReadonlySet<Label>, wanted: Wanted & { depth: number }): boolean {
  if (value.object === undefined || wanted.depth > 2) return false;
  const { entries, rest } = wanted.asking.env.object(value.object);
  if (rest.length > 0 && holeCarries({ span: value.span, taints: rest }, labels, wanted)) return true;
  return [...entries.values()].some(
    (entry) => holeCarries(entry, labels, wanted) || contentCarries(entry, labels, { ...wanted, depth: wanted.depth + 1 }),
  );
}

function testText(test: TextTest, value: Value): boolean {
  const parts = partsOf(value);
  const around = test.before === undefined && test.after === undefined;
  return testWhole(test, value) && (around || parts.some((part, i) => typeof part !== 'string' && testAround(test, parts, i)));
}

function testWhole(test: TextTest, value: Value): boolean {
  const constants = partsOf(value)
    .filter((part) => typeof part === 'string')
    .join(' ');
  return (
    (test.starts === undefined || matches(test.starts, constantPrefix(value))) && (test.has === undefined || matches(test.has, constants))
  );
}

function testAround(test: TextTest | undefined, parts: readonly Part[], i: number): boolean {
  if (test === undefined) return true;
  const [before, after] = [parts[i - 1], parts[i + 1]];
  return (
    (test.before === undefined || matches(test.before, typeof before === 'string' ? before : '')) &&
    (test.after === undefined || matches(test.after, typeof after === 'string' ? after : ''))
  );
}
