/** Types, functions, classes and imports of PHP. */
import { literal, name, typeName } from '../expressions.js';
import { spanOf } from '../lowering.js';
import type { Lowerer, LowerExpr, LowerStatement } from '../lowering.js';
import { allOf, field, firstOf, named } from '../nodes.js';
import type { Syntax } from '../syntax.js';
import type { Annotation, Argument, ClassDeclaration, FunctionDeclaration, Import, Parameter, Statement, TypeName } from '../unit.js';
import { bodyOf, isClosed, lambdaBody, textOf } from './curly.js';

// --- names and types --------------------------------------------------------------------------------------------------

/** `\A\B` is `A.B`. */
export function dotted(node: Syntax | undefined, lower: Lowerer): string {
  return textOf(node, lower)
    .replace(/^(?:namespace)?\\/, '')
    .replaceAll('\\', '.');
}

/** `$x` is x. */
export function variableName(node: Syntax | undefined, lower: Lowerer): string {
  return textOf(node, lower).replace(/^[&.]*\$*/, '');
}

export function typeOf(node: Syntax | undefined, lower: Lowerer): TypeName | undefined {
  if (node === undefined) return undefined;
  if (node.kind === 'optional_type') return typeOf(named(node)[0], lower);
  if (node.kind === 'union_type')
    return typeOf(
      named(node).find((child) => lower.text(child).toLowerCase() !== 'null'),
      lower,
    );
  if (node.kind === 'intersection_type' || node.kind === 'disjunctive_normal_form_type') return typeOf(named(node)[0], lower);
  return typeName(dotted(node, lower));
}

function annotationsOf(node: Syntax, lower: Lowerer): readonly Annotation[] {
  return allOf(field(node, 'attributes') ?? { ...node, children: [] }, 'attribute_group').flatMap((group) =>
    allOf(group, 'attribute').map((child) => ({
      name: dotted(named(child)[0], lower),
      args: argumentsOf(field(child, 'parameters'), lower),
      ...spanOf(child),
    })),
  );
}

function modifiersOf(node: Syntax, lower: Lowerer): readonly string[] {
  return node.children
    .filter((child) => child.kind.endsWith('_modifier') && child.kind !== 'reference_modifier')
    .map((child) => lower.text(child).toLowerCase());
}

export function argumentsOf(node: Syntax | undefined, lower: Lowerer): readonly Argument[] {
  if (node === undefined) return [];
  return named(node).map((child): Argument => {
    const parts = named(child).filter((part) => part.kind !== 'reference_modifier');
    const value = parts.at(-1);
    if (child.kind !== 'argument' || value === undefined) return { value: lower.expr(child) };
    if (value.kind === 'variadic_unpacking') return { spread: true, value: lower.expr(named(value)[0]) };
    const called = field(child, 'name');
    return called === undefined || called === value ? { value: lower.expr(value) } : { name: lower.text(called), value: lower.expr(value) };
  });
}

// --- functions --------------------------------------------------------------------------------------------------------

function parameter(node: Syntax, lower: Lowerer): Parameter {
  const of = field(node, 'name') ?? node;
  const type = typeOf(field(node, 'type'), lower);
  const value = field(node, 'default_value');
  return {
    target: name(spanOf(of), variableName(of, lower)),
    annotations: annotationsOf(node, lower),
    ...(type === undefined ? {} : { type }),
    ...(value === undefined ? {} : { value: lower.expr(value) }),
    ...(node.kind === 'variadic_parameter' ? { rest: true as const } : {}),
    ...spanOf(node),
  };
}

function parameterNodes(node: Syntax): readonly Syntax[] {
  return allOf(
    field(node, 'parameters') ?? { ...node, children: [] },
    'simple_parameter',
    'property_promotion_parameter',
    'variadic_parameter',
  );
}

function functionOf(node: Syntax, lower: Lowerer): FunctionDeclaration {
  const body = field(node, 'body');
  const returns = typeOf(field(node, 'return_type'), lower);
  const written = textOf(field(node, 'name') ?? firstOf(node, 'name'), lower);
  return {
    // Functions have no case, and their calls are lower-case too.
    name: node.kind === 'function_definition' ? written.toLowerCase() : written,
    parameters: parameterNodes(node).map((child) => parameter(child, lower)),
    annotations: annotationsOf(node, lower),
    modifiers: modifiersOf(node, lower),
    ...(returns === undefined ? {} : { returns }),
    body: lambdaBody(body, lower, 'compound_statement'),
    complete: isClosed(body),
    ...spanOf(node),
  };
}

export const functionStatement: LowerStatement = (node, lower) => [{ kind: 'function', fn: functionOf(node, lower), ...spanOf(node) }];

export const lambda: LowerExpr = (node, lower) => ({ kind: 'lambda', fn: { ...functionOf(node, lower), name: '' }, ...spanOf(node) });

/** `__construct(private Db $db)` declares a property. */
export const method: LowerStatement = (node, lower) => {
  const promoted = parameterNodes(node).filter((child) => child.kind === 'property_promotion_parameter');
  const fields = promoted.map((child): Statement => {
    const { target, type } = parameter(child, lower);
    return {
      kind: 'declare',
      target,
      ...(type === undefined ? {} : { type }),
      constant: modifiersOf(child, lower).includes('readonly'),
      ...spanOf(child),
    };
  });
  return [...fields, ...functionStatement(node, lower)];
};

// --- classes ----------------------------------------------------------------------------------------------------------

export const property: LowerStatement = (node, lower) => {
  const type = typeOf(field(node, 'type'), lower);
  const hooks = allOf(node, 'property_hook_list').flatMap((child) => lower.children(child));
  const declared = allOf(node, 'property_element').map((element): Statement => {
    const of = field(element, 'name') ?? element;
    const value = field(element, 'default_value');
    return {
      kind: 'declare',
      target: name(spanOf(of), variableName(of, lower)),
      ...(type === undefined ? {} : { type }),
      ...(value === undefined ? {} : { value: lower.expr(value) }),
      constant: modifiersOf(node, lower).includes('readonly'),
      ...spanOf(element),
    };
  });
  return [...declared, ...hooks];
};

export const constants: LowerStatement = (node, lower) => {
  const type = typeOf(field(node, 'type'), lower);
  return allOf(node, 'const_element').map((element): Statement => {
    const [of, value] = named(element);
    const target = name(spanOf(of ?? element), textOf(of, lower));
    return {
      kind: 'declare',
      target,
      ...(type === undefined ? {} : { type }),
      value: lower.expr(value),
      constant: true,
      ...spanOf(element),
    };
  });
};

export const enumCase: LowerStatement = (node, lower) => {
  const of = field(node, 'name') ?? node;
  const value = field(node, 'value');
  const given = value === undefined ? {} : { value: lower.expr(value) };
  return [{ kind: 'declare', target: name(spanOf(of), lower.text(of)), ...given, constant: true, ...spanOf(node) }];
};

const KINDS: ReadonlyMap<string, string> = new Map([
  ['interface_declaration', 'interface'],
  ['trait_declaration', 'trait'],
  ['enum_declaration', 'enum'],
]);

/** Traits that a class uses count among its bases: their members are its own. */
export function classOf(node: Syntax, lower: Lowerer): ClassDeclaration {
  const body = field(node, 'body');
  const kind = KINDS.get(node.kind);
  const used = body === undefined ? [] : allOf(body, 'use_declaration');
  const bases = [...allOf(node, 'base_clause', 'class_interface_clause'), ...used].flatMap((clause) =>
    named(clause).filter((child) => child.kind !== 'use_list'),
  );
  return {
    name: textOf(field(node, 'name'), lower),
    bases: bases.map((child) => typeName(dotted(child, lower))),
    annotations: annotationsOf(node, lower),
    modifiers: [...(kind === undefined ? [] : [kind]), ...modifiersOf(node, lower)],
    members: bodyOf(body, lower),
    ...spanOf(node),
  };
}

export const classStatement: LowerStatement = (node, lower) => [{ kind: 'class', declaration: classOf(node, lower), ...spanOf(node) }];

// --- imports ----------------------------------------------------------------------------------------------------------

function imported(clause: Syntax, prefix: string, lower: Lowerer): Import {
  const of = named(clause).find((child) => child.field !== 'alias');
  const module = `${prefix}${dotted(of, lower)}`;
  const alias = field(clause, 'alias');
  const given = alias === undefined ? {} : { alias: lower.text(alias) };
  const dot = module.lastIndexOf('.');
  if (field(clause, 'type') === undefined || dot === -1) return { module, ...given, ...spanOf(clause) };
  return { module: module.slice(0, dot), name: module.slice(dot + 1), ...given, ...spanOf(clause) };
}

export const importOf: LowerStatement = (node, lower) => {
  const group = field(node, 'body');
  const prefix = group === undefined ? '' : `${dotted(firstOf(node, 'namespace_name'), lower)}.`;
  const type = field(node, 'type');
  for (const clause of allOf(group ?? node, 'namespace_use_clause')) {
    lower.imports(imported(type === undefined ? clause : { ...clause, children: [...clause.children, type] }, prefix, lower));
  }
  return [];
};

/** `static $n = 0;` in a function. */
export const staticVariables: LowerStatement = (node, lower) =>
  allOf(node, 'static_variable_declaration').map((child): Statement => {
    const of = field(child, 'name') ?? child;
    const value = field(child, 'value');
    const given = value === undefined ? { value: literal(spanOf(child), null) } : { value: lower.expr(value) };
    return { kind: 'declare', target: name(spanOf(of), variableName(of, lower)), ...given, constant: false, ...spanOf(child) };
  });
