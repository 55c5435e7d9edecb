/** Locks taken and given back by hand: a way out of the function that keeps one blocks everyone who waits for it. */
import type { Span } from '../unit.js';
import type { Engine } from './engine.js';
import { currentFrame } from './engine.js';
import type { Environment } from './environment.js';
import type { Frame } from './event.js';
import { lifetimeOf, setLifetime } from './lifetime.js';
import type { LibraryCall } from './models.js';
import { lookUp } from './names.js';
import type { Value } from './value.js';

export function lockEffects(engine: Engine, call: LibraryCall, env: Environment): void {
  if (engine.library.locks.size === 0) return;
  const taken = subject(call, lookUp(engine.library.locks, call.names));
  if (taken?.object !== undefined) take(engine, call, { value: taken, object: taken.object }, env);
  const given = subject(call, lookUp(engine.library.unlocks, call.names));
  if (given?.object === undefined) return;
  const { held: _held, ...open } = lifetimeOf(env, given.object);
  setLifetime(env, given.object, open);
  currentFrame(engine).unlocked?.add(given.object);
}

function subject(call: LibraryCall, at: 'receiver' | number | undefined): Value | undefined {
  return at === undefined ? undefined : at === 'receiver' ? call.receiver : call.args[at]?.value;
}

function take(engine: Engine, call: LibraryCall, { value, object }: { value: Value; object: number }, env: Environment): void {
  const before = lifetimeOf(env, object);
  if (before.held?.certain === true && before.held.at.start < call.at.start)
    engine.emit({ kind: 'memory', problem: 'locked-twice', span: call.at, names: call.names, value }, env);
  setLifetime(env, object, { ...before, held: { at: call.at, certain: true } });
  currentFrame(engine).locked?.add(object);
}

/** A way out: what is still held is reported at the end, when the function turns out to give it back elsewhere. */
export function leaveWith(engine: Engine, at: Span, env: Environment): void {
  const frame = currentFrame(engine);
  for (const object of frame.locked ?? []) if (lifetimeOf(env, object).held?.certain === true) frame.kept?.push({ at, object });
}

export function checkLocks(engine: Engine, { kept, unlocked }: Frame, env: Environment): void {
  for (const { at, object } of kept ?? [])
    if (unlocked?.has(object) === true)
      engine.emit({ kind: 'memory', problem: 'lock-kept', span: at, names: [], value: { span: at, object, taints: [] } }, env);
}
