/** Functions, classes, parameters and types of JavaScript and TypeScript. */
import { dotted, literal, name, typeName, unknown } from '../expressions.js';
import { spanOf } from '../lowering.js';
import type { Lowerer, LowerExpr, LowerStatement } from '../lowering.js';
import { allOf, field, fields, firstOf, hasToken, named } from '../nodes.js';
import type { Syntax } from '../syntax.js';
import type { Annotation, Argument, ClassDeclaration, Entry, Expr, FunctionDeclaration, Parameter, Statement, TypeName } from '../unit.js';
import { isClosed, lambdaBody, textOf } from './curly.js';

// --- patterns ---------------------------------------------------------------------------------------------------------

/** The key of a property: `a`, `"a"` and `1` are literals, `[a]` is an expression. */
export function keyOf(node: Syntax | undefined, lower: Lowerer): Expr {
  if (node === undefined) return lower.expr(node);
  if (node.kind === 'computed_property_name') return lower.expr(named(node)[0]);
  return node.kind === 'string' || node.kind === 'number' ? lower.expr(node) : literal(spanOf(node), lower.text(node));
}

function nameOf(node: Syntax | undefined, lower: Lowerer): string {
  if (node === undefined) return '';
  const key = keyOf(node, lower);
  return key.kind === 'literal' && key.value !== null ? String(key.value) : (dotted(key) ?? '');
}

/** A place that a value goes to. Its default is left out: what was given is what rules ask about. */
export const withoutDefault: LowerExpr = (node, lower) => lower.expr(field(node, 'left'));

function patternEntry(node: Syntax, lower: Lowerer): Entry {
  if (node.kind === 'rest_pattern') return { spread: true, value: lower.expr(named(node)[0]) };
  if (node.kind === 'pair_pattern') return { key: keyOf(field(node, 'key'), lower), value: lower.expr(field(node, 'value')) };
  const value = lower.expr(node);
  return { ...(value.kind === 'name' ? { key: literal(value, value.name) } : {}), value };
}

export const objectPattern: LowerExpr = (node, lower) => ({
  kind: 'collection',
  shape: 'map',
  entries: named(node).map((child) => patternEntry(child, lower)),
  ...spanOf(node),
});

/** Places count in `[, a, , b]`, and commas are not in the tree. */
export const arrayPattern: LowerExpr = (node, lower) => {
  const entries: Entry[] = [];
  let at = node.start;
  for (const child of named(node)) {
    const commas = lower.text({ ...node, start: at, end: child.start }).split(',').length - 1;
    for (let skipped = entries.length === 0 ? 0 : 1; skipped < commas; skipped += 1)
      entries.push({ value: unknown({ start: at, end: at }, []) });
    entries.push(child.kind === 'rest_pattern' ? { spread: true, value: lower.expr(named(child)[0]) } : { value: lower.expr(child) });
    at = child.end;
  }
  return { kind: 'collection', shape: 'list', entries, ...spanOf(node) };
};

// --- types ------------------------------------------------------------------------------------------------------------

const NOTHING = new Set(['undefined', 'null']);

/** `T | null` is T; structural types have no name. */
export function typeOf(node: Syntax | undefined, lower: Lowerer): TypeName | undefined {
  if (node === undefined) return undefined;
  switch (node.kind) {
    case 'type_annotation':
    case 'readonly_type':
    case 'parenthesized_type':
    case 'optional_type':
      return typeOf(named(node)[0], lower);
    case 'union_type':
      return typeOf(
        named(node).find((child) => !NOTHING.has(lower.text(child))),
        lower,
      );
    case 'array_type': {
      const of = typeOf(named(node)[0], lower) ?? typeName('');
      return { ...of, dimensions: [...of.dimensions, undefined] };
    }
    case 'generic_type':
      return typeName(textOf(field(node, 'name'), lower), typeArguments(field(node, 'type_arguments'), lower));
    case 'predefined_type':
    case 'type_identifier':
    case 'nested_type_identifier':
    case 'identifier':
    case 'member_expression':
      return typeName(lower.text(node));
    case 'function_type':
      return typeName('Function');
    default:
      return typeName('');
  }
}

export function typeArguments(node: Syntax | undefined, lower: Lowerer): readonly TypeName[] {
  return node === undefined ? [] : named(node).map((child) => typeOf(child, lower) ?? typeName(''));
}

// --- functions --------------------------------------------------------------------------------------------------------

export function argumentsOf(node: Syntax | undefined, lower: Lowerer): readonly Argument[] {
  if (node === undefined) return [];
  return named(node).map((child) =>
    child.kind === 'spread_element' ? { spread: true, value: lower.expr(named(child)[0]) } : { value: lower.expr(child) },
  );
}

function annotationsOf(decorators: readonly Syntax[], lower: Lowerer): readonly Annotation[] {
  return decorators.map((node) => {
    const value = lower.expr(named(node)[0]);
    if (value.kind === 'call') return { name: dotted(value.callee) ?? '', args: value.args, ...spanOf(node) };
    return { name: dotted(value) ?? '', args: [], ...spanOf(node) };
  });
}

const MODIFIERS = new Set(['async', 'static', 'get', 'set', 'abstract', 'readonly', 'declare', 'export', 'default']);

function modifiersOf(node: Syntax, lower: Lowerer): readonly string[] {
  return node.children.flatMap((child) => {
    if (child.kind === 'accessibility_modifier' || child.kind === 'override_modifier') return [lower.text(child)];
    if (child.named) return [];
    return child.kind === '*' ? ['generator'] : MODIFIERS.has(child.kind) ? [child.kind] : [];
  });
}

function parameter(node: Syntax, lower: Lowerer): Parameter {
  const written =
    field(node, 'pattern') ?? field(node, 'name') ?? (node.kind === 'assignment_pattern' ? field(node, 'left') : node) ?? node;
  const rest = written.kind === 'rest_pattern';
  const type = typeOf(field(node, 'type'), lower);
  const value = field(node, 'value') ?? field(node, 'right');
  return {
    target: lower.expr(rest ? named(written)[0] : written),
    annotations: annotationsOf(allOf(node, 'decorator'), lower),
    ...(type === undefined ? {} : { type }),
    ...(value === undefined ? {} : { value: lower.expr(value) }),
    ...(rest ? { rest: true as const } : {}),
    ...spanOf(node),
  };
}

export function functionOf(node: Syntax, lower: Lowerer, decorators: readonly Syntax[] = []): FunctionDeclaration {
  const body = field(node, 'body');
  const alone = field(node, 'parameter');
  const given = alone === undefined ? named(field(node, 'parameters') ?? { ...node, children: [] }) : [alone];
  const returns = typeOf(field(node, 'return_type'), lower);
  return {
    name: nameOf(field(node, 'name'), lower),
    parameters: given.filter((child) => field(child, 'pattern')?.kind !== 'this').map((child) => parameter(child, lower)),
    annotations: annotationsOf([...decorators, ...allOf(node, 'decorator')], lower),
    modifiers: modifiersOf(node, lower),
    ...(returns === undefined ? {} : { returns }),
    body: lambdaBody(body, lower, 'statement_block'),
    complete: isClosed(body),
    ...spanOf(node),
  };
}

/** A function that is stored under a name is known by it. */
export function storedAs(value: Expr, word: string): Expr {
  return value.kind === 'lambda' && word !== '' ? { ...value, fn: { ...value.fn, boundTo: word } } : value;
}

export const lambda: LowerExpr = (node, lower) => ({ kind: 'lambda', fn: { ...functionOf(node, lower), name: '' }, ...spanOf(node) });

export const functionStatement: LowerStatement = (node, lower) => [{ kind: 'function', fn: functionOf(node, lower), ...spanOf(node) }];

// --- classes ----------------------------------------------------------------------------------------------------------

function baseOf(node: Syntax, lower: Lowerer): TypeName {
  if (node.kind === 'generic_type' || node.kind === 'type_identifier') return typeOf(node, lower) ?? typeName('');
  return typeName(dotted(lower.expr(node)) ?? lower.text(node));
}

function basesOf(node: Syntax, lower: Lowerer): readonly TypeName[] {
  const heritage = allOf(node, 'class_heritage', 'extends_type_clause').flatMap((child) =>
    child.kind === 'class_heritage' ? named(child) : [child],
  );
  return heritage.flatMap((clause) => {
    if (clause.kind !== 'extends_clause')
      return clause.kind.endsWith('_clause') ? named(clause).map((of) => baseOf(of, lower)) : [baseOf(clause, lower)];
    const args = typeArguments(firstOf(clause, 'type_arguments'), lower);
    return fields(clause, 'value').map((of) => ({ ...baseOf(of, lower), args }));
  });
}

function fieldOf(node: Syntax, lower: Lowerer): Statement {
  const of = field(node, 'name') ?? field(node, 'property');
  const value = field(node, 'value');
  const type = typeOf(field(node, 'type'), lower);
  return {
    kind: 'declare',
    target: name(spanOf(of ?? node), nameOf(of, lower)),
    ...(type === undefined ? {} : { type }),
    ...(value === undefined ? {} : { value: storedAs(lower.expr(value), nameOf(of, lower)) }),
    constant: node.kind === 'enum_assignment' || hasToken(node, 'readonly'),
    ...spanOf(node),
  };
}

export const fieldStatement: LowerStatement = (node, lower) => [fieldOf(node, lower)];

/** `constructor(private db: Db)` declares a field. */
function promoted(node: Syntax, lower: Lowerer): readonly Statement[] {
  const parameters = named(field(node, 'parameters') ?? { ...node, children: [] });
  return parameters
    .filter((child) => firstOf(child, 'accessibility_modifier') !== undefined || hasToken(child, 'readonly'))
    .map((child) => {
      const { target, type } = parameter(child, lower);
      return { kind: 'declare', target, ...(type === undefined ? {} : { type }), constant: hasToken(child, 'readonly'), ...spanOf(child) };
    });
}

function members(body: Syntax | undefined, lower: Lowerer): readonly Statement[] {
  const found: Statement[] = [];
  let decorators: Syntax[] = [];
  for (const child of body === undefined ? [] : named(body)) {
    if (child.kind === 'decorator') {
      decorators.push(child);
      continue;
    }
    if (/^(?:method_definition|method_signature|abstract_method_signature)$/.test(child.kind)) {
      found.push(...promoted(child, lower), { kind: 'function', fn: functionOf(child, lower, decorators), ...spanOf(child) });
    } else if (/^(?:public_field_definition|field_definition|property_signature|enum_assignment)$/.test(child.kind))
      found.push(fieldOf(child, lower));
    else if (child.field === 'name')
      found.push({ kind: 'declare', target: name(spanOf(child), nameOf(child, lower)), constant: true, ...spanOf(child) });
    else if (!child.kind.endsWith('_signature')) found.push(...lower.statements(child));
    decorators = [];
  }
  return found;
}

/** Classes, interfaces and enums. `decorators` are those written before `export`. */
export function classOf(node: Syntax, lower: Lowerer, decorators: readonly Syntax[] = []): ClassDeclaration {
  const kind = node.kind === 'interface_declaration' ? ['interface'] : node.kind === 'enum_declaration' ? ['enum'] : [];
  return {
    name: textOf(field(node, 'name'), lower),
    bases: basesOf(node, lower),
    annotations: annotationsOf([...decorators, ...allOf(node, 'decorator')], lower),
    modifiers: [...kind, ...modifiersOf(node, lower)],
    members: members(field(node, 'body'), lower),
    ...spanOf(node),
  };
}

export const classStatement: LowerStatement = (node, lower) => [{ kind: 'class', declaration: classOf(node, lower), ...spanOf(node) }];

/** A named function or class that stands as a statement. */
export const declared: LowerStatement = (node, lower) =>
  node.kind === 'class' ? classStatement(node, lower) : functionStatement(node, lower);

/** A class where a value stands: its body must not be lost. */
export const classValue: LowerExpr = (node, lower) => {
  const body = classOf(node, lower);
  return { kind: 'new', type: typeName(body.name), args: [], properties: [], body, ...spanOf(node) };
};
