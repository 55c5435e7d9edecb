/** Python's functions, classes and their annotations. */
import { dotted, name, typeName } from '../expressions.js';
import { spanOf } from '../lowering.js';
import type { Lowerer } from '../lowering.js';
import { allOf, field, hasToken, named } from '../nodes.js';
import type { Syntax } from '../syntax.js';
import type { Annotation, ClassDeclaration, Expr, FunctionDeclaration, Parameter, Statement, TypeName } from '../unit.js';

export function typeOf(node: Syntax | undefined, lower: Lowerer): TypeName | undefined {
  if (node === undefined) return undefined;
  const of = named(node)[0] ?? node;
  if (of.kind === 'generic_type' || of.kind === 'subscript') {
    const base = named(of)[0];
    return base === undefined ? undefined : typeName(lower.text(base));
  }
  return typeName(lower.text(of).replace(/^["']|["']$/g, ''));
}

function parameter(node: Syntax, lower: Lowerer): Parameter {
  const at = spanOf(node);
  const of = field(node, 'name') ?? named(node)[0] ?? node;
  const type = typeOf(field(node, 'type'), lower);
  const value = field(node, 'value');
  const splat = /splat/.test(node.kind) || /splat/.test(of.kind);
  const target = splat ? name(spanOf(of), lower.text(of).replace(/^\*+/, '')) : lower.expr(of);
  return {
    target,
    annotations: [],
    ...(type === undefined ? {} : { type }),
    ...(value === undefined ? {} : { value: lower.expr(value) }),
    ...(splat ? { rest: true as const } : {}),
    ...at,
  };
}

function annotation(node: Syntax, lower: Lowerer): Annotation {
  const of = named(node)[0];
  const value = lower.expr(of);
  if (value.kind === 'call') return { name: dotted(value.callee) ?? '', args: value.args, ...spanOf(node) };
  return { name: dotted(value) ?? '', args: [], ...spanOf(node) };
}

function functionOf(node: Syntax, lower: Lowerer, annotations: readonly Annotation[] = []): FunctionDeclaration {
  const of = field(node, 'name');
  const returns = typeOf(field(node, 'return_type'), lower);
  const body = field(node, 'body');
  return {
    name: of === undefined ? '' : lower.text(of),
    parameters: named(field(node, 'parameters') ?? node)
      .filter((child) => child.field === undefined && /parameter|identifier|pattern|splat/.test(child.kind) && child.kind !== 'parameters')
      .map((child) => parameter(child, lower)),
    annotations,
    modifiers: hasToken(node, 'async') ? ['async'] : [],
    body: body === undefined ? [] : lower.children(body),
    complete: body !== undefined,
    ...(returns === undefined ? {} : { returns }),
    ...spanOf(node),
  };
}

function classOf(node: Syntax, lower: Lowerer, annotations: readonly Annotation[]): ClassDeclaration {
  const of = field(node, 'name');
  const bases = named(field(node, 'superclasses') ?? { ...node, children: [] });
  return {
    name: of === undefined ? '' : lower.text(of),
    bases: bases.filter((base) => base.kind !== 'keyword_argument').map((base) => typeName(lower.text(base))),
    annotations,
    modifiers: [],
    members: (field(node, 'body')?.children ?? []).flatMap((child) => (child.named ? lower.statements(child) : [])),
    ...spanOf(node),
  };
}

export function declaration(node: Syntax, lower: Lowerer): readonly Statement[] {
  const decorated = node.kind === 'decorated_definition';
  const of = decorated ? field(node, 'definition') : node;
  if (of === undefined) return [];
  const annotations = decorated ? allOf(node, 'decorator').map((child) => annotation(child, lower)) : [];
  if (of.kind === 'class_definition') return [{ kind: 'class', declaration: classOf(of, lower, annotations), ...spanOf(node) }];
  return [{ kind: 'function', fn: functionOf(of, lower, annotations), ...spanOf(node) }];
}

export function lambda(node: Syntax, lower: Lowerer): Expr {
  const body = field(node, 'body');
  const value: Statement[] = body === undefined ? [] : [{ kind: 'return', value: lower.expr(body), ...spanOf(body) }];
  return { kind: 'lambda', fn: { ...functionOf(node, lower), name: '', body: value }, ...spanOf(node) };
}
