/** What C++ adds to C, in the terms of unit.ts. */
import { call, literal, member, name, text } from '../expressions.js';
import { spanOf } from '../lowering.js';
import type { Lowerer, LowerExpr, Lowering, LowerStatement } from '../lowering.js';
import { allOf, field, firstOf, hasToken, named } from '../nodes.js';
import type { Syntax } from '../syntax.js';
import type { Argument, Catch, Expr, FunctionDeclaration, Statement, TypeName } from '../unit.js';
import { aliasOf, c, functionOf, typeDefinition } from './c.js';
import { declarator, describedType, dots, parametersOf, targetOf, textOf, typeOf, withDeclarator } from './c-declarators.js';
import { argumentsOf, construction } from './c-expressions.js';
import { bodyOf, returnOf } from './c-statements.js';
import { localDeclaration } from './cpp-local.js';

// --- expressions -----------------------------------------------------------------------------------------------------

/** `std::fs::read`; without a scope (`::open`) it is the plain name. */
function qualified(node: Syntax, lower: Lowerer): Expr {
  const scope = field(node, 'scope');
  const of = field(node, 'name');
  return selected(scope === undefined ? undefined : name(spanOf(scope), typeOf(scope, lower).name), of, lower);
}

function selected(object: Expr | undefined, of: Syntax | undefined, lower: Lowerer): Expr {
  if (of?.kind === 'qualified_identifier') {
    const scope = field(of, 'scope');
    const inner = scope === undefined ? object : step(object, spanOf(scope), typeOf(scope, lower).name);
    return selected(inner, field(of, 'name'), lower);
  }
  const last = of?.kind === 'template_function' || of?.kind === 'template_method' ? field(of, 'name') : of;
  return step(object, of ?? { start: 0, end: 0 }, textOf(last, lower));
}

function step(object: Expr | undefined, at: { readonly start: number; readonly end: number }, of: string): Expr {
  if (object === undefined) return name({ start: at.start, end: at.end }, of);
  return member({ start: object.start, end: at.end }, object, of);
}

const CASTS = new Set(['static_cast', 'reinterpret_cast', 'const_cast', 'dynamic_cast']);
const MAKERS = new Set(['make_unique', 'make_shared', 'make_unique_for_overwrite']);

/** `make_unique<T>(a)` constructs a T. */
function makerOf(node: Syntax, lower: Lowerer): Expr | undefined {
  const of = field(node, 'function');
  const last = of?.kind === 'qualified_identifier' ? field(of, 'name') : of;
  if (last?.kind !== 'template_function' || !MAKERS.has(textOf(field(last, 'name'), lower))) return undefined;
  const made = named(field(last, 'arguments') ?? last)[0];
  const args = argumentsOf(field(node, 'arguments'), lower);
  const type = describedType(made, lower);
  const [size] = args;
  if (made === undefined) return undefined;
  if (type.dimensions.length === 0) return { kind: 'new', type, args, properties: [], ...spanOf(node) };
  return { kind: 'new', type: { ...type, dimensions: [size?.value] }, args: [], properties: [], ...spanOf(node) };
}

/** `static_cast<T>(x)` and `int(x)` are casts. */
function callOf(node: Syntax, lower: Lowerer): Expr {
  const of = field(node, 'function');
  const list = field(node, 'arguments');
  const written = of?.kind === 'template_function' ? textOf(field(of, 'name'), lower) : '';
  const value = list === undefined ? undefined : named(list)[0];
  const made = makerOf(node, lower);
  if (made !== undefined) return made;
  if (of?.kind === 'primitive_type') return { kind: 'cast', type: typeOf(of, lower), value: lower.expr(value), ...spanOf(node) };
  if (of === undefined || !CASTS.has(written)) return call(spanOf(node), lower.expr(of), argumentsOf(list, lower));
  const type = named(field(of, 'arguments') ?? of)[0];
  const given = lower.expr(value);
  const to = describedType(type, lower);
  // Bytes and numbers are no objects: `char*`, `uint8_t*`, `void*`.
  const isObject =
    to.pointers > 0 &&
    !/^(?:(?:un)?signed |const )*(?:char|void|int|long|short|float|double|(?:std\.)?byte|wchar_t|BYTE|u?int\d+_t|uintptr_t)\b|sockaddr/.test(
      to.name,
    );
  const mayFail = to.pointers > 0 && (written === 'dynamic_cast' || (written === 'reinterpret_cast' && isObject));
  const cast = mayFail ? call(spanOf(node), name(spanOf(node), written), [{ value: given }]) : given;
  return { kind: 'cast', type: to, value: cast, ...spanOf(node) };
}

/** `new char[n]`, `new T(a)`, `new (place) T{a}`. */
function newOf(node: Syntax, lower: Lowerer): Expr {
  const dimensions: Expr[] = [];
  for (let at = field(node, 'declarator'); at !== undefined; at = firstOf(at, 'new_declarator'))
    dimensions.push(lower.expr(field(at, 'length')));
  const place = argumentsOf(field(node, 'placement'), lower).map((argument): Argument => ({ name: 'placement', value: argument.value }));
  const type: TypeName = { ...typeOf(field(node, 'type'), lower), dimensions };
  return { kind: 'new', type, args: [...argumentsOf(field(node, 'arguments'), lower), ...place], properties: [], ...spanOf(node) };
}

/** The brackets of `delete[]` are not in the tree. */
function deleteOf(node: Syntax, lower: Lowerer): Expr {
  const value = named(node).at(-1);
  const before = value === undefined ? '' : lower.text({ ...node, end: value.start });
  return call(
    spanOf(node),
    name(spanOf(node), before.includes('[') ? 'delete[]' : 'delete'),
    value === undefined ? [] : [{ value: lower.expr(value) }],
  );
}

/** `[&]`, `[&x]`: it uses variables of the function around it by their place. */
function capturesReference(node: Syntax | undefined, lower: Lowerer): boolean {
  return node !== undefined && /[[,]\s*&/.test(lower.text(node));
}

/** Captures with a value are declared first. */
function lambda(node: Syntax, lower: Lowerer): Expr {
  const body = field(node, 'body');
  const list = field(node, 'declarator');
  const captures = allOf(field(node, 'captures') ?? node, 'lambda_capture_initializer').map((child): Statement => {
    const of = field(child, 'left');
    return { kind: 'declare', target: lower.expr(of), value: lower.expr(field(child, 'right')), constant: false, ...spanOf(child) };
  });
  const fn: FunctionDeclaration = {
    name: '',
    parameters: parametersOf(list === undefined ? undefined : field(list, 'parameters'), lower),
    annotations: [],
    modifiers: capturesReference(field(node, 'captures'), lower) ? ['captures-reference'] : [],
    body: [...captures, ...bodyOf(body, lower)],
    complete: body !== undefined && !hasToken(body, 'MISSING'),
    ...spanOf(node),
  };
  return { kind: 'lambda', fn, ...spanOf(node) };
}

function concatenated(node: Syntax, lower: Lowerer): Expr {
  const parts = named(node).map((child): string | Expr => {
    const part = lower.expr(child);
    return part.kind === 'literal' && typeof part.value === 'string' ? part.value : part;
  });
  return text(spanOf(node), parts);
}

function inner(node: Syntax, lower: Lowerer): Expr {
  return lower.expr(named(node).find((child) => child.kind !== 'raw_string_delimiter'));
}

const raw: LowerExpr = (node, lower) => literal(spanOf(node), textOf(firstOf(node, 'raw_string_content'), lower));

// --- declarations ----------------------------------------------------------------------------------------------------

function functionDefinition(node: Syntax, lower: Lowerer): readonly Statement[] {
  const of = field(node, 'declarator');
  const fn = functionOf(node, declarator(of, lower), lower);
  const converts = of?.kind === 'operator_cast' ? { name: `operator ${typeOf(field(of, 'type'), lower).name}` } : {};
  const body = field(node, 'body');
  const tried = body?.kind === 'try_statement' ? tryOf(body, lower) : fn.body;
  const whole = { ...fn, ...converts, body: [...initializers(node, lower), ...tried] };
  return [...typeDefinition(field(node, 'type'), lower), { kind: 'function', fn: whole, ...spanOf(node) }];
}

/** `: a_(a), Base{b}` assigns to the members before the body runs. */
function initializers(node: Syntax, lower: Lowerer): readonly Statement[] {
  return allOf(firstOf(node, 'field_initializer_list') ?? { ...node, children: [] }, 'field_initializer').map((child): Statement => {
    const [of, given] = named(child);
    const args = argumentsOf(given, lower);
    const at = spanOf(child);
    const written = of === undefined ? '' : dots(lower.text(of.kind === 'template_method' ? (field(of, 'name') ?? of) : of));
    const target = member(at, name(at, 'this'), written);
    const [only] = args;
    const value =
      args.length === 1 && only !== undefined
        ? only.value
        : construction(child, { name: written, args: [], pointers: 0, dimensions: [] }, args);
    return { kind: 'expression', value: { kind: 'assign', target, op: '=', value, ...at }, ...at };
  });
}

function using(node: Syntax, lower: Lowerer): readonly Statement[] {
  const of = named(node)[0];
  if (of === undefined) return [];
  const path = dots(lower.text(of));
  const at = path.lastIndexOf('.');
  if (hasToken(node, 'namespace')) lower.imports({ module: path, wildcard: true, ...spanOf(node) });
  else if (at > 0) lower.imports({ module: path.slice(0, at), name: path.slice(at + 1), ...spanOf(node) });
  return [];
}

function namespaceAlias(node: Syntax, lower: Lowerer): readonly Statement[] {
  const of = named(node).at(-1);
  lower.imports({ module: dots(textOf(of, lower)), alias: textOf(field(node, 'name'), lower), ...spanOf(node) });
  return [];
}

const alias: LowerStatement = (node, lower) => [
  aliasOf(node, textOf(field(node, 'name'), lower), describedType(field(node, 'type'), lower)),
];
const bodyField: LowerStatement = (node, lower) => lower.statements(field(node, 'body'));

// --- statements ------------------------------------------------------------------------------------------------------

function rangeLoop(node: Syntax, lower: Lowerer): readonly Statement[] {
  const target = targetOf(declarator(field(node, 'declarator'), lower), lower);
  const each = { target, over: lower.expr(field(node, 'right')) };
  const before = lower.statements(field(node, 'initializer'));
  return [...before, { kind: 'loop', each, body: bodyOf(field(node, 'body'), lower), ...spanOf(node) }];
}

function tryOf(node: Syntax, lower: Lowerer): readonly Statement[] {
  const catches = allOf(node, 'catch_clause').map((clause): Catch => {
    const parameter = named(field(clause, 'parameters') ?? { ...clause, children: [] })[0];
    const body = bodyOf(field(clause, 'body'), lower);
    const at = spanOf(clause);
    if (parameter === undefined) return { types: [], body, at };
    const by = declarator(field(parameter, 'declarator'), lower);
    const types = [withDeclarator(typeOf(field(parameter, 'type'), lower), by)];
    return by.of === undefined ? { types, body, at } : { types, body, at, name: lower.text(by.of) };
  });
  return [{ kind: 'try', body: bodyOf(field(node, 'body'), lower), catches, lastly: [], ...spanOf(node) }];
}

const throwOf: LowerStatement = (node, lower) => {
  const value = named(node)[0];
  return [value === undefined ? { kind: 'throw', ...spanOf(node) } : { kind: 'throw', value: lower.expr(value), ...spanOf(node) }];
};

export const cpp: Lowering = {
  language: 'cpp',
  transparent: new Set([...c.transparent, 'init_statement', 'dependent_name', 'dependent_type']),
  ignored: new Set([
    ...c.ignored,
    'access_specifier',
    'friend_declaration',
    'concept_definition',
    'static_assert_declaration',
    'template_parameter_list',
    'requires_clause',
    'literal_suffix',
    'virtual_specifier',
    'template_instantiation',
    'default_method_clause',
    'delete_method_clause',
  ]),
  expressions: new Map<string, LowerExpr>([
    ...c.expressions,
    ['qualified_identifier', qualified],
    ['template_function', (node, lower) => lower.expr(field(node, 'name'))],
    ['template_method', (node, lower) => lower.expr(field(node, 'name'))],
    ['this', (node) => name(spanOf(node), 'this')],
    ['call_expression', callOf],
    ['new_expression', newOf],
    ['delete_expression', deleteOf],
    ['lambda_expression', lambda],
    ['concatenated_string', concatenated],
    ['raw_string_literal', raw],
    ['user_defined_literal', inner],
    ['co_await_expression', inner],
    ['parameter_pack_expansion', inner],
  ]),
  statements: new Map<string, LowerStatement>([
    ...c.statements,
    ['declaration', localDeclaration],
    ['class_specifier', (node, lower) => typeDefinition(node, lower)],
    ['function_definition', functionDefinition],
    ['namespace_definition', (node, lower) => (textOf(field(node, 'name'), lower) === 'std' ? [] : bodyField(node, lower))],
    ['namespace_alias_definition', namespaceAlias],
    ['using_declaration', using],
    ['alias_declaration', alias],
    ['for_range_loop', rangeLoop],
    ['try_statement', tryOf],
    ['throw_statement', throwOf],
    ['co_return_statement', returnOf],
    ['condition_clause', (node, lower) => lower.children(node)],
  ]),
};
