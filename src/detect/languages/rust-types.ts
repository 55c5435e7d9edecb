/** Types and patterns of Rust. */
import { literal, name, operator, typeName, unknown } from '../expressions.js';
import { spanOf } from '../lowering.js';
import type { Lowerer } from '../lowering.js';
import { field, firstOf, named } from '../nodes.js';
import type { Syntax } from '../syntax.js';
import type { Entry, Expr, Target, TypeName } from '../unit.js';

export function textOf(node: Syntax | undefined, lower: Lowerer): string {
  return node === undefined ? '' : lower.text(node);
}

/** `a::b::<T>::c` as `a.b.c`. */
export function pathOf(node: Syntax | undefined, lower: Lowerer): string {
  switch (node?.kind) {
    case undefined:
      return '';
    case 'scoped_identifier':
    case 'scoped_type_identifier': {
      const path = pathOf(field(node, 'path'), lower);
      return path === '' ? textOf(field(node, 'name'), lower) : `${path}.${textOf(field(node, 'name'), lower)}`;
    }
    case 'generic_type':
    case 'generic_type_with_turbofish':
      return pathOf(field(node, 'type'), lower);
    case 'generic_pattern':
    case 'bracketed_type':
      return pathOf(named(node)[0], lower);
    case 'qualified_type':
      return pathOf(field(node, 'type'), lower);
    case 'reference_type':
      return pathOf(field(node, 'type'), lower);
    default:
      return node === undefined ? '' : lower.text(node);
  }
}

/** Numbers of more than a byte, which lie at even addresses. */
const WIDE = /^(?:[iu](?:16|32|64|128|size)|f32|f64|char)$/;

/** References are seen through; `impl Trait` and `dyn Trait` are the trait. */
export function typeOf(node: Syntax | undefined, lower: Lowerer): TypeName {
  switch (node?.kind) {
    case undefined:
      return typeName('');
    case 'generic_type':
    case 'generic_type_with_turbofish':
      return typeName(pathOf(node, lower), typeArguments(field(node, 'type_arguments'), lower));
    case 'reference_type':
      return typeOf(field(node, 'type'), lower);
    case 'pointer_type': {
      const of = typeOf(field(node, 'type'), lower);
      return { ...typeName(WIDE.test(of.name) ? 'raw.Wide' : 'raw.Pointer', [of]), pointers: of.pointers + 1 };
    }
    case 'array_type': {
      const of = typeOf(field(node, 'element'), lower);
      const length = field(node, 'length');
      return { ...of, dimensions: [length === undefined ? undefined : lower.expr(length), ...of.dimensions] };
    }
    case 'tuple_type':
      return typeName(
        '()',
        named(node).map((child) => typeOf(child, lower)),
      );
    case 'dynamic_type':
    case 'abstract_type':
      return typeOf(field(node, 'trait'), lower);
    case 'bounded_type':
      return typeOf(named(node)[0], lower);
    case 'function_type':
      return typeName(textOf(field(node, 'trait'), lower) || 'fn');
    default:
      return typeName(pathOf(node, lower));
  }
}

function typeArguments(node: Syntax | undefined, lower: Lowerer): readonly TypeName[] {
  return node === undefined
    ? []
    : named(node)
        .filter((child) => child.kind !== 'lifetime' && child.kind !== 'type_binding')
        .map((child) => typeOf(child, lower));
}

// --- patterns --------------------------------------------------------------------------------------------------------

/** What a pattern binds. A wrapper around one pattern (`Some(x)`, `Path(name)`) is seen through. */
export function targetOf(node: Syntax | undefined, lower: Lowerer): Target {
  if (node === undefined) return unknown({ start: 0, end: 0 }, []);
  switch (node.kind) {
    case 'identifier':
    case 'shorthand_field_identifier':
      return name(spanOf(node), lower.text(node));
    case 'self':
      return name(spanOf(node), 'self');
    case 'mut_pattern':
    case 'ref_pattern':
    case 'reference_pattern':
    case 'captured_pattern':
    case 'match_pattern':
    case 'or_pattern':
      return targetOf(
        named(node).find((child) => child.kind !== 'mutable_specifier'),
        lower,
      );
    case 'tuple_pattern':
      return tuple(node, named(node), lower);
    case 'slice_pattern':
      return {
        kind: 'collection',
        shape: 'list',
        entries: named(node).map((child) => ({ value: targetOf(child, lower) })),
        ...spanOf(node),
      };
    case 'tuple_struct_pattern': {
      const inside = node.children.filter((child) => child.field !== 'type' && (child.named || child.kind === '_'));
      return inside.length === 1 ? targetOf(inside[0], lower) : tuple(node, inside, lower);
    }
    case 'struct_pattern':
      return fieldPatterns(node, lower);
    default:
      return unknown(spanOf(node), []);
  }
}

function tuple(node: Syntax, of: readonly Syntax[], lower: Lowerer): Target {
  return { kind: 'collection', shape: 'tuple', entries: of.map((child) => ({ value: targetOf(child, lower) })), ...spanOf(node) };
}

function fieldPatterns(node: Syntax, lower: Lowerer): Target {
  const entries = named(node).flatMap((child) => (child.kind === 'field_pattern' ? [fieldPattern(child, lower)] : []));
  return { kind: 'collection', shape: 'map', entries, ...spanOf(node) };
}

function fieldPattern(node: Syntax, lower: Lowerer): Entry {
  const of = field(node, 'name') ?? node;
  return { key: literal(spanOf(of), lower.text(of)), value: targetOf(field(node, 'pattern') ?? of, lower) };
}

/** Whether a target binds a name anywhere. */
export function binds(target: Target): boolean {
  if (target.kind === 'name') return true;
  return target.kind === 'collection' && target.entries.some((entry) => binds(entry.value));
}

const BAD = new Set(['Err', 'None']);

/** Whether a pattern is that of a failure: then a match means that the subject is not good. */
export function isFailure(pattern: Syntax | undefined, lower: Lowerer): boolean {
  const of = pattern?.kind === 'match_pattern' ? named(pattern)[0] : pattern;
  return BAD.has(textOf(of?.kind === 'tuple_struct_pattern' ? field(of, 'type') : of, lower));
}

/** Whether a pattern is one of `Ok(…)`, `Some(…)`, `Err(…)`, `None`. */
export function isOutcome(pattern: Syntax | undefined, lower: Lowerer): boolean {
  const of = pattern?.kind === 'match_pattern' ? named(pattern)[0] : pattern;
  const written = textOf(of?.kind === 'tuple_struct_pattern' ? field(of, 'type') : of, lower);
  return BAD.has(written) || (of?.kind === 'tuple_struct_pattern' && (written === 'Ok' || written === 'Some'));
}

/** The constants and variants that a match arm accepts; none for a pattern that accepts everything. */
export function valuesOf(node: Syntax | undefined, lower: Lowerer): readonly Expr[] {
  if (node === undefined) return [];
  switch (node.kind) {
    case 'match_pattern':
    case 'ref_pattern':
    case 'reference_pattern':
      return valuesOf(named(node)[0], lower);
    case 'captured_pattern':
      return valuesOf(named(node)[1], lower);
    case 'or_pattern':
      return named(node).flatMap((child) => valuesOf(child, lower));
    case 'tuple_struct_pattern':
    case 'struct_pattern':
      return [name(spanOf(node), pathOf(field(node, 'type'), lower))];
    case 'range_pattern':
      return [
        operator(
          spanOf(node),
          '..',
          named(node).map((child) => lower.expr(child)),
        ),
      ];
    case 'identifier':
      return /^[A-Z]/.test(lower.text(node)) ? [name(spanOf(node), lower.text(node))] : [];
    case 'mut_pattern':
      return [];
    case 'tuple_pattern':
    case 'slice_pattern':
      return [unknown(spanOf(node), [])];
    default:
      return node.named ? [lower.expr(node)] : [];
  }
}

/** The condition behind a match arm's `if`. */
export function guardOf(pattern: Syntax | undefined): Syntax | undefined {
  return pattern === undefined ? undefined : (field(pattern, 'condition') ?? firstOf(pattern, 'let_chain'));
}
