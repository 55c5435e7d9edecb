/** Java's grammar in the terms of unit.ts. */
import { call, typeName } from '../expressions.js';
import { spanOf } from '../lowering.js';
import type { Lowerer, Lowering, LowerStatement } from '../lowering.js';
import { allOf, field, fields, firstOf, hasToken, named } from '../nodes.js';
import type { Syntax } from '../syntax.js';
import type { Catch, Statement } from '../unit.js';
import * as curly from './curly.js';
import { bodyOf, textOf } from './curly.js';
import * as declarations from './java-declarations.js';
import { typeOf } from './java-declarations.js';
import { argumentsOf, JAVA_EXPRESSIONS } from './java-expressions.js';
import { switchStatement } from './java-switch.js';

/** `super(x)` and `this(x)` in a constructor. */
const constructorCall: LowerStatement = (node, lower) => {
  const callee = lower.expr(field(node, 'constructor'));
  return [curly.asStatement(call(spanOf(node), callee, argumentsOf(field(node, 'arguments'), lower)))];
};

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
  expressions: JAVA_EXPRESSIONS,
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
