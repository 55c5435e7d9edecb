/** Calls that write into their arguments: outside data, a result, or something that is not known. */
import type { Engine } from './engine.js';
import type { Environment } from './environment.js';
import type { ArgumentValue } from './event.js';
import { hasSizes } from './memory-report.js';
import type { LibraryCall } from './models.js';
import { lookUp } from './names.js';
import { mergeTaints, sourced } from './value.js';
import type { Value } from './value.js';

/** Calls that write outside data into an argument. */
export function fill(engine: Engine, call: LibraryCall, env: Environment): void {
  const filled = lookUp(engine.library.fills, call.names);
  const argument = filled === undefined ? undefined : call.args[filled.argument];
  if (filled === undefined || argument === undefined) return;
  const source = { label: filled.label, origin: `${call.names[0] ?? ''}@${call.at.start}`, start: call.at.start, end: call.at.end };
  pollute(engine, argument, sourced(call.at, source), env);
}

/** What is lent to be written into is no constant afterwards. */
export function rewrite(engine: Engine, args: readonly ArgumentValue[], env: Environment): void {
  for (const argument of args) {
    const { value, expr } = argument;
    if (expr.kind !== 'operator' || expr.op !== '&mut') continue;
    const entries = value.object === undefined ? 0 : env.object(value.object).entries.size;
    if (value.known === undefined && value.parts === undefined && entries === 0) continue;
    const nobody = { label: 'unresolved' as const, origin: `written:${expr.start}`, start: expr.start, end: expr.end };
    pollute(engine, argument, sourced(expr, nobody), env);
  }
}

/** A call that is given the address of a number may write another one there. */
export function overwritten(engine: Engine, call: LibraryCall, env: Environment): void {
  if (lookUp(engine.library.fills, call.names) !== undefined) return;
  for (const { expr, value } of call.args) {
    const target = expr.kind === 'operator' && expr.op === '&' && expr.operands.length === 1 ? expr.operands[0] : undefined;
    if (target?.kind !== 'name') continue;
    const type = env.typeOf(target.name);
    const isPointer = type !== undefined && type.pointers > 0 && type.dimensions.length === 0;
    if (!isPointer && value.known === undefined && value.scalar !== true && value.size === undefined) continue;
    const { known: _known, size: _size, parts: _parts, mixed: _mixed, offset: _offset, ...open } = value;
    env.set(target.name, { ...open, object: engine.identity() });
  }
}

/** The variable behind an argument holds something else from now on. */
export function pollute(engine: Engine, argument: ArgumentValue, by: Value, env: Environment): void {
  const target = argument.expr.kind === 'operator' ? argument.expr.operands[0] : argument.expr;
  const held = {
    ...argument.value,
    taints: mergeTaints(
      argument.value.taints.filter((taint) => taint.source.label !== 'unresolved'),
      by.taints,
    ),
  };
  const { known: _known, parts: _parts, size: _size, mixed: _mixed, ...same } = held;
  // Another number; an array stays the array it is.
  const open = same.scalar === true && hasSizes(engine) ? { ...same, object: engine.identity() } : same;
  if (open.object !== undefined) {
    const { moved: _moved, ...state } = env.object(open.object);
    env.setObject(open.object, { ...state, entries: new Map(), closed: false });
  }
  if (target?.kind === 'name') env.set(target.name, open);
  if (target?.kind === 'member') {
    const object = engine.evaluate(target.object, env);
    if (object.object !== undefined)
      env.setObject(object.object, {
        ...env.object(object.object),
        entries: new Map(env.object(object.object).entries).set(target.name, open),
      });
  }
}
