/** Operators: arithmetic and text, and what comparisons prove. */
import type { Expr, Span, TypeName } from '../unit.js';
import { bake } from './bake.js';
import { ALL_CATEGORIES, RANGE_CATEGORIES, TEXT_CATEGORIES } from './categories.js';
import type { Engine } from './engine.js';
import type { Environment } from './environment.js';
import { addressOf, pointedTo } from './handles.js';
import { fold } from './fold.js';
import { joinValues } from './join.js';
import { nothingFound, sameTruth } from './nothing-found.js';
import { answered, lacks } from './answered.js';
import { originsOf } from './origins.js';
import { boundsProof } from './bounds.js';
import { measured } from './measured.js';
import { checkReach } from './memory-index.js';
import { checkUse, tellDereference } from './memory-lifetime.js';
import { hasSizes } from './memory-report.js';
import { staticType } from './static-type.js';
import { both, conjunction, disjunction, negated, proves, withBounds } from './proof.js';
import type { Cleared, Proof } from './proof.js';
import { streamed } from './stream.js';
import { markTested, notNull, truthOf } from './tested.js';
import { concatenated, formatted, partsOf } from './text.js';
import { cleanTaints, mergeTaints } from './value.js';
import type { Value } from './value.js';

type Operator = Extract<Expr, { kind: 'operator' }>;

const COMPARISONS = new Set(['==', '!=', '<', '>', '<=', '>=', '<=>', 'in', 'not-in', 'instanceof', '=~', 'case']);

export function evaluateOperator(engine: Engine, expr: Operator, env: Environment): Value {
  if (expr.op === '&&' || expr.op === '||' || expr.op === '??') return shortCircuit(engine, expr, env);
  const address = expr.operands.length === 1 && expr.op === '&' ? elementAddress(engine, expr.operands[0], env) : undefined;
  if (address !== undefined) return address;
  const operands = expr.operands.map((operand) => engine.evaluate(operand, env, 'tested'));
  const [left, right] = operands;
  if (left === undefined) return { span: expr, taints: [] };
  if (right === undefined) return expr.op === '*' ? dereferenced(engine, expr, left, env) : unary(expr, left, env);
  if (expr.op === '<<' || expr.op === '>>') {
    const stream = streamed(engine, expr, [left, right], env);
    if (stream !== undefined) return stream;
  }
  if (expr.op === '*' && expr.operands[0]?.kind === 'collection') return left;
  if (!COMPARISONS.has(expr.op)) {
    const made = combined(engine, expr.op, operands, expr);
    return measured(engine, { op: expr.op, left, right, made, type: typeOfFirst(engine, expr, env) }, env);
  }
  engine.emit({ kind: 'operator', span: expr, op: expr.op, operands, words: expr.operands.map(plainName) }, env);
  markTested(env, left, expr);
  markTested(env, right, expr);
  const decided = decide(expr.op === 'case' ? '==' : expr.op, left, right);
  if (decided !== undefined) return { span: expr, known: [decided], taints: [] };
  return truth(
    expr,
    withBounds(comparisonProof(engine, env, expr.op, [left, right]), hasSizes(engine) ? boundsProof(env, expr.op, left, right) : undefined),
  );
}

function typeOfFirst(engine: Engine, expr: Operator, env: Environment): TypeName | undefined {
  const [first] = expr.operands;
  return first === undefined || !hasSizes(engine) ? undefined : staticType(engine, first, env);
}

/** `&a[i]` points into the array and reads nothing; it may point to the end. */
function elementAddress(engine: Engine, operand: Expr | undefined, env: Environment): Value | undefined {
  if (operand?.kind !== 'index' || operand.index === undefined || !hasSizes(engine)) return undefined;
  const [object, index] = [engine.evaluate(operand.object, env), engine.evaluate(operand.index, env)];
  const type = staticType(engine, operand.object, env);
  if (object.object === undefined || env.object(object.object).storage === undefined) return undefined;
  return measured(engine, { op: '+', left: object, right: index, made: object, type }, env);
}

/** What a comparison of two constants says. */
function decide(op: string, left: Value, right: Value): boolean | undefined {
  const [a, b] = [left.known?.length === 1 ? left.known[0] : undefined, right.known?.length === 1 ? right.known[0] : undefined];
  if (a === undefined || b === undefined || a === null || b === null || typeof a !== typeof b) return undefined;
  switch (op) {
    case '==':
      return a === b;
    case '!=':
      return a !== b;
    case '<':
      return a < b;
    case '<=':
      return a <= b;
    case '>':
      return a > b;
    case '>=':
      return a >= b;
    default:
      return undefined;
  }
}

/** The last word of a name or member: `password` of `user.password`. */
export function plainName(expr: Expr): string {
  if (expr.kind === 'name' || expr.kind === 'member') return expr.name;
  if (expr.kind === 'call') return plainName(expr.callee);
  if (expr.kind === 'index')
    return expr.index?.kind === 'literal' && typeof expr.index.value === 'string' ? expr.index.value : plainName(expr.object);
  return '';
}

function truth(span: Span, proof: Proof | undefined): Value {
  return proof === undefined ? { span, scalar: true, taints: [] } : { span, scalar: true, taints: [], proof };
}

/** The right side is only evaluated when the left leaves it open, and with what the left proves. */
function shortCircuit(engine: Engine, expr: Operator, env: Environment): Value {
  const [first, second] = expr.operands;
  if (first === undefined || second === undefined) return { span: expr, taints: [] };
  const left = engine.evaluate(first, env, 'tested');
  markTested(env, left, first);
  const branch = env.fork();
  const proof = truthOf(left);
  if (expr.op !== '??') branch.clear(expr.op === '&&' ? proof?.whenTrue : proof?.whenFalse);
  const right = bake(engine.evaluate(second, branch, 'tested'), branch);
  env.join([branch, env.fork()]);
  const otherwise = expr.op !== '&&' && right.known?.length === 1 ? { fallback: right.known[0] ?? null } : {};
  if (expr.op === '??') return { ...joinValues(left, right), ...otherwise };
  if (expr.op === '&&' || right.object !== undefined) markTested(env, right, second);
  const proved = expr.op === '&&' ? conjunction(proof, truthOf(right)) : disjunction(proof, truthOf(right));
  const value = { ...joinValues(left, right), ...otherwise };
  return proved === undefined ? value : { ...value, proof: proved };
}

function unary(expr: Operator, operand: Value, env: Environment): Value {
  switch (expr.op) {
    case '!': {
      markTested(env, operand, expr);
      const only = operand.known?.length === 1 ? operand.known[0] : undefined;
      if (typeof only === 'boolean') return { span: expr, known: [!only], taints: [] };
      return truth(expr, negated(truthOf(operand)));
    }
    case '&':
      return addressOf(operand);
    case '&mut':
      return operand;
    case '-': {
      const only = operand.known?.length === 1 ? operand.known[0] : undefined;
      return typeof only === 'number' ? { ...operand, known: [-only] } : numeric(expr, [operand]);
    }
    default:
      return numeric(expr, [operand]);
  }
}

/** What a pointer points to is a use of it; in C a structure read through it is a copy with a life of its own. */
function dereferenced(engine: Engine, at: Operator, operand: Value, env: Environment): Value {
  checkUse(engine, operand, at, env);
  const [pointer] = at.operands;
  if (pointer !== undefined) checkReach(engine, { object: operand, expr: { object: pointer }, use: 'read', at, env });
  tellDereference(engine, operand, at, env);
  if (operand.object === undefined || !isCopied(engine)) return pointedTo(operand);
  const { entries, rest, closed } = env.object(operand.object);
  const object = engine.identity();
  env.setObject(object, { entries, rest, closed, history: [] });
  const { offset: _offset, mixed: _mixed, known: _known, parts: _parts, ...copy } = pointedTo(operand);
  return { ...copy, object };
}

function isCopied(engine: Engine): boolean {
  return engine.unit.language === 'c' || engine.unit.language === 'cpp';
}

function numeric(span: Span, operands: readonly Value[]): Value {
  return { span, scalar: true, taints: cleanTaints(mergeTaints(...operands.map((operand) => operand.taints)), TEXT_CATEGORIES) };
}

/** Two values under an operator that makes a new one. */
export function combined(engine: Engine, op: string, operands: readonly Value[], span: Span): Value {
  const [left, right] = operands;
  if (left === undefined || right === undefined) return numeric(span, operands);
  if (op === '|' && left.name !== undefined && right.name !== undefined && left.taints.length + right.taints.length === 0)
    return { span, scalar: true, name: `${left.name}|${right.name}`, taints: [] };
  const folded = fold(op, left, right);
  if (folded !== undefined) return { span, known: [folded], taints: [] };
  if (op === '+' && !(left.scalar === true && right.scalar === true)) return sum(engine, left, right, span);
  if (op === '%' && typeof partsOf(left)[0] === 'string' && left.scalar === undefined) return formatted(span, left, [right], new Map());
  if (op === '/' && left.name !== undefined)
    return { ...concatenated(span, [left, { span, known: ['/'], taints: [] }, right]), name: left.name };
  const bounded = op === '%' || (op === '&' && typeof right.known?.[0] === 'number');
  return { ...(bounded ? remainder(span, operands) : numeric(span, operands)), madeBy: `operator ${op}` };
}

/** Smaller than the divisor or mask, however large the number was. */
function remainder(span: Span, operands: readonly Value[]): Value {
  const made = numeric(span, operands);
  return { ...made, taints: cleanTaints(made.taints, RANGE_CATEGORIES) };
}

function sum(engine: Engine, left: Value, right: Value, span: Span): Value {
  const bothLists =
    left.object !== undefined &&
    right.object !== undefined &&
    left.parts === undefined &&
    right.parts === undefined &&
    left.name === undefined;
  const text = concatenated(span, [left, right]);
  return bothLists ? { ...text, object: engine.identity() } : text;
}

/** What is certain of the operands' origins when the comparison holds, and when it does not. */
function comparisonProof(engine: Engine, env: Environment, op: string, [left, right]: readonly [Value, Value]): Proof | undefined {
  const own = relationProof(env, op, left, right);
  const { whenTrue, whenFalse } = nothingFound(op, left, right);
  const found = whenTrue === undefined && whenFalse === undefined ? undefined : proves(whenTrue ?? new Map(), whenFalse);
  return [found, refusal(engine, op, left, right), answered(op, left, right), sameTruth(op, left, right)].reduce(
    (all, one) => (all === undefined ? one : one === undefined ? all : both(all, one)),
    own,
  );
}

/** Not one of the words that it must not be. */
function refusal(engine: Engine, op: string, left: Value, right: Value): Proof | undefined {
  if (op !== '==' && op !== '!=') return undefined;
  const cleared = refused(engine, left, right);
  return op === '==' ? proves(new Map(), cleared) : proves(cleared);
}

function relationProof(env: Environment, op: string, left: Value, right: Value): Proof | undefined {
  switch (op) {
    case '==':
      return proves(equality(left, right), notNull(left, right));
    case '!=':
      return proves(notNull(left, right), equality(left, right));
    case 'in':
      return proves(isFixedSet(env, right) ? originsOf(left, ALL_CATEGORIES) : new Map(), lacks(left, right));
    case 'not-in':
      return proves(lacks(left, right), isFixedSet(env, right) ? originsOf(left, ALL_CATEGORIES) : new Map());
    case '<':
    case '<=':
      return proves(originsOf(left, RANGE_CATEGORIES), originsOf(right, RANGE_CATEGORIES));
    case '>':
    case '>=':
      return proves(originsOf(right, RANGE_CATEGORIES), originsOf(left, RANGE_CATEGORIES));
    default:
      return undefined;
  }
}

export function equality(left: Value, right: Value): Cleared {
  if (isConstant(right)) return originsOf(left, ALL_CATEGORIES);
  if (isConstant(left)) return originsOf(right, ALL_CATEGORIES);
  return new Map();
}

/** A word that a value must not be, and is not. */
function refused(engine: Engine, left: Value, right: Value): Cleared {
  const { refusals } = engine.library;
  if (refusals.size === 0) return new Map();
  const maskOf = (value: Value): number => (value.known?.length === 1 ? (refusals.get(value.known[0] ?? null) ?? 0) : 0);
  return new Map([...originsOf(left, maskOf(right)), ...originsOf(right, maskOf(left))].filter(([, mask]) => mask !== 0));
}

/** Null and the empty string say nothing of what the value is otherwise. */
function isConstant(value: Value): boolean {
  return value.known !== undefined && value.known.every((known) => known !== null && known !== '');
}

/** A collection of constants, or a name in capitals that stands for one. */
export function isFixedSet(env: Environment, value: Value): boolean {
  if (value.taints.length > 0) return false;
  if (value.object !== undefined) {
    const { closed, entries, rest } = env.object(value.object);
    if (closed && entries.size > 0 && rest.length === 0 && [...entries.values()].every((entry) => entry.taints.length === 0)) return true;
  }
  return value.name !== undefined && /(^|\.)[A-Z][A-Z0-9_]+$/.test(value.name);
}
