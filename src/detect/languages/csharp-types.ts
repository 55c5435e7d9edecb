/** Names and types of C#, and what all its lowerings ask of a node. */
import { typeName } from '../expressions.js';
import type { Lowerer } from '../lowering.js';
import { field, firstOf, isComment, named } from '../nodes.js';
import type { Syntax } from '../syntax.js';
import type { Argument, TypeName } from '../unit.js';
import { textOf } from './curly.js';

/** Children that are values: `this` and `base` are words to the grammar. */
export function values(node: Syntax): readonly Syntax[] {
  return node.children.filter((child) => (child.named ? !isComment(child) : child.kind === 'this' || child.kind === 'base'));
}

/** The value behind `=`, if any. */
export function assigned(node: Syntax): Syntax | undefined {
  const at = node.children.findIndex((child) => child.kind === '=');
  return at === -1 ? undefined : node.children.slice(at + 1).find((child) => values(node).includes(child));
}

/** `A.B<C>` and `global::A.B` without what is not the name. */
export function qualifiedName(node: Syntax | undefined, lower: Lowerer): string {
  if (node === undefined) return '';
  switch (node.kind) {
    case 'generic_name':
      return textOf(firstOf(node, 'identifier'), lower);
    case 'qualified_name':
      return `${qualifiedName(field(node, 'qualifier'), lower)}.${qualifiedName(field(node, 'name'), lower)}`;
    case 'alias_qualified_name': {
      const alias = textOf(field(node, 'alias'), lower);
      const of = qualifiedName(field(node, 'name'), lower);
      return alias === 'global' ? of : `${alias}.${of}`;
    }
    default:
      return lower.text(node);
  }
}

/** `var` is an inferred type; `T?` is T. */
export function typeOf(node: Syntax | undefined, lower: Lowerer): TypeName | undefined {
  if (node === undefined) return undefined;
  switch (node.kind) {
    case 'implicit_type':
      return typeName('');
    case 'nullable_type':
    case 'ref_type':
    case 'scoped_type':
      return typeOf(field(node, 'type') ?? named(node)[0], lower);
    case 'pointer_type': {
      const of = typeOf(field(node, 'type'), lower) ?? typeName('');
      return { ...of, pointers: of.pointers + 1 };
    }
    case 'array_type':
      return arrayType(node, lower);
    case 'generic_name':
      return typeName(qualifiedName(node, lower), typeArguments(node, lower));
    case 'qualified_name': {
      const last = field(node, 'name');
      return typeName(qualifiedName(node, lower), last?.kind === 'generic_name' ? typeArguments(last, lower) : []);
    }
    case 'tuple_type':
      return typeName(
        'ValueTuple',
        named(node).map((child) => typeOf(field(child, 'type'), lower) ?? typeName('')),
      );
    default:
      return typeName(qualifiedName(node, lower));
  }
}

function arrayType(node: Syntax, lower: Lowerer): TypeName {
  const of = typeOf(field(node, 'type'), lower) ?? typeName('');
  const rank = field(node, 'rank');
  const given = rank === undefined ? [] : lower.exprs(named(rank));
  const open = given.length > 0 || rank === undefined ? [] : Array.from({ length: lower.text(rank).split(',').length }, () => undefined);
  return { ...of, dimensions: [...of.dimensions, ...given, ...open] };
}

function typeArguments(node: Syntax, lower: Lowerer): readonly TypeName[] {
  const list = firstOf(node, 'type_argument_list');
  return list === undefined ? [] : named(list).map((child) => typeOf(child, lower) ?? typeName(''));
}

/** Arguments of calls and attributes; `out` and `ref` are seen through. */
export function argumentsOf(node: Syntax | undefined, lower: Lowerer): readonly Argument[] {
  if (node === undefined) return [];
  return named(node).map((child): Argument => {
    const called = field(child, 'name');
    const value =
      child.kind === 'argument' || child.kind === 'attribute_argument' ? values(child).findLast((part) => part !== called) : child;
    if (value?.kind === 'assignment_expression' && child.kind === 'attribute_argument') {
      return { name: textOf(field(value, 'left'), lower), value: lower.expr(field(value, 'right')) };
    }
    return { ...(called === undefined ? {} : { name: lower.text(called) }), value: lower.expr(value) };
  });
}
