/** What the grammars of JavaScript, Java, C# and PHP have in common, down to the names of their fields. */
import { call, literal, name, operator, unknown } from '../expressions.js';
import { spanOf } from '../lowering.js';
import type { Lowerer, LowerExpr, LowerStatement } from '../lowering.js';
import { field, hasToken, named } from '../nodes.js';
import type { Syntax } from '../syntax.js';
import type { Expr, Span, Statement, TypeName } from '../unit.js';

/** Words that mean the same in all languages have one spelling in the unit. */
const OPERATORS: ReadonlyMap<string, string> = new Map([
  ['===', '=='],
  ['!==', '!='],
  ['<>', '!='],
  ['and', '&&'],
  ['or', '||'],
  ['xor', '^'],
]);

export function textOf(node: Syntax | undefined, lower: Lowerer): string {
  return node === undefined ? '' : lower.text(node);
}

export const identifier: LowerExpr = (node, lower) => name(spanOf(node), lower.text(node));

/** Sees through: the value of the node is that of its only part. */
export const inner: LowerExpr = (node, lower) => {
  const of = named(node)[0];
  return of === undefined ? unknown(spanOf(node), []) : lower.expr(of);
};

export const binary: LowerExpr = (node, lower) => {
  const op = field(node, 'operator')?.kind ?? '';
  return operator(spanOf(node), OPERATORS.get(op) ?? op, [lower.expr(field(node, 'left')), lower.expr(field(node, 'right'))]);
};

export const assignment: LowerExpr = (node, lower) => {
  const written = field(node, 'operator')?.kind ?? '=';
  const target = lower.expr(field(node, 'left'));
  return {
    kind: 'assign',
    target,
    op: written === '=' ? '=' : written.slice(0, -1),
    value: lower.expr(field(node, 'right')),
    ...spanOf(node),
  };
};

/** `x++` and `--x`: an assignment of the sum, whose value as an expression nobody relies on. */
export const update: LowerExpr = (node, lower) => {
  const op = hasToken(node, '--') ? '-' : '+';
  return { kind: 'assign', target: lower.expr(named(node)[0]), op, value: literal(spanOf(node), 1), ...spanOf(node) };
};

export const conditional: LowerExpr = (node, lower) => ({
  kind: 'conditional',
  test: lower.expr(field(node, 'condition')),
  then: lower.expr(field(node, 'consequence')),
  otherwise: lower.expr(field(node, 'alternative')),
  ...spanOf(node),
});

export const blockOf: LowerStatement = (node, lower) => [{ kind: 'block', body: lower.children(node), ...spanOf(node) }];

/** What runs as the body of something: of a block its statements. */
export function bodyOf(node: Syntax | undefined, lower: Lowerer): readonly Statement[] {
  const body = lower.statements(node);
  const [only] = body;
  return body.length === 1 && only?.kind === 'block' ? only.body : body;
}

/** Whether a body is there and closed, rather than cut off by the end of the text. */
export function isClosed(body: Syntax | undefined): boolean {
  return body !== undefined && !hasToken(body, 'MISSING');
}

/** The body of a lambda: statements, or an expression that is returned. */
export function lambdaBody(body: Syntax | undefined, lower: Lowerer, block: string): readonly Statement[] {
  if (body === undefined) return [];
  return body.kind === block ? bodyOf(body, lower) : [{ kind: 'return', value: lower.expr(body), ...spanOf(body) }];
}

/** Pieces of an expression that stand for statements: comma lists of `for`. */
export function asStatement(value: Expr): Statement {
  return { kind: 'expression', value, start: value.start, end: value.end };
}

/** Several expressions in one place: the only one, or all in order with a result nobody knows. */
export function together(values: readonly Expr[]): Expr | undefined {
  const [first, ...rest] = values;
  const last = rest.at(-1);
  return first === undefined || last === undefined ? first : unknown({ start: first.start, end: last.end }, values);
}

export const ifOf: LowerStatement = (node, lower) => {
  const test = lower.expr(field(node, 'condition'));
  return [
    {
      kind: 'if',
      test,
      then: bodyOf(field(node, 'consequence'), lower),
      otherwise: bodyOf(field(node, 'alternative'), lower),
      ...spanOf(node),
    },
  ];
};

export const whileOf: LowerStatement = (node, lower) => {
  const test = lower.expr(field(node, 'condition'));
  const body = bodyOf(field(node, 'body'), lower);
  return [{ kind: 'loop', test, body, ...(node.kind === 'do_statement' ? { bodyFirst: true as const } : {}), ...spanOf(node) }];
};

/** `for (before; test; update) body`; the variables of `before` end with the loop. */
export function forOf(
  node: Syntax,
  lower: Lowerer,
  parts: { readonly before: readonly Statement[]; readonly test: Syntax | undefined; readonly updates: readonly Syntax[] },
): readonly Statement[] {
  const update = together(lower.exprs(parts.updates));
  const loop: Statement = {
    kind: 'loop',
    ...(parts.test === undefined ? {} : { test: lower.expr(parts.test) }),
    ...(update === undefined ? {} : { update }),
    body: bodyOf(field(node, 'body'), lower),
    ...spanOf(node),
  };
  return parts.before.length === 0 ? [loop] : [{ kind: 'block', body: [...parts.before, loop], ...spanOf(node) }];
}

export const returnOf: LowerStatement = (node, lower) => {
  const value = named(node)[0];
  return [{ kind: 'return', ...(value === undefined ? {} : { value: lower.expr(value) }), ...spanOf(node) }];
};

export const throwOf: LowerStatement = (node, lower) => {
  const value = named(node)[0];
  return [{ kind: 'throw', ...(value === undefined ? {} : { value: lower.expr(value) }), ...spanOf(node) }];
};

export function jump(to: 'break' | 'continue' | 'goto'): LowerStatement {
  return (node) => [{ kind: 'jump', to, ...spanOf(node) }];
}

/** One arm of a switch that is a value; no `test` is the default. */
export interface Arm {
  readonly test?: Expr;
  readonly value: Expr;
}

/** A switch that yields a value is a chain of conditions. */
export function choice(at: Span, arms: readonly Arm[]): Expr {
  const last = arms.find((arm) => arm.test === undefined)?.value ?? unknown(spanOf(at), []);
  return arms.reduceRight<Expr>(
    (otherwise, { test, value }) => (test === undefined ? otherwise : { kind: 'conditional', test, then: value, otherwise, ...spanOf(at) }),
    last,
  );
}

/** Conditions joined by `&&` or `||`; `undefined` of none. */
export function joinTests(at: Span, op: '&&' | '||', tests: readonly Expr[]): Expr | undefined {
  const [first, ...rest] = tests;
  return first === undefined ? undefined : rest.reduce((left, right) => operator(spanOf(at), op, [left, right]), first);
}

/** `x instanceof T name`: the test, and when it holds, the name for it. */
export function binding(at: Span, test: Expr, bound: { readonly target: Expr; readonly value: Expr }): Expr {
  return operator(spanOf(at), '&&', [test, { kind: 'assign', target: bound.target, op: '=', value: bound.value, ...spanOf(at) }]);
}

/** Statements where a value stands: a lambda that is called at once. */
export function calledAtOnce(at: Span, body: readonly Statement[]): Expr {
  const fn = { name: '', parameters: [], annotations: [], modifiers: [], body, complete: true, ...spanOf(at) };
  return call(spanOf(at), { kind: 'lambda', fn, ...spanOf(at) }, []);
}

/** A loop variable that is declared with a type holds each entry as one of that type. */
export function eachOf(
  node: Syntax,
  lower: Lowerer,
  parts: { readonly target: Expr; readonly over: Expr; readonly type: TypeName | undefined },
): readonly Statement[] {
  const { target, over, type } = parts;
  const typed: readonly Statement[] =
    type === undefined || type.name === ''
      ? []
      : [{ kind: 'declare', target, type, value: target, constant: false, start: target.start, end: target.end }];
  return [{ kind: 'loop', each: { target, over }, body: [...typed, ...bodyOf(field(node, 'body'), lower)], ...spanOf(node) }];
}
