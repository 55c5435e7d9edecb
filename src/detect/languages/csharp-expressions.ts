/** Expressions of C#. */
import { call, dotted, literal, member, name, numberValue, operator, typeName, unknown } from '../expressions.js';
import { spanOf } from '../lowering.js';
import type { Lowerer, LowerExpr } from '../lowering.js';
import { allOf, field, firstOf, named } from '../nodes.js';
import type { Syntax } from '../syntax.js';
import type { Argument, Entry, Expr, Property, Statement, TypeName } from '../unit.js';
import * as curly from './curly.js';
import { chain, invocation, postfix } from './csharp-chains.js';
import { lambda } from './csharp-declarations.js';
import { defaultOf, switchValue, throwValue, withOf } from './csharp-patterns.js';
import { interpolated, plain, raw, verbatim } from './csharp-strings.js';
import { argumentsOf, qualifiedName, typeOf, values } from './csharp-types.js';

const number: LowerExpr = (node, lower) => literal(spanOf(node), numberValue(lower.text(node)) ?? 0);

const inner: LowerExpr = (node, lower) => {
  const of = values(node)[0];
  return of === undefined ? unknown(spanOf(node), []) : lower.expr(of);
};

const typeAsName: LowerExpr = (node, lower) => name(spanOf(node), qualifiedName(node, lower));

const qualified: LowerExpr = (node, lower) =>
  member(spanOf(node), lower.expr(field(node, 'qualifier')), qualifiedName(field(node, 'name'), lower));

/** `typeof(T)` and `sizeof(T)` act as calls. */
function typeCall(word: string): LowerExpr {
  return (node, lower) => {
    const type = field(node, 'type');
    return call(spanOf(node), name(spanOf(node), word), [{ value: name(spanOf(type ?? node), typeOf(type, lower)?.name ?? '') }]);
  };
}

// --- constructions ----------------------------------------------------------------------------------------------------

interface Initial {
  readonly properties: readonly Property[];
  readonly entries: readonly Entry[];
}

/** `{ P = v }` sets properties, `{ v, … }`, `{ { k, v } }` and `{ [k] = v }` add entries. */
function initial(node: Syntax | undefined, lower: Lowerer): Initial {
  const properties: Property[] = [];
  const entries: Entry[] = [];
  for (const child of node === undefined ? [] : values(node)) {
    const left = child.kind === 'assignment_expression' ? field(child, 'left') : undefined;
    if (left?.kind === 'identifier') properties.push({ name: lower.text(left), value: lower.expr(field(child, 'right')) });
    else if (left?.kind === 'element_binding_expression')
      entries.push({ key: lower.expr(values(left)[0]), value: lower.expr(field(child, 'right')) });
    else if (child.kind === 'initializer_expression') entries.push(pair(child, lower));
    else entries.push({ value: lower.expr(child) });
  }
  return { properties, entries };
}

function pair(node: Syntax, lower: Lowerer): Entry {
  const [key, value, ...more] = values(node);
  return key === undefined || value === undefined || more.length > 0
    ? { value: lower.expr(node) }
    : { key: lower.expr(key), value: lower.expr(value) };
}

function collection(node: Syntax, entries: readonly Entry[]): Expr {
  return { kind: 'collection', shape: entries.some((entry) => entry.key !== undefined) ? 'map' : 'list', entries, ...spanOf(node) };
}

/** Entries that a construction adds are given to it as one collection more. */
function construction(node: Syntax, type: TypeName, lower: Lowerer): Expr {
  const list = field(node, 'initializer') ?? firstOf(node, 'initializer_expression');
  const { properties, entries } = initial(list, lower);
  const given = argumentsOf(field(node, 'arguments') ?? firstOf(node, 'argument_list'), lower);
  const args: readonly Argument[] = entries.length === 0 || list === undefined ? given : [...given, { value: collection(list, entries) }];
  return { kind: 'new', type, args, properties, ...spanOf(node) };
}

/** `new T[n]` has dimensions; `new T[] {…}` is the list. */
const creation: LowerExpr = (node, lower) => {
  const written = field(node, 'type');
  const list = field(node, 'initializer') ?? firstOf(node, 'initializer_expression');
  if (written?.kind !== 'array_type' || list === undefined) return construction(node, typeOf(written, lower) ?? typeName(''), lower);
  return listOf(list, lower);
};

/** An initialiser by itself: of an array, or of the object that a property holds. */
const listOf: LowerExpr = (node, lower) => {
  const { properties, entries } = initial(node, lower);
  if (properties.length > 0) return { kind: 'new', type: typeName(''), args: [], properties, ...spanOf(node) };
  return collection(node, entries);
};

const implicitArray: LowerExpr = (node, lower) => {
  const list = firstOf(node, 'initializer_expression');
  return list === undefined ? unknown(spanOf(node), []) : listOf(list, lower);
};

/** `new { A = 1, x.B }`. */
const anonymousObject: LowerExpr = (node, lower) => {
  const entries: Entry[] = [];
  let key: Expr | undefined;
  const parts = node.children.filter((child) => child.kind === '=' || values(node).includes(child));
  parts.forEach((child, i) => {
    if (child.kind === '=') return;
    if (parts[i + 1]?.kind === '=') {
      key = literal(spanOf(child), lower.text(child));
      return;
    }
    const value = lower.expr(child);
    const inferred = value.kind === 'member' || value.kind === 'name' ? literal(spanOf(child), value.name) : undefined;
    const of = key ?? inferred;
    entries.push(of === undefined ? { value } : { key: of, value });
    key = undefined;
  });
  return { kind: 'collection', shape: 'map', entries, ...spanOf(node) };
};

const listLiteral: LowerExpr = (node, lower) => {
  const elements = allOf(node, 'collection_element').flatMap((child) => named(child));
  const entries = elements.map((child): Entry => ({
    ...(child.kind === 'spread_element' ? { spread: true as const } : {}),
    value: lower.expr(values(child)[0]),
  }));
  return { kind: 'collection', shape: 'list', entries, ...spanOf(node) };
};

const tuple: LowerExpr = (node, lower) => {
  const entries = named(node).map((child): Entry => {
    const called = field(child, 'name');
    if (child.kind !== 'argument') return { value: lower.expr(child) };
    const value = lower.expr(values(child).findLast((part) => part !== called));
    return called === undefined ? { value } : { key: literal(spanOf(called), lower.text(called)), value };
  });
  return { kind: 'collection', shape: 'tuple', entries, ...spanOf(node) };
};

const range: LowerExpr = (node, lower) =>
  operator(
    spanOf(node),
    '..',
    values(node).map((child) => lower.expr(child)),
  );

// --- queries ----------------------------------------------------------------------------------------------------------

/** A clause as the statement it amounts to; the last value so far is what the query yields. */
function clause(node: Syntax, lower: Lowerer): { readonly statements: readonly Statement[]; readonly value?: Expr } {
  const at = spanOf(node);
  const parts = values(node);
  switch (node.kind) {
    case 'from_clause':
      return {
        statements: [{ kind: 'loop', each: { target: lower.expr(field(node, 'name')), over: lower.expr(parts.at(-1)) }, body: [], ...at }],
      };
    case 'where_clause':
      return { statements: [{ kind: 'assert', test: lower.expr(parts[0]), ...at }] };
    case 'let_clause':
      return { statements: [{ kind: 'declare', target: lower.expr(parts[0]), value: lower.expr(parts[1]), constant: true, ...at }] };
    case 'join_clause':
      return { statements: joinClause(node, lower) };
    case 'order_by_clause':
      return { statements: parts.map((child) => curly.asStatement(lower.expr(child))) };
    case 'group_clause':
      return { statements: parts.slice(1).map((child) => curly.asStatement(lower.expr(child))), value: lower.expr(parts[0]) };
    case 'select_clause':
      return { statements: [], value: lower.expr(parts[0]) };
    default:
      return { statements: [] };
  }
}

function joinClause(node: Syntax, lower: Lowerer): readonly Statement[] {
  const at = spanOf(node);
  const type = field(node, 'type');
  const [target, over, left, right] = values(node).filter((child) => child !== type && child.kind !== 'join_into_clause');
  const into = firstOf(node, 'join_into_clause');
  const statements: Statement[] = [
    { kind: 'loop', each: { target: lower.expr(target), over: lower.expr(over) }, body: [], ...at },
    { kind: 'assert', test: operator(at, '==', [lower.expr(left), lower.expr(right)]), ...at },
  ];
  if (into !== undefined)
    statements.push({ kind: 'declare', target: lower.expr(named(into)[0]), value: lower.expr(target), constant: true, ...spanOf(into) });
  return statements;
}

const query: LowerExpr = (node, lower) => {
  const clauses: Statement[] = [];
  let value: Expr = unknown(spanOf(node), []);
  for (const child of named(node)) {
    if (child.kind === 'identifier') {
      clauses.push({ kind: 'declare', target: lower.expr(child), value, constant: true, ...spanOf(child) });
      continue;
    }
    const made = clause(child, lower);
    clauses.push(...made.statements);
    value = made.value ?? value;
  }
  return { kind: 'comprehension', clauses, value, ...spanOf(node) };
};

/** `out var x`, `var (a, b)`: the names that are bound. */
const declared: LowerExpr = (node, lower) => lower.expr(field(node, 'name') ?? named(node).at(-1));

const alias: LowerExpr = (node, lower) => {
  const written = qualifiedName(node, lower);
  return name(spanOf(node), written);
};

/** Assignments; the target of `(a, b) = …` is a tuple. */
const assignment: LowerExpr = (node, lower) => {
  const made = curly.assignment(node, lower);
  return made.kind === 'assign' && dotted(made.target) === '_' ? made.value : made;
};

export const CSHARP_EXPRESSIONS: ReadonlyMap<string, LowerExpr> = new Map<string, LowerExpr>([
  ['identifier', curly.identifier],
  ['implicit_parameter', curly.identifier],
  ['discard', curly.identifier],
  ['this', curly.identifier],
  ['base', curly.identifier],
  ['predefined_type', typeAsName],
  ['generic_name', typeAsName],
  ['qualified_name', qualified],
  ['alias_qualified_name', alias],
  ['string_literal', plain],
  ['character_literal', plain],
  ['verbatim_string_literal', verbatim],
  ['raw_string_literal', raw],
  ['interpolated_string_expression', interpolated],
  ['integer_literal', number],
  ['real_literal', number],
  ['boolean_literal', (node, lower) => literal(spanOf(node), lower.text(node) === 'true')],
  ['null_literal', (node) => literal(spanOf(node), null)],
  ['invocation_expression', invocation],
  ['member_access_expression', chain],
  ['conditional_access_expression', chain],
  ['element_access_expression', chain],
  ['binary_expression', chain],
  ['prefix_unary_expression', chain],
  ['unary_expression', chain],
  ['cast_expression', chain],
  ['as_expression', chain],
  ['is_expression', chain],
  ['is_pattern_expression', chain],
  ['postfix_unary_expression', postfix],
  ['assignment_expression', assignment],
  ['conditional_expression', curly.conditional],
  ['object_creation_expression', creation],
  ['implicit_object_creation_expression', creation],
  ['array_creation_expression', creation],
  ['stackalloc_expression', creation],
  ['implicit_array_creation_expression', implicitArray],
  ['implicit_stackalloc_expression', implicitArray],
  ['anonymous_object_creation_expression', anonymousObject],
  ['initializer_expression', listOf],
  ['collection_expression', listLiteral],
  ['tuple_expression', tuple],
  ['tuple_pattern', tuple],
  ['parenthesized_variable_designation', tuple],
  ['range_expression', range],
  ['declaration_expression', declared],
  ['lambda_expression', lambda],
  ['anonymous_method_expression', lambda],
  ['query_expression', query],
  ['switch_expression', switchValue],
  ['with_expression', withOf],
  ['default_expression', defaultOf],
  ['typeof_expression', typeCall('typeof')],
  ['sizeof_expression', typeCall('sizeof')],
  ['throw_expression', throwValue],
  ['parenthesized_expression', inner],
  ['await_expression', inner],
  ['checked_expression', inner],
  ['ref_expression', inner],
  ['makeref_expression', inner],
]);
