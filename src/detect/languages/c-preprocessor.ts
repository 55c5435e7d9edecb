/** Directives of the C preprocessor. Nothing is expanded: macros become constants and functions, both sides of a condition are kept. */
import { name, unknown } from '../expressions.js';
import { spanOf } from '../lowering.js';
import type { Lowerer, LowerStatement } from '../lowering.js';
import { field, named } from '../nodes.js';
import type { Syntax } from '../syntax.js';
import type { Expr, Statement } from '../unit.js';
import { textOf } from './c-declarators.js';
import { parseTokens } from './parse-tokens.js';
import type { TokenDialect } from './token-reader.js';

const BODY: TokenDialect = { silent: new Set(['do', 'return', 'else', 'if', 'while', 'for', 'switch', 'const']), depth: 0 };

function include(node: Syntax, lower: Lowerer): readonly Statement[] {
  const path = field(node, 'path');
  const module = textOf(path, lower).replace(/^["<]|[">]$/g, '');
  lower.imports({ module, wildcard: true, ...spanOf(node) });
  return [];
}

function values(node: Syntax, lower: Lowerer): readonly Expr[] {
  const value = field(node, 'value');
  return value === undefined ? [] : parseTokens(lower.text({ ...value, start: 0, end: value.end }), spanOf(value), BODY);
}

/** `#define SIZE 64` */
function define(node: Syntax, lower: Lowerer): readonly Statement[] {
  const of = field(node, 'name');
  const [value, ...more] = values(node, lower);
  if (of === undefined) return [];
  const whole = value === undefined || more.length === 0 ? value : unknown(spanOf(node), [value, ...more]);
  return [
    {
      kind: 'declare',
      target: name(spanOf(of), lower.text(of)),
      constant: true,
      ...(whole === undefined ? {} : { value: whole }),
      ...spanOf(node),
    },
  ];
}

/** `#define MAX(a, b) …`: one expression is what it returns, several are statements. */
function defineFunction(node: Syntax, lower: Lowerer): readonly Statement[] {
  const of = field(node, 'name');
  const found = values(node, lower);
  const kind = found.length === 1 ? 'return' : 'expression';
  const parameters = named(field(node, 'parameters') ?? { ...node, children: [] }).map((child) => ({
    target: name(spanOf(child), lower.text(child)),
    annotations: [],
    ...spanOf(child),
  }));
  const body = found.map((value): Statement => ({ kind, value, ...spanOf(value) }));
  return [
    {
      kind: 'function',
      fn: { name: textOf(of, lower), parameters, annotations: [], modifiers: ['macro'], body, complete: true, ...spanOf(node) },
      ...spanOf(node),
    },
  ];
}

/** Both sides stay. Where they hold statements they are alternatives; declarations of a file are all visible. */
function conditional(node: Syntax, lower: Lowerer): readonly Statement[] {
  const then = node.children.flatMap((child) => (child.named && child.field === undefined ? lower.statements(child) : []));
  const next = field(node, 'alternative');
  const otherwise = next === undefined ? [] : lower.statements(next);
  const all = [...then, ...otherwise];
  if (all.some((child) => child.kind === 'function' || child.kind === 'class') || all.every((child) => child.kind === 'declare'))
    return all;
  if (node.kind === 'preproc_else') return all;
  return [{ kind: 'if', test: unknown(spanOf(node), []), then, otherwise, ...spanOf(node) }];
}

export const C_PREPROCESSOR: readonly (readonly [string, LowerStatement])[] = [
  ['preproc_include', include],
  ['preproc_def', define],
  ['preproc_function_def', defineFunction],
  ['preproc_if', conditional],
  ['preproc_ifdef', conditional],
  ['preproc_elif', conditional],
  ['preproc_elifdef', conditional],
  ['preproc_else', conditional],
];
