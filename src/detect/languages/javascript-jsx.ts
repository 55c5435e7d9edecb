/** JSX: an element is a call of `jsx` with its tag, its attributes by name and its children. */
import { call, joined, literal, name } from '../expressions.js';
import { spanOf } from '../lowering.js';
import type { Lowerer, LowerExpr } from '../lowering.js';
import { field, fields, firstOf, named } from '../nodes.js';
import type { Syntax } from '../syntax.js';
import type { Argument, Expr } from '../unit.js';

const ENTITIES: ReadonlyMap<string, string> = new Map([
  ['&amp;', '&'],
  ['&lt;', '<'],
  ['&gt;', '>'],
  ['&quot;', '"'],
  ['&apos;', "'"],
  ['&nbsp;', ' '],
]);

/** In attributes a backslash is a backslash. */
function attributeText(node: Syntax, lower: Lowerer): Expr {
  return joined(
    spanOf(node),
    named(node).map((child) => ENTITIES.get(lower.text(child)) ?? lower.text(child)),
  );
}

/** Tags in lower case are HTML, the others are components. */
function tagOf(node: Syntax | undefined, lower: Lowerer): Expr {
  const tag = node === undefined ? undefined : field(node, 'name');
  if (tag === undefined) return literal(spanOf(node ?? { start: 0, end: 0 }), '');
  const written = lower.text(tag);
  return tag.kind === 'member_expression' || /^[A-Z_$]/.test(written) ? lower.expr(tag) : literal(spanOf(tag), written);
}

function attribute(node: Syntax, lower: Lowerer): Argument {
  if (node.kind === 'jsx_expression') {
    const spread = firstOf(node, 'spread_element');
    return { spread: true, value: lower.expr(spread === undefined ? undefined : named(spread)[0]) };
  }
  const [key, value] = named(node);
  const called = key === undefined ? '' : lower.text(key);
  if (value === undefined) return { name: called, value: literal(spanOf(node), true) };
  return { name: called, value: value.kind === 'string' ? attributeText(value, lower) : lower.expr(value) };
}

function children(node: Syntax, lower: Lowerer): readonly Argument[] {
  return named(node).flatMap((child): readonly Argument[] => {
    if (child.field !== undefined) return [];
    if (child.kind === 'jsx_expression' && named(child).length === 0) return [];
    if (child.kind !== 'jsx_text' && child.kind !== 'html_character_reference') return [{ value: lower.expr(child) }];
    const written = lower.text(child);
    return written.trim() === '' ? [] : [{ value: literal(spanOf(child), ENTITIES.get(written) ?? written) }];
  });
}

export const element: LowerExpr = (node, lower) => {
  const open = node.kind === 'jsx_element' ? field(node, 'open_tag') : node;
  const attributes = open === undefined ? [] : fields(open, 'attribute').map((child) => attribute(child, lower));
  const inside = node.kind === 'jsx_element' ? children(node, lower) : [];
  return call(spanOf(node), name(spanOf(open ?? node), 'jsx'), [{ value: tagOf(open, lower) }, ...attributes, ...inside]);
};
