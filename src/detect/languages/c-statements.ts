/** Control flow of C, which C++ extends. */
import { spanOf } from '../lowering.js';
import type { Lowerer, LowerStatement } from '../lowering.js';
import { field, firstOf, named } from '../nodes.js';
import type { Syntax } from '../syntax.js';
import type { Expr, Statement, SwitchCase } from '../unit.js';
import { declarator, targetOf } from './c-declarators.js';

/** The statements of a block or of one statement, without the block around them. */
export function bodyOf(node: Syntax | undefined, lower: Lowerer): readonly Statement[] {
  return node?.kind === 'compound_statement' ? lower.children(node) : lower.statements(node);
}

function expressionStatement(node: Syntax, lower: Lowerer): readonly Statement[] {
  return named(node).flatMap((child) => commas(child, lower));
}

/** `a = 1, b = 2;` is two statements. */
function commas(node: Syntax, lower: Lowerer): readonly Statement[] {
  if (node.kind === 'comma_expression') return named(node).flatMap((child) => commas(child, lower));
  return [{ kind: 'expression', value: lower.expr(node), ...spanOf(node) }];
}

function block(node: Syntax, lower: Lowerer): readonly Statement[] {
  return [{ kind: 'block', body: lower.children(node), ...spanOf(node) }];
}

/** What a condition declares, and the condition: `if (int n = read(fd); n > 0)`. */
function condition(node: Syntax | undefined, lower: Lowerer): { readonly before: readonly Statement[]; readonly test: Expr } {
  const value = node === undefined ? undefined : (field(node, 'value') ?? named(node)[0]);
  const before = [...lower.statements(node === undefined ? undefined : field(node, 'initializer'))];
  if (value?.kind !== 'declaration') return { before, test: lower.expr(value) };
  const by = declarator(field(value, 'declarator'), lower);
  before.push(...lower.statements(value));
  return { before, test: targetOf(by, lower) };
}

function scoped(node: Syntax, before: readonly Statement[], statement: Statement): readonly Statement[] {
  return before.length === 0 ? [statement] : [{ kind: 'block', body: [...before, statement], ...spanOf(node) }];
}

function ifOf(node: Syntax, lower: Lowerer): readonly Statement[] {
  const { before, test } = condition(field(node, 'condition'), lower);
  const alternative = field(node, 'alternative');
  const otherwise = alternative === undefined ? [] : bodyOf(named(alternative)[0], lower);
  return scoped(node, before, { kind: 'if', test, then: bodyOf(field(node, 'consequence'), lower), otherwise, ...spanOf(node) });
}

function whileOf(node: Syntax, lower: Lowerer): readonly Statement[] {
  const { before, test } = condition(field(node, 'condition'), lower);
  const body = bodyOf(field(node, 'body'), lower);
  return scoped(node, before, {
    kind: 'loop',
    test,
    body,
    ...(node.kind === 'do_statement' ? { bodyFirst: true as const } : {}),
    ...spanOf(node),
  });
}

function forOf(node: Syntax, lower: Lowerer): readonly Statement[] {
  const initializer = field(node, 'initializer');
  const test = field(node, 'condition');
  const update = field(node, 'update');
  const before =
    initializer === undefined ? [] : initializer.kind === 'declaration' ? lower.statements(initializer) : commas(initializer, lower);
  const body = bodyOf(field(node, 'body'), lower);
  return scoped(node, before, {
    kind: 'loop',
    ...(test === undefined ? {} : { test: lower.expr(test) }),
    ...(update === undefined ? {} : { update: lower.expr(update) }),
    body,
    ...spanOf(node),
  });
}

function switchOf(node: Syntax, lower: Lowerer): readonly Statement[] {
  const { before, test } = condition(field(node, 'condition'), lower);
  const cases = named(field(node, 'body') ?? node).flatMap((child): readonly SwitchCase[] =>
    child.kind === 'case_statement' ? [caseOf(child, lower)] : [],
  );
  return scoped(node, before, { kind: 'switch', subject: test, cases, ...spanOf(node) });
}

function caseOf(node: Syntax, lower: Lowerer): SwitchCase {
  const value = field(node, 'value');
  return { values: value === undefined ? [] : [lower.expr(value)], body: caseBody(node, lower), fallsThrough: true };
}

function caseBody(node: Syntax, lower: Lowerer): readonly Statement[] {
  return node.children.flatMap((child) => (child.named && child.field !== 'value' ? bodyOf(child, lower) : []));
}

export const returnOf: LowerStatement = (node, lower) => {
  const value = named(node)[0];
  return [value === undefined ? { kind: 'return', ...spanOf(node) } : { kind: 'return', value: lower.expr(value), ...spanOf(node) }];
};

function jump(to: 'break' | 'continue' | 'goto'): LowerStatement {
  return (node) => [{ kind: 'jump', to, ...spanOf(node) }];
}

const goto: LowerStatement = (node, lower) => {
  const label = field(node, 'label');
  return [{ kind: 'jump', to: 'goto', ...(label === undefined ? {} : { label: lower.text(label) }), ...spanOf(node) }];
};

function labeled(node: Syntax, lower: Lowerer): readonly Statement[] {
  const label = field(node, 'label');
  const inner = statementsOf(node, lower);
  return label === undefined ? inner : [{ kind: 'label', name: lower.text(label), ...spanOf(label) }, ...inner];
}

function statementsOf(node: Syntax, lower: Lowerer): readonly Statement[] {
  return node.children.flatMap((child) =>
    child.field === 'label' || child.kind === 'attribute_declaration' ? [] : lower.statements(child),
  );
}

function structuredTry(node: Syntax, lower: Lowerer): readonly Statement[] {
  const handler = firstOf(node, 'seh_except_clause');
  const lastly = firstOf(node, 'seh_finally_clause');
  const catches = handler === undefined ? [] : [{ types: [], body: bodyOf(field(handler, 'body'), lower) }];
  return [
    {
      kind: 'try',
      body: bodyOf(field(node, 'body'), lower),
      catches,
      lastly: lastly === undefined ? [] : bodyOf(field(lastly, 'body'), lower),
      ...spanOf(node),
    },
  ];
}

export const C_STATEMENTS: readonly (readonly [string, LowerStatement])[] = [
  ['expression_statement', expressionStatement],
  ['comma_expression', commas],
  ['compound_statement', block],
  ['if_statement', ifOf],
  ['while_statement', whileOf],
  ['do_statement', whileOf],
  ['for_statement', forOf],
  ['switch_statement', switchOf],
  ['case_statement', caseBody],
  ['return_statement', returnOf],
  ['break_statement', jump('break')],
  ['continue_statement', jump('continue')],
  ['goto_statement', goto],
  ['seh_leave_statement', jump('goto')],
  ['labeled_statement', labeled],
  ['attributed_statement', labeled],
  ['seh_try_statement', structuredTry],
];
