/** JavaScript, TypeScript and JSX in the terms of unit.ts: their grammars share nearly all node kinds. */
import { call, dotted, joined, literal, member, name, numberValue, operator, typeName, unescaped, unknown } from '../expressions.js';
import { spanOf } from '../lowering.js';
import type { Lowerer, LowerExpr, Lowering, LowerStatement } from '../lowering.js';
import { allOf, field, named } from '../nodes.js';
import type { Syntax } from '../syntax.js';
import type { Catch, Entry, Expr, Statement, SwitchCase } from '../unit.js';
import * as curly from './curly.js';
import { bodyOf, textOf } from './curly.js';
import * as declarations from './javascript-declarations.js';
import { argumentsOf, keyOf } from './javascript-declarations.js';
import { element } from './javascript-jsx.js';
import * as modules from './javascript-modules.js';

// --- expressions ------------------------------------------------------------------------------------------------------

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

function property(node: Syntax, lower: Lowerer): Entry {
  switch (node.kind) {
    case 'pair':
      return { key: keyOf(field(node, 'key'), lower), value: lower.expr(field(node, 'value')) };
    case 'shorthand_property_identifier':
      return { key: literal(spanOf(node), lower.text(node)), value: lower.expr(node) };
    case 'method_definition':
      return { key: keyOf(field(node, 'name'), lower), value: declarations.lambda(node, lower) };
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

function parts(node: Syntax, lower: Lowerer): readonly Expr[] {
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

function yieldOf(node: Syntax, lower: Lowerer): Expr {
  const of = named(node)[0];
  return unknown(spanOf(node), of === undefined ? [] : [lower.expr(of)]);
}

/** `import.meta`, `new.target`. */
function meta(node: Syntax, lower: Lowerer): Expr {
  const [object = '', property = ''] = lower.text(node).split('.');
  return member(spanOf(node), name(spanOf(node), object.trim()), property.trim());
}

// --- statements -------------------------------------------------------------------------------------------------------

const DECLARING = new Set(['function_expression', 'generator_function', 'class']);

function expressionStatement(node: Syntax, lower: Lowerer): readonly Statement[] {
  const of = named(node);
  const [only] = of;
  if (only?.kind === 'sequence_expression') return parts(only, lower).map(curly.asStatement);
  if (only?.kind === 'internal_module') return lower.statements(only);
  // A declaration whose end is cut off comes out as an expression.
  if (only !== undefined && field(only, 'name') !== undefined && DECLARING.has(only.kind)) return declarations.declared(only, lower);
  return of.flatMap((child): readonly Statement[] => {
    const value = lower.expr(child);
    if (value.kind !== 'assign' || value.value.kind !== 'new' || value.value.body === undefined)
      return [{ kind: 'expression', value, ...spanOf(node) }];
    // `module.exports = class A {}` declares A.
    const declared = { ...value.value.body, name: value.value.body.name || (dotted(value.target)?.split('.').at(-1) ?? '') };
    const assigned: Expr = { ...value, value: name(value.value, declared.name) };
    return [
      { kind: 'class', declaration: declared, ...spanOf(child) },
      { kind: 'expression', value: assigned, ...spanOf(node) },
    ];
  });
}

function forOf(node: Syntax, lower: Lowerer): readonly Statement[] {
  const first = field(node, 'initializer');
  const test = field(node, 'condition');
  const update = field(node, 'increment');
  const before = first === undefined || first.kind === 'empty_statement' ? [] : lower.statements(first);
  return curly.forOf(node, lower, {
    before,
    test: test?.kind === 'empty_statement' ? undefined : test,
    updates: update === undefined ? [] : [update],
  });
}

/** `for (k in o)` runs over the keys of o. */
function forIn(node: Syntax, lower: Lowerer): readonly Statement[] {
  const right = field(node, 'right');
  const value = lower.expr(right);
  const at = spanOf(right ?? node);
  const over = field(node, 'operator')?.kind === 'in' ? call(at, member(at, name(at, 'Object'), 'keys'), [{ value }]) : value;
  return [
    { kind: 'loop', each: { target: lower.expr(field(node, 'left')), over }, body: bodyOf(field(node, 'body'), lower), ...spanOf(node) },
  ];
}

function switchOf(node: Syntax, lower: Lowerer): readonly Statement[] {
  const cases = allOf(field(node, 'body') ?? node, 'switch_case', 'switch_default').map((clause): SwitchCase => {
    const value = field(clause, 'value');
    const body = named(clause).flatMap((child) => (child.field === 'body' ? lower.statements(child) : []));
    return { values: value === undefined ? [] : [lower.expr(value)], body, fallsThrough: true };
  });
  return [{ kind: 'switch', subject: lower.expr(field(node, 'value')), cases, ...spanOf(node) }];
}

function catchOf(node: Syntax, lower: Lowerer): Catch {
  const caught = field(node, 'parameter');
  const body = bodyOf(field(node, 'body'), lower);
  if (caught === undefined) return { types: [], body };
  if (caught.kind === 'identifier') return { types: [], name: lower.text(caught), body };
  return { types: [], body: [{ kind: 'declare', target: lower.expr(caught), constant: false, ...spanOf(caught) }, ...body] };
}

function tryOf(node: Syntax, lower: Lowerer): readonly Statement[] {
  const handler = field(node, 'handler');
  const lastly = field(node, 'finalizer');
  return [
    {
      kind: 'try',
      body: bodyOf(field(node, 'body'), lower),
      catches: handler === undefined ? [] : [catchOf(handler, lower)],
      lastly: lastly === undefined ? [] : bodyOf(field(lastly, 'body'), lower),
      ...spanOf(node),
    },
  ];
}

const inBody: LowerStatement = (node, lower) => bodyOf(field(node, 'body'), lower);

const withOf: LowerStatement = (node, lower) => {
  const object = lower.expr(field(node, 'object'));
  return [curly.asStatement(object), ...bodyOf(field(node, 'body'), lower)];
};

/** `declare const x: T`, `declare global {}`. */
const ambient: LowerStatement = (node, lower) => named(node).flatMap((child) => bodyOf(child, lower));

export const javascript: Lowering = {
  language: 'javascript',
  transparent: new Set(['parenthesized_expression', 'ERROR', 'jsx_expression', 'template_substitution']),
  ignored: new Set([
    ...[
      'comment',
      'html_comment',
      'hash_bang_line',
      'empty_statement',
      'debugger_statement',
      'type_alias_declaration',
      'statement_identifier',
    ],
    ...['type_annotation', 'type_arguments', 'type_parameters', 'optional_chain', 'import_alias'],
  ]),
  expressions: new Map<string, LowerExpr>([
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
    ['regex', (node, lower) => ({ kind: 'regex', value: textOf(field(node, 'pattern'), lower), ...spanOf(node) })],
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
    ['assignment_expression', curly.assignment],
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
    ['yield_expression', yieldOf],
    ['as_expression', cast],
    ['type_assertion', cast],
    ['satisfies_expression', curly.inner],
    ['non_null_expression', curly.inner],
    ['instantiation_expression', curly.inner],
    ['jsx_element', element],
    ['jsx_self_closing_element', element],
    ['jsx_text', (node, lower) => literal(spanOf(node), lower.text(node))],
  ]),
  statements: new Map<string, LowerStatement>([
    ['expression_statement', expressionStatement],
    ['variable_declaration', modules.declaration],
    ['lexical_declaration', modules.declaration],
    ['using_declaration', modules.declaration],
    ['function_declaration', declarations.functionStatement],
    ['generator_function_declaration', declarations.functionStatement],
    ['function_signature', declarations.functionStatement],
    ['method_definition', declarations.functionStatement],
    ['field_definition', declarations.fieldStatement],
    ['public_field_definition', declarations.fieldStatement],
    ['class_declaration', declarations.classStatement],
    ['abstract_class_declaration', declarations.classStatement],
    ['interface_declaration', declarations.classStatement],
    ['enum_declaration', declarations.classStatement],
    ['module', inBody],
    ['internal_module', inBody],
    ['ambient_declaration', ambient],
    ['class_static_block', inBody],
    ['import_statement', modules.importOf],
    ['export_statement', modules.exportOf],
    ['statement_block', curly.blockOf],
    ['if_statement', curly.ifOf],
    ['else_clause', (node, lower) => named(node).flatMap((child) => bodyOf(child, lower))],
    ['for_statement', forOf],
    ['for_in_statement', forIn],
    ['while_statement', curly.whileOf],
    ['do_statement', curly.whileOf],
    ['switch_statement', switchOf],
    ['labeled_statement', inBody],
    ['with_statement', withOf],
    ['try_statement', tryOf],
    ['return_statement', curly.returnOf],
    ['throw_statement', curly.throwOf],
    ['break_statement', curly.jump('break')],
    ['continue_statement', curly.jump('continue')],
  ]),
};
