/** Expressions to values: one case a kind. */
import { assertNever } from '../../errors.js';
import type { Expr } from '../unit.js';
import { evaluateAssign } from './assign.js';
import { bake } from './bake.js';
import { evaluateCall, evaluateNew } from './call.js';
import { collection } from './collection.js';
import { castTo } from './declared-as.js';
import type { Engine } from './engine.js';
import type { Environment } from './environment.js';
import type { Use } from './event.js';
import { joinValues } from './join.js';
import { evaluateOperator } from './operator.js';
import { evaluateIndex, evaluateMember, evaluateName } from './read.js';
import { markTested, truthOf } from './tested.js';
import { concatenated } from './text.js';
import { constant, mergeTaints, unknownValue, weakTaints } from './value.js';
import type { Value } from './value.js';

export function evaluate(engine: Engine, expr: Expr, env: Environment, use: Use = 'kept'): Value {
  engine.spend();
  switch (expr.kind) {
    case 'literal':
      return literal(engine, expr, env);
    case 'regex':
      return pattern(engine, expr, env);
    case 'name':
      return evaluateName(engine, expr, env);
    case 'member':
      return evaluateMember(engine, expr, env);
    case 'call':
      return evaluateCall(engine, expr, env, use);
    case 'new':
      return evaluateNew(engine, expr, env, use);
    case 'index':
      return evaluateIndex(engine, expr, env);
    case 'operator':
      return evaluateOperator(engine, expr, env);
    case 'text':
      return interpolated(engine, expr, env);
    case 'lambda':
      engine.waiting.push({ declaration: expr.fn, scope: env, frames: [...engine.frames] });
      return lambda(engine, expr, env);
    case 'collection':
      return collection(engine, expr.entries, expr, env);
    case 'assign':
      return evaluateAssign(engine, expr, env, use);
    case 'conditional':
      return conditional(engine, expr, env);
    case 'cast':
      return cast(engine, expr, env);
    case 'comprehension':
      return comprehension(engine, expr, env);
    case 'unknown':
      return { span: expr, taints: weakTaints(mergeTaints(...expr.children.map((child) => engine.evaluate(child, env).taints))) };
    default:
      return assertNever(expr);
  }
}

/** A written regular expression is a construction of one. */
function pattern(engine: Engine, expr: Extract<Expr, { kind: 'regex' }>, env: Environment): Value {
  const source = constant(expr, expr.value);
  engine.emit({ kind: 'call', span: expr, names: ['RegExp'], args: [{ value: source, expr }], use: 'kept' }, env);
  return { ...source, name: 'RegExp', ...(expr.flags === undefined ? {} : { flags: expr.flags }) };
}

/** A function that uses variables around it by their place has a name that rules can ask for. */
function lambda(engine: Engine, expr: Extract<Expr, { kind: 'lambda' }>, env: Environment): Value {
  const value: Value = { ...unknownValue(expr), closure: { declaration: expr.fn, scope: env } };
  const inFunction = engine.frames.some(({ declaration }) => declaration !== undefined);
  return inFunction && expr.fn.modifiers.includes('captures-reference') ? { ...value, name: 'captures-reference' } : value;
}

/** Rules hear of a cast as of a call of `as T`, or `as *T`. A cast to a pointer to something known says what it is from now on. */
function cast(engine: Engine, expr: Extract<Expr, { kind: 'cast' }>, env: Environment): Value {
  const value = engine.evaluate(expr.value, env);
  const [pointee] = expr.type.args;
  const { name, pointers } = expr.type;
  const names = [pointers > 0 ? `as *${pointee?.name ?? name}` : `as ${name}`];
  engine.emit({ kind: 'call', span: expr, names, args: [{ value, expr: expr.value }], use: 'kept' }, env);
  const made = castTo(engine, expr.type, value);
  return pointers > 0 && pointee !== undefined ? { ...made, name: engine.names.type(name) } : made;
}

function interpolated(engine: Engine, expr: Extract<Expr, { kind: 'text' }>, env: Environment): Value {
  return concatenated(
    expr,
    expr.parts.map((part) => (typeof part === 'string' ? constant(expr, part) : engine.evaluate(part, env))),
  );
}

function literal(engine: Engine, expr: Extract<Expr, { kind: 'literal' }>, env: Environment): Value {
  const value = constant(expr, expr.value);
  if (typeof expr.value === 'string') engine.emit({ kind: 'literal', span: expr, value }, env);
  return value;
}

function conditional(engine: Engine, expr: Extract<Expr, { kind: 'conditional' }>, env: Environment): Value {
  const test = engine.evaluate(expr.test, env);
  markTested(env, test, expr.test);
  const proof = truthOf(test);
  const [then, otherwise] = [env.fork(), env.fork()];
  then.clear(proof?.whenTrue);
  otherwise.clear(proof?.whenFalse);
  const a = bake(engine.evaluate(expr.then, then), then);
  const b = bake(engine.evaluate(expr.otherwise, otherwise), otherwise);
  env.join([then, otherwise]);
  return joinValues(a, b);
}

function comprehension(engine: Engine, expr: Extract<Expr, { kind: 'comprehension' }>, env: Environment): Value {
  const scope = env.fork();
  engine.execute(expr.clauses, scope);
  const value = bake(engine.evaluate(expr.value, scope), scope);
  const object = engine.identity();
  env.setObject(object, { entries: new Map([['0', value]]), rest: value.taints, closed: false, history: [] });
  return { span: expr, object, taints: value.taints };
}
