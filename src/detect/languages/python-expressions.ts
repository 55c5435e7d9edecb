/** Python's expressions. */
import { call, member, operator, text, unescaped, unknown } from '../expressions.js';
import { spanOf } from '../lowering.js';
import type { Lowerer, LowerExpr } from '../lowering.js';
import { allOf, field, fields, named } from '../nodes.js';
import type { Syntax } from '../syntax.js';
import type { Argument, Entry, Expr, Statement } from '../unit.js';

export function string(node: Syntax, lower: Lowerer): Expr {
  const raw = /^[a-zA-Z]*[rR]/.test(lower.text(node).slice(0, 3));
  const parts: (string | Expr)[] = [];
  for (const child of node.children) {
    if (child.kind === 'string_content') parts.push(raw ? lower.text(child) : unescaped(lower.text(child)));
    else if (child.kind === 'interpolation') parts.push(lower.expr(field(child, 'expression') ?? named(child)[0]));
  }
  return text(spanOf(node), parts);
}

export function concatenated(node: Syntax, lower: Lowerer): Expr {
  const parts = named(node).flatMap((child): readonly (string | Expr)[] => {
    const part = lower.expr(child);
    if (part.kind === 'text') return part.parts;
    return [part.kind === 'literal' && typeof part.value === 'string' ? part.value : part];
  });
  return text(spanOf(node), parts);
}

const OPERATORS: ReadonlyMap<string, string> = new Map([
  ['and', '&&'],
  ['or', '||'],
  ['not', '!'],
  ['not in', 'not-in'],
  ['is not', '!='],
  ['is', '=='],
  ['<>', '!='],
]);

export function binary(node: Syntax, lower: Lowerer): Expr {
  const op = field(node, 'operator')?.kind ?? '';
  return operator(spanOf(node), OPERATORS.get(op) ?? op, [lower.expr(field(node, 'left')), lower.expr(field(node, 'right'))]);
}

export function unary(node: Syntax, lower: Lowerer): Expr {
  const op = field(node, 'operator')?.kind ?? '!';
  return operator(spanOf(node), OPERATORS.get(op) ?? op, [lower.expr(field(node, 'argument'))]);
}

/** `a < b <= c` is two comparisons joined by `&&`. */
export function comparison(node: Syntax, lower: Lowerer): Expr {
  const operands = named(node).filter((child) => child.field !== 'operators');
  const ops = fields(node, 'operators').map((child) => child.kind);
  const pairs = ops.map((op, i) => operator(spanOf(node), OPERATORS.get(op) ?? op, [lower.expr(operands[i]), lower.expr(operands[i + 1])]));
  return pairs.reduce((left, right) => operator(spanOf(node), '&&', [left, right]));
}

function argument(node: Syntax, lower: Lowerer): Argument {
  if (node.kind === 'keyword_argument') {
    const key = field(node, 'name');
    return { name: key === undefined ? '' : lower.text(key), value: lower.expr(field(node, 'value')) };
  }
  if (node.kind === 'list_splat' || node.kind === 'dictionary_splat') return { spread: true, value: lower.expr(named(node)[0]) };
  return { value: lower.expr(node) };
}

export function callOf(node: Syntax, lower: Lowerer): Expr {
  const given = field(node, 'arguments');
  const callee = lower.expr(field(node, 'function'));
  if (given?.kind === 'generator_expression') return call(spanOf(node), callee, [{ value: lower.expr(given) }]);
  return call(spanOf(node), callee, given === undefined ? [] : named(given).map((child) => argument(child, lower)));
}

export function attribute(node: Syntax, lower: Lowerer): Expr {
  const property = field(node, 'attribute');
  return member(spanOf(node), lower.expr(field(node, 'object')), property === undefined ? '' : lower.text(property));
}

export function subscript(node: Syntax, lower: Lowerer): Expr {
  const index = field(node, 'subscript');
  const object = lower.expr(field(node, 'value'));
  return index === undefined
    ? { kind: 'index', object, ...spanOf(node) }
    : { kind: 'index', object, index: lower.expr(index), ...spanOf(node) };
}

function entry(node: Syntax, lower: Lowerer): Entry {
  if (node.kind === 'pair') return { key: lower.expr(field(node, 'key')), value: lower.expr(field(node, 'value')) };
  if (node.kind === 'dictionary_splat' || node.kind === 'list_splat') return { spread: true, value: lower.expr(named(node)[0]) };
  return { value: lower.expr(node) };
}

export function collection(shape: 'list' | 'map' | 'set' | 'tuple'): LowerExpr {
  return (node, lower) => ({ kind: 'collection', shape, entries: named(node).map((child) => entry(child, lower)), ...spanOf(node) });
}

export function assignment(node: Syntax, lower: Lowerer): Expr {
  const written = field(node, 'operator')?.kind;
  const value = field(node, 'right');
  const target = lower.expr(field(node, 'left'));
  if (value === undefined) return unknown(spanOf(node), []);
  return { kind: 'assign', target, op: written === undefined ? '=' : written.slice(0, -1), value: lower.expr(value), ...spanOf(node) };
}

export function conditional(node: Syntax, lower: Lowerer): Expr {
  const [then, test, otherwise] = named(node);
  return { kind: 'conditional', test: lower.expr(test), then: lower.expr(then), otherwise: lower.expr(otherwise), ...spanOf(node) };
}

export function comprehension(node: Syntax, lower: Lowerer): Expr {
  const body = field(node, 'body');
  const clauses = allOf(node, 'for_in_clause', 'if_clause').flatMap((clause): readonly Statement[] => {
    if (clause.kind === 'if_clause') return [{ kind: 'assert', test: lower.expr(named(clause)[0]), ...spanOf(clause) }];
    const each = { target: lower.expr(field(clause, 'left')), over: lower.expr(field(clause, 'right')) };
    return [{ kind: 'loop', each, body: [], ...spanOf(clause) }];
  });
  const value = body?.kind === 'pair' ? lower.expr(field(body, 'value')) : lower.expr(body);
  return { kind: 'comprehension', clauses, value, ...spanOf(node) };
}

export function inner(node: Syntax, lower: Lowerer): Expr {
  return lower.expr(named(node)[0]);
}
