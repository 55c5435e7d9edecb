/** Loops: what a body changes is not what it was before the first round. Counters keep where they started and which way they go. */
import type { Statement } from '../unit.js';
import { atMostZero } from './bounds.js';
import type { Engine } from './engine.js';
import type { Environment } from './environment.js';
import { hasSizes } from './memory-report.js';
import { constantSize, plus, sizeOfValue, symbolSize } from './size.js';
import { knownNumber } from './value.js';
import type { Value } from './value.js';

type Loop = Extract<Statement, { kind: 'loop' }>;

/** `step` is how a counter goes on; 0 where it is set in other ways. */
type Steps = ReadonlyMap<string, number>;

const found = new WeakMap<Loop, Steps>();

/** Counters of the loop, by what they are called, as they are at the beginning of some round. */
export type Counters = ReadonlyMap<string, { readonly symbol: number; readonly step: number }>;

/** `before`: what held when the loop was reached. */
export function widen(engine: Engine, loop: Loop, env: Environment, before: Environment): Counters {
  const counters = new Map<string, { readonly symbol: number; readonly step: number }>();
  if (!hasSizes(engine)) return counters;
  for (const [name, step] of stepsOf(loop)) {
    const [value, now] = [before.get(name), env.get(name)];
    if (value === undefined || now === undefined) continue;
    const symbol = engine.identity();
    const widened = widenedValue(env, value, { symbol, step });
    if (widened === undefined) continue;
    env.set(name, { ...widened, taints: now.taints });
    counters.set(name, { symbol, step });
  }
  return counters;
}

function widenedValue(env: Environment, value: Value, { symbol, step }: { symbol: number; step: number }): Value | undefined {
  const storage = value.object === undefined ? undefined : env.object(value.object).storage;
  const counter = symbolSize(step > 0 ? counterName(symbol) : `#${symbol}`);
  const { known: _known, parts: _parts, size: _size, mixed: _mixed, ...open } = value;
  if (storage !== undefined) return step === 0 ? undefined : { ...open, offset: counter };
  if (knownNumber(value) === undefined && value.scalar !== true && value.size === undefined) {
    return value.known?.includes(null) === true ? { ...open, object: symbol } : undefined;
  }
  const start = sizeOfValue(value);
  if (step > 0) env.clear(atMostZero(plus(start, counter, -1)));
  if (step < 0) env.clear(atMostZero(plus(counter, start, -1)));
  return { ...open, object: symbol, scalar: true, size: counter };
}

/** Counters are told from other numbers by their name. */
function counterName(symbol: number): string {
  return `loop ${symbol}`;
}

/** Behind the loop a counter is at most one step further than in its last round. */
export function settleCounters(engine: Engine, counters: Counters, { round, env }: { round: Environment; env: Environment }): void {
  for (const [name, { symbol, step }] of counters) {
    const value = env.get(name);
    if (value === undefined || step <= 0 || value.offset !== undefined) continue;
    const object = engine.identity();
    const inside = symbolSize(counterName(symbol));
    const after = symbolSize(`#${object}`);
    const bounds = round
      .boundsOf(counterName(symbol))
      .flatMap((bound) => [...atMostZero(plus(plus(plus(bound, inside, -1), after), constantSize(-step)))]);
    env.clear(new Map(bounds));
    const { known: _known, parts: _parts, size: _size, mixed: _mixed, ...open } = value;
    env.set(name, { ...open, object, scalar: true });
  }
}

function stepsOf(loop: Loop): Steps {
  const before = found.get(loop);
  if (before !== undefined) return before;
  const steps = new Map<string, number>();
  for (const part of [loop.test, loop.update, ...loop.body]) collect(part, steps);
  found.set(loop, steps);
  return steps;
}

function collect(node: unknown, steps: Map<string, number>): void {
  if (Array.isArray(node)) for (const one of node) collect(one, steps);
  if (typeof node !== 'object' || node === null || Array.isArray(node)) return;
  if ('kind' in node && (node.kind === 'lambda' || node.kind === 'function' || node.kind === 'class')) return;
  if (isAssignment(node)) note(node, steps);
  for (const inner of Object.values(node)) if (typeof inner === 'object') collect(inner, steps);
}

interface Assignment {
  readonly target: { readonly name: string };
  readonly op: string;
  readonly value: unknown;
}

function isAssignment(node: object): node is Assignment {
  return 'kind' in node && node.kind === 'assign' && 'target' in node && isName(node.target) && 'op' in node && typeof node.op === 'string';
}

function isName(node: unknown): node is { readonly name: string } {
  return (
    typeof node === 'object' && node !== null && 'kind' in node && node.kind === 'name' && 'name' in node && typeof node.name === 'string'
  );
}

function note({ target, op, value }: Assignment, steps: Map<string, number>): void {
  const by = typeof value === 'object' && value !== null && 'value' in value && typeof value.value === 'number' ? value.value : 0;
  const step = op === '+' ? by : op === '-' ? -by : 0;
  const before = steps.get(target.name);
  steps.set(target.name, before === undefined ? step : Math.sign(before) === Math.sign(step) && step !== 0 ? Math.max(before, step) : 0);
}
