/** Expressions of C, which C++ extends. */
import { call, literal, member, name, numberValue, operator, text, unescaped, unknown } from '../expressions.js';
import { spanOf } from '../lowering.js';
import type { Lowerer, LowerExpr } from '../lowering.js';
import { field, fields, firstOf, hasToken, named } from '../nodes.js';
import type { Syntax } from '../syntax.js';
import type { Argument, Entry, Expr, Property, TypeName } from '../unit.js';
import { describedType, textOf } from './c-declarators.js';

/** Text of a string or character: its children without quotes, decoded. */
function quoted(node: Syntax, lower: Lowerer): Expr {
  let value = '';
  for (const child of node.children) {
    if (child.kind === 'escape_sequence') value += unescaped(lower.text(child));
    else if (child.named) value += lower.text(child);
  }
  return literal(spanOf(node), value);
}

/** What stands among string literals is a macro for one: `PRIu64`. */
function expansion(macro: string): string {
  const conversion = /^(?:PRI|SCN)([diouxX])/.exec(macro)?.[1];
  return conversion === undefined ? '1' : `l${conversion}`;
}

/** `"a" PRIu64 "b"` */
function concatenated(node: Syntax, lower: Lowerer): Expr {
  const parts = named(node).map((child): string | Expr => {
    if (child.kind === 'identifier') return expansion(lower.text(child));
    const part = lower.expr(child);
    return part.kind === 'literal' && typeof part.value === 'string' ? part.value : part;
  });
  return text(spanOf(node), parts);
}

const WORDS: ReadonlyMap<string, string> = new Map([
  ['and', '&&'],
  ['or', '||'],
  ['not', '!'],
  ['not_eq', '!='],
  ['bitand', '&'],
  ['bitor', '|'],
  ['xor', '^'],
  ['compl', '~'],
  ['and_eq', '&='],
  ['or_eq', '|='],
  ['xor_eq', '^='],
]);

function written(node: Syntax): string {
  const op = field(node, 'operator')?.kind ?? '';
  return WORDS.get(op) ?? op;
}

const binary: LowerExpr = (node, lower) =>
  operator(spanOf(node), written(node), [lower.expr(field(node, 'left')), lower.expr(field(node, 'right'))]);
const unary: LowerExpr = (node, lower) => operator(spanOf(node), written(node), [lower.expr(field(node, 'argument'))]);

function assignment(node: Syntax, lower: Lowerer): Expr {
  const op = written(node);
  return {
    kind: 'assign',
    target: lower.expr(field(node, 'left')),
    op: op === '=' ? op : op.slice(0, -1),
    value: lower.expr(field(node, 'right')),
    ...spanOf(node),
  };
}

function update(node: Syntax, lower: Lowerer): Expr {
  return {
    kind: 'assign',
    target: lower.expr(field(node, 'argument')),
    op: written(node).slice(1),
    value: literal(spanOf(node), 1),
    ...(node.children[0]?.field === 'argument' ? { postfix: true as const } : {}),
    ...spanOf(node),
  };
}

function conditional(node: Syntax, lower: Lowerer): Expr {
  const test = lower.expr(field(node, 'condition'));
  const then = field(node, 'consequence');
  return {
    kind: 'conditional',
    test,
    then: then === undefined ? test : lower.expr(then),
    otherwise: lower.expr(field(node, 'alternative')),
    ...spanOf(node),
  };
}

function fieldOf(node: Syntax, lower: Lowerer): Expr {
  const of = field(node, 'field');
  const object = lower.expr(field(node, 'argument'));
  return member(spanOf(node), object, textOf(of?.kind === 'template_method' ? field(of, 'name') : of, lower));
}

export function argumentsOf(list: Syntax | undefined, lower: Lowerer): readonly Argument[] {
  return list === undefined ? [] : named(list).map((child) => ({ value: lower.expr(child) }));
}

function callOf(node: Syntax, lower: Lowerer): Expr {
  return call(spanOf(node), lower.expr(field(node, 'function')), argumentsOf(field(node, 'arguments'), lower));
}

function subscript(node: Syntax, lower: Lowerer): Expr {
  const indices = field(node, 'indices');
  const index = indices === undefined ? field(node, 'index') : named(indices)[0];
  const object = lower.expr(field(node, 'argument'));
  return index === undefined
    ? { kind: 'index', object, ...spanOf(node) }
    : { kind: 'index', object, index: lower.expr(index), ...spanOf(node) };
}

/** A plain type stands as a name, like the variables it shares the grammar with; a pointer or an array as a cast of nothing. */
function typeValue(at: Syntax, type: TypeName): Expr {
  if (type.pointers === 0 && type.dimensions.length === 0) return name(spanOf(at), type.name);
  return { kind: 'cast', type, value: unknown(spanOf(at), []), ...spanOf(at) };
}

function ofType(word: string): LowerExpr {
  return (node, lower) => {
    const type = field(node, 'type');
    const value = field(node, 'value') ?? field(node, 'member');
    const args: Argument[] = [];
    if (type !== undefined) args.push({ value: typeValue(type, describedType(type, lower)) });
    if (value !== undefined) args.push({ value: lower.expr(value) });
    return call(spanOf(node), name(spanOf(node), word), args);
  };
}

function castOf(node: Syntax, lower: Lowerer): Expr {
  return { kind: 'cast', type: describedType(field(node, 'type'), lower), value: lower.expr(field(node, 'value')), ...spanOf(node) };
}

/** `.a = 1`, `[2] = 3`, `a: 1`; of a path only the first step is the key. */
function entry(node: Syntax, lower: Lowerer): Entry {
  if (node.kind !== 'initializer_pair') return { value: lower.expr(node) };
  const designator = fields(node, 'designator')[0];
  const of = designator === undefined ? undefined : (named(designator)[0] ?? designator);
  const value = lower.expr(field(node, 'value'));
  if (of === undefined) return { value };
  return { key: of.kind === 'field_identifier' ? literal(spanOf(of), lower.text(of)) : lower.expr(of), value };
}

function initializer(node: Syntax, lower: Lowerer): Expr {
  const entries = named(node).map((child) => entry(child, lower));
  const keyed = entries.some((child) => child.key !== undefined);
  return { kind: 'collection', shape: keyed ? 'map' : 'list', entries, ...spanOf(node) };
}

/** `(struct point){ .x = 1 }`, `Point{ 1 }` */
function compoundLiteral(node: Syntax, lower: Lowerer): Expr {
  const value = field(node, 'value');
  const entries = value === undefined ? [] : named(value).map((child) => entry(child, lower));
  return construction(node, describedType(field(node, 'type'), lower), entries);
}

export function construction(at: Syntax, type: TypeName, entries: readonly Entry[]): Expr {
  const properties = entries.flatMap((child): readonly Property[] =>
    child.key?.kind === 'literal' && typeof child.key.value === 'string' ? [{ name: child.key.value, value: child.value }] : [],
  );
  const args = entries.filter((child) => child.key === undefined).map((child) => ({ value: child.value }));
  return { kind: 'new', type, args, properties, ...spanOf(at) };
}

/** `({ … })` of GNU C is a function that is called at once. */
function statementExpression(node: Syntax, lower: Lowerer): Expr {
  const fn = {
    name: '',
    parameters: [],
    annotations: [],
    modifiers: [],
    body: lower.children(node),
    complete: !hasToken(node, 'MISSING'),
    ...spanOf(node),
  };
  return call(spanOf(node), { kind: 'lambda', fn, ...spanOf(node) }, []);
}

function assembler(node: Syntax, lower: Lowerer): Expr {
  const operands = [field(node, 'output_operands'), field(node, 'input_operands')].flatMap((list) =>
    list === undefined ? [] : fields(list, 'operand'),
  );
  const values = [lower.expr(field(node, 'assembly_code')), ...operands.map((operand) => lower.expr(field(operand, 'value')))];
  return call(
    spanOf(node),
    name(spanOf(node), 'asm'),
    values.map((value) => ({ value })),
  );
}

/** `defined(X)` in conditions of the preprocessor. */
function defined(node: Syntax, lower: Lowerer): Expr {
  const of = firstOf(node, 'identifier');
  return call(spanOf(node), name(spanOf(node), 'defined'), of === undefined ? [] : [{ value: lower.expr(of) }]);
}

const identifier: LowerExpr = (node, lower) => name(spanOf(node), lower.text(node));

export const C_EXPRESSIONS: ReadonlyMap<string, LowerExpr> = new Map<string, LowerExpr>([
  ['identifier', identifier],
  ['field_identifier', identifier],
  ['number_literal', (node, lower) => literal(spanOf(node), numberValue(lower.text(node)) ?? 0)],
  ['string_literal', quoted],
  ['char_literal', quoted],
  ['concatenated_string', concatenated],
  ['true', (node) => literal(spanOf(node), true)],
  ['false', (node) => literal(spanOf(node), false)],
  ['null', (node) => literal(spanOf(node), null)],
  ['binary_expression', binary],
  ['unary_expression', unary],
  ['pointer_expression', unary],
  ['assignment_expression', assignment],
  ['update_expression', update],
  ['conditional_expression', conditional],
  ['field_expression', fieldOf],
  ['call_expression', callOf],
  ['subscript_expression', subscript],
  ['sizeof_expression', ofType('sizeof')],
  ['alignof_expression', ofType('alignof')],
  ['offsetof_expression', ofType('offsetof')],
  ['cast_expression', castOf],
  ['compound_literal_expression', compoundLiteral],
  ['initializer_list', initializer],
  ['gnu_asm_expression', assembler],
  ['preproc_defined', defined],
  ['compound_statement', statementExpression],
]);
