/** Local variables of C++ that read like prototypes. */
import { name } from '../expressions.js';
import { spanOf } from '../lowering.js';
import type { Lowerer } from '../lowering.js';
import { field, fields, named } from '../nodes.js';
import type { Syntax } from '../syntax.js';
import type { Argument, Expr, Statement } from '../unit.js';
import { declaration } from './c.js';
import { declarator, targetOf, typeOf } from './c-declarators.js';
import { construction } from './c-expressions.js';

/**
 * `T s(input);` constructs, although it reads like a prototype with one unnamed parameter: a declarator whose parameters are all
 * values by their look is taken for that, unless the type could not be constructed.
 */
export function localDeclaration(node: Syntax, lower: Lowerer): readonly Statement[] {
  const of = field(node, 'type');
  const constructs =
    of !== undefined &&
    of.kind !== 'primitive_type' &&
    fields(node, 'declarator').some((child) => argumentsWritten(child, lower) !== undefined);
  if (!constructs)
    return declaration(node, lower).map((statement) => (isQualified(of) ? constructed(statement, node) : converted(statement, node)));
  const base = typeOf(of, lower);
  return fields(node, 'declarator').flatMap((child): readonly Statement[] => {
    const args = argumentsWritten(child, lower);
    if (args === undefined) return declaration({ ...node, children: [of, child] }, lower);
    const by = declarator(child, lower);
    const type = { ...base, pointers: by.pointers };
    return [
      { kind: 'declare', target: targetOf(by, lower), type, value: construction(child, type, args), constant: false, ...spanOf(child) },
    ];
  });
}

function isQualified(of: Syntax | undefined): boolean {
  return of?.kind === 'qualified_identifier';
}

/** `ns::T x;` makes an object, which rules may ask about. Types without a namespace may be structures of C. */
function constructed(statement: Statement, node: Syntax): Statement {
  if (statement.kind !== 'declare' || statement.value !== undefined || statement.type === undefined) return converted(statement, node);
  const { type } = statement;
  const isValue = type.pointers === 0 && type.dimensions.length === 0 && !type.name.endsWith('()') && !/_t$|(?:^|\.)byte$/.test(type.name);
  const isReference = node.children.some((child) => child.kind === 'reference_declarator' || child.kind === 'storage_class_specifier');
  return isValue && !isReference ? { ...statement, value: construction(node, type, []) } : statement;
}

/** `std::string s = p;` constructs a text from what `p` points to. */
function converted(statement: Statement, node: Syntax): Statement {
  if (statement.kind !== 'declare' || statement.type === undefined || statement.value === undefined) return statement;
  const { type, value } = statement;
  const makesText =
    /^(?:std\.)?w?string$/.test(type.name) && type.pointers === 0 && type.reference !== true && type.dimensions.length === 0;
  return makesText && (value.kind === 'name' || value.kind === 'call')
    ? { ...statement, value: construction(node, type, [{ value }]) }
    : statement;
}

/** What stands in a declarator's parameter list when it can be read as values; `undefined` when it is empty or holds types. */
function argumentsWritten(node: Syntax, lower: Lowerer): readonly Argument[] | undefined {
  if (node.kind !== 'function_declarator') return undefined;
  const list = named(field(node, 'parameters') ?? { ...node, children: [] });
  const values = list.flatMap((child) => valueWritten(child, lower) ?? []);
  const certain = values.some(({ certainly }) => certainly);
  return certain && values.length === list.length ? values.map(({ value }) => ({ value })) : undefined;
}

/** `certainly`: it can be no type, or is at least not written like one. */
interface Written {
  readonly value: Expr;
  readonly certainly: boolean;
}

/** `seed`, `argv[1]`, `device()`, `static_cast<unsigned>(time(nullptr))`, `Mode::Fast` as a parameter that it is not. */
function valueWritten(node: Syntax, lower: Lowerer): Written | undefined {
  const [of, applied, ...more] = named(node);
  if (of !== undefined && !node.kind.endsWith('parameter_declaration') && /expression|literal/.test(node.kind))
    return { value: lower.expr(node), certainly: true };
  if (node.kind !== 'parameter_declaration' || of === undefined || more.length > 0) return undefined;
  const value = of.kind === 'qualified_identifier' ? lower.expr(of) : name(spanOf(of), lower.text(of));
  const isName = of.kind === 'type_identifier' || of.kind === 'qualified_identifier';
  const certainly = isName && /^(?!.*_t$|(?:std::)?w?string(?:_view)?$)(?:\w+::)*[a-z_]\w*$/.test(lower.text(of));
  if (applied === undefined) return certainly || of.kind === 'qualified_identifier' ? { value, certainly } : undefined;
  if (applied.kind === 'abstract_array_declarator') return certainly ? entryWritten(value, applied, { node, lower }) : undefined;
  return applied.kind === 'abstract_function_declarator' ? callWritten({ of, value, certainly }, applied, { node, lower }) : undefined;
}

interface Around {
  readonly node: Syntax;
  readonly lower: Lowerer;
}

function entryWritten(object: Expr, applied: Syntax, { node, lower }: Around): Written | undefined {
  const size = field(applied, 'size');
  if (size === undefined) return undefined;
  return { value: { kind: 'index', object, index: lower.expr(size), ...spanOf(node) }, certainly: true };
}

function callWritten(
  { of, value, certainly }: Written & { readonly of: Syntax },
  applied: Syntax,
  { node, lower }: Around,
): Written | undefined {
  const list = named(field(applied, 'parameters') ?? { ...applied, children: [] });
  const args = list.flatMap((child) => valueWritten(child, lower)?.value ?? []);
  const [only] = args;
  if (args.length !== list.length) return undefined;
  if (of.kind === 'template_type') return args.length === 1 && only !== undefined ? { value: only, certainly: true } : undefined;
  return certainly
    ? { value: { kind: 'call', callee: value, args: args.map((one) => ({ value: one })), ...spanOf(node) }, certainly }
    : undefined;
}
