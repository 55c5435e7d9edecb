/** What was moved away may get a new content, but not be read. */
import type { Span } from '../unit.js';
import type { Engine } from './engine.js';
import type { Environment } from './environment.js';
import { report } from './memory-report.js';
import type { LibraryCall } from './models.js';
import type { Value } from './value.js';

/** Says whether this call moves. */
export function moved(engine: Engine, call: LibraryCall, env: Environment): boolean {
  const method = call.names[0]?.slice(call.names[0].lastIndexOf('.') + 1) ?? '';
  const { receiver } = call;
  if (receiver !== undefined && REFILLS.has(method)) settle(env, receiver);
  for (const value of [receiver, ...call.args.map((argument) => argument.value)])
    if (value !== undefined) checkMoved(engine, value, call.at, env);
  // With more arguments it is the algorithm that moves a range.
  const moves = call.args.length === 1 && call.names.some((name) => engine.library.moves.has(name));
  const taken = moves ? call.args[0]?.value : undefined;
  if (taken?.object === undefined || taken.scalar === true) return false;
  env.setObject(taken.object, { ...env.object(taken.object), moved: true });
  return true;
}

const REFILLS = new Set([
  'clear',
  'reset',
  'assign',
  'swap',
  'resize',
  'open',
  'empty',
  'insert',
  'emplace',
  'push_back',
  'emplace_back',
  'operator=',
]);

function settle(env: Environment, value: Value): void {
  if (value.object === undefined || env.object(value.object).moved !== true) return;
  const { moved: _moved, ...state } = env.object(value.object);
  env.setObject(value.object, state);
}

/** Reports once. */
export function checkMoved(engine: Engine, value: Value, at: Span, env: Environment): void {
  if (value.object === undefined || env.object(value.object).moved !== true) return;
  report(engine, env, 'use-after-move', { span: at, names: [], value });
  settle(env, value);
}
