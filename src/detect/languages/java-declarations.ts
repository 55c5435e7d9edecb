/** Types, classes, methods, fields and parameters of Java. */
import { name, typeName } from '../expressions.js';
import { spanOf } from '../lowering.js';
import type { Lowerer, LowerExpr, LowerStatement } from '../lowering.js';
import { allOf, field, fields, firstOf, named } from '../nodes.js';
import type { Syntax } from '../syntax.js';
import type { Annotation, Argument, ClassDeclaration, Expr, FunctionDeclaration, Parameter, Statement, TypeName } from '../unit.js';
import { bodyOf, isClosed, lambdaBody, textOf } from './curly.js';

// --- types ------------------------------------------------------------------------------------------------------------

const ANNOTATIONS = new Set(['annotation', 'marker_annotation']);

function unannotated(node: Syntax): readonly Syntax[] {
  return named(node).filter((child) => !ANNOTATIONS.has(child.kind));
}

/** `a.b<C>.D` without what stands between the names. */
function qualified(node: Syntax, lower: Lowerer): string {
  if (node.children.length === 0) return lower.text(node);
  const parts = unannotated(node).filter((child) => child.kind !== 'type_arguments');
  return parts.map((child) => qualified(child, lower)).join('.');
}

/** Open dimensions: one a pair of brackets. */
export function dimensionsOf(node: Syntax | undefined, lower: Lowerer): readonly undefined[] {
  return node === undefined ? [] : Array.from({ length: lower.text(node).split('[').length - 1 }, () => undefined);
}

/** `var` is an inferred type. */
export function typeOf(node: Syntax | undefined, lower: Lowerer): TypeName | undefined {
  if (node === undefined) return undefined;
  switch (node.kind) {
    case 'array_type': {
      const of = typeOf(field(node, 'element'), lower) ?? typeName('');
      return { ...of, dimensions: [...of.dimensions, ...dimensionsOf(field(node, 'dimensions'), lower)] };
    }
    case 'generic_type': {
      const args = named(firstOf(node, 'type_arguments') ?? { ...node, children: [] });
      const of = unannotated(node)[0];
      return typeName(
        of === undefined ? '' : qualified(of, lower),
        args.map((child) => typeOf(child, lower) ?? typeName('')),
      );
    }
    case 'annotated_type':
    case 'wildcard':
      return typeOf(unannotated(node)[0], lower) ?? typeName('');
    case 'type_identifier': {
      const written = lower.text(node);
      return typeName(written === 'var' ? '' : written);
    }
    default:
      return typeName(qualified(node, lower) || lower.text(node));
  }
}

function withDimensions(type: TypeName | undefined, dimensions: Syntax | undefined, lower: Lowerer): TypeName | undefined {
  if (type === undefined || dimensions === undefined) return type;
  return { ...type, dimensions: [...type.dimensions, ...dimensionsOf(dimensions, lower)] };
}

// --- annotations and modifiers ----------------------------------------------------------------------------------------

function annotationArgument(node: Syntax, lower: Lowerer): Argument {
  if (node.kind !== 'element_value_pair') return { value: lower.expr(node) };
  return { name: textOf(field(node, 'key'), lower), value: lower.expr(field(node, 'value')) };
}

function annotation(node: Syntax, lower: Lowerer): Annotation {
  const args = named(field(node, 'arguments') ?? { ...node, children: [] }).map((child) => annotationArgument(child, lower));
  return { name: textOf(field(node, 'name'), lower), args, ...spanOf(node) };
}

/** An annotation inside another one is a value. */
export const annotationValue: LowerExpr = (node, lower) => {
  const { name: of, args } = annotation(node, lower);
  return { kind: 'new', type: typeName(of), args, properties: [], ...spanOf(node) };
};

function annotationsOf(node: Syntax, lower: Lowerer): readonly Annotation[] {
  const modifiers = firstOf(node, 'modifiers');
  return [...(modifiers?.children ?? []), ...node.children]
    .filter((child) => ANNOTATIONS.has(child.kind))
    .map((child) => annotation(child, lower));
}

function modifiersOf(node: Syntax): readonly string[] {
  return (firstOf(node, 'modifiers')?.children ?? [])
    .filter((child) => !child.named && child.kind !== 'MISSING')
    .map((child) => child.kind);
}

// --- functions --------------------------------------------------------------------------------------------------------

function parameter(node: Syntax, lower: Lowerer): Parameter {
  const spread = firstOf(node, 'variable_declarator');
  const of = field(node, 'name') ?? (spread === undefined ? undefined : field(spread, 'name')) ?? node;
  const written = field(node, 'type') ?? (spread === undefined ? undefined : unannotated(node).find((child) => child.kind !== 'modifiers'));
  const type = withDimensions(typeOf(written, lower), field(node, 'dimensions'), lower);
  return {
    target: name(spanOf(of), lower.text(of)),
    annotations: annotationsOf(node, lower),
    ...(type === undefined ? {} : { type }),
    ...(spread === undefined ? {} : { rest: true as const }),
    ...spanOf(node),
  };
}

function parametersOf(node: Syntax | undefined, lower: Lowerer): readonly Parameter[] {
  if (node === undefined) return [];
  if (node.kind === 'identifier') return [parameter(node, lower)];
  return named(node)
    .filter((child) => child.kind !== 'receiver_parameter' && child.kind !== 'ERROR')
    .map((child) => parameter(child, lower));
}

export const lambda: LowerExpr = (node, lower) => {
  const body = field(node, 'body');
  const fn: FunctionDeclaration = {
    name: '',
    parameters: parametersOf(field(node, 'parameters'), lower),
    annotations: [],
    modifiers: [],
    body: lambdaBody(body, lower, 'block'),
    complete: isClosed(body),
    ...spanOf(node),
  };
  return { kind: 'lambda', fn, ...spanOf(node) };
};

function functionOf(node: Syntax, lower: Lowerer): FunctionDeclaration {
  const body = field(node, 'body');
  const returns = withDimensions(typeOf(field(node, 'type'), lower), field(node, 'dimensions'), lower);
  return {
    name: textOf(field(node, 'name'), lower),
    parameters: parametersOf(field(node, 'parameters'), lower),
    annotations: annotationsOf(node, lower),
    modifiers: modifiersOf(node),
    ...(returns === undefined ? {} : { returns }),
    body: bodyOf(body, lower),
    complete: isClosed(body),
    ...spanOf(node),
  };
}

export const functionStatement: LowerStatement = (node, lower) => [{ kind: 'function', fn: functionOf(node, lower), ...spanOf(node) }];

// --- variables --------------------------------------------------------------------------------------------------------

/** Locals, fields and constants of interfaces: one statement a variable. */
export const declaration: LowerStatement = (node, lower) => {
  const base = typeOf(field(node, 'type'), lower);
  const constant = node.kind === 'constant_declaration' || modifiersOf(node).includes('final');
  return fields(node, 'declarator').map((declarator): Statement => {
    const of = field(declarator, 'name') ?? declarator;
    const type = withDimensions(base, field(declarator, 'dimensions'), lower);
    const value = field(declarator, 'value');
    return {
      kind: 'declare',
      target: name(spanOf(of), lower.text(of)),
      ...(type === undefined ? {} : { type }),
      ...(value === undefined ? {} : { value: lower.expr(value) }),
      constant,
      ...spanOf(declarator),
    };
  });
};

// --- classes ----------------------------------------------------------------------------------------------------------

const HERITAGE = ['superclass', 'super_interfaces', 'extends_interfaces'] as const;

function basesOf(node: Syntax, lower: Lowerer): readonly TypeName[] {
  return allOf(node, ...HERITAGE)
    .flatMap((clause) => named(clause).flatMap((child) => (child.kind === 'type_list' ? named(child) : [child])))
    .map((child) => typeOf(child, lower) ?? typeName(''));
}

/** What stands before `class`, where classes of other kinds are told apart. */
const KINDS: ReadonlyMap<string, string> = new Map([
  ['interface_declaration', 'interface'],
  ['enum_declaration', 'enum'],
  ['record_declaration', 'record'],
  ['annotation_type_declaration', 'annotation'],
]);

/** The components of a record are fields that never change. */
function components(node: Syntax, lower: Lowerer): readonly Statement[] {
  return parametersOf(field(node, 'parameters'), lower).map(({ target, type, start, end }) => ({
    kind: 'declare',
    target,
    ...(type === undefined ? {} : { type }),
    constant: true,
    start,
    end,
  }));
}

export const classStatement: LowerStatement = (node, lower) => {
  const kind = KINDS.get(node.kind);
  const declared: ClassDeclaration = {
    name: textOf(field(node, 'name'), lower),
    bases: basesOf(node, lower),
    annotations: annotationsOf(node, lower),
    modifiers: [...(kind === undefined ? [] : [kind]), ...modifiersOf(node)],
    members: [...components(node, lower), ...lower.statements(field(node, 'body'))],
    ...spanOf(node),
  };
  return [{ kind: 'class', declaration: declared, ...spanOf(node) }];
};

/** A constant of an enum that is made with arguments or has members of its own is a construction. */
export const enumConstant: LowerStatement = (node, lower) => {
  const of = field(node, 'name') ?? node;
  const args = named(field(node, 'arguments') ?? { ...node, children: [] }).map((child) => ({ value: lower.expr(child) }));
  const made = anonymousBody(field(node, 'body'), typeName(''), lower);
  const value: Expr = { kind: 'new', type: typeName(''), args, properties: [], ...made, ...spanOf(node) };
  const given = args.length === 0 && made.body === undefined ? {} : { value };
  return [{ kind: 'declare', target: name(spanOf(of), lower.text(of)), ...given, constant: true, ...spanOf(node) }];
};

/** The members of `new T() { … }`. */
export function anonymousBody(node: Syntax | undefined, base: TypeName, lower: Lowerer): { readonly body?: ClassDeclaration } {
  if (node === undefined) return {};
  const bases = base.name === '' ? [] : [base];
  return { body: { name: '', bases, annotations: [], modifiers: [], members: lower.statements(node), ...spanOf(node) } };
}
