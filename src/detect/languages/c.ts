/** C's grammar in the terms of unit.ts. */
import { literal, name, operator } from '../expressions.js';
import { spanOf } from '../lowering.js';
import type { Lowerer, Lowering, LowerStatement } from '../lowering.js';
import { allOf, field, fields, firstOf, hasToken, named } from '../nodes.js';
import type { Syntax } from '../syntax.js';
import type { ClassDeclaration, Expr, FunctionDeclaration, Statement, TypeName } from '../unit.js';
import {
  annotationsOf,
  declarator,
  dots,
  isConstant,
  modifiersOf,
  parametersOf,
  targetOf,
  textOf,
  typeOf,
  withDeclarator,
} from './c-declarators.js';
import type { Declarator } from './c-declarators.js';
import { argumentsOf, C_EXPRESSIONS, construction } from './c-expressions.js';
import { C_PREPROCESSOR } from './c-preprocessor.js';
import { bodyOf, C_STATEMENTS } from './c-statements.js';

// --- declarations ----------------------------------------------------------------------------------------------------

/** Types defined on the way, then one statement a declarator. */
export function declaration(node: Syntax, lower: Lowerer): readonly Statement[] {
  const of = field(node, 'type');
  const base = typeOf(of, lower);
  const constant = isConstant(node, lower);
  const lasts = allOf(node, 'storage_class_specifier').some((child) => /^(?:static|extern|thread_local)$/.test(lower.text(child)));
  const found = [...typeDefinition(of, lower)];
  for (const child of fields(node, 'declarator')) {
    const value = child.kind === 'init_declarator' ? field(child, 'value') : (field(node, 'default_value') ?? field(node, 'value'));
    const by = declarator(child.kind === 'init_declarator' ? field(child, 'declarator') : child, lower);
    const type = withDeclarator(base, by);
    if (by.parameters !== undefined && !by.toFunction) found.push(prototype(node, by, lower));
    else
      found.push({
        kind: 'declare',
        target: targetOf(by, lower),
        type,
        ...(modifiersOf(node, lower).some((one) => one === 'static' || one === 'extern') ? { lasting: true as const } : {}),
        constant: by.pointers === 0 ? constant : by.constantPointer,
        ...(lasts ? { lasting: true as const } : {}),
        ...initial(value, { type, braces: !hasToken(child, '=') && !hasToken(node, '='), lower }),
        ...spanOf(child),
      });
  }
  return found;
}

/** `T x(a, b)` and `T x{a}` construct; for the built-in types they are values like any other. */
function initial(
  value: Syntax | undefined,
  { type, braces, lower }: { readonly type: TypeName; readonly braces: boolean; readonly lower: Lowerer },
): { readonly value?: Expr } {
  if (value === undefined) return {};
  if (value.kind !== 'argument_list' && !(value.kind === 'initializer_list' && braces)) return { value: lower.expr(value) };
  const args = argumentsOf(value, lower);
  const [only] = args;
  if (args.length === 1 && only !== undefined && /^(?:bool|char|short|int|long|float|double|size_t|signed|unsigned)\b|^$/.test(type.name))
    return { value: only.value };
  return { value: construction(value, type, args) };
}

function prototype(node: Syntax, by: Declarator, lower: Lowerer): Statement {
  return { kind: 'function', fn: functionOf(node, by, lower), ...spanOf(node) };
}

export function functionOf(node: Syntax, by: Declarator, lower: Lowerer): FunctionDeclaration {
  const body = field(node, 'body');
  const type = field(node, 'type');
  const old = named(node).filter((child) => child.kind === 'declaration');
  return {
    name: dots(textOf(by.of, lower)).replace(/<[^.]*>/g, ''),
    parameters: parametersOf(by.parameters, lower, old),
    annotations: [...annotationsOf(node, lower), ...fields(node, 'declarator').flatMap((child) => annotationsOf(child, lower))],
    modifiers: modifiersOf(node, lower),
    ...(type === undefined ? {} : { returns: withDeclarator(typeOf(type, lower), by) }),
    body: bodyOf(body, lower),
    complete: body !== undefined && !hasToken(body, 'MISSING'),
    ...spanOf(node),
  };
}

function functionDefinition(node: Syntax, lower: Lowerer): readonly Statement[] {
  return [
    ...typeDefinition(field(node, 'type'), lower),
    { kind: 'function', fn: functionOf(node, declarator(field(node, 'declarator'), lower), lower), ...spanOf(node) },
  ];
}

/** The class or the constants that a type specifier with a body defines. */
export function typeDefinition(node: Syntax | undefined, lower: Lowerer, given?: string): readonly Statement[] {
  const body = node === undefined ? undefined : field(node, 'body');
  if (node === undefined || body === undefined) return [];
  if (node.kind === 'enum_specifier') return constants(node, body, lower);
  return [{ kind: 'class', declaration: classOf(node, body, { lower, given: given ?? '' }), ...spanOf(node) }];
}

function classOf(node: Syntax, body: Syntax, { lower, given }: { readonly lower: Lowerer; readonly given: string }): ClassDeclaration {
  const of = field(node, 'name');
  const bases = named(firstOf(node, 'base_class_clause') ?? { ...node, children: [] }).filter((child) =>
    /type|identifier/.test(child.kind),
  );
  return {
    name: of === undefined ? given : typeOf(of, lower).name,
    bases: bases.map((base) => typeOf(base, lower)),
    annotations: annotationsOf(node, lower),
    modifiers: modifiersOf(node, lower),
    members: lower.children(body),
    ...spanOf(node),
  };
}

/** Enumerators count on from the last value. */
function constants(node: Syntax, body: Syntax, lower: Lowerer): readonly Statement[] {
  const type = typeOf(field(node, 'name'), lower);
  let last: Expr = literal(spanOf(body), -1);
  return named(body).flatMap((child): readonly Statement[] => {
    const of = field(child, 'name');
    if (child.kind !== 'enumerator' || of === undefined) return [];
    const written = field(child, 'value');
    const one = literal(spanOf(child), 1);
    last =
      written !== undefined
        ? lower.expr(written)
        : last.kind === 'literal' && typeof last.value === 'number'
          ? literal(spanOf(child), last.value + 1)
          : operator(spanOf(child), '+', [last, one]);
    return [{ kind: 'declare', target: name(spanOf(of), lower.text(of)), type, value: last, constant: true, ...spanOf(child) }];
  });
}

/** `typedef T name`: a class of that name with T as its only base, unless T is defined right there without a name of its own. */
function alias(node: Syntax, lower: Lowerer): readonly Statement[] {
  const of = field(node, 'type');
  const declarators = fields(node, 'declarator').map((child) => declarator(child, lower));
  const unnamed = of !== undefined && field(of, 'body') !== undefined && field(of, 'name') === undefined;
  const plain = unnamed ? declarators.find((by) => by.pointers === 0) : undefined;
  const defined = typeDefinition(of, lower, plain === undefined ? '' : textOf(plain.of, lower));
  const others = declarators.filter(
    (by) => by !== plain && by.of !== undefined && textOf(by.of, lower) !== textOf(of === undefined ? undefined : field(of, 'name'), lower),
  );
  return [...defined, ...others.map((by) => aliasOf(node, textOf(by.of, lower), withDeclarator(typeOf(of, lower), by)))];
}

export function aliasOf(node: Syntax, of: string, type: TypeName): Statement {
  return {
    kind: 'class',
    declaration: { name: of, bases: [type], annotations: [], modifiers: ['typedef'], members: [], ...spanOf(node) },
    ...spanOf(node),
  };
}

export const c: Lowering = {
  language: 'c',
  transparent: new Set([
    'parenthesized_expression',
    'ERROR',
    'extension_expression',
    'expression_statement',
    'initializer',
    'condition_clause',
  ]),
  ignored: new Set([
    'comment',
    'preproc_call',
    'preproc_directive',
    'type_qualifier',
    'storage_class_specifier',
    'attribute_specifier',
    'ms_call_modifier',
    'statement_identifier',
    'character',
    'escape_sequence',
    'string_content',
  ]),
  expressions: C_EXPRESSIONS,
  statements: new Map<string, LowerStatement>([
    ...C_PREPROCESSOR,
    ['declaration', declaration],
    ['field_declaration', declaration],
    ['type_definition', alias],
    ['function_definition', functionDefinition],
    ['struct_specifier', (node, lower) => typeDefinition(node, lower)],
    ['union_specifier', (node, lower) => typeDefinition(node, lower)],
    ['enum_specifier', (node, lower) => typeDefinition(node, lower)],
    ['linkage_specification', (node, lower) => lower.statements(field(node, 'body'))],
    ...C_STATEMENTS,
  ]),
};
