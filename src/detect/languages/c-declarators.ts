/** Declarators of C and C++: a name inside pointers, dimensions and parameters, read from the outside in. */
import { name, typeName, unknown } from '../expressions.js';
import { spanOf } from '../lowering.js';
import type { Lowerer } from '../lowering.js';
import { allOf, field, hasToken, named } from '../nodes.js';
import type { Syntax } from '../syntax.js';
import type { Annotation, Argument, Expr, Parameter, Target, TypeName } from '../unit.js';

/** What one declarator says about the name in it. */
export interface Declarator {
  /** The innermost node; absent in abstract declarators. */
  readonly of?: Syntax;
  readonly pointers: number;
  readonly dimensions: readonly (Expr | undefined)[];
  /** The list of a function; of a pointer to a function it only marks the type. */
  readonly parameters?: Syntax;
  readonly toFunction: boolean;
  /** `*const`: the pointer itself never changes. */
  readonly constantPointer: boolean;
  readonly reference: boolean;
}

const LEAVES = new Set([
  'identifier',
  'field_identifier',
  'type_identifier',
  'primitive_type',
  'qualified_identifier',
  'destructor_name',
  'operator_name',
  'template_function',
  'template_method',
  'structured_binding_declarator',
]);

export function declarator(node: Syntax | undefined, lower: Lowerer): Declarator {
  let pointers = 0;
  let toFunction = false;
  let constantPointer = false;
  let reference = false;
  let parameters: Syntax | undefined;
  const dimensions: (Expr | undefined)[] = [];
  let at = node;
  while (at !== undefined && !LEAVES.has(at.kind)) {
    const inner: Syntax | undefined =
      field(at, 'declarator') ?? named(at).find((child) => LEAVES.has(child.kind) || child.kind.endsWith('_declarator'));
    if (at.kind.endsWith('pointer_declarator')) {
      if (pointers === 0) constantPointer = isConstant(at, lower);
      pointers += 1;
    } else if (at.kind.endsWith('reference_declarator')) {
      reference = true;
    } else if (at.kind.endsWith('array_declarator')) {
      const size = field(at, 'size');
      dimensions.unshift(size === undefined || size.kind === '*' ? undefined : lower.expr(size));
    } else if (at.kind.endsWith('function_declarator')) {
      toFunction = parameters !== undefined || isPointerInside(inner);
      parameters = field(at, 'parameters');
    }
    at = inner;
  }
  return {
    pointers,
    dimensions,
    toFunction,
    constantPointer,
    reference,
    ...(at === undefined ? {} : { of: at }),
    ...(parameters === undefined ? {} : { parameters }),
  };
}

function isPointerInside(node: Syntax | undefined): boolean {
  if (node === undefined || !node.kind.endsWith('parenthesized_declarator')) return false;
  return named(node).some((child) => child.kind.endsWith('pointer_declarator') || child.kind.endsWith('reference_declarator'));
}

export function isConstant(node: Syntax, lower: Lowerer): boolean {
  return node.children.some((child) => child.kind === 'type_qualifier' && /^(?:const|constexpr|constinit)$/.test(lower.text(child)));
}

/** `std::fs::path` with `.` between the names. */
export function dots(written: string): string {
  if (!written.includes(':')) return written;
  return written.replace(/\s*::\s*/g, '.').replace(/^\./, '');
}

/** The type that stands before the declarators, without pointers and dimensions. */
export function typeOf(node: Syntax | undefined, lower: Lowerer): TypeName {
  if (node === undefined) return typeName('');
  switch (node.kind) {
    case 'placeholder_type_specifier':
    case 'decltype':
      return typeName('');
    case 'struct_specifier':
    case 'union_specifier':
    case 'enum_specifier':
    case 'class_specifier':
    case 'macro_type_specifier': {
      const of = field(node, 'name');
      return of === undefined ? typeName('') : typeOf(of, lower);
    }
    case 'dependent_type':
      return typeOf(named(node)[0], lower);
    case 'template_type':
      return typeName(dots(textOf(field(node, 'name'), lower)), templateArguments(node, lower));
    case 'qualified_identifier':
      return qualifiedType(node, lower);
    case 'type_descriptor':
      return describedType(node, lower);
    default:
      return typeName(dots(lower.text(node)).replace(/\s+/g, ' '));
  }
}

function qualifiedType(node: Syntax, lower: Lowerer): TypeName {
  const scope = typeOf(field(node, 'scope'), lower).name;
  const inner = typeOf(field(node, 'name'), lower);
  return scope === '' ? inner : { ...inner, name: `${scope}.${inner.name}` };
}

function templateArguments(node: Syntax, lower: Lowerer): readonly TypeName[] {
  return named(field(node, 'arguments') ?? node).map((child) => typeOf(child, lower));
}

/** A type with its abstract declarator, as in a cast. */
export function describedType(node: Syntax | undefined, lower: Lowerer): TypeName {
  if (node?.kind !== 'type_descriptor') return typeOf(node, lower);
  return withDeclarator(typeOf(field(node, 'type'), lower), declarator(field(node, 'declarator'), lower));
}

/** A function's own type is what it returns; `int()` with a pointer is a pointer to a function. */
export function withDeclarator(type: TypeName, by: Declarator): TypeName {
  return {
    ...type,
    name: by.toFunction ? `${type.name}()` : type.name,
    pointers: type.pointers + by.pointers,
    dimensions: by.dimensions,
    ...(by.reference ? { reference: true as const } : {}),
  };
}

/** What a declarator binds: a name, or the names of a structured binding. */
export function targetOf(by: Declarator, lower: Lowerer): Target {
  const of = by.of;
  if (of === undefined) return unknown({ start: 0, end: 0 }, []);
  if (of.kind !== 'structured_binding_declarator') return name(spanOf(of), dots(lower.text(of)));
  return {
    kind: 'collection',
    shape: 'tuple',
    entries: named(of).map((child) => ({ value: name(spanOf(child), lower.text(child)) })),
    ...spanOf(of),
  };
}

export function textOf(node: Syntax | undefined, lower: Lowerer): string {
  return node === undefined ? '' : lower.text(node);
}

/** Parameters of a list; old definitions give only names there and declare the types after the list. */
export function parametersOf(list: Syntax | undefined, lower: Lowerer, declared: readonly Syntax[] = []): readonly Parameter[] {
  if (list === undefined) return [];
  const types = new Map(declared.flatMap((child) => oldTypes(child, lower)));
  return named(list).flatMap((child): readonly Parameter[] => {
    if (child.kind === 'identifier') {
      const type = types.get(lower.text(child));
      return [
        { target: name(spanOf(child), lower.text(child)), annotations: [], ...(type === undefined ? {} : { type }), ...spanOf(child) },
      ];
    }
    if (child.kind === 'variadic_parameter') return [{ target: name(spanOf(child), ''), annotations: [], rest: true, ...spanOf(child) }];
    return child.kind.endsWith('parameter_declaration') ? parameter(child, lower) : [];
  });
}

function parameter(node: Syntax, lower: Lowerer): readonly Parameter[] {
  const by = declarator(field(node, 'declarator'), lower);
  const type = withDeclarator(typeOf(field(node, 'type'), lower), by);
  if (by.of === undefined && type.name === 'void' && type.pointers === 0) return [];
  const value = field(node, 'default_value');
  const target = by.of === undefined ? name(spanOf(node), '') : targetOf(by, lower);
  return [
    {
      target,
      type,
      annotations: annotationsOf(node, lower),
      ...(value === undefined ? {} : { value: lower.expr(value) }),
      ...spanOf(node),
    },
  ];
}

function oldTypes(node: Syntax, lower: Lowerer): readonly (readonly [string, TypeName])[] {
  const base = typeOf(field(node, 'type'), lower);
  return node.children
    .filter((child) => child.field === 'declarator')
    .map((child) => {
      const by = declarator(child, lower);
      return [textOf(by.of, lower), withDeclarator(base, by)] as const;
    });
}

/** `__attribute__((noreturn))`, `[[nodiscard]]`, `__declspec(dllexport)`. */
export function annotationsOf(node: Syntax, lower: Lowerer): readonly Annotation[] {
  return node.children.flatMap((child): readonly Annotation[] => {
    if (child.kind === 'attribute_declaration') return allOf(child, 'attribute').map((of) => annotation(of, field(of, 'name'), lower));
    if (child.kind === 'ms_declspec_modifier') return named(child).map((of) => annotation(child, of, lower));
    if (child.kind !== 'attribute_specifier') return [];
    return named(named(child)[0] ?? child).map((of) => annotation(of, of.kind === 'call_expression' ? field(of, 'function') : of, lower));
  });
}

function annotation(node: Syntax, of: Syntax | undefined, lower: Lowerer): Annotation {
  const given = field(node, 'arguments') ?? allOf(node, 'argument_list')[0];
  const args = given === undefined ? [] : named(given).map((child): Argument => ({ value: lower.expr(child) }));
  return { name: textOf(of, lower), args, ...spanOf(node) };
}

const MODIFIERS = new Set([
  'storage_class_specifier',
  'virtual',
  'virtual_specifier',
  'explicit_function_specifier',
  'virtual_function_specifier',
]);

/** `static`, `inline`, `virtual`, `explicit`, `override`. */
export function modifiersOf(node: Syntax, lower: Lowerer): readonly string[] {
  const found = node.children.filter((child) => MODIFIERS.has(child.kind)).map((child) => lower.text(child));
  return hasToken(node, 'inline') ? [...found, 'inline'] : found;
}
