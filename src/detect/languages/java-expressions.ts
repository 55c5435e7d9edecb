/** Expressions of Java. */
import { call, joined, literal, member, name, numberValue, operator, typeName, unescaped } from '../expressions.js';
import { spanOf } from '../lowering.js';
import type { Lowerer, LowerExpr } from '../lowering.js';
import { allOf, field, firstOf, hasToken, named } from '../nodes.js';
import type { Syntax } from '../syntax.js';
import type { Argument, Expr } from '../unit.js';
import * as curly from './curly.js';
import { textOf } from './curly.js';
import * as declarations from './java-declarations.js';
import { dimensionsOf, typeOf } from './java-declarations.js';
import { instanceOf, switchValue } from './java-switch.js';

const number: LowerExpr = (node, lower) => literal(spanOf(node), numberValue(lower.text(node)) ?? 0);

function string(node: Syntax, lower: Lowerer): Expr {
  if (hasToken(node, '"""') && firstOf(node, 'string_interpolation') === undefined)
    return literal(spanOf(node), textBlock(lower.text(node)));
  const pieces = named(node).map((child) => {
    if (child.kind === 'string_interpolation') return lower.expr(named(child)[0]);
    return child.kind === 'escape_sequence' ? unescaped(lower.text(child)) : lower.text(child);
  });
  return joined(spanOf(node), pieces);
}

/** A text block without the indentation that all its lines share. Source: the Java Language Specification, 3.10.6. */
function textBlock(written: string): string {
  const lines = written
    .replace(/^"""[ \t\f]*\r?\n?/, '')
    .replace(/"""$/, '')
    .split(/\r?\n/);
  const measured = lines.filter((line, i) => line.trim() !== '' || i === lines.length - 1);
  const indent = Math.min(...measured.map((line) => line.length - line.trimStart().length));
  return unescaped(
    lines
      .map((line) => line.slice(indent).trimEnd())
      .join('\n')
      .replaceAll('\\s', ' '),
  );
}

export function argumentsOf(node: Syntax | undefined, lower: Lowerer): readonly Argument[] {
  return node === undefined ? [] : named(node).map((child) => ({ value: lower.expr(child) }));
}

function invocation(node: Syntax, lower: Lowerer): Expr {
  const of = field(node, 'name');
  const object = field(node, 'object');
  const called = textOf(of, lower);
  const callee =
    object === undefined
      ? name(spanOf(of ?? node), called)
      : member({ start: node.start, end: of?.end ?? node.end }, lower.expr(object), called);
  return call(spanOf(node), callee, argumentsOf(field(node, 'arguments'), lower));
}

/** `Outer.this` is `this` too. */
function access(node: Syntax, lower: Lowerer): Expr {
  const of = field(node, 'field');
  if (of?.kind === 'this') return lower.expr(of);
  return member(spanOf(node), lower.expr(field(node, 'object') ?? field(node, 'scope')), textOf(of ?? field(node, 'name'), lower));
}

/** `this::f` is the member f; `T::new` is one named new. */
function reference(node: Syntax, lower: Lowerer): Expr {
  const [object, of] = named(node).filter((child) => child.kind !== 'type_arguments');
  return member(
    spanOf(node),
    object === undefined ? lower.expr(object) : typeOrValue(object, lower),
    of === undefined ? 'new' : lower.text(of),
  );
}

function typeOrValue(node: Syntax, lower: Lowerer): Expr {
  return JAVA_EXPRESSIONS.has(node.kind) ? lower.expr(node) : name(spanOf(node), typeOf(node, lower)?.name ?? '');
}

function creation(node: Syntax, lower: Lowerer): Expr {
  const type = typeOf(field(node, 'type'), lower) ?? typeName('');
  const args = argumentsOf(field(node, 'arguments'), lower);
  return {
    kind: 'new',
    type,
    args,
    properties: [],
    ...declarations.anonymousBody(firstOf(node, 'class_body'), type, lower),
    ...spanOf(node),
  };
}

/** `new T[n]` has dimensions, `new T[] {…}` is the list. */
function arrayCreation(node: Syntax, lower: Lowerer): Expr {
  const value = field(node, 'value');
  if (value !== undefined) return lower.expr(value);
  const type = typeOf(field(node, 'type'), lower) ?? typeName('');
  const dimensions = [
    ...allOf(node, 'dimensions_expr').map((child) => lower.expr(named(child)[0])),
    ...dimensionsOf(firstOf(node, 'dimensions'), lower),
  ];
  return { kind: 'new', type: { ...type, dimensions }, args: [], properties: [], ...spanOf(node) };
}

const list: LowerExpr = (node, lower) => ({
  kind: 'collection',
  shape: 'list',
  entries: named(node).map((child) => ({ value: lower.expr(child) })),
  ...spanOf(node),
});

const cast: LowerExpr = (node, lower) => {
  const type = typeOf(field(node, 'type'), lower) ?? typeName('');
  return { kind: 'cast', type, value: lower.expr(field(node, 'value')), ...spanOf(node) };
};

export const JAVA_EXPRESSIONS: ReadonlyMap<string, LowerExpr> = new Map<string, LowerExpr>([
  ['identifier', curly.identifier],
  ['underscore_pattern', curly.identifier],
  ['this', curly.identifier],
  ['super', curly.identifier],
  ['string_literal', string],
  ['character_literal', (node, lower) => literal(spanOf(node), unescaped(lower.text(node).slice(1, -1)))],
  ['decimal_integer_literal', number],
  ['hex_integer_literal', number],
  ['octal_integer_literal', number],
  ['binary_integer_literal', number],
  ['decimal_floating_point_literal', number],
  ['hex_floating_point_literal', number],
  ['true', (node) => literal(spanOf(node), true)],
  ['false', (node) => literal(spanOf(node), false)],
  ['null_literal', (node) => literal(spanOf(node), null)],
  ['class_literal', (node, lower) => member(spanOf(node), name(spanOf(node), typeOf(named(node)[0], lower)?.name ?? ''), 'class')],
  ['method_invocation', invocation],
  ['method_reference', reference],
  ['field_access', access],
  ['scoped_identifier', access],
  [
    'array_access',
    (node, lower) => ({
      kind: 'index',
      object: lower.expr(field(node, 'array')),
      index: lower.expr(field(node, 'index')),
      ...spanOf(node),
    }),
  ],
  ['object_creation_expression', creation],
  ['array_creation_expression', arrayCreation],
  ['array_initializer', list],
  ['element_value_array_initializer', list],
  ['annotation', declarations.annotationValue],
  ['marker_annotation', declarations.annotationValue],
  ['binary_expression', curly.binary],
  ['unary_expression', (node, lower) => operator(spanOf(node), field(node, 'operator')?.kind ?? '', [lower.expr(field(node, 'operand'))])],
  ['update_expression', curly.update],
  ['assignment_expression', curly.assignment],
  ['ternary_expression', curly.conditional],
  ['cast_expression', cast],
  ['instanceof_expression', instanceOf],
  ['switch_expression', switchValue],
  ['lambda_expression', declarations.lambda],
  ['template_expression', (node, lower) => lower.expr(field(node, 'template_argument'))],
]);
