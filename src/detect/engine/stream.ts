/** C++ streams: `in >> x` reads into a variable, `out << x` adds to a text. */
import type { Expr } from '../unit.js';
import { assignTo } from './assign.js';
import type { Engine } from './engine.js';
import type { Environment } from './environment.js';
import { checkStream } from './memory-index.js';
import { checkMoved } from './memory-move.js';
import { lookUp } from './names.js';
import { append } from './models.js';
import { sourced } from './value.js';
import type { Value } from './value.js';

/** `undefined` where the left side is no stream: then the operator shifts bits. */
export function streamed(
  engine: Engine,
  expr: Extract<Expr, { kind: 'operator' }>,
  [left, right]: readonly [Value, Value],
  env: Environment,
): Value | undefined {
  checkMoved(engine, right, expr, env);
  if (left.name === undefined) return undefined;
  const names = engine.names.candidates(`${left.name}.operator${expr.op}`);
  const label = lookUp(engine.library.results, names);
  const effect = lookUp(engine.library.effects, names);
  if (label === undefined && effect === undefined) return undefined;
  const target = expr.operands[1];
  engine.emit(
    { kind: 'call', span: expr, names, receiver: left, args: target === undefined ? [] : [{ value: right, expr: target }], use: 'dropped' },
    env,
  );
  if (label !== undefined && target !== undefined) {
    const origin = `${left.name}@${expr.end}`;
    checkStream(engine, { names, target: right, at: expr }, env);
    assignTo(
      engine,
      target,
      {
        ...sourced(expr, { label, origin, start: expr.start, end: expr.end }),
        ...(right.object === undefined ? {} : { object: right.object }),
        ...(right.scalar === undefined ? {} : { scalar: right.scalar }),
      },
      { at: expr, env },
    );
  }
  if (effect === 'append') append(env, left, [right]);
  return left;
}
