/** C#'s grammar in the terms of unit.ts. */
import { typeName } from '../expressions.js';
import { spanOf } from '../lowering.js';
import type { Lowerer, Lowering, LowerStatement } from '../lowering.js';
import { allOf, field, fields, firstOf, hasToken, named } from '../nodes.js';
import type { Syntax } from '../syntax.js';
import type { Catch, Statement } from '../unit.js';
import * as curly from './curly.js';
import { bodyOf } from './curly.js';
import * as declarations from './csharp-declarations.js';
import { CSHARP_EXPRESSIONS } from './csharp-expressions.js';
import { switchStatement } from './csharp-patterns.js';
import { qualifiedName, typeOf, values } from './csharp-types.js';

/** `using var x = …;` holds to the end of its block: what follows is its body. */
function statementsOf(nodes: readonly Syntax[], lower: Lowerer): readonly Statement[] {
  const found: Statement[] = [];
  for (const [i, node] of nodes.entries()) {
    if (node.kind === 'local_declaration_statement' && hasToken(node, 'using')) {
      const rest = nodes.slice(i + 1);
      const end = rest.at(-1)?.end ?? node.end;
      return [
        ...found,
        { kind: 'using', resources: declarations.locals(node, lower), body: statementsOf(rest, lower), start: node.start, end },
      ];
    }
    found.push(...lower.statements(node));
  }
  return found;
}

const blockOf: LowerStatement = (node, lower) => [{ kind: 'block', body: statementsOf(named(node), lower), ...spanOf(node) }];

const using: LowerStatement = (node, lower) => {
  const declared = firstOf(node, 'variable_declaration');
  const value = values(node).find((child) => child.field !== 'body');
  const resources = declared === undefined ? [curly.asStatement(lower.expr(value))] : declarations.variables(declared, false, lower);
  return [{ kind: 'using', resources, body: bodyOf(field(node, 'body'), lower), ...spanOf(node) }];
};

/** `fixed (T* p = a) {…}` declares, `lock (x) {…}` evaluates, then the body runs. */
const guarded: LowerStatement = (node, lower) => {
  const [first, ...rest] = values(node);
  const before =
    first?.kind === 'variable_declaration'
      ? declarations.variables(first, false, lower)
      : first === undefined
        ? []
        : [curly.asStatement(lower.expr(first))];
  return [{ kind: 'block', body: [...before, ...rest.flatMap((child) => bodyOf(child, lower))], ...spanOf(node) }];
};

const inner: LowerStatement = (node, lower) => named(node).flatMap((child) => lower.statements(child));

const forOf: LowerStatement = (node, lower) => {
  const before = fields(node, 'initializer').flatMap((child) => {
    if (child.kind === 'variable_declaration') return declarations.variables(child, false, lower);
    return child.named ? [curly.asStatement(lower.expr(child))] : [];
  });
  const updates = fields(node, 'update').filter((child) => child.named);
  return curly.forOf(node, lower, { before, test: field(node, 'condition'), updates });
};

const forEach: LowerStatement = (node, lower) => {
  const target = lower.expr(field(node, 'left'));
  return curly.eachOf(node, lower, { target, over: lower.expr(field(node, 'right')), type: typeOf(field(node, 'type'), lower) });
};

/** A handler with `when` runs only where the filter holds. */
function catchOf(node: Syntax, lower: Lowerer): Catch {
  const caught = firstOf(node, 'catch_declaration');
  const filter = firstOf(node, 'catch_filter_clause');
  const of = caught === undefined ? undefined : field(caught, 'name');
  const body = bodyOf(field(node, 'body'), lower);
  const tested: readonly Statement[] =
    filter === undefined ? [] : [{ kind: 'assert', test: lower.expr(values(filter)[0]), ...spanOf(filter) }];
  return {
    types: caught === undefined ? [] : [typeOf(field(caught, 'type'), lower) ?? typeName('')],
    ...(of === undefined ? {} : { name: lower.text(of) }),
    body: [...tested, ...body],
  };
}

const tryOf: LowerStatement = (node, lower) => {
  const catches = allOf(node, 'catch_clause').map((child) => catchOf(child, lower));
  const lastly = allOf(node, 'finally_clause').flatMap((child) => bodyOf(firstOf(child, 'block'), lower));
  return [{ kind: 'try', body: bodyOf(field(node, 'body'), lower), catches, lastly, ...spanOf(node) }];
};

/** `return x;`, `throw x;`; `yield return x;` gives x and goes on. */
function leaving(kind: 'return' | 'throw'): LowerStatement {
  return (node, lower) => {
    const value = values(node)[0];
    return [{ kind, ...(value === undefined ? {} : { value: lower.expr(value) }), ...spanOf(node) }];
  };
}

const yieldOf: LowerStatement = (node, lower) => {
  const value = values(node)[0];
  if (value === undefined) return [{ kind: 'return', ...spanOf(node) }];
  return [curly.asStatement({ kind: 'unknown', children: [lower.expr(value)], ...spanOf(node) })];
};

/** Namespaces and static classes bring in all their names. */
const importOf: LowerStatement = (node, lower) => {
  const alias = field(node, 'name');
  const of = named(node).find((child) => child !== alias);
  const module =
    of?.kind.endsWith('_name') === true || of?.kind === 'identifier' ? qualifiedName(of, lower) : (typeOf(of, lower)?.name ?? '');
  lower.imports({ module, ...(alias === undefined ? { wildcard: true as const } : { alias: lower.text(alias) }), ...spanOf(node) });
  return [];
};

/** Both branches of `#if` are read. */
const conditionally: LowerStatement = (node, lower) =>
  statementsOf(
    named(node).filter((child) => child.field !== 'condition'),
    lower,
  );

/** Values stand bare in statements that are none: keep what they do. */
const bare: LowerStatement = (node, lower) =>
  values(node).map((child) => ({ kind: 'expression', value: lower.expr(child), ...spanOf(node) }));

export const csharp: Lowering = {
  language: 'csharp',
  transparent: new Set(['ERROR', 'argument', 'expression_element', 'collection_element', 'constant_pattern', 'interpolation']),
  ignored: new Set([
    ...[
      'comment',
      'empty_statement',
      'modifier',
      'attribute_list',
      'global_attribute',
      'file_scoped_namespace_declaration',
      'extern_alias_directive',
    ],
    ...['type_parameter_list', 'type_parameter_constraints_clause', 'parameter_list', 'bracketed_parameter_list', 'interpolation_brace'],
    ...[
      'interpolation_format_clause',
      'interpolation_alignment_clause',
      'preproc_region',
      'preproc_endregion',
      'preproc_define',
      'preproc_undef',
    ],
    ...[
      'preproc_pragma',
      'preproc_nullable',
      'preproc_line',
      'preproc_error',
      'preproc_warning',
      'shebang_directive',
      'explicit_interface_specifier',
    ],
  ]),
  expressions: CSHARP_EXPRESSIONS,
  statements: new Map<string, LowerStatement>([
    ['using_directive', importOf],
    ['namespace_declaration', (node, lower) => lower.statements(field(node, 'body'))],
    ['expression_statement', bare],
    ['local_declaration_statement', declarations.locals],
    ['field_declaration', declarations.fieldsOf],
    ['event_field_declaration', declarations.fieldsOf],
    ['property_declaration', declarations.property],
    ['indexer_declaration', declarations.property],
    ['event_declaration', declarations.property],
    ['method_declaration', declarations.functionStatement],
    ['local_function_statement', declarations.functionStatement],
    ['delegate_declaration', declarations.functionStatement],
    ['constructor_declaration', declarations.constructorStatement],
    ['destructor_declaration', declarations.operatorStatement],
    ['operator_declaration', declarations.operatorStatement],
    ['conversion_operator_declaration', declarations.operatorStatement],
    ['class_declaration', declarations.classStatement],
    ['interface_declaration', declarations.classStatement],
    ['struct_declaration', declarations.classStatement],
    ['record_declaration', declarations.classStatement],
    ['enum_declaration', declarations.classStatement],
    ['enum_member_declaration', declarations.enumMember],
    ['block', blockOf],
    ['checked_statement', inner],
    ['unsafe_statement', inner],
    ['using_statement', using],
    ['lock_statement', guarded],
    ['fixed_statement', guarded],
    ['if_statement', curly.ifOf],
    ['for_statement', forOf],
    ['foreach_statement', forEach],
    ['while_statement', curly.whileOf],
    ['do_statement', curly.whileOf],
    ['switch_statement', switchStatement],
    ['labeled_statement', (node, lower) => bodyOf(named(node).at(-1), lower)],
    ['try_statement', tryOf],
    ['return_statement', leaving('return')],
    ['throw_statement', leaving('throw')],
    ['yield_statement', yieldOf],
    ['break_statement', curly.jump('break')],
    ['continue_statement', curly.jump('continue')],
    ['goto_statement', curly.jump('goto')],
    ['preproc_if', conditionally],
    ['preproc_else', conditionally],
    ['preproc_elif', conditionally],
  ]),
};
