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
  if (!constructs) return declaration(node, lower);
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

/** What stands in a declarator's parameter list when it can be read as values; `undefined` when it is empty or holds types. */
function argumentsWritten(node: Syntax, lower: Lowerer): readonly Argument[] | undefined {
  if (node.kind !== 'function_declarator') return undefined;
  const list = named(field(node, 'parameters') ?? { ...node, children: [] });
  const values = list.flatMap((child) => valueWritten(child, lower));
  return values.length > 0 && values.length === list.length ? values.map((value) => ({ value })) : undefined;
}

/** `seed`, `device()`, `static_cast<unsigned>(time(nullptr))` as a parameter that it is not. */
function valueWritten(node: Syntax, lower: Lowerer): readonly Expr[] {
  const [of, applied, ...more] = named(node);
  if (node.kind !== 'parameter_declaration' || of === undefined || more.length > 0) return [];
  const looksLikeValue = /^(?!.*_t$|(?:std::)?w?string(?:_view)?$)(?:\w+::)*[a-z_]\w*$/.test(lower.text(of));
  const written = of.kind === 'qualified_identifier' ? lower.expr(of) : name(spanOf(of), lower.text(of));
  const isName = (of.kind === 'type_identifier' || of.kind === 'qualified_identifier') && looksLikeValue;
  if (applied === undefined) return isName ? [written] : [];
  if (applied.kind !== 'abstract_function_declarator') return [];
  const list = named(field(applied, 'parameters') ?? { ...applied, children: [] });
  const args = list.flatMap((child) => valueWritten(child, lower));
  if (args.length !== list.length) return [];
  if (of.kind === 'template_type') return args.length === 1 ? args : [];
  return isName ? [{ kind: 'call', callee: written, args: args.map((value) => ({ value })), ...spanOf(node) }] : [];
}
