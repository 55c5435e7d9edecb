/** Expressions of JavaScript, TypeScript and JSX. */
import { call, dotted, joined, literal, member, name, numberValue, operator, typeName, unescaped, unknown } from '../expressions.js';
import { spanOf } from '../lowering.js';
import type { Lowerer, LowerExpr } from '../lowering.js';
import { field, named } from '../nodes.js';
import type { Syntax } from '../syntax.js';
import type { Entry, Expr } from '../unit.js';
import * as curly from './curly.js';
import { textOf } from './curly.js';
import * as declarations from './javascript-declarations.js';
import { argumentsOf, keyOf } from './javascript-declarations.js';
import { element } from './javascript-jsx.js';

/** Strings and templates. */
function string(node: Syntax, lower: Lowerer): Expr {
  const pieces = named(node).map((child) => {
    if (child.kind === 'template_substitution') return lower.expr(named(child)[0]);
    return child.kind === 'escape_sequence' ? unescaped(lower.text(child)) : lower.text(child);
  });
  return joined(spanOf(node), pieces);
}

/** `delete` and `typeof` act as calls. */
function unary(node: Syntax, lower: Lowerer): Expr {
  const word = field(node, 'operator');
  const op = word?.kind ?? '';
  const value = lower.expr(field(node, 'argument'));
  if (op === 'delete' || op === 'typeof') return call(spanOf(node), name(spanOf(word ?? node), op), [{ value }]);
  return operator(spanOf(node), op, [value]);
}

function callOf(node: Syntax, lower: Lowerer): Expr {
  const given = field(node, 'arguments');
  const callee = lower.expr(field(node, 'function'));
  if (given?.kind === 'template_string') return call(spanOf(node), callee, [{ value: lower.expr(given) }]);
  return call(spanOf(node), callee, argumentsOf(given, lower));
}

/** What has no name to construct, such as `new (pick())()`, is called. */
function newOf(node: Syntax, lower: Lowerer): Expr {
  const callee = lower.expr(field(node, 'constructor'));
  const args = argumentsOf(field(node, 'arguments'), lower);
  const of = dotted(callee);
  if (of === undefined) return call(spanOf(node), callee, args);
  return {
    kind: 'new',
    type: typeName(of, declarations.typeArguments(field(node, 'type_arguments'), lower)),
    args,
    properties: [],
    ...spanOf(node),
  };
}

function memberOf(node: Syntax, lower: Lowerer): Expr {
  return member(spanOf(node), lower.expr(field(node, 'object')), textOf(field(node, 'property'), lower));
}

function subscript(node: Syntax, lower: Lowerer): Expr {
  return { kind: 'index', object: lower.expr(field(node, 'object')), index: lower.expr(field(node, 'index')), ...spanOf(node) };
}

function entryOf(key: Expr, value: Expr): Entry {
  return { key, value: declarations.storedAs(value, key.kind === 'literal' ? String(key.value) : '') };
}

const assignment: LowerExpr = (node, lower) => {
  const assigned = curly.assignment(node, lower);
  if (assigned.kind !== 'assign' || (assigned.target.kind !== 'member' && assigned.target.kind !== 'name')) return assigned;
  return { ...assigned, value: declarations.storedAs(assigned.value, assigned.target.name) };
};

function property(node: Syntax, lower: Lowerer): Entry {
  switch (node.kind) {
    case 'pair':
      return entryOf(keyOf(field(node, 'key'), lower), lower.expr(field(node, 'value')));
    case 'shorthand_property_identifier':
      return { key: literal(spanOf(node), lower.text(node)), value: lower.expr(node) };
    case 'method_definition':
      return entryOf(keyOf(field(node, 'name'), lower), declarations.lambda(node, lower));
    case 'spread_element':
      return { spread: true, value: lower.expr(named(node)[0]) };
    default:
      return { value: lower.expr(node) };
  }
}

function collection(shape: 'list' | 'map'): LowerExpr {
  return (node, lower) => ({ kind: 'collection', shape, entries: named(node).map((child) => property(child, lower)), ...spanOf(node) });
}

/** `(0, fs.read)(x)`: constants in front of the last value change nothing. */
function sequence(node: Syntax, lower: Lowerer): Expr {
  const values = parts(node, lower);
  const last = values.at(-1);
  return last !== undefined && values.slice(0, -1).every((value) => value.kind === 'literal') ? last : unknown(spanOf(node), values);
}

/** The values of a comma list, however nested. */
export function parts(node: Syntax, lower: Lowerer): readonly Expr[] {
  return named(node).flatMap((child) => (child.kind === 'sequence_expression' ? parts(child, lower) : [lower.expr(child)]));
}

/** `x as T`; `as const` says nothing of a type. */
function cast(node: Syntax, lower: Lowerer): Expr {
  const [first, second] = named(node);
  const before = first?.kind === 'type_arguments';
  const type = declarations.typeOf(before ? named(first)[0] : second, lower);
  const value = lower.expr(before ? second : first);
  return type === undefined ? value : { kind: 'cast', type, value, ...spanOf(node) };
}

/** `import.meta`, `new.target`. */
function meta(node: Syntax, lower: Lowerer): Expr {
  const [object = '', property = ''] = lower.text(node).split('.');
  return member(spanOf(node), name(spanOf(node), object.trim()), property.trim());
}

export const JAVASCRIPT_EXPRESSIONS: ReadonlyMap<string, LowerExpr> = new Map<string, LowerExpr>([
  ['identifier', curly.identifier],
  ['property_identifier', curly.identifier],
  ['private_property_identifier', curly.identifier],
  ['shorthand_property_identifier', curly.identifier],
  ['shorthand_property_identifier_pattern', curly.identifier],
  ['this', curly.identifier],
  ['super', curly.identifier],
  ['import', curly.identifier],
  ['string', string],
  ['template_string', string],
  [
    'regex',
    (node, lower) => ({
      kind: 'regex',
      value: textOf(field(node, 'pattern'), lower),
      flags: textOf(field(node, 'flags'), lower),
      ...spanOf(node),
    }),
  ],
  ['number', (node, lower) => literal(spanOf(node), numberValue(lower.text(node)) ?? 0)],
  ['true', (node) => literal(spanOf(node), true)],
  ['false', (node) => literal(spanOf(node), false)],
  ['null', (node) => literal(spanOf(node), null)],
  ['undefined', (node) => literal(spanOf(node), null)],
  ['call_expression', callOf],
  ['new_expression', newOf],
  ['member_expression', memberOf],
  ['nested_identifier', memberOf],
  ['subscript_expression', subscript],
  ['meta_property', meta],
  ['binary_expression', curly.binary],
  ['unary_expression', unary],
  ['update_expression', curly.update],
  ['assignment_expression', assignment],
  ['augmented_assignment_expression', curly.assignment],
  ['ternary_expression', curly.conditional],
  ['sequence_expression', sequence],
  ['array', collection('list')],
  ['object', collection('map')],
  ['object_pattern', declarations.objectPattern],
  ['array_pattern', declarations.arrayPattern],
  ['assignment_pattern', declarations.withoutDefault],
  ['object_assignment_pattern', declarations.withoutDefault],
  ['rest_pattern', curly.inner],
  ['spread_element', curly.inner],
  ['arrow_function', declarations.lambda],
  ['function_expression', declarations.lambda],
  ['generator_function', declarations.lambda],
  ['class', declarations.classValue],
  ['await_expression', curly.inner],
  // What a generator is resumed with is, in code compiled from async functions, what it yielded.
  ['yield_expression', curly.inner],
  ['as_expression', cast],
  ['type_assertion', cast],
  ['satisfies_expression', curly.inner],
  ['non_null_expression', curly.inner],
  ['instantiation_expression', curly.inner],
  ['jsx_element', element],
  ['jsx_self_closing_element', element],
  ['jsx_text', (node, lower) => literal(spanOf(node), lower.text(node))],
]);
