/** Control flow of Rust: nearly everything may yield a value there, which goes where the surrounding text wants it. */
import { call, member, name, operator, unknown } from '../expressions.js';
import { spanOf } from '../lowering.js';
import type { Lowerer } from '../lowering.js';
import { allOf, field, firstOf, hasToken, named } from '../nodes.js';
import type { Syntax } from '../syntax.js';
import type { Expr, FunctionDeclaration, Statement, SwitchCase, Target } from '../unit.js';
import { macroEffect, macroOf } from './rust-macros.js';
import { binds, guardOf, isFailure, isOutcome, targetOf, valuesOf } from './rust-types.js';

/** Where a value goes: nowhere, out of the function, or into a target. */
export type Sink = { readonly kind: 'drop' } | { readonly kind: 'return' } | { readonly kind: 'assign'; readonly target: Target };

export const DROP: Sink = { kind: 'drop' };
export const RETURN: Sink = { kind: 'return' };

const BLOCKS = new Set(['block', 'unsafe_block', 'async_block', 'const_block', 'try_block', 'gen_block']);
const BLOCK_LIKE = new Set([...BLOCKS, 'if_expression', 'match_expression', 'loop_expression', 'while_expression', 'for_expression']);

export function isBlockLike(node: Syntax): boolean {
  return BLOCK_LIKE.has(node.kind);
}

/** The statements that compute a value and put it into a sink. */
export function into(node: Syntax | undefined, sink: Sink, lower: Lowerer): readonly Statement[] {
  if (node === undefined) return [];
  if (BLOCKS.has(node.kind)) {
    const inside = blockBody(node, sink, lower);
    const body = node.kind === 'unsafe_block' ? [opened(node), ...inside] : inside;
    return sink.kind === 'return' || body.length === 0 ? body : [{ kind: 'block', body, ...spanOf(node) }];
  }
  switch (node.kind) {
    case 'if_expression':
      return ifOf(node, sink, lower);
    case 'match_expression':
      return matchOf(node, sink, lower);
    case 'loop_expression':
    case 'while_expression':
    case 'for_expression':
      return loopOf(node, lower);
    case 'return_expression':
      return named(node)[0] === undefined ? [{ kind: 'return', ...spanOf(node) }] : into(named(node)[0], RETURN, lower);
    case 'break_expression':
    case 'continue_expression':
      return jump(node, lower);
    case 'parenthesized_expression':
      return into(named(node)[0], sink, lower);
    case 'macro_invocation':
      return macroStatement(node, sink, lower);
    default:
      return [sunk(node, lower.expr(node), sink)];
  }
}

/** `unsafe { … }` acts as a call, so that rules hear of it. */
function opened(node: Syntax): Statement {
  const at = { start: node.start, end: Math.min(node.end, node.start + 'unsafe'.length) };
  return { kind: 'expression', value: call(at, name(at, 'unsafe_block'), []), ...at };
}

function sunk(node: Syntax, value: Expr, sink: Sink): Statement {
  switch (sink.kind) {
    case 'drop':
      return { kind: 'expression', value, ...spanOf(node) };
    case 'return':
      return { kind: 'return', value, ...spanOf(node) };
    case 'assign':
      return { kind: 'expression', value: { kind: 'assign', target: sink.target, op: '=', value, ...spanOf(node) }, ...spanOf(node) };
  }
}

function macroStatement(node: Syntax, sink: Sink, lower: Lowerer): readonly Statement[] {
  const effect = macroEffect(macroOf(node, lower));
  if (effect.kind === 'throw') return [{ kind: 'throw', value: effect.value, ...spanOf(node) }];
  if (effect.kind === 'assert') return [{ kind: 'assert', test: effect.value, ...spanOf(node) }];
  return [sunk(node, effect.value, sink)];
}

function jump(node: Syntax, lower: Lowerer): readonly Statement[] {
  const value = named(node).find((child) => child.kind !== 'label');
  return [...into(value, DROP, lower), { kind: 'jump', to: node.kind === 'break_expression' ? 'break' : 'continue', ...spanOf(node) }];
}

/** A block's statements; the last one without a semicolon is its value. */
export function blockBody(node: Syntax, sink: Sink, lower: Lowerer): readonly Statement[] {
  const of = node.kind === 'block' ? node : (field(node, 'body') ?? firstOf(node, 'block'));
  if (of === undefined) return [];
  const last = named(of).at(-1);
  const tail = last === undefined || sink.kind === 'drop' ? undefined : tailOf(last);
  if (tail === undefined || last === undefined) return lower.statements(of);
  return [...lower.statements({ ...of, children: of.children.filter((child) => child !== last) }), ...into(tail, sink, lower)];
}

const NO_VALUES = /_item$|_declaration$|^(?:empty_statement|macro_definition|associated_type|label|ERROR)$/;

function tailOf(node: Syntax): Syntax | undefined {
  if (NO_VALUES.test(node.kind)) return undefined;
  if (node.kind !== 'expression_statement') return node;
  const inner = named(node)[0];
  return inner !== undefined && inner.end === node.end ? inner : undefined;
}

// --- conditions ------------------------------------------------------------------------------------------------------

interface Condition {
  /** The bound names, declared from their subjects. */
  readonly before: readonly Statement[];
  readonly test: Expr;
}

/** `let Some(x) = f()` declares x from `f()` and holds when x is good; for `Err` and `None` when it is not. */
function condition(node: Syntax | undefined, lower: Lowerer): Condition {
  if (node?.kind === 'let_condition')
    return bound(node, { pattern: field(node, 'pattern'), subject: lower.expr(field(node, 'value')), lower });
  if (node?.kind !== 'let_chain') return { before: [], test: lower.expr(node) };
  const parts = named(node).map((child) => condition(child, lower));
  const [first, ...rest] = parts.map((part) => part.test);
  const test = rest.reduce((left, right) => operator(spanOf(node), '&&', [left, right]), first ?? unknown(spanOf(node), []));
  return { before: parts.flatMap((part) => part.before), test };
}

interface Binding {
  readonly pattern: Syntax | undefined;
  readonly subject: Expr;
  readonly lower: Lowerer;
}

function bound(node: Syntax, { pattern, subject, lower }: Binding): Condition {
  const target = targetOf(pattern, lower);
  const failure = isFailure(pattern, lower);
  if (failure && binds(target)) return failed(node, { pattern, subject, lower });
  const before: readonly Statement[] = binds(target)
    ? [{ kind: 'declare', target, value: subject, constant: false, ...spanOf(pattern ?? node) }]
    : [];
  const good = before.length === 0 ? subject : target.kind === 'name' ? target : unknown(spanOf(node), []);
  const test = failure
    ? operator(spanOf(node), '!', [good])
    : isOutcome(pattern, lower)
      ? good
      : unknown(spanOf(node), before.length === 0 ? [subject] : []);
  return { before, test };
}

/** `let Err(e) = f()`: the outcome waits under a word that no variable can have, its error is a part of it. */
function failed(node: Syntax, { pattern, subject, lower }: Binding): Condition {
  const at = spanOf(pattern ?? node);
  const outcome = name(spanOf(node), 'match');
  const before: readonly Statement[] = [
    { kind: 'declare', target: outcome, value: subject, constant: false, ...at },
    { kind: 'declare', target: targetOf(pattern, lower), value: member(at, outcome, 'Err'), constant: false, ...at },
  ];
  return { before, test: operator(spanOf(node), '!', [outcome]) };
}

function scoped(node: Syntax, before: readonly Statement[], statement: Statement): readonly Statement[] {
  return before.length === 0 ? [statement] : [{ kind: 'block', body: [...before, statement], ...spanOf(node) }];
}

function ifOf(node: Syntax, sink: Sink, lower: Lowerer): readonly Statement[] {
  const { before, test } = condition(field(node, 'condition'), lower);
  const consequence = field(node, 'consequence');
  const then = consequence === undefined ? [] : blockBody(consequence, sink, lower);
  const alternative = named(field(node, 'alternative') ?? { ...node, children: [] })[0];
  const otherwise =
    alternative === undefined ? [] : alternative.kind === 'block' ? blockBody(alternative, sink, lower) : into(alternative, sink, lower);
  return scoped(node, before, { kind: 'if', test, then, otherwise, ...spanOf(node) });
}

/** `let … else` leaves when the pattern does not match. */
export function letElse(node: Syntax, otherwise: Syntax, lower: Lowerer): readonly Statement[] {
  const { before, test } = bound(node, { pattern: field(node, 'pattern'), subject: lower.expr(field(node, 'value')), lower });
  return [
    ...before,
    { kind: 'if', test: operator(spanOf(node), '!', [test]), then: blockBody(otherwise, DROP, lower), otherwise: [], ...spanOf(node) },
  ];
}

function loopOf(node: Syntax, lower: Lowerer): readonly Statement[] {
  const of = field(node, 'body');
  const body = of === undefined ? [] : blockBody(of, DROP, lower);
  const at = spanOf(node);
  if (node.kind === 'for_expression')
    return [
      { kind: 'loop', each: { target: targetOf(field(node, 'pattern'), lower), over: lower.expr(field(node, 'value')) }, body, ...at },
    ];
  if (node.kind === 'loop_expression') return [{ kind: 'loop', body, ...at }];
  const { before, test } = condition(field(node, 'condition'), lower);
  if (before.length === 0) return [{ kind: 'loop', test, body, ...at }];
  const leave: Statement = {
    kind: 'if',
    test: operator(at, '!', [test]),
    then: [{ kind: 'jump', to: 'break', ...at }],
    otherwise: [],
    ...at,
  };
  return [{ kind: 'loop', body: [...before, leave, ...body], ...at }];
}

// --- match -----------------------------------------------------------------------------------------------------------

function matchOf(node: Syntax, sink: Sink, lower: Lowerer): readonly Statement[] {
  const arms = allOf(field(node, 'body') ?? node, 'match_arm');
  const subject = lower.expr(field(node, 'value'));
  const [first, second, ...more] = arms;
  const outcome = first !== undefined && isOutcome(field(first, 'pattern'), lower) && guardOf(field(first, 'pattern')) === undefined;
  if (outcome && second !== undefined && more.length === 0 && guardOf(field(second, 'pattern')) === undefined)
    return outcomes(node, { first, second, subject, sink, lower });
  if (subject.kind === 'name' || subject.kind === 'member') return [switchOn(node, { arms, subject, sink, lower })];
  // Evaluated once, under a word that no variable can have.
  const once = name(spanOf(subject), 'match');
  const before: Statement = { kind: 'declare', target: once, value: subject, constant: true, ...spanOf(subject) };
  return scoped(node, [before], switchOn(node, { arms, subject: once, sink, lower }));
}

interface Arms {
  readonly subject: Expr;
  readonly sink: Sink;
  readonly lower: Lowerer;
}

function switchOn(node: Syntax, { arms, ...context }: Arms & { readonly arms: readonly Syntax[] }): Statement {
  return { kind: 'switch', subject: context.subject, cases: arms.map((arm) => armOf(arm, context)), ...spanOf(node) };
}

/** A match on success and failure is an `if`, with one look at the subject. */
function outcomes(
  node: Syntax,
  { first, second, subject, sink, lower }: Arms & { readonly first: Syntax; readonly second: Syntax },
): readonly Statement[] {
  const { before, test } = bound(first, { pattern: field(first, 'pattern'), subject, lower });
  const again = before[0]?.kind === 'declare' ? before[0].target : subject;
  const then = into(field(first, 'value'), sink, lower);
  const otherwise = [...declared(second, again, lower), ...into(field(second, 'value'), sink, lower)];
  return scoped(node, before, { kind: 'if', test, then, otherwise, ...spanOf(node) });
}

function armOf(arm: Syntax, { subject, sink, lower }: Arms): SwitchCase {
  const pattern = field(arm, 'pattern');
  const test = guardOf(pattern);
  const body = into(field(arm, 'value'), sink, lower);
  const guarded: readonly Statement[] =
    test === undefined ? body : [{ kind: 'if', test: condition(test, lower).test, then: body, otherwise: [], ...spanOf(arm) }];
  return { values: valuesOf(pattern, lower), body: [...declared(arm, subject, lower), ...guarded], fallsThrough: false };
}

function declared(arm: Syntax, subject: Expr, lower: Lowerer): readonly Statement[] {
  const pattern = field(arm, 'pattern');
  const target = targetOf(pattern, lower);
  const constantName =
    target.kind === 'name' && valuesOf(pattern, lower).some((value) => value.kind === 'name' && value.name === target.name);
  const value = isFailure(pattern, lower) ? member(spanOf(pattern ?? arm), subject, 'Err') : subject;
  return binds(target) && !constantName ? [{ kind: 'declare', target, value, constant: false, ...spanOf(pattern ?? arm) }] : [];
}

// --- as values -------------------------------------------------------------------------------------------------------

/** Control flow inside an expression: one value where it is that simple, otherwise a function called at once. */
export function value(node: Syntax, lower: Lowerer): Expr {
  const only = single(node);
  if (only !== undefined && node.kind !== 'unsafe_block') return lower.expr(only);
  if (only !== undefined) return call(spanOf(node), name(spanOf(node), 'unsafe_block'), [{ value: lower.expr(only) }]);
  const [then, otherwise] = [single(field(node, 'consequence')), single(named(field(node, 'alternative') ?? { ...node, children: [] })[0])];
  const test = field(node, 'condition');
  if (
    node.kind === 'if_expression' &&
    then !== undefined &&
    otherwise !== undefined &&
    test !== undefined &&
    !test.kind.startsWith('let_')
  ) {
    return { kind: 'conditional', test: lower.expr(test), then: lower.expr(then), otherwise: lower.expr(otherwise), ...spanOf(node) };
  }
  const fn: FunctionDeclaration = {
    name: '',
    parameters: [],
    annotations: [],
    modifiers: [],
    body: into(node, RETURN, lower),
    complete: !hasToken(node, 'MISSING'),
    ...spanOf(node),
  };
  return call(spanOf(node), { kind: 'lambda', fn, ...spanOf(node) }, []);
}

function single(node: Syntax | undefined): Syntax | undefined {
  if (node === undefined || !BLOCKS.has(node.kind)) return undefined;
  const of = node.kind === 'block' ? node : (field(node, 'body') ?? firstOf(node, 'block'));
  const inside = of === undefined ? [] : named(of);
  const only = inside.length === 1 ? inside[0] : undefined;
  return only === undefined ||
    only.kind === 'expression_statement' ||
    NO_VALUES.test(only.kind) ||
    /^(?:return|break|continue)_/.test(only.kind)
    ? undefined
    : only;
}
