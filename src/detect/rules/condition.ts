/** Conditions of a clause, answered for one event. */
import type { ArgumentValue, Event, Frame } from '../engine/event.js';
import { lookUp } from '../engine/names.js';
import type { Where } from '../engine/run.js';
import type { Value } from '../engine/value.js';
import type { ClassDeclaration, FunctionDeclaration, LiteralValue, TypeName } from '../unit.js';
import { testBody } from './body-test.js';
import { matches } from './pattern.js';
import type { At, BodyTest, Condition, HistoryTest, InsideTest } from './rule.js';
import { spokenOf } from './spoken-of.js';
import { testValue } from './value-test.js';
import type { Asking } from './value-test.js';

export interface Situation extends Asking {
  readonly event: Event;
  readonly where: Where;
}

export function holds(condition: Condition, situation: Situation): boolean {
  if ('argument' in condition)
    return argumentsAt(situation.event, condition.argument).some((value) => testValue(condition.is, value, situation));
  if ('interpolated' in condition) return argumentAt(situation.event, condition.interpolated)?.expr.kind === 'text';
  if ('any-argument' in condition)
    return argumentsOf(situation.event).some(({ value }) => testValue(condition['any-argument'], value, situation));
  if ('arguments' in condition) return countIs(argumentsOf(situation.event).length, condition.arguments);
  if ('receiver' in condition) return testValue(condition.receiver, receiverOf(situation.event), situation);
  if ('key' in condition) return testValue(condition.key, keyOf(situation.event), situation);
  if ('value' in condition) return testValue(condition.value, valueOf(situation.event), situation);
  if ('target' in condition)
    return testValue(condition.target, situation.event.kind === 'memory' ? situation.event.target : undefined, situation);
  if ('left' in condition) return testValue(condition.left, operands(situation.event)[0], situation);
  if ('right' in condition) return testValue(condition.right, operands(situation.event)[1], situation);
  if ('side' in condition) return operands(situation.event).some((value) => testValue(condition.side, value, situation));
  if ('history' in condition) return historyIs(condition.history, situation);
  if ('inside' in condition) return insideIs(condition.inside, situation);
  if ('imports' in condition) return condition.imports.some((module) => situation.where.names.imports(module));
  if ('anywhere' in condition) return condition.anywhere.some((name) => spokenOf(situation.where.unit).has(name));
  if ('use' in condition)
    return (situation.event.kind === 'call' || situation.event.kind === 'assign') && situation.event.use === condition.use;
  if ('named' in condition) return plainNames(situation.event).some((name) => matches(condition.named, name));
  if ('body' in condition) return bodyIs(condition.body, situation);
  if ('all' in condition) return condition.all.every((one) => holds(one, situation));
  if ('any' in condition) return condition.any.some((one) => holds(one, situation));
  return !holds(condition.not, { ...situation, found: () => undefined });
}

function argumentsOf(event: Event): readonly ArgumentValue[] {
  return event.kind === 'call' ? event.args : [];
}

/** The argument under the first of the positions and names that is given; `undefined` stands for an absent one, unless a spread hides it. */
function argumentsAt(event: Event, at: At): readonly (Value | undefined)[] {
  const found = argumentAt(event, at);
  if (found !== undefined) return found.spread === true ? [] : [found.value];
  return argumentsOf(event).some((argument) => argument.spread === true) ? [] : [undefined];
}

function argumentAt(event: Event, at: At): ArgumentValue | undefined {
  const args = argumentsOf(event);
  const positional = args.filter((argument) => argument.name === undefined);
  const found = at.map((one) => (typeof one === 'number' ? positional[one] : args.find((argument) => argument.name === one)));
  return found.find((argument) => argument !== undefined);
}

function countIs(count: number, { min = 0, max = Number.POSITIVE_INFINITY }: { readonly min?: number; readonly max?: number }): boolean {
  return count >= min && count <= max;
}

function receiverOf(event: Event): Value | undefined {
  return event.kind === 'call' || event.kind === 'assign' ? event.receiver : undefined;
}

function keyOf(event: Event): Value | undefined {
  return event.kind === 'call' || event.kind === 'assign' ? event.key : undefined;
}

function valueOf(event: Event): Value | undefined {
  switch (event.kind) {
    case 'assign':
    case 'read':
    case 'literal':
    case 'return':
    case 'memory':
      return event.value;
    default:
      return undefined;
  }
}

function operands(event: Event): readonly Value[] {
  return event.kind === 'operator' ? event.operands : [];
}

function plainNames(event: Event): readonly string[] {
  if (event.kind === 'assign') return [event.plain];
  if (event.kind === 'operator' || event.kind === 'assert') return event.words;
  if (event.kind === 'function' || event.kind === 'class')
    return [event.kind === 'function' ? calledOf(event.declaration) : event.declaration.name];
  return [];
}

function calledOf({ name, boundTo }: FunctionDeclaration): string {
  return name === '' ? (boundTo ?? '') : name;
}

function historyIs(test: HistoryTest, situation: Situation): boolean {
  const { event, env } = situation;
  const of =
    test.of === 'receiver' || test.of === 'maker'
      ? receiverOf(event)
      : test.of === 'value'
        ? valueOf(event)
        : argumentsOf(event)[test.of]?.value;
  const id = test.of === 'maker' ? of?.maker : of?.object;
  const history = id === undefined ? [] : env.object(id).history;
  const entries = id === undefined ? undefined : env.object(id).entries;
  const asAsked = (given: readonly (LiteralValue | undefined)[]): boolean =>
    test.with === undefined || test.with.some((one) => given.includes(one));
  const wasDone = (names: readonly string[], certainly: boolean): boolean =>
    history.some((one) => names.includes(one.name) && (one.certain || !certainly) && asAsked(one.detail)) ||
    names.some((name) => entries?.has(name) === true && asAsked(entries.get(name)?.known ?? []));
  return (test.has === undefined || wasDone(test.has, true)) && (test.lacks === undefined || !wasDone(test.lacks, false));
}

/** Where a function or a class ends, it is asked itself. */
function insideIs(test: InsideTest, { event, where }: Situation): boolean {
  const frame = where.frames.at(-1);
  const around = [...where.frames].reverse().flatMap(({ declaration }) => (declaration === undefined ? [] : [declaration]));
  const fn = event.kind === 'function' ? event.declaration : around[0];
  // A lambda without a name is part of the function it stands in.
  const called = around.map(calledOf).find((name) => name !== '');
  const owner = event.kind === 'class' ? event.declaration : frame?.owner;
  const { candidates, type } = where.names;
  const family = familyOf(owner, where);
  const annotations = [...(fn?.annotations ?? []), ...family.flatMap((one) => one.annotations)].map((annotation) => annotation.name);
  const bases = family.flatMap((one) => one.bases);
  return (
    (test.function === undefined || (called !== undefined && matches(test.function, called))) &&
    (test.annotation === undefined ||
      test.annotation.some((name) => annotations.some((given) => given === name || candidates(type(given)).includes(name)))) &&
    (test.modifier === undefined || (fn?.modifiers.some((one) => test.modifier?.includes(one)) ?? false)) &&
    (test.class === undefined || bases.some((base) => isOneOf(candidates(`${type(base.name)}.x`), test.class))) &&
    (test.field === undefined || (owner !== undefined && hasField(owner, test.field, where))) &&
    (test.recursive === undefined || isRecursive(where.frames) === test.recursive) &&
    (test.loop === undefined || (frame?.loops ?? 0) > 0 === test.loop) &&
    (test.called === undefined || hasCalled(frame, test.called, where))
  );
}

/** The class and those it extends as far as the text has them: what is written on a base holds for its heirs. */
function familyOf(owner: ClassDeclaration | undefined, { classes }: Where): readonly ClassDeclaration[] {
  const family = new Set(owner === undefined ? [] : [owner]);
  // A set that grows while it is walked; whom it has already, it does not take again.
  for (const one of family)
    for (const { name } of one.bases) {
      const base = classes.get(name);
      if (base !== undefined && family.size < 16) family.add(base);
    }
  return [...family];
}

/** The class as a whole: its fields may stand in another part of it. */
function hasField(owner: ClassDeclaration, types: readonly string[], { classes, names }: Where): boolean {
  const isMadeOf = (type: TypeName): boolean => types.includes(names.type(type.name)) || type.args.some(isMadeOf);
  return (classes.get(owner.name) ?? owner).members.some(
    (member) => member.kind === 'declare' && member.type !== undefined && isMadeOf(member.type),
  );
}

function isOneOf(candidates: readonly string[], types: readonly string[] | undefined): boolean {
  return types?.some((name) => candidates.includes(`${name}.x`)) ?? false;
}

function isRecursive(frames: readonly Frame[]): boolean {
  const running = frames.flatMap(({ declaration }) => (declaration === undefined ? [] : [declaration.start]));
  return new Set(running).size < running.length;
}

function hasCalled(frame: Frame | undefined, wanted: readonly string[], where: Where): boolean {
  const table = new Map(wanted.map((name) => [name, true]));
  return [...(frame?.calls ?? [])].some((name) => lookUp(table, where.names.candidates(name)) === true);
}

function bodyIs(test: BodyTest, { event, where }: Situation): boolean {
  if (event.kind === 'catch') return testBody(test, { body: event.body, complete: true });
  if (event.kind !== 'function') return false;
  const { declaration, calls } = event;
  const table = new Map([...(test.calls ?? []), ...(test.lacks ?? [])].map((name) => [name, name]));
  const called = [...calls].map((name) => lookUp(table, where.names.candidates(name))).filter((name) => name !== undefined);
  return (
    testBody(test, declaration) &&
    (test.calls === undefined || called.some((name) => test.calls?.includes(name))) &&
    (test.lacks === undefined || (declaration.complete && !called.some((name) => test.lacks?.includes(name)))) &&
    (test.annotation === undefined || declaration.annotations.some((one) => test.annotation?.includes(one.name)))
  );
}
