/** PHP's grammars, with and without HTML around, in the terms of unit.ts. */
import { call, literal, name, typeName } from '../expressions.js';
import { spanOf } from '../lowering.js';
import type { Lowerer, Lowering, LowerStatement } from '../lowering.js';
import { allOf, field, fields, named } from '../nodes.js';
import type { Syntax } from '../syntax.js';
import type { Catch, Expr, Statement, SwitchCase } from '../unit.js';
import * as curly from './curly.js';
import { bodyOf } from './curly.js';
import * as declarations from './php-declarations.js';
import { typeOf, variableName } from './php-declarations.js';
import { construct, echoed, PHP_EXPRESSIONS, sequence } from './php-expressions.js';

/** What stands behind `<?=` is written out. */
function isEchoed(node: Syntax, lower: Lowerer): boolean {
  return lower
    .text({ ...node, start: Math.max(0, node.start - 24), end: node.start })
    .trimEnd()
    .endsWith('<?=');
}

const expressionStatement: LowerStatement = (node, lower) => {
  if (isEchoed(node, lower)) return [{ kind: 'expression', value: echoed(node, lower), ...spanOf(node) }];
  return named(node).map((child): Statement => {
    if (child.kind === 'throw_expression') return { kind: 'throw', value: lower.expr(named(child)[0]), ...spanOf(node) };
    return { kind: 'expression', value: lower.expr(child), ...spanOf(node) };
  });
};

/** HTML around PHP is written out as it stands. */
const html: LowerStatement = (node, lower) => {
  const written = lower.text(node);
  if (written.trim() === '') return [];
  return [
    {
      kind: 'expression',
      value: call(spanOf(node), name(spanOf(node), 'echo'), [{ value: literal(spanOf(node), written) }]),
      ...spanOf(node),
    },
  ];
};

/** A body, with the HTML that the grammar puts behind a `:` instead of into it. */
function armOf(body: Syntax | undefined, behind: readonly Syntax[], lower: Lowerer): readonly Statement[] {
  return [...bodyOf(body, lower), ...behind.flatMap((child) => lower.statements(child))];
}

const ifOf: LowerStatement = (node, lower) => {
  const at = node.children.findIndex((child) => child.field === 'alternative');
  const then = at === -1 ? node.children : node.children.slice(0, at);
  const rest = at === -1 ? [] : node.children.slice(at);
  const stray = then.filter((child) => child.kind === 'text_interpolation');
  const test = lower.expr(field(node, 'condition'));
  return [{ kind: 'if', test, then: armOf(field(node, 'body'), stray, lower), otherwise: alternatives(rest, lower), ...spanOf(node) }];
};

/** The grammar lists all `elseif` and `else` clauses under the first `if`. */
function alternatives(nodes: readonly Syntax[], lower: Lowerer): readonly Statement[] {
  const [first, ...rest] = nodes;
  if (first === undefined) return [];
  if (first.kind === 'else_if_clause') return ifOf({ ...first, children: [...first.children, ...rest] }, lower);
  return armOf(field(first, 'body'), rest, lower);
}

/** The body of a loop, which the alternative syntax writes without braces. */
function loopBody(node: Syntax, lower: Lowerer): readonly Statement[] {
  const stray = allOf(node, 'text_interpolation').flatMap((child) => lower.statements(child));
  return [...fields(node, 'body').flatMap((child) => bodyOf(child, lower)), ...stray];
}

const whileOf: LowerStatement = (node, lower) => {
  const test = lower.expr(field(node, 'condition'));
  return [
    {
      kind: 'loop',
      test,
      body: loopBody(node, lower),
      ...(node.kind === 'do_statement' ? { bodyFirst: true as const } : {}),
      ...spanOf(node),
    },
  ];
};

const forOf: LowerStatement = (node, lower) => {
  const expressions = (of: string): readonly Expr[] =>
    fields(node, of).flatMap((child) => (child.kind === 'sequence_expression' ? lower.exprs(sequence(child)) : [lower.expr(child)]));
  const before = expressions('initialize').map(curly.asStatement);
  const test = curly.together(expressions('condition'));
  const update = curly.together(expressions('update'));
  const given = { ...(test === undefined ? {} : { test }), ...(update === undefined ? {} : { update }) };
  return [...before, { kind: 'loop', ...given, body: loopBody(node, lower), ...spanOf(node) }];
};

/** The key of `foreach ($xs as $key => $x)` is `key($xs)`. */
const forEach: LowerStatement = (node, lower) => {
  const [first, second] = named(node).filter((child) => child.field !== 'body' && child.kind !== 'text_interpolation');
  const over = lower.expr(first);
  const pair = second?.kind === 'pair' ? named(second) : undefined;
  const target = lower.expr(pair === undefined ? second : pair[1]);
  const [key] = pair ?? [];
  const at = spanOf(key ?? node);
  const keyed: readonly Statement[] =
    key === undefined
      ? []
      : [
          curly.asStatement({
            kind: 'assign',
            target: lower.expr(key),
            op: '=',
            value: call(at, name(at, 'key'), [{ value: over }]),
            ...at,
          }),
        ];
  return [{ kind: 'loop', each: { target, over }, body: [...keyed, ...loopBody(node, lower)], ...spanOf(node) }];
};

const switchOf: LowerStatement = (node, lower) => {
  const cases = allOf(field(node, 'body') ?? node, 'case_statement', 'default_statement').map((clause): SwitchCase => {
    const value = field(clause, 'value');
    const body = named(clause).flatMap((child) => (child.field === 'value' ? [] : lower.statements(child)));
    return { values: value === undefined ? [] : [lower.expr(value)], body, fallsThrough: true };
  });
  return [{ kind: 'switch', subject: lower.expr(field(node, 'condition')), cases, ...spanOf(node) }];
};

const tryOf: LowerStatement = (node, lower) => {
  const catches = allOf(node, 'catch_clause').map((clause): Catch => {
    const of = field(clause, 'name');
    const types = named(field(clause, 'type') ?? { ...clause, children: [] }).map((child) => typeOf(child, lower) ?? typeName(''));
    return { types, ...(of === undefined ? {} : { name: variableName(of, lower) }), body: bodyOf(field(clause, 'body'), lower) };
  });
  const lastly = allOf(node, 'finally_clause').flatMap((clause) => bodyOf(field(clause, 'body'), lower));
  return [{ kind: 'try', body: bodyOf(field(node, 'body'), lower), catches, lastly, ...spanOf(node) }];
};

/** Constructs that are statements: `echo`, `unset`, `exit`. */
function constructStatement(word: string): LowerStatement {
  return (node, lower) => [{ kind: 'expression', value: construct(word)(node, lower), ...spanOf(node) }];
}

export const php: Lowering = {
  language: 'php',
  transparent: new Set(['parenthesized_expression', 'ERROR', 'argument', 'array_element_initializer']),
  ignored: new Set([
    ...['comment', 'php_tag', 'php_end_tag', 'empty_statement', 'global_declaration', 'declare_directive', 'named_label_statement'],
    ...[
      'attribute_list',
      'namespace_name',
      'formal_parameters',
      'visibility_modifier',
      'var_modifier',
      'use_declaration',
      'primitive_type',
    ],
    ...['variadic_placeholder', 'heredoc_end', 'cast_type'],
  ]),
  expressions: PHP_EXPRESSIONS,
  statements: new Map<string, LowerStatement>([
    ['expression_statement', expressionStatement],
    ['echo_statement', (node, lower) => [{ kind: 'expression', value: echoed(node, lower), ...spanOf(node) }]],
    ['unset_statement', constructStatement('unset')],
    ['exit_statement', constructStatement('exit')],
    ['text', html],
    ['namespace_use_declaration', declarations.importOf],
    ['namespace_definition', (node, lower) => bodyOf(field(node, 'body'), lower)],
    ['const_declaration', declarations.constants],
    ['property_declaration', declarations.property],
    ['function_static_declaration', declarations.staticVariables],
    ['function_definition', declarations.functionStatement],
    ['property_hook', declarations.functionStatement],
    ['method_declaration', declarations.method],
    ['class_declaration', declarations.classStatement],
    ['interface_declaration', declarations.classStatement],
    ['trait_declaration', declarations.classStatement],
    ['enum_declaration', declarations.classStatement],
    ['enum_case', declarations.enumCase],
    ['compound_statement', curly.blockOf],
    ['colon_block', curly.blockOf],
    ['if_statement', ifOf],
    ['while_statement', whileOf],
    ['do_statement', whileOf],
    ['for_statement', forOf],
    ['foreach_statement', forEach],
    ['switch_statement', switchOf],
    ['try_statement', tryOf],
    ['return_statement', curly.returnOf],
    ['break_statement', curly.jump('break')],
    ['continue_statement', curly.jump('continue')],
    ['goto_statement', curly.jump('goto')],
  ]),
};
