/** Rust's grammar in the terms of unit.ts. */
import { name } from '../expressions.js';
import { spanOf } from '../lowering.js';
import type { Lowerer, LowerExpr, Lowering, LowerStatement } from '../lowering.js';
import { field, firstOf, named } from '../nodes.js';
import type { Syntax } from '../syntax.js';
import type { Expr, Statement, Target, TypeName } from '../unit.js';
import { DROP, into, isBlockLike, letElse } from './rust-control.js';
import { CONTROL, JUMPS, RUST_EXPRESSIONS } from './rust-expressions.js';
import { externCrate, ITEMS, items, numberedFields, useOf } from './rust-items.js';
import { targetOf, typeOf } from './rust-types.js';

const block: LowerStatement = (node, lower) => items(node, lower);

function letOf(node: Syntax, lower: Lowerer): readonly Statement[] {
  const otherwise = field(node, 'alternative');
  if (otherwise !== undefined) return letElse(node, otherwise, lower);
  const given = field(node, 'value');
  const target = targetOf(field(node, 'pattern'), lower);
  const type: { readonly type?: TypeName } = field(node, 'type') === undefined ? {} : { type: typeOf(field(node, 'type'), lower) };
  if (given !== undefined && isBlockLike(given)) {
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
  const value = given === undefined ? {} : { value: TEXTS.test(type.type?.name ?? '') ? parsedText(lower.expr(given)) : lower.expr(given) };
  return [{ kind: 'declare', target, ...type, constant, ...value, ...spanOf(node) }];
}

const TEXTS = /(?:^|\.)(?:String|PathBuf|OsString)$/;

/** `let path: PathBuf = text.parse()?` gives the text as it is; only into numbers and the like does parsing prove anything. */
function parsedText(value: Expr): Expr {
  if (value.kind !== 'call' || value.callee.kind !== 'member') return value;
  const { callee } = value;
  if (callee.name === 'parse') return { ...value, callee: { ...callee, name: 'into' } };
  return UNWRAPS.has(callee.name) ? { ...value, callee: { ...callee, object: parsedText(callee.object) } } : value;
}

const UNWRAPS = new Set(['unwrap', 'expect', 'unwrap_or_default', 'map_err', 'ok', 'unwrap_or']);

function mentions(node: Syntax, target: Target, lower: Lowerer): boolean {
  if (target.kind !== 'name') return true;
  if (node.kind === 'identifier') return lower.text(node) === target.name;
  return node.children.some((child) => mentions(child, target, lower));
}

function expressionStatement(node: Syntax, lower: Lowerer): readonly Statement[] {
  return named(node).flatMap((child): readonly Statement[] => {
    const right = child.kind === 'assignment_expression' ? field(child, 'right') : undefined;
    return right !== undefined && isBlockLike(right)
      ? into(right, { kind: 'assign', target: lower.expr(field(child, 'left')) }, lower)
      : into(child, DROP, lower);
  });
}

const dropped: LowerStatement = (node, lower) => into(node, DROP, lower);

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
  expressions: new Map<string, LowerExpr>([...RUST_EXPRESSIONS]),
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
