/** Expressions of Rust. */
import { call, literal, member, name, numberValue, operator, unescaped, unknown } from '../expressions.js';
import { spanOf } from '../lowering.js';
import type { Lowerer, LowerExpr } from '../lowering.js';
import { field, firstOf, hasToken, isComment, named } from '../nodes.js';
import type { Syntax } from '../syntax.js';
import type { Annotation, Argument, Expr, FunctionDeclaration, Parameter, Property } from '../unit.js';
import { repeated } from './parse-tokens.js';
import { into, RETURN, value } from './rust-control.js';
import { macroOf } from './rust-macros.js';
import { pathOf, targetOf, textOf, typeOf } from './rust-types.js';

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
    given.map((child): Argument => ({ value: lent(child, lower) })),
  );
}

/** `&mut x` as an argument: the callee may write into x. */
function lent(node: Syntax, lower: Lowerer): Expr {
  const value = lower.expr(node);
  const writable = node.kind === 'reference_expression' && firstOf(node, 'mutable_specifier') !== undefined;
  return writable && (value.kind === 'name' || value.kind === 'member') ? operator(spanOf(node), '&mut', [value]) : value;
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

export function parameter(node: Syntax, lower: Lowerer, annotations: readonly Annotation[]): readonly Parameter[] {
  const at = spanOf(node);
  if (node.kind === 'attribute_item' || isComment(node)) return [];
  if (node.kind === 'self_parameter') return [{ target: name(at, 'self'), annotations, ...at }];
  if (node.kind !== 'parameter') return [{ target: targetOf(node, lower), annotations, ...at }];
  return [{ target: targetOf(field(node, 'pattern'), lower), type: typeOf(field(node, 'type'), lower), annotations, ...at }];
}

export const CONTROL = [
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
export const JUMPS = ['return_expression', 'break_expression', 'continue_expression'];

export const RUST_EXPRESSIONS: readonly (readonly [string, LowerExpr])[] = [
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
];
