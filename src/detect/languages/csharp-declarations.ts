/** Variables, functions, properties and classes of C#. */
import { call, name, typeName } from '../expressions.js';
import { spanOf } from '../lowering.js';
import type { Lowerer, LowerExpr, LowerStatement } from '../lowering.js';
import { allOf, field, firstOf, hasToken, named } from '../nodes.js';
import type { Syntax } from '../syntax.js';
import type { Annotation, ClassDeclaration, Expr, FunctionDeclaration, Parameter, Statement, TypeName } from '../unit.js';
import * as curly from './curly.js';
import { bodyOf, isClosed, lambdaBody, textOf } from './curly.js';
import { argumentsOf, assigned, qualifiedName, typeOf, values } from './csharp-types.js';

function modifiersOf(node: Syntax, lower: Lowerer): readonly string[] {
  return allOf(node, 'modifier').map((child) => lower.text(child));
}

function annotationsOf(node: Syntax, lower: Lowerer): readonly Annotation[] {
  return allOf(node, 'attribute_list').flatMap((list) =>
    allOf(list, 'attribute').map((child) => ({
      name: qualifiedName(field(child, 'name'), lower),
      args: argumentsOf(firstOf(child, 'attribute_argument_list'), lower),
      ...spanOf(child),
    })),
  );
}

// --- variables --------------------------------------------------------------------------------------------------------

/** `T x = new() {…}` constructs a T. */
function typed(value: Expr, type: TypeName | undefined): Expr {
  return value.kind === 'new' && value.type.name === '' && type !== undefined ? { ...value, type } : value;
}

/** The variables of `T a = 1, b`. */
export function variables(node: Syntax | undefined, constant: boolean, lower: Lowerer): readonly Statement[] {
  if (node === undefined) return [];
  const base = typeOf(field(node, 'type'), lower);
  return allOf(node, 'variable_declarator').map((declarator): Statement => {
    const of = field(declarator, 'name') ?? firstOf(declarator, 'tuple_pattern');
    const size = firstOf(declarator, 'bracketed_argument_list');
    const dimensions = size === undefined ? [] : argumentsOf(size, lower).map((argument) => argument.value);
    const type = base === undefined || dimensions.length === 0 ? base : { ...base, dimensions };
    const value = assigned(declarator);
    return {
      kind: 'declare',
      target: lower.expr(of),
      ...(type === undefined ? {} : { type }),
      ...(value === undefined ? {} : { value: typed(lower.expr(value), type) }),
      constant,
      ...spanOf(declarator),
    };
  });
}

export const locals: LowerStatement = (node, lower) =>
  variables(firstOf(node, 'variable_declaration'), modifiersOf(node, lower).includes('const'), lower);

/** Fields and events. */
export const fieldsOf: LowerStatement = (node, lower) => {
  const modifiers = modifiersOf(node, lower);
  return variables(firstOf(node, 'variable_declaration'), modifiers.includes('const') || modifiers.includes('readonly'), lower);
};

// --- functions --------------------------------------------------------------------------------------------------------

function parameter(node: Syntax, lower: Lowerer): Parameter {
  const of = field(node, 'name') ?? node;
  const type = typeOf(field(node, 'type'), lower);
  const value = assigned(node);
  return {
    target: name(spanOf(of), lower.text(of)),
    annotations: annotationsOf(node, lower),
    ...(type === undefined ? {} : { type }),
    ...(value === undefined ? {} : { value: lower.expr(value) }),
    ...spanOf(node),
  };
}

/** The grammar puts a `params` array straight into the list. */
function parametersOf(list: Syntax | undefined, lower: Lowerer): readonly Parameter[] {
  if (list === undefined) return [];
  if (list.kind === 'implicit_parameter') return [{ target: name(spanOf(list), lower.text(list)), annotations: [], ...spanOf(list) }];
  const own = allOf(list, 'parameter').map((child) => parameter(child, lower));
  const rest = field(list, 'name');
  return rest === undefined
    ? own
    : [...own, { ...parameter(list, lower), annotations: [], rest: true as const, start: rest.start, end: rest.end }];
}

/** Blocks, `=> value`, or nothing. */
function functionBody(body: Syntax | undefined, lower: Lowerer): readonly Statement[] {
  return body?.kind === 'arrow_expression_clause' ? lambdaBody(values(body)[0], lower, '') : bodyOf(body, lower);
}

function functionOf(node: Syntax, lower: Lowerer): FunctionDeclaration {
  const body = field(node, 'body') ?? firstOf(node, 'block');
  const returns = typeOf(field(node, 'returns') ?? (node.kind === 'lambda_expression' ? undefined : field(node, 'type')), lower);
  return {
    name: textOf(field(node, 'name'), lower),
    parameters: parametersOf(field(node, 'parameters'), lower),
    annotations: annotationsOf(node, lower),
    modifiers: modifiersOf(node, lower),
    ...(returns === undefined ? {} : { returns }),
    body: functionBody(body, lower),
    complete: isClosed(body),
    ...spanOf(node),
  };
}

export const functionStatement: LowerStatement = (node, lower) => [{ kind: 'function', fn: functionOf(node, lower), ...spanOf(node) }];

export const lambda: LowerExpr = (node, lower) => {
  const body = field(node, 'body') ?? firstOf(node, 'block');
  return {
    kind: 'lambda',
    fn: {
      ...functionOf({ ...node, children: node.children.filter((child) => child !== body) }, lower),
      name: '',
      body: lambdaBody(body, lower, 'block'),
      complete: isClosed(body),
    },
    ...spanOf(node),
  };
};

/** `A(x) : base(x) {…}` calls `base` first. */
export const constructorStatement: LowerStatement = (node, lower) => {
  const first = firstOf(node, 'constructor_initializer');
  const fn = functionOf(node, lower);
  if (first === undefined) return [{ kind: 'function', fn, ...spanOf(node) }];
  const word = hasToken(first, 'this') ? 'this' : 'base';
  const chained = curly.asStatement(call(spanOf(first), name(spanOf(first), word), argumentsOf(firstOf(first, 'argument_list'), lower)));
  return [{ kind: 'function', fn: { ...fn, body: [chained, ...fn.body] }, ...spanOf(node) }];
};

/** `operator +`, conversions, `~A`. */
export const operatorStatement: LowerStatement = (node, lower) => {
  const op = field(node, 'operator')?.kind ?? (hasToken(node, 'explicit') ? 'explicit' : 'implicit');
  const called = node.kind === 'destructor_declaration' ? `~${textOf(field(node, 'name'), lower)}` : `operator ${op}`;
  return [{ kind: 'function', fn: { ...functionOf(node, lower), name: called }, ...spanOf(node) }];
};

// --- properties -------------------------------------------------------------------------------------------------------

/** Accessors with bodies are methods, named as the runtime names them: `get_P`, `set_P` with a parameter `value`. */
function accessors(node: Syntax, of: string, lower: Lowerer): readonly Statement[] {
  const type = typeOf(field(node, 'type'), lower);
  const shared = {
    annotations: annotationsOf(node, lower),
    modifiers: modifiersOf(node, lower),
    ...(type === undefined ? {} : { returns: type }),
  };
  const indices = parametersOf(field(node, 'parameters'), lower);
  const arrow = field(node, 'value');
  if (arrow?.kind === 'arrow_expression_clause') {
    const fn = { name: `get_${of}`, parameters: indices, ...shared, body: functionBody(arrow, lower), complete: true, ...spanOf(arrow) };
    return [{ kind: 'function', fn, ...spanOf(arrow) }];
  }
  return allOf(field(node, 'accessors') ?? { ...node, children: [] }, 'accessor_declaration').flatMap((accessor): readonly Statement[] => {
    const body = field(accessor, 'body');
    const word = textOf(field(accessor, 'name'), lower);
    if (body === undefined) return [];
    const { returns, ...rest } = shared;
    const value: Parameter = {
      target: name(spanOf(accessor), 'value'),
      annotations: [],
      ...(type === undefined ? {} : { type }),
      ...spanOf(accessor),
    };
    const reads = word === 'get';
    const parameters = reads ? indices : [...indices, value];
    const fn = {
      name: `${word === 'init' ? 'set' : word}_${of}`,
      parameters,
      ...rest,
      ...(reads && returns !== undefined ? { returns } : {}),
      body: functionBody(body, lower),
      complete: isClosed(body),
      ...spanOf(accessor),
    };
    return [{ kind: 'function', fn, ...spanOf(accessor) }];
  });
}

/** What a property that computes its value gives whoever reads it, where that is one expression. */
function computed(made: readonly Statement[]): { readonly value?: Expr } {
  const [only] = made.flatMap((one) => (one.kind === 'function' && one.fn.name.startsWith('get_') ? [one.fn] : []));
  const [first] = only?.body ?? [];
  return first?.kind === 'return' && first.value !== undefined && only?.parameters.length === 0 ? { value: first.value } : {};
}

/** A property is a field, constant where it has `get` alone. */
export const property: LowerStatement = (node, lower) => {
  const of = field(node, 'name') ?? node;
  const called = node.kind === 'indexer_declaration' ? 'Item' : lower.text(of);
  const made = accessors(node, called, lower);
  if (node.kind === 'indexer_declaration') return made;
  const list = field(node, 'accessors');
  const words = list === undefined ? [] : allOf(list, 'accessor_declaration').map((child) => textOf(field(child, 'name'), lower));
  const type = typeOf(field(node, 'type'), lower);
  const value = field(node, 'value');
  const given =
    value === undefined || value.kind === 'arrow_expression_clause' ? computed(made) : { value: typed(lower.expr(value), type) };
  const constant = made.length === 0 && words.length > 0 && words.every((word) => word === 'get');
  return [
    { kind: 'declare', target: name(spanOf(of), called), ...(type === undefined ? {} : { type }), ...given, constant, ...spanOf(node) },
    ...made,
  ];
};

// --- classes ----------------------------------------------------------------------------------------------------------

const KINDS: ReadonlyMap<string, string> = new Map([
  ['interface_declaration', 'interface'],
  ['struct_declaration', 'struct'],
  ['record_declaration', 'record'],
  ['enum_declaration', 'enum'],
]);

function basesOf(node: Syntax, lower: Lowerer): readonly TypeName[] {
  const list = firstOf(node, 'base_list');
  const types = list === undefined ? [] : named(list).filter((child) => child.kind !== 'argument_list');
  return types.map((child) => typeOf(child.kind === 'primary_constructor_base_type' ? field(child, 'type') : child, lower) ?? typeName(''));
}

/** Parameters of a primary constructor act as fields. */
function components(node: Syntax, lower: Lowerer): readonly Statement[] {
  return parametersOf(firstOf(node, 'parameter_list'), lower).map(({ target, type, start, end }) => ({
    kind: 'declare',
    target,
    ...(type === undefined ? {} : { type }),
    constant: node.kind === 'record_declaration',
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
    modifiers: [...(kind === undefined ? [] : [kind]), ...modifiersOf(node, lower)],
    members: [...components(node, lower), ...lower.statements(field(node, 'body'))],
    ...spanOf(node),
  };
  return [{ kind: 'class', declaration: declared, ...spanOf(node) }];
};

export const enumMember: LowerStatement = (node, lower) => {
  const of = field(node, 'name') ?? node;
  const value = field(node, 'value');
  return [
    {
      kind: 'declare',
      target: name(spanOf(of), lower.text(of)),
      ...(value === undefined ? {} : { value: lower.expr(value) }),
      constant: true,
      ...spanOf(node),
    },
  ];
};
