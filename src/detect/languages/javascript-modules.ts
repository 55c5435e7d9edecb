/** ESM imports and exports, and CommonJS: what a file takes from where under which name. */
import { spanOf } from '../lowering.js';
import type { Lowerer, LowerStatement } from '../lowering.js';
import { allOf, field, firstOf, hasToken, named } from '../nodes.js';
import type { Syntax } from '../syntax.js';
import type { Import, Statement } from '../unit.js';
import { textOf } from './curly.js';
import { classOf, functionOf, storedAs, typeOf } from './javascript-declarations.js';

function stringOf(node: Syntax | undefined, lower: Lowerer): string {
  const value = node === undefined ? undefined : lower.expr(node);
  return value?.kind === 'literal' && typeof value.value === 'string' ? value.value : textOf(node, lower);
}

/** A default import stands for the module itself, as `require` does: one name for both ways to write it. */
function clause(node: Syntax, module: string, lower: Lowerer): readonly Import[] {
  return named(node).flatMap((child): readonly Import[] => {
    if (child.kind !== 'named_imports')
      return [{ module, alias: textOf(child.kind === 'identifier' ? child : named(child)[0], lower), ...spanOf(node) }];
    return allOf(child, 'import_specifier').map((specifier) => {
      const name = stringOf(field(specifier, 'name'), lower);
      const given = field(specifier, 'alias');
      const alias = given === undefined ? {} : { alias: lower.text(given) };
      return name === 'default' ? { module, ...alias, ...spanOf(specifier) } : { module, name, ...alias, ...spanOf(specifier) };
    });
  });
}

export const importOf: LowerStatement = (node, lower) => {
  const required = firstOf(node, 'import_require_clause');
  if (required !== undefined) {
    lower.imports({ module: stringOf(field(required, 'source'), lower), alias: textOf(named(required)[0], lower), ...spanOf(node) });
    return [];
  }
  const source = field(node, 'source');
  const of = firstOf(node, 'import_clause');
  if (source === undefined) return [];
  const module = stringOf(source, lower);
  lower.imports(...(of === undefined ? [{ module, ...spanOf(node) }] : clause(of, module, lower)));
  return [];
};

export const exportOf: LowerStatement = (node, lower) => {
  const source = field(node, 'source');
  if (source !== undefined) {
    lower.imports({ module: stringOf(source, lower), ...spanOf(node) });
    return [];
  }
  const decorators = allOf(node, 'decorator');
  const of = field(node, 'declaration') ?? field(node, 'value') ?? (hasToken(node, '=') ? named(node)[0] : undefined);
  if (of === undefined) return [];
  if (of.kind.includes('class')) return [{ kind: 'class', declaration: classOf(of, lower, decorators), ...spanOf(node) }];
  if (of.kind === 'function_expression') return [{ kind: 'function', fn: functionOf(of, lower), ...spanOf(node) }];
  return lower.statements(of);
};

/** `require("m")`, `require("m").a.b` as a module and the path of names behind it. */
function required(node: Syntax | undefined, lower: Lowerer): { readonly module: string; readonly path: readonly string[] } | undefined {
  if (node?.kind === 'member_expression') {
    const object = required(field(node, 'object'), lower);
    return object === undefined ? undefined : { ...object, path: [...object.path, textOf(field(node, 'property'), lower)] };
  }
  if (node?.kind !== 'call_expression' || textOf(field(node, 'function'), lower) !== 'require') return undefined;
  const [first] = named(field(node, 'arguments') ?? node);
  return first?.kind === 'string' ? { module: stringOf(first, lower), path: [] } : undefined;
}

/** The imports a declarator amounts to; `undefined` when it does more than name things. */
function requires(declarator: Syntax, lower: Lowerer): readonly Import[] | undefined {
  const of = required(field(declarator, 'value'), lower);
  const target = field(declarator, 'name');
  if (of === undefined || target === undefined) return undefined;
  const at = spanOf(declarator);
  const imported = (path: readonly string[], alias: string): Import => ({
    module: of.module,
    ...(path.length === 0 ? {} : { name: path.join('.') }),
    alias,
    ...at,
  });
  if (target.kind === 'identifier') return [imported(of.path, lower.text(target))];
  if (target.kind !== 'object_pattern') return undefined;
  const found: Import[] = [];
  for (const entry of named(target)) {
    const key = entry.kind === 'pair_pattern' ? field(entry, 'key') : entry;
    const alias = entry.kind === 'pair_pattern' ? field(entry, 'value') : entry;
    if (key === undefined || alias === undefined || !/^(?:property_)?identifier$|^shorthand_property_identifier_pattern$/.test(alias.kind))
      return undefined;
    if (key.kind === 'computed_property_name') return undefined;
    found.push(imported([...of.path, stringOf(key.kind === 'string' ? key : undefined, lower) || lower.text(key)], lower.text(alias)));
  }
  return found;
}

/** `const`, `let`, `var`, `using`: one statement a variable, an import where it is one, a class where its value is one. */
export const declaration: LowerStatement = (node, lower) =>
  allOf(node, 'variable_declarator').flatMap((declarator): readonly Statement[] => {
    const imported = requires(declarator, lower);
    if (imported !== undefined) {
      lower.imports(...imported);
      return [];
    }
    const value = field(declarator, 'value');
    const target = field(declarator, 'name');
    if (value?.kind === 'class')
      return [{ kind: 'class', declaration: { ...classOf(value, lower), name: textOf(target, lower) }, ...spanOf(declarator) }];
    const type = typeOf(field(declarator, 'type'), lower);
    return [
      {
        kind: 'declare',
        target: lower.expr(target),
        ...(type === undefined ? {} : { type }),
        ...(value === undefined ? {} : { value: storedAs(lower.expr(value), textOf(target, lower)) }),
        constant: field(node, 'kind')?.kind === 'const',
        ...spanOf(declarator),
      },
    ];
  });
