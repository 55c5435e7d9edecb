/** Python's grammar in the terms of unit.ts. */
import { call, literal, member, name, numberValue, operator, text, typeName, unescaped, unknown, dotted } from '../expressions.js';
import { spanOf } from '../lowering.js';
import type { Lowerer, LowerExpr, Lowering, LowerStatement } from '../lowering.js';
import { allOf, field, fields, firstOf, hasToken, named } from '../nodes.js';
import type { Syntax } from '../syntax.js';
import type { Annotation, Argument, Catch, ClassDeclaration, Entry, Expr, FunctionDeclaration, Parameter, Statement, SwitchCase, TypeName } from '../unit.js';

// --- expressions ----------------------------------------------------------------------------------------------------

function string(node: Syntax, lower: Lowerer): Expr {
  const raw = /^[a-zA-Z]*[rR]/.test(lower.text(node).slice(0, 3));
  const parts: (string | Expr)[] = [];
  for (const child of node.children) {
    if (child.kind === 'string_content') parts.push(raw ? lower.text(child) : unescaped(lower.text(child)));
    else if (child.kind === 'interpolation') parts.push(lower.expr(field(child, 'expression') ?? named(child)[0]));
  }
  return text(spanOf(node), parts);
}

function concatenated(node: Syntax, lower: Lowerer): Expr {
  const parts = named(node).flatMap((child): readonly (string | Expr)[] => {
    const part = lower.expr(child);
    if (part.kind === 'text') return part.parts;
    return [part.kind === 'literal' && typeof part.value === 'string' ? part.value : part];
  });
  return text(spanOf(node), parts);
}

const OPERATORS: ReadonlyMap<string, string> = new Map([['and', '&&'], ['or', '||'], ['not', '!'], ['not in', 'not-in'], ['is not', '!='], ['is', '=='], ['<>', '!=']]);

function binary(node: Syntax, lower: Lowerer): Expr {
  const op = field(node, 'operator')?.kind ?? '';
  return operator(spanOf(node), OPERATORS.get(op) ?? op, [lower.expr(field(node, 'left')), lower.expr(field(node, 'right'))]);
}

function unary(node: Syntax, lower: Lowerer): Expr {
  const op = field(node, 'operator')?.kind ?? '!';
  return operator(spanOf(node), OPERATORS.get(op) ?? op, [lower.expr(field(node, 'argument'))]);
}

/** `a < b <= c` is two comparisons joined by `&&`. */
function comparison(node: Syntax, lower: Lowerer): Expr {
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

function callOf(node: Syntax, lower: Lowerer): Expr {
  const given = field(node, 'arguments');
  const callee = lower.expr(field(node, 'function'));
  if (given?.kind === 'generator_expression') return call(spanOf(node), callee, [{ value: lower.expr(given) }]);
  return call(spanOf(node), callee, given === undefined ? [] : named(given).map((child) => argument(child, lower)));
}

function attribute(node: Syntax, lower: Lowerer): Expr {
  const property = field(node, 'attribute');
  return member(spanOf(node), lower.expr(field(node, 'object')), property === undefined ? '' : lower.text(property));
}

function subscript(node: Syntax, lower: Lowerer): Expr {
  const index = field(node, 'subscript');
  const object = lower.expr(field(node, 'value'));
  return index === undefined ? { kind: 'index', object, ...spanOf(node) } : { kind: 'index', object, index: lower.expr(index), ...spanOf(node) };
}

function entry(node: Syntax, lower: Lowerer): Entry {
  if (node.kind === 'pair') return { key: lower.expr(field(node, 'key')), value: lower.expr(field(node, 'value')) };
  if (node.kind === 'dictionary_splat' || node.kind === 'list_splat') return { spread: true, value: lower.expr(named(node)[0]) };
  return { value: lower.expr(node) };
}

function collection(shape: 'list' | 'map' | 'set' | 'tuple'): LowerExpr {
  return (node, lower) => ({ kind: 'collection', shape, entries: named(node).map((child) => entry(child, lower)), ...spanOf(node) });
}

function assignment(node: Syntax, lower: Lowerer): Expr {
  const written = field(node, 'operator')?.kind;
  const value = field(node, 'right');
  const target = lower.expr(field(node, 'left'));
  if (value === undefined) return unknown(spanOf(node), []);
  return { kind: 'assign', target, op: written === undefined ? '=' : written.slice(0, -1), value: lower.expr(value), ...spanOf(node) };
}

function lambda(node: Syntax, lower: Lowerer): Expr {
  const body = field(node, 'body');
  const value: Statement[] = body === undefined ? [] : [{ kind: 'return', value: lower.expr(body), ...spanOf(body) }];
  return { kind: 'lambda', fn: { ...functionOf(node, lower), name: '', body: value }, ...spanOf(node) };
}

function conditional(node: Syntax, lower: Lowerer): Expr {
  const [then, test, otherwise] = named(node);
  return { kind: 'conditional', test: lower.expr(test), then: lower.expr(then), otherwise: lower.expr(otherwise), ...spanOf(node) };
}

function comprehension(node: Syntax, lower: Lowerer): Expr {
  const body = field(node, 'body');
  const clauses = allOf(node, 'for_in_clause', 'if_clause').flatMap((clause): readonly Statement[] => {
    if (clause.kind === 'if_clause') return [{ kind: 'assert', test: lower.expr(named(clause)[0]), ...spanOf(clause) }];
    const each = { target: lower.expr(field(clause, 'left')), over: lower.expr(field(clause, 'right')) };
    return [{ kind: 'loop', each, body: [], ...spanOf(clause) }];
  });
  const value = body?.kind === 'pair' ? lower.expr(field(body, 'value')) : lower.expr(body);
  return { kind: 'comprehension', clauses, value, ...spanOf(node) };
}

function inner(node: Syntax, lower: Lowerer): Expr {
  return lower.expr(named(node)[0]);
}

// --- declarations ---------------------------------------------------------------------------------------------------

function typeOf(node: Syntax | undefined, lower: Lowerer): TypeName | undefined {
  if (node === undefined) return undefined;
  const of = named(node)[0] ?? node;
  if (of.kind === 'generic_type' || of.kind === 'subscript') {
    const base = named(of)[0];
    return base === undefined ? undefined : typeName(lower.text(base));
  }
  return typeName(lower.text(of).replace(/^["']|["']$/g, ''));
}

function parameter(node: Syntax, lower: Lowerer): Parameter {
  const at = spanOf(node);
  const of = field(node, 'name') ?? named(node)[0] ?? node;
  const type = typeOf(field(node, 'type'), lower);
  const value = field(node, 'value');
  const splat = /splat/.test(node.kind) || /splat/.test(of.kind);
  const target = splat ? name(spanOf(of), lower.text(of).replace(/^\*+/, '')) : lower.expr(of);
  return {
    target,
    annotations: [],
    ...(type === undefined ? {} : { type }),
    ...(value === undefined ? {} : { value: lower.expr(value) }),
    ...(splat ? { rest: true as const } : {}),
    ...at,
  };
}

function annotation(node: Syntax, lower: Lowerer): Annotation {
  const of = named(node)[0];
  const value = lower.expr(of);
  if (value.kind === 'call') return { name: dotted(value.callee) ?? '', args: value.args, ...spanOf(node) };
  return { name: dotted(value) ?? '', args: [], ...spanOf(node) };
}

function functionOf(node: Syntax, lower: Lowerer, annotations: readonly Annotation[] = []): FunctionDeclaration {
  const of = field(node, 'name');
  const returns = typeOf(field(node, 'return_type'), lower);
  const body = field(node, 'body');
  return {
    name: of === undefined ? '' : lower.text(of),
    parameters: named(field(node, 'parameters') ?? node)
      .filter((child) => child.field === undefined && /parameter|identifier|pattern|splat/.test(child.kind) && child.kind !== 'parameters')
      .map((child) => parameter(child, lower)),
    annotations,
    modifiers: hasToken(node, 'async') ? ['async'] : [],
    body: body === undefined ? [] : lower.children(body),
    complete: body !== undefined,
    ...(returns === undefined ? {} : { returns }),
    ...spanOf(node),
  };
}

function classOf(node: Syntax, lower: Lowerer, annotations: readonly Annotation[]): ClassDeclaration {
  const of = field(node, 'name');
  const bases = named(field(node, 'superclasses') ?? { ...node, children: [] });
  return {
    name: of === undefined ? '' : lower.text(of),
    bases: bases.filter((base) => base.kind !== 'keyword_argument').map((base) => typeName(lower.text(base))),
    annotations,
    modifiers: [],
    members: (field(node, 'body')?.children ?? []).flatMap((child) => (child.named ? lower.statements(child) : [])),
    ...spanOf(node),
  };
}

function declaration(node: Syntax, lower: Lowerer): readonly Statement[] {
  const decorated = node.kind === 'decorated_definition';
  const of = decorated ? field(node, 'definition') : node;
  if (of === undefined) return [];
  const annotations = decorated ? allOf(node, 'decorator').map((child) => annotation(child, lower)) : [];
  if (of.kind === 'class_definition') return [{ kind: 'class', declaration: classOf(of, lower, annotations), ...spanOf(node) }];
  return [{ kind: 'function', fn: functionOf(of, lower, annotations), ...spanOf(node) }];
}

// --- statements -----------------------------------------------------------------------------------------------------

function expressionStatement(node: Syntax, lower: Lowerer): readonly Statement[] {
  return named(node).map((child): Statement => {
    const type = child.kind === 'assignment' ? typeOf(field(child, 'type'), lower) : undefined;
    if (type === undefined) return { kind: 'expression', value: lower.expr(child), ...spanOf(node) };
    const value = field(child, 'right');
    const target = lower.expr(field(child, 'left'));
    return { kind: 'declare', target, type, constant: false, ...(value === undefined ? {} : { value: lower.expr(value) }), ...spanOf(node) };
  });
}

function ifOf(node: Syntax, lower: Lowerer): readonly Statement[] {
  const [next, ...rest] = fields(node, 'alternative');
  const otherwise = next === undefined ? [] : next.kind === 'elif_clause' ? ifOf(withAlternatives(next, rest), lower) : lower.statements(field(next, 'body'));
  return [{ kind: 'if', test: lower.expr(field(node, 'condition')), then: lower.statements(field(node, 'consequence')), otherwise, ...spanOf(node) }];
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
    const types = value === undefined ? [] : value.kind === 'tuple' ? named(value).map((child) => typeName(lower.text(child))) : [typeName(lower.text(field(value, 'alias') === undefined ? value : (named(value)[0] ?? value)))];
    const alias = field(clause, 'alias') ?? (value === undefined ? undefined : field(value, 'alias'));
    return { types, body: lower.statements(firstOf(clause, 'block')), ...(alias === undefined ? {} : { name: lower.text(alias) }) };
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
    return { values: patterns.filter((pattern) => pattern.kind !== 'unknown'), body: lower.statements(field(clause, 'consequence')), fallsThrough: false };
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
  return (node, lower) => [{ kind: 'expression', value: call(spanOf(node), name(spanOf(node), of), lower.exprs(named(node)).map((value) => ({ value }))), ...spanOf(node) }];
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
    ['named_expression', (node, lower) => ({ kind: 'assign', target: lower.expr(field(node, 'name')), op: '=', value: lower.expr(field(node, 'value')), ...spanOf(node) })],
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
