/** Rust's grammar in the terms of unit.ts. */
import { call, literal, member, name, numberValue, operator, unescaped, unknown } from '../expressions.js';
import { spanOf } from '../lowering.js';
import type { Lowerer, LowerExpr, Lowering, LowerStatement } from '../lowering.js';
import { field, firstOf, hasToken, isComment, named } from '../nodes.js';
import type { Syntax } from '../syntax.js';
import type {
  Annotation,
  Argument,
  ClassDeclaration,
  Expr,
  FunctionDeclaration,
  Import,
  Parameter,
  Property,
  Statement,
  Target,
} from '../unit.js';
import { repeated } from './parse-tokens.js';
import { blockBody, DROP, into, isBlockLike, letElse, RETURN, value } from './rust-control.js';
import { annotationOf, macroOf } from './rust-macros.js';
import { pathOf, targetOf, textOf, typeOf } from './rust-types.js';

// --- expressions -----------------------------------------------------------------------------------------------------

function string(node: Syntax, lower: Lowerer): Expr {
  let decoded = '';
  let continued = false;
  for (const child of node.children) {
    if (child.kind !== 'escape_sequence' && child.kind !== 'string_content') continue;
    const part = lower.text(child);
    if (child.kind === 'escape_sequence') decoded += unescaped(part);
    else decoded += continued ? part.trimStart() : part;
    continued = part === '\\\n';
  }
  return literal(spanOf(node), decoded);
}

const character: LowerExpr = (node, lower) => literal(spanOf(node), unescaped(lower.text(node).replace(/^b?'|'$/g, '')));
const number: LowerExpr = (node, lower) => literal(spanOf(node), numberValue(lower.text(node).replace(/\s/g, '')) ?? 0);
const word: LowerExpr = (node, lower) => name(spanOf(node), lower.text(node));
const inner: LowerExpr = (node, lower) => lower.expr(named(node)[0]);
const referred: LowerExpr = (node, lower) => lower.expr(field(node, 'value'));

/** `std::fs::read`; a type in the path stands for itself. */
function scoped(node: Syntax, lower: Lowerer): Expr {
  const path = field(node, 'path');
  const of = textOf(field(node, 'name'), lower);
  if (path === undefined) return name(spanOf(node), of);
  const object = path.kind === 'scoped_identifier' ? scoped(path, lower) : chain(path, pathOf(path, lower));
  return member(spanOf(node), object, of);
}

function chain(at: Syntax, path: string): Expr {
  const [first = '', ...rest] = path.split('.');
  return rest.reduce((object, of) => member(spanOf(at), object, of), name(spanOf(at), first));
}

function binary(node: Syntax, lower: Lowerer): Expr {
  return operator(spanOf(node), field(node, 'operator')?.kind ?? '', [lower.expr(field(node, 'left')), lower.expr(field(node, 'right'))]);
}

function unary(node: Syntax, lower: Lowerer): Expr {
  return operator(spanOf(node), node.children[0]?.kind ?? '', [lower.expr(named(node)[0])]);
}

function range(node: Syntax, lower: Lowerer): Expr {
  return operator(spanOf(node), '..', lower.exprs(named(node)));
}

function assignment(node: Syntax, lower: Lowerer): Expr {
  const op = field(node, 'operator')?.kind ?? '==';
  return {
    kind: 'assign',
    target: lower.expr(field(node, 'left')),
    op: op === '==' ? '=' : op.slice(0, -1),
    value: lower.expr(field(node, 'right')),
    ...spanOf(node),
  };
}

function callOf(node: Syntax, lower: Lowerer): Expr {
  const given = named(field(node, 'arguments') ?? { ...node, children: [] }).filter((child) => child.kind !== 'attribute_item');
  return call(
    spanOf(node),
    lower.expr(field(node, 'function')),
    given.map((child): Argument => ({ value: lower.expr(child) })),
  );
}

function fieldOf(node: Syntax, lower: Lowerer): Expr {
  return member(spanOf(node), lower.expr(field(node, 'value')), textOf(field(node, 'field'), lower));
}

function index(node: Syntax, lower: Lowerer): Expr {
  const [object, at] = named(node);
  return { kind: 'index', object: lower.expr(object), ...(at === undefined ? {} : { index: lower.expr(at) }), ...spanOf(node) };
}

function array(node: Syntax, lower: Lowerer): Expr {
  const length = field(node, 'length');
  const items = named(node).filter((child) => child !== length && child.kind !== 'attribute_item');
  if (length !== undefined) return repeated(spanOf(node), lower.expr(items[0]), lower.expr(length));
  return { kind: 'collection', shape: 'list', entries: items.map((child) => ({ value: lower.expr(child) })), ...spanOf(node) };
}

function tuple(node: Syntax, lower: Lowerer): Expr {
  return { kind: 'collection', shape: 'tuple', entries: named(node).map((child) => ({ value: lower.expr(child) })), ...spanOf(node) };
}

/** `Point { x: 1, y, ..base }`: the base is a spread argument. */
function structure(node: Syntax, lower: Lowerer): Expr {
  const inside = named(field(node, 'body') ?? { ...node, children: [] });
  const properties = inside.flatMap((child): readonly Property[] => {
    if (child.kind === 'field_initializer')
      return [{ name: textOf(field(child, 'field'), lower), value: lower.expr(field(child, 'value')) }];
    const of = child.kind === 'shorthand_field_initializer' ? firstOf(child, 'identifier') : undefined;
    return of === undefined ? [] : [{ name: lower.text(of), value: lower.expr(of) }];
  });
  const args = inside.flatMap((child): readonly Argument[] =>
    child.kind === 'base_field_initializer' ? [{ spread: true, value: lower.expr(named(child)[0]) }] : [],
  );
  return { kind: 'new', type: typeOf(field(node, 'name'), lower), args, properties, ...spanOf(node) };
}

function closure(node: Syntax, lower: Lowerer): Expr {
  const parameters = (field(node, 'parameters')?.children ?? [])
    .filter((child) => child.named || child.kind === '_')
    .flatMap((child) => parameter(child, lower, []));
  const fn: FunctionDeclaration = {
    name: '',
    parameters,
    annotations: [],
    modifiers: [],
    body: into(field(node, 'body'), RETURN, lower),
    complete: !hasToken(node, 'MISSING'),
    ...spanOf(node),
  };
  return { kind: 'lambda', fn, ...spanOf(node) };
}

// --- declarations ----------------------------------------------------------------------------------------------------

type Item = (node: Syntax, lower: Lowerer, annotations: readonly Annotation[]) => readonly Statement[];

/** Children in order, each with the attributes that stand before it. */
function items(node: Syntax | undefined, lower: Lowerer): readonly Statement[] {
  const found: Statement[] = [];
  let annotations: Annotation[] = [];
  for (const child of node?.children ?? []) {
    if (!child.named || isComment(child)) continue;
    if (child.kind === 'attribute_item' || child.kind === 'inner_attribute_item') {
      annotations.push(annotationOf(child, lower));
      continue;
    }
    const item = ITEMS.get(child.kind);
    for (const statement of item === undefined ? lower.statements(child) : item(child, lower, annotations)) found.push(statement);
    annotations = [];
  }
  return found;
}

const block: LowerStatement = (node, lower) => items(node, lower);

function parameter(node: Syntax, lower: Lowerer, annotations: readonly Annotation[]): readonly Parameter[] {
  const at = spanOf(node);
  if (node.kind === 'attribute_item' || isComment(node)) return [];
  if (node.kind === 'self_parameter') return [{ target: name(at, 'self'), annotations, ...at }];
  if (node.kind !== 'parameter') return [{ target: targetOf(node, lower), annotations, ...at }];
  return [{ target: targetOf(field(node, 'pattern'), lower), type: typeOf(field(node, 'type'), lower), annotations, ...at }];
}

const functionItem: Item = (node, lower, annotations) => {
  const body = field(node, 'body');
  const returns = field(node, 'return_type');
  const fn: FunctionDeclaration = {
    name: textOf(field(node, 'name'), lower),
    parameters: named(field(node, 'parameters') ?? { ...node, children: [] }).flatMap((child) => parameter(child, lower, [])),
    annotations,
    modifiers: modifiers(node, lower),
    ...(returns === undefined ? {} : { returns: typeOf(returns, lower) }),
    body: body === undefined ? [] : blockBody(body, RETURN, lower),
    complete: body !== undefined && !hasToken(body, 'MISSING'),
    ...spanOf(node),
  };
  return [{ kind: 'function', fn, ...spanOf(node) }];
};

function modifiers(node: Syntax, lower: Lowerer): readonly string[] {
  const visible = firstOf(node, 'visibility_modifier') === undefined ? [] : ['pub'];
  const others = firstOf(node, 'function_modifiers')?.children ?? [];
  return [...visible, ...others.map((child) => (child.kind === 'extern_modifier' ? 'extern' : lower.text(child)))];
}

function classItem(word: string): Item {
  return (node, lower, annotations) => {
    const trait = field(node, 'trait');
    const declaration: ClassDeclaration = {
      name: pathOf(field(node, 'name') ?? field(node, 'type'), lower),
      bases: trait === undefined ? [] : [typeOf(trait, lower)],
      annotations,
      modifiers: [...modifiers(node, lower), word],
      members: lower.statements(field(node, 'body')),
      ...spanOf(node),
    };
    return [{ kind: 'class', declaration, ...spanOf(node) }];
  };
}

/** A module's items are the file's; one with attributes (`#[cfg(test)]`) stays apart, so that rules can tell. */
const moduleItem: Item = (node, lower, annotations) =>
  annotations.length === 0 ? items(field(node, 'body'), lower) : classItem('mod')(node, lower, annotations);

/** `const`, `static`, and fields, which have no value. */
const constantItem: Item = (node, lower) => {
  const of = field(node, 'name') ?? node;
  const given = field(node, 'value');
  const constant = node.kind !== 'field_declaration' && firstOf(node, 'mutable_specifier') === undefined;
  const type = field(node, 'type');
  return [
    {
      kind: 'declare',
      target: name(spanOf(of), lower.text(of)),
      ...(type === undefined ? {} : { type: typeOf(type, lower) }),
      constant,
      ...(given === undefined ? {} : { value: lower.expr(given) }),
      ...spanOf(node),
    },
  ];
};

const aliasItem: Item = (node, lower, annotations) => {
  const declaration: ClassDeclaration = {
    name: textOf(field(node, 'name'), lower),
    bases: [typeOf(field(node, 'type'), lower)],
    annotations,
    modifiers: ['type'],
    members: [],
    ...spanOf(node),
  };
  return [{ kind: 'class', declaration, ...spanOf(node) }];
};

/** The fields of a tuple struct are named by their number. */
function numberedFields(node: Syntax, lower: Lowerer): readonly Statement[] {
  return named(node)
    .filter((child) => child.field === 'type')
    .map((child, i): Statement => ({
      kind: 'declare',
      target: name(spanOf(child), String(i)),
      type: typeOf(child, lower),
      constant: false,
      ...spanOf(child),
    }));
}

const ITEMS: ReadonlyMap<string, Item> = new Map<string, Item>([
  ['function_item', functionItem],
  ['function_signature_item', functionItem],
  ['struct_item', classItem('struct')],
  ['union_item', classItem('union')],
  ['enum_item', classItem('enum')],
  ['trait_item', classItem('trait')],
  ['impl_item', classItem('impl')],
  ['mod_item', moduleItem],
  ['const_item', constantItem],
  ['static_item', constantItem],
  ['field_declaration', constantItem],
  ['enum_variant', constantItem],
  ['type_item', aliasItem],
]);

function letOf(node: Syntax, lower: Lowerer): readonly Statement[] {
  const otherwise = field(node, 'alternative');
  if (otherwise !== undefined) return letElse(node, otherwise, lower);
  const given = field(node, 'value');
  const target = targetOf(field(node, 'pattern'), lower);
  const type = field(node, 'type') === undefined ? {} : { type: typeOf(field(node, 'type'), lower) };
  if (isBlockLike(given)) {
    // Where the branches use a variable of the same name, the value waits under a name that no variable can have.
    const waits = mentions(given, target, lower);
    const first = waits ? name(spanOf(node), `let ${node.start}`) : target;
    const branches: readonly Statement[] = [
      { kind: 'declare', target: first, ...type, constant: false, ...spanOf(node) },
      ...into(given, { kind: 'assign', target: first }, lower),
    ];
    return waits ? [...branches, { kind: 'declare', target, ...type, value: first, constant: false, ...spanOf(node) }] : branches;
  }
  const constant = firstOf(node, 'mutable_specifier') === undefined;
  return [{ kind: 'declare', target, ...type, constant, ...(given === undefined ? {} : { value: lower.expr(given) }), ...spanOf(node) }];
}

function mentions(node: Syntax, target: Target, lower: Lowerer): boolean {
  if (target.kind !== 'name') return true;
  if (node.kind === 'identifier') return lower.text(node) === target.name;
  return node.children.some((child) => mentions(child, target, lower));
}

function expressionStatement(node: Syntax, lower: Lowerer): readonly Statement[] {
  return named(node).flatMap((child): readonly Statement[] => {
    const right = child.kind === 'assignment_expression' ? field(child, 'right') : undefined;
    return isBlockLike(right) ? into(right, { kind: 'assign', target: lower.expr(field(child, 'left')) }, lower) : into(child, DROP, lower);
  });
}

const dropped: LowerStatement = (node, lower) => into(node, DROP, lower);

// --- imports ---------------------------------------------------------------------------------------------------------

function useOf(node: Syntax, lower: Lowerer): readonly Statement[] {
  lower.imports(...used(field(node, 'argument'), '', lower).map((found) => ({ ...found, ...spanOf(node) })));
  return [];
}

type Used = Pick<Import, 'module' | 'name' | 'alias' | 'wildcard'>;

function used(node: Syntax | undefined, prefix: string, lower: Lowerer): readonly Used[] {
  const under = (path: string): string => (prefix === '' ? path : path === '' ? prefix : `${prefix}.${path}`);
  switch (node?.kind) {
    case undefined:
      return [];
    case 'scoped_use_list':
      return used(field(node, 'list'), under(pathOf(field(node, 'path'), lower)), lower);
    case 'use_list':
      return named(node).flatMap((child) => used(child, prefix, lower));
    case 'use_wildcard':
      return [{ module: under(pathOf(named(node)[0], lower)), wildcard: true }];
    case 'use_as_clause':
      return used(field(node, 'path'), prefix, lower).map((found) => ({ ...found, alias: textOf(field(node, 'alias'), lower) }));
    default: {
      const path = node?.kind === 'self' ? prefix : under(pathOf(node, lower));
      const at = path.lastIndexOf('.');
      return [at < 0 ? { module: path } : { module: path.slice(0, at), name: path.slice(at + 1) }];
    }
  }
}

function externCrate(node: Syntax, lower: Lowerer): readonly Statement[] {
  const alias = field(node, 'alias');
  lower.imports({
    module: textOf(field(node, 'name'), lower),
    ...(alias === undefined ? {} : { alias: lower.text(alias) }),
    ...spanOf(node),
  });
  return [];
}

const CONTROL = [
  'if_expression',
  'match_expression',
  'loop_expression',
  'while_expression',
  'for_expression',
  'unsafe_block',
  'async_block',
  'const_block',
  'try_block',
  'gen_block',
];
const JUMPS = ['return_expression', 'break_expression', 'continue_expression'];

export const rust: Lowering = {
  language: 'rust',
  transparent: new Set(['parenthesized_expression', 'ERROR', 'expression_statement', 'let_condition']),
  ignored: new Set([
    'line_comment',
    'block_comment',
    'empty_statement',
    'macro_definition',
    'associated_type',
    'label',
    'lifetime',
    'attribute_item',
    'inner_attribute_item',
    'visibility_modifier',
    'mutable_specifier',
    'where_clause',
    'type_parameters',
    'shebang',
  ]),
  expressions: new Map<string, LowerExpr>([
    ['identifier', word],
    ['field_identifier', word],
    ['type_identifier', word],
    ['primitive_type', word],
    ['self', word],
    ['super', word],
    ['crate', word],
    ['scoped_identifier', scoped],
    ['scoped_type_identifier', scoped],
    ['string_literal', string],
    ['raw_string_literal', string],
    ['char_literal', character],
    ['integer_literal', number],
    ['float_literal', number],
    ['negative_literal', number],
    ['boolean_literal', (node, lower) => literal(spanOf(node), lower.text(node) === 'true')],
    ['unit_expression', tuple],
    ['tuple_expression', tuple],
    ['array_expression', array],
    ['binary_expression', binary],
    ['unary_expression', unary],
    ['range_expression', range],
    ['reference_expression', referred],
    ['try_expression', inner],
    ['await_expression', inner],
    ['assignment_expression', assignment],
    ['compound_assignment_expr', assignment],
    ['call_expression', callOf],
    ['generic_function', (node, lower) => lower.expr(field(node, 'function'))],
    ['field_expression', fieldOf],
    ['index_expression', index],
    [
      'type_cast_expression',
      (node, lower) => ({
        kind: 'cast',
        type: typeOf(field(node, 'type'), lower),
        value: lower.expr(field(node, 'value')),
        ...spanOf(node),
      }),
    ],
    ['struct_expression', structure],
    ['closure_expression', closure],
    ['macro_invocation', macroOf],
    ['block', value],
    ...CONTROL.map((kind) => [kind, value] as const),
    ...JUMPS.map((kind): readonly [string, LowerExpr] => [
      kind,
      (node, lower) => unknown(spanOf(node), lower.exprs(named(node).filter((child) => child.kind !== 'label'))),
    ]),
  ]),
  statements: new Map<string, LowerStatement>([
    ['source_file', block],
    ['block', block],
    ['declaration_list', block],
    ['field_declaration_list', block],
    ['enum_variant_list', block],
    ['ordered_field_declaration_list', numberedFields],
    ['foreign_mod_item', (node, lower) => items(field(node, 'body'), lower)],
    ...[...ITEMS].map(([kind, item]): readonly [string, LowerStatement] => [kind, (node, lower) => item(node, lower, [])]),
    ['let_declaration', letOf],
    ['expression_statement', expressionStatement],
    ['macro_invocation', dropped],
    ...[...CONTROL, ...JUMPS].map((kind) => [kind, dropped] as const),
    ['use_declaration', useOf],
    ['extern_crate_declaration', externCrate],
  ]),
};
