/** JavaScript, TypeScript and JSX in the terms of unit.ts: their grammars share nearly all node kinds. */
import { call, dotted, member, name } from '../expressions.js';
import { spanOf } from '../lowering.js';
import type { Lowerer, Lowering, LowerStatement } from '../lowering.js';
import { allOf, field, named } from '../nodes.js';
import type { Syntax } from '../syntax.js';
import type { Catch, Expr, Statement, SwitchCase } from '../unit.js';
import * as curly from './curly.js';
import { bodyOf } from './curly.js';
import * as declarations from './javascript-declarations.js';
import { JAVASCRIPT_EXPRESSIONS, parts } from './javascript-expressions.js';
import * as modules from './javascript-modules.js';

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
  expressions: JAVASCRIPT_EXPRESSIONS,
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
