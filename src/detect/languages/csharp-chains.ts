/**
 * Operators of C# in their right order. The grammar binds `?.` looser than every operator before it: `a && b?.C == d` comes out as
 * `((a && b)?.C) == d`. So operands and operators are laid out in a row, each access with the operand it belongs to, and joined anew by precedence.
 */
import { call, member, operator, typeName } from '../expressions.js';
import type { Lowerer, LowerExpr } from '../lowering.js';
import { field, firstOf, named } from '../nodes.js';
import type { Syntax } from '../syntax.js';
import type { Argument, Expr, Span } from '../unit.js';
import { matches } from './csharp-patterns.js';
import { argumentsOf, qualifiedName, typeOf, values } from './csharp-types.js';

/** Source: the C# language specification, operator precedence. */
const PRECEDENCE: ReadonlyMap<string, number> = new Map([
  ...(['*', '/', '%'] as const).map((op) => [op, 12] as const),
  ...(['+', '-'] as const).map((op) => [op, 11] as const),
  ...(['<<', '>>', '>>>'] as const).map((op) => [op, 10] as const),
  ...(['<', '>', '<=', '>=', 'is', 'as'] as const).map((op) => [op, 9] as const),
  ...(['==', '!='] as const).map((op) => [op, 8] as const),
  ['&', 7],
  ['^', 6],
  ['|', 5],
  ['&&', 4],
  ['||', 3],
  ['??', 2],
]);

/** An operator with what stands to its right; `join` makes the whole of it. */
interface Step {
  readonly op: string;
  readonly join: (left: Expr, right: Expr) => Expr;
  readonly right: Expr;
}

interface Row {
  readonly first: Expr;
  readonly steps: readonly Step[];
}

type Wrap = (expr: Expr) => Expr;

/** Wraps the last operand only: that is the one an access behind it belongs to. */
function row(node: Syntax, lower: Lowerer, wrap: Wrap): Row {
  switch (node.kind) {
    case 'binary_expression': {
      const left = rowOf(field(node, 'left'), lower, (expr) => expr);
      const right = rowOf(field(node, 'right'), lower, wrap);
      const op = field(node, 'operator')?.kind ?? '';
      const join = (a: Expr, b: Expr): Expr => operator({ start: a.start, end: b.end }, op, [a, b]);
      return { first: left.first, steps: [...left.steps, { op, join, right: right.first }, ...right.steps] };
    }
    case 'is_pattern_expression':
    case 'is_expression':
    case 'as_expression':
      return typeTest(node, lower, wrap);
    case 'prefix_unary_expression':
    case 'unary_expression':
      return single(prefix(node, lower, wrap));
    case 'cast_expression':
      return single({
        kind: 'cast',
        type: typeOf(field(node, 'type'), lower) ?? typeName(''),
        value: join(rowOf(field(node, 'value'), lower, wrap)),
        ...at(node),
      });
    case 'await_expression':
      return rowOf(values(node)[0], lower, wrap);
    default:
      return access(node, lower, wrap) ?? single(wrap(lower.expr(node)));
  }
}

function rowOf(node: Syntax | undefined, lower: Lowerer, wrap: Wrap): Row {
  return node === undefined ? single(wrap(lower.expr(node))) : row(node, lower, wrap);
}

function single(first: Expr): Row {
  return { first, steps: [] };
}

function at(node: Span): Span {
  return { start: node.start, end: node.end };
}

/** Accesses and calls: the rest of the row is that of what they are applied to. */
function access(node: Syntax, lower: Lowerer, wrap: Wrap): Row | undefined {
  switch (node.kind) {
    case 'invocation_expression':
      return rowOf(field(node, 'function'), lower, (expr) => wrap(call(at(node), expr, argumentsOf(field(node, 'arguments'), lower))));
    case 'member_access_expression':
      return rowOf(field(node, 'expression'), lower, (expr) => wrap(member(at(node), expr, qualifiedName(field(node, 'name'), lower))));
    case 'element_access_expression':
      return rowOf(field(node, 'expression'), lower, (expr) =>
        wrap(indexed({ ...at(node), object: expr, indices: argumentsOf(field(node, 'subscript'), lower) })),
      );
    case 'conditional_access_expression': {
      const bound = firstOf(node, 'member_binding_expression', 'element_binding_expression');
      return rowOf(field(node, 'condition'), lower, (expr) => {
        if (bound?.kind === 'element_binding_expression')
          return wrap(indexed({ ...at(node), object: expr, indices: argumentsOf(bound, lower) }));
        return wrap(member(at(node), expr, bound === undefined ? '' : qualifiedName(field(bound, 'name'), lower)));
      });
    }
    default:
      return undefined;
  }
}

/** `a[i]`; several indices are several dimensions. */
function indexed({ object, indices, ...span }: Span & { readonly object: Expr; readonly indices: readonly Argument[] }): Expr {
  const [first, ...rest] = indices;
  const one: Expr = { kind: 'index', object, ...(first === undefined ? {} : { index: first.value }), ...span };
  return rest.reduce<Expr>((whole, { value }) => ({ kind: 'index', object: whole, index: value, ...span }), one);
}

function prefix(node: Syntax, lower: Lowerer, wrap: Wrap): Expr {
  const op = node.children.find((child) => !child.named && child.kind !== 'this' && child.kind !== 'base')?.kind ?? '';
  const value = join(rowOf(field(node, 'argument') ?? values(node)[0], lower, wrap));
  if (op !== '++' && op !== '--') return operator(at(node), op, [value]);
  return { kind: 'assign', target: value, op: op === '++' ? '+' : '-', value: { kind: 'literal', value: 1, ...at(node) }, ...at(node) };
}

/** `x is pattern` and `x as T` bind like `<`. */
function typeTest(node: Syntax, lower: Lowerer, wrap: Wrap): Row {
  const left = rowOf(field(node, 'left') ?? field(node, 'expression'), lower, (expr) => expr);
  const right = field(node, 'right') ?? field(node, 'pattern');
  const made = (subject: Expr): Expr => {
    const span = { start: subject.start, end: node.end };
    if (node.kind === 'as_expression') return wrap({ kind: 'cast', type: typeOf(right, lower) ?? typeName(''), value: subject, ...span });
    const test = right === undefined ? undefined : matches(right, subject, lower);
    return wrap(test ?? { kind: 'literal', value: true, ...span });
  };
  return { first: left.first, steps: [...left.steps, { op: 'is', join: made, right: left.first }] };
}

/** One expression out of a row, by precedence; `??` is joined from the right. */
function join({ first, steps }: Row): Expr {
  const operands = [first];
  const pending: Step[] = [];
  const reduce = (): void => {
    const step = pending.pop();
    const right = operands.pop();
    const left = operands.pop();
    if (step !== undefined && left !== undefined && right !== undefined) operands.push(step.join(left, right));
  };
  for (const step of steps) {
    const own = PRECEDENCE.get(step.op) ?? 0;
    for (let last = pending.at(-1); last !== undefined; last = pending.at(-1)) {
      const before = PRECEDENCE.get(last.op) ?? 0;
      if (before < own || (before === own && step.op === '??')) break;
      reduce();
    }
    pending.push(step);
    operands.push(step.right);
  }
  while (pending.length > 0) reduce();
  return operands[0] ?? first;
}

/** Every expression that an access may have been put around wrongly. */
export const chain: LowerExpr = (node, lower) => join(row(node, lower, (expr) => expr));

/** `nameof(a.b)` is the text b. */
export const invocation: LowerExpr = (node, lower) => {
  const made = chain(node, lower);
  if (made.kind !== 'call' || made.callee.kind !== 'name' || made.callee.name !== 'nameof') return made;
  const given = made.args[0]?.value;
  const last = given?.kind === 'member' || given?.kind === 'name' ? given.name : undefined;
  return last === undefined ? made : { kind: 'literal', value: last, ...at(node) };
};

/** `x++`, `x--`; `x!` and whatever the grammar made of a statement that is none are the value itself. */
export const postfix: LowerExpr = (node, lower) => {
  const [of] = values(node);
  const op = node.children.find((child) => child.kind === '++' || child.kind === '--')?.kind;
  const value = of === undefined ? lower.expr(named(node)[0]) : chain(of, lower);
  if (op === undefined) return value;
  return { kind: 'assign', target: value, op: op === '++' ? '+' : '-', value: { kind: 'literal', value: 1, ...at(node) }, ...at(node) };
};
