/** Items of Rust: functions, types, constants, modules, imports. */
import { call, name } from '../expressions.js';
import { spanOf } from '../lowering.js';
import type { Lowerer } from '../lowering.js';
import { field, firstOf, hasToken, isComment, named } from '../nodes.js';
import type { Syntax } from '../syntax.js';
import type { Annotation, ClassDeclaration, Expr, FunctionDeclaration, Import, Statement } from '../unit.js';
import { blockBody, RETURN } from './rust-control.js';
import { parameter } from './rust-expressions.js';
import { annotationOf } from './rust-macros.js';
import { pathOf, textOf, typeOf } from './rust-types.js';

type Item = (node: Syntax, lower: Lowerer, annotations: readonly Annotation[]) => readonly Statement[];

/** Children in order, each with the attributes that stand before it. */
export function items(node: Syntax | undefined, lower: Lowerer): readonly Statement[] {
  const found: Statement[] = [];
  let annotations: Annotation[] = [];
  for (const child of node?.children ?? []) {
    if (!child.named || isComment(child)) continue;
    if (child.kind === 'attribute_item' || child.kind === 'inner_attribute_item') {
      annotations.push(annotationOf(child, lower));
      continue;
    }
    const onlyTests = annotations.some(isOfTests);
    const item = ITEMS.get(child.kind);
    if (!onlyTests)
      for (const statement of item === undefined ? lower.statements(child) : item(child, lower, annotations)) found.push(statement);
    annotations = [];
  }
  return found;
}

/** `#[test]`, `#[cfg(test)]`: the compiler leaves it out of the program. */
function isOfTests({ name: of, args }: Annotation): boolean {
  const [first] = args;
  return /(?:^|\.)(?:test|bench)$/.test(of) || (of === 'cfg' && first?.value.kind === 'name' && first.value.name === 'test');
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

/** `static mut` acts as a call, so that rules hear of it. */
function sharedValue(node: Syntax, value: Expr): Expr {
  return call(spanOf(node), name(spanOf(node), 'static_mut'), [{ value }]);
}

/** `const`, `static`, and fields, which have no value. */
const constantItem: Item = (node, lower) => {
  const of = field(node, 'name') ?? node;
  const given = field(node, 'value');
  const constant = node.kind !== 'field_declaration' && firstOf(node, 'mutable_specifier') === undefined;
  const type = field(node, 'type');
  const shared = node.kind === 'static_item' && firstOf(node, 'mutable_specifier') !== undefined;
  return [
    {
      kind: 'declare',
      target: name(spanOf(of), lower.text(of)),
      ...(type === undefined ? {} : { type: typeOf(type, lower) }),
      constant,
      ...(given === undefined ? {} : { value: shared ? sharedValue(node, lower.expr(given)) : lower.expr(given) }),
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
export function numberedFields(node: Syntax, lower: Lowerer): readonly Statement[] {
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

export const ITEMS: ReadonlyMap<string, Item> = new Map<string, Item>([
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

export function useOf(node: Syntax, lower: Lowerer): readonly Statement[] {
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

export function externCrate(node: Syntax, lower: Lowerer): readonly Statement[] {
  const alias = field(node, 'alias');
  lower.imports({
    module: textOf(field(node, 'name'), lower),
    ...(alias === undefined ? {} : { alias: lower.text(alias) }),
    ...spanOf(node),
  });
  return [];
}
