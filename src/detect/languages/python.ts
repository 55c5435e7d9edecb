/** Python's grammar in the terms of unit.ts. */
import { call, literal, name, numberValue, typeName } from '../expressions.js';
import { spanOf } from '../lowering.js';
import type { Lowerer, LowerExpr, Lowering, LowerStatement } from '../lowering.js';
import { allOf, field, fields, firstOf, named } from '../nodes.js';
import type { Syntax } from '../syntax.js';
import type { Catch, Statement, SwitchCase } from '../unit.js';
import { declaration, lambda, typeOf } from './python-declarations.js';
import {
  assignment,
  attribute,
  binary,
  callOf,
  collection,
  comparison,
  comprehension,
  concatenated,
  conditional,
  inner,
  string,
  subscript,
  unary,
} from './python-expressions.js';

function expressionStatement(node: Syntax, lower: Lowerer): readonly Statement[] {
  return named(node).map((child): Statement => {
    const type = child.kind === 'assignment' ? typeOf(field(child, 'type'), lower) : undefined;
    if (type === undefined) return { kind: 'expression', value: lower.expr(child), ...spanOf(node) };
    const value = field(child, 'right');
    const target = lower.expr(field(child, 'left'));
    return {
      kind: 'declare',
      target,
      type,
      constant: false,
      ...(value === undefined ? {} : { value: lower.expr(value) }),
      ...spanOf(node),
    };
  });
}

function ifOf(node: Syntax, lower: Lowerer): readonly Statement[] {
  const [next, ...rest] = fields(node, 'alternative');
  const otherwise =
    next === undefined
      ? []
      : next.kind === 'elif_clause'
        ? ifOf(withAlternatives(next, rest), lower)
        : lower.statements(field(next, 'body'));
  return [
    {
      kind: 'if',
      test: lower.expr(field(node, 'condition')),
      then: lower.statements(field(node, 'consequence')),
      otherwise,
      ...spanOf(node),
    },
  ];
}

/** The grammar lists all `elif` and `else` clauses under the first `if`. */
function withAlternatives(node: Syntax, alternatives: readonly Syntax[]): Syntax {
  return { ...node, children: [...node.children, ...alternatives] };
}

function loop(node: Syntax, lower: Lowerer): readonly Statement[] {
  const body = lower.statements(field(node, 'body'));
  const over = field(node, 'right');
  if (over === undefined) return [{ kind: 'loop', test: lower.expr(field(node, 'condition')), body, ...spanOf(node) }];
  return [{ kind: 'loop', each: { target: lower.expr(field(node, 'left')), over: lower.expr(over) }, body, ...spanOf(node) }];
}

function tryOf(node: Syntax, lower: Lowerer): readonly Statement[] {
  const catches = allOf(node, 'except_clause', 'except_group_clause').map((clause): Catch => {
    const value = field(clause, 'value');
    const types =
      value === undefined
        ? []
        : value.kind === 'tuple'
          ? named(value).map((child) => typeName(lower.text(child)))
          : [typeName(lower.text(field(value, 'alias') === undefined ? value : (named(value)[0] ?? value)))];
    const alias = field(clause, 'alias') ?? (value === undefined ? undefined : field(value, 'alias'));
    return {
      types,
      at: spanOf(clause),
      body: lower.statements(firstOf(clause, 'block')),
      ...(alias === undefined ? {} : { name: lower.text(alias) }),
    };
  });
  const body = [...lower.statements(field(node, 'body'))];
  const otherwise = firstOf(node, 'else_clause');
  const lastly = firstOf(node, 'finally_clause');
  if (otherwise !== undefined) body.push(...lower.statements(field(otherwise, 'body')));
  return [{ kind: 'try', body, catches, lastly: lastly === undefined ? [] : lower.statements(firstOf(lastly, 'block')), ...spanOf(node) }];
}

function withOf(node: Syntax, lower: Lowerer): readonly Statement[] {
  const items = allOf(firstOf(node, 'with_clause') ?? node, 'with_item');
  const resources = items.map((item): Statement => {
    const of = field(item, 'value') ?? named(item)[0];
    if (of?.kind !== 'as_pattern') return { kind: 'expression', value: lower.expr(of), ...spanOf(item) };
    const alias = field(of, 'alias');
    const target = lower.expr(alias === undefined ? undefined : (named(alias)[0] ?? alias));
    return { kind: 'declare', target, value: lower.expr(named(of)[0]), constant: false, ...spanOf(item) };
  });
  return [{ kind: 'using', resources, body: lower.statements(field(node, 'body')), ...spanOf(node) }];
}

function matchOf(node: Syntax, lower: Lowerer): readonly Statement[] {
  const cases = allOf(field(node, 'body') ?? node, 'case_clause').map((clause): SwitchCase => {
    const patterns = allOf(clause, 'case_pattern').map((pattern) => lower.expr(named(pattern)[0]));
    return {
      values: patterns.filter((pattern) => pattern.kind !== 'unknown'),
      body: lower.statements(field(clause, 'consequence')),
      fallsThrough: false,
    };
  });
  return [{ kind: 'switch', subject: lower.expr(field(node, 'subject')), cases, ...spanOf(node) }];
}

function importOf(node: Syntax, lower: Lowerer): readonly Statement[] {
  const at = spanOf(node);
  const module = field(node, 'module_name');
  const from = module === undefined ? undefined : lower.text(module);
  if (from !== undefined && firstOf(node, 'wildcard_import') !== undefined) lower.imports({ module: from, wildcard: true, ...at });
  for (const child of fields(node, 'name')) {
    const of = child.kind === 'aliased_import' ? field(child, 'name') : child;
    const alias = child.kind === 'aliased_import' ? field(child, 'alias') : undefined;
    if (of === undefined) continue;
    const given = alias === undefined ? {} : { alias: lower.text(alias) };
    if (from === undefined) lower.imports({ module: lower.text(of), ...given, ...at });
    else lower.imports({ module: from, name: lower.text(of), ...given, ...at });
  }
  return [];
}

const RETURN: LowerStatement = (node, lower) => {
  const value = named(node)[0];
  return [value === undefined ? { kind: 'return', ...spanOf(node) } : { kind: 'return', value: lower.expr(value), ...spanOf(node) }];
};

function jump(to: 'break' | 'continue'): LowerStatement {
  return (node) => [{ kind: 'jump', to, ...spanOf(node) }];
}

/** `print x` and `exec code` of Python 2 are calls. */
function statementCall(of: string): LowerStatement {
  return (node, lower) => [
    {
      kind: 'expression',
      value: call(
        spanOf(node),
        name(spanOf(node), of),
        lower.exprs(named(node)).map((value) => ({ value })),
      ),
      ...spanOf(node),
    },
  ];
}

export const python: Lowering = {
  language: 'python',
  transparent: new Set(['parenthesized_expression', 'ERROR', 'expression_list', 'type', 'as_pattern_target']),
  ignored: new Set(['comment', 'pass_statement', 'line_continuation', 'global_statement', 'nonlocal_statement']),
  expressions: new Map<string, LowerExpr>([
    ['identifier', (node, lower) => name(spanOf(node), lower.text(node))],
    ['string', string],
    ['concatenated_string', concatenated],
    ['integer', (node, lower) => literal(spanOf(node), numberValue(lower.text(node)) ?? 0)],
    ['float', (node, lower) => literal(spanOf(node), numberValue(lower.text(node)) ?? 0)],
    ['true', (node) => literal(spanOf(node), true)],
    ['false', (node) => literal(spanOf(node), false)],
    ['none', (node) => literal(spanOf(node), null)],
    ['call', callOf],
    ['attribute', attribute],
    ['subscript', subscript],
    ['binary_operator', binary],
    ['boolean_operator', binary],
    ['not_operator', unary],
    ['unary_operator', unary],
    ['comparison_operator', comparison],
    ['list', collection('list')],
    ['set', collection('set')],
    ['dictionary', collection('map')],
    ['tuple', collection('tuple')],
    ['pattern_list', collection('tuple')],
    ['tuple_pattern', collection('tuple')],
    ['list_pattern', collection('list')],
    ['expression_list', collection('tuple')],
    ['assignment', assignment],
    ['augmented_assignment', assignment],
    [
      'named_expression',
      (node, lower) => ({
        kind: 'assign',
        target: lower.expr(field(node, 'name')),
        op: '=',
        value: lower.expr(field(node, 'value')),
        ...spanOf(node),
      }),
    ],
    ['lambda', lambda],
    ['conditional_expression', conditional],
    ['list_comprehension', comprehension],
    ['set_comprehension', comprehension],
    ['dictionary_comprehension', comprehension],
    ['generator_expression', comprehension],
    ['await', inner],
    ['list_splat', inner],
    ['yield', inner],
  ]),
  statements: new Map<string, LowerStatement>([
    ['expression_statement', expressionStatement],
    ['function_definition', declaration],
    ['class_definition', declaration],
    ['decorated_definition', declaration],
    ['if_statement', ifOf],
    ['for_statement', loop],
    ['while_statement', loop],
    ['try_statement', tryOf],
    ['with_statement', withOf],
    ['match_statement', matchOf],
    ['return_statement', RETURN],
    ['raise_statement', (node, lower) => [{ kind: 'throw', value: lower.expr(named(node)[0]), ...spanOf(node) }]],
    ['assert_statement', (node, lower) => [{ kind: 'assert', test: lower.expr(named(node)[0]), ...spanOf(node) }]],
    ['break_statement', jump('break')],
    ['continue_statement', jump('continue')],
    ['import_statement', importOf],
    ['import_from_statement', importOf],
    ['future_import_statement', importOf],
    ['print_statement', statementCall('print')],
    ['exec_statement', statementCall('exec')],
    ['delete_statement', statementCall('del')],
  ]),
};
