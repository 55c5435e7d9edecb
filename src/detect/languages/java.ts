/** Java's grammar in the terms of unit.ts. */
import { call, joined, literal, member, name, numberValue, operator, typeName, unescaped } from '../expressions.js';
import { spanOf } from '../lowering.js';
import type { Lowerer, LowerExpr, Lowering, LowerStatement } from '../lowering.js';
import { allOf, field, fields, firstOf, hasToken, named } from '../nodes.js';
import type { Syntax } from '../syntax.js';
import type { Argument, Catch, Expr, Statement } from '../unit.js';
import * as curly from './curly.js';
import { bodyOf, textOf } from './curly.js';
import * as declarations from './java-declarations.js';
import { dimensionsOf, typeOf } from './java-declarations.js';
import { instanceOf, switchStatement, switchValue } from './java-switch.js';

// --- expressions ------------------------------------------------------------------------------------------------------

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

function argumentsOf(node: Syntax | undefined, lower: Lowerer): readonly Argument[] {
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

/** `super(x)` and `this(x)` in a constructor. */
const constructorCall: LowerStatement = (node, lower) => {
  const callee = lower.expr(field(node, 'constructor'));
  return [curly.asStatement(call(spanOf(node), callee, argumentsOf(field(node, 'arguments'), lower)))];
};

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
  return java.expressions.has(node.kind) ? lower.expr(node) : name(spanOf(node), typeOf(node, lower)?.name ?? '');
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

// --- statements -------------------------------------------------------------------------------------------------------

const forOf: LowerStatement = (node, lower) => {
  const before = fields(node, 'init').flatMap((child) => lower.statements(child));
  return curly.forOf(node, lower, { before, test: field(node, 'condition'), updates: fields(node, 'update') });
};

const forEach: LowerStatement = (node, lower) => {
  const target = lower.expr(field(node, 'name'));
  return curly.eachOf(node, lower, { target, over: lower.expr(field(node, 'value')), type: typeOf(field(node, 'type'), lower) });
};

function resource(node: Syntax, lower: Lowerer): Statement {
  const of = field(node, 'name');
  if (of === undefined) return { kind: 'expression', value: lower.expr(named(node)[0]), ...spanOf(node) };
  const type = typeOf(field(node, 'type'), lower);
  return {
    kind: 'declare',
    target: lower.expr(of),
    ...(type === undefined ? {} : { type }),
    value: lower.expr(field(node, 'value')),
    constant: true,
    ...spanOf(node),
  };
}

function catchOf(node: Syntax, lower: Lowerer): Catch {
  const caught = firstOf(node, 'catch_formal_parameter');
  const types =
    caught === undefined
      ? []
      : allOf(caught, 'catch_type').flatMap((child) => named(child).map((type) => typeOf(type, lower) ?? typeName('')));
  const of = caught === undefined ? undefined : field(caught, 'name');
  return { types, ...(of === undefined ? {} : { name: lower.text(of) }), body: bodyOf(field(node, 'body'), lower) };
}

const tryOf: LowerStatement = (node, lower) => {
  const resources = field(node, 'resources');
  const own = bodyOf(field(node, 'body'), lower);
  const catches = allOf(node, 'catch_clause').map((child) => catchOf(child, lower));
  const lastly = allOf(node, 'finally_clause').flatMap((child) => bodyOf(firstOf(child, 'block'), lower));
  const using: Statement | undefined =
    resources === undefined
      ? undefined
      : { kind: 'using', resources: named(resources).map((child) => resource(child, lower)), body: own, ...spanOf(node) };
  if (using !== undefined && catches.length === 0 && lastly.length === 0) return [using];
  return [{ kind: 'try', body: using === undefined ? own : [using], catches, lastly, ...spanOf(node) }];
};

const importOf: LowerStatement = (node, lower) => {
  const of = named(node)[0];
  const module = textOf(of, lower);
  const dot = module.lastIndexOf('.');
  if (firstOf(node, 'asterisk') !== undefined) lower.imports({ module, wildcard: true, ...spanOf(node) });
  else if (hasToken(node, 'static'))
    lower.imports({ module: module.slice(0, Math.max(dot, 0)), name: module.slice(dot + 1), ...spanOf(node) });
  else if (module !== '') lower.imports({ module, ...spanOf(node) });
  return [];
};

const assertion: LowerStatement = (node, lower) => [{ kind: 'assert', test: lower.expr(named(node)[0]), ...spanOf(node) }];

/** `synchronized (lock) {…}`. */
const guarded: LowerStatement = (node, lower) => {
  const lock = firstOf(node, 'parenthesized_expression');
  return [...(lock === undefined ? [] : [curly.asStatement(lower.expr(lock))]), ...lower.statements(field(node, 'body'))];
};

export const java: Lowering = {
  language: 'java',
  transparent: new Set(['parenthesized_expression', 'ERROR', 'element_value_pair', 'expression_statement']),
  ignored: new Set([
    ...[
      'line_comment',
      'block_comment',
      'package_declaration',
      'module_declaration',
      'modifiers',
      'type_parameters',
      'throws',
      'dimensions',
    ],
    ...['annotation', 'marker_annotation', 'permits', 'formal_parameters', 'type_arguments', 'asterisk'],
  ]),
  expressions: new Map<string, LowerExpr>([
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
    [
      'unary_expression',
      (node, lower) => operator(spanOf(node), field(node, 'operator')?.kind ?? '', [lower.expr(field(node, 'operand'))]),
    ],
    ['update_expression', curly.update],
    ['assignment_expression', curly.assignment],
    ['ternary_expression', curly.conditional],
    ['cast_expression', cast],
    ['instanceof_expression', instanceOf],
    ['switch_expression', switchValue],
    ['lambda_expression', declarations.lambda],
    ['template_expression', (node, lower) => lower.expr(field(node, 'template_argument'))],
  ]),
  statements: new Map<string, LowerStatement>([
    ['import_declaration', importOf],
    ['local_variable_declaration', declarations.declaration],
    ['field_declaration', declarations.declaration],
    ['constant_declaration', declarations.declaration],
    ['method_declaration', declarations.functionStatement],
    ['constructor_declaration', declarations.functionStatement],
    ['compact_constructor_declaration', declarations.functionStatement],
    ['annotation_type_element_declaration', declarations.functionStatement],
    ['class_declaration', declarations.classStatement],
    ['interface_declaration', declarations.classStatement],
    ['enum_declaration', declarations.classStatement],
    ['record_declaration', declarations.classStatement],
    ['annotation_type_declaration', declarations.classStatement],
    ['enum_constant', declarations.enumConstant],
    ['explicit_constructor_invocation', constructorCall],
    ['block', curly.blockOf],
    ['if_statement', curly.ifOf],
    ['for_statement', forOf],
    ['enhanced_for_statement', forEach],
    ['while_statement', curly.whileOf],
    ['do_statement', curly.whileOf],
    ['switch_expression', switchStatement],
    ['labeled_statement', (node, lower) => bodyOf(named(node).at(-1), lower)],
    ['synchronized_statement', guarded],
    ['try_statement', tryOf],
    ['try_with_resources_statement', tryOf],
    ['assert_statement', assertion],
    ['return_statement', curly.returnOf],
    ['yield_statement', curly.returnOf],
    ['throw_statement', curly.throwOf],
    ['break_statement', curly.jump('break')],
    ['continue_statement', curly.jump('continue')],
  ]),
};
