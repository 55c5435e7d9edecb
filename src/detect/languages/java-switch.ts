/** Patterns and switches of Java, as statements and as values. */
import { call, name, operator, typeName, unknown } from '../expressions.js';
import { spanOf } from '../lowering.js';
import type { Lowerer, LowerStatement } from '../lowering.js';
import { allOf, field, firstOf, named } from '../nodes.js';
import type { Syntax } from '../syntax.js';
import type { Expr, Statement, SwitchCase } from '../unit.js';
import * as curly from './curly.js';
import { bodyOf } from './curly.js';
import { typeOf } from './java-declarations.js';

/** Whether a value matches a type or a record, binding the names of the pattern. */
function matches(pattern: Syntax, subject: Expr, lower: Lowerer): Expr {
  const at = spanOf(pattern);
  const parts = named(pattern);
  const [type, bound] = parts;
  if (pattern.kind === 'pattern' || type === undefined) return type === undefined ? subject : matches(type, subject, lower);
  const of = typeOf(type, lower) ?? typeName('');
  const test = operator(at, 'instanceof', [subject, name(spanOf(type), of.name)]);
  if (bound?.kind === 'identifier') {
    return curly.binding(at, test, { target: lower.expr(bound), value: { kind: 'cast', type: of, value: subject, ...at } });
  }
  if (bound?.kind !== 'record_pattern_body') return test;
  // What a component is called is not in the pattern: it is some part of the subject.
  const inside = named(bound).map((component) => {
    const part = unknown(spanOf(component), [subject]);
    if (component.kind === 'record_pattern') return matches(component, part, lower);
    const [written, target] = named(component);
    const value: Expr = { kind: 'cast', type: typeOf(written, lower) ?? typeName(''), value: part, ...spanOf(component) };
    return { kind: 'assign' as const, target: lower.expr(target), op: '=', value, ...spanOf(component) };
  });
  return curly.joinTests(at, '&&', [test, ...inside]) ?? test;
}

export function instanceOf(node: Syntax, lower: Lowerer): Expr {
  const subject = lower.expr(field(node, 'left'));
  const pattern = field(node, 'pattern');
  if (pattern !== undefined) return matches(pattern, subject, lower);
  const right = field(node, 'right');
  const of = typeOf(right, lower) ?? typeName('');
  const test = operator(spanOf(node), 'instanceof', [subject, name(spanOf(right ?? node), of.name)]);
  const bound = field(node, 'name');
  if (bound === undefined) return test;
  return curly.binding(node, test, { target: lower.expr(bound), value: { kind: 'cast', type: of, value: subject, ...spanOf(node) } });
}

/** The values of a label; none for the default. Of a pattern, its test. */
function labels(node: Syntax | undefined, subject: Expr, lower: Lowerer): readonly Expr[] {
  const of = node === undefined ? [] : named(node);
  if (of.some((child) => child.kind === 'identifier' && lower.text(child) === 'default')) return [];
  const guard = of.find((child) => child.kind === 'guard');
  return of.flatMap((child) => {
    if (child.kind === 'guard') return [];
    if (child.kind !== 'pattern') return [lower.expr(child)];
    const test = matches(child, subject, lower);
    return guard === undefined ? [test] : [operator(spanOf(node ?? child), '&&', [test, lower.expr(named(guard)[0])])];
  });
}

function cases(node: Syntax, subject: Expr, lower: Lowerer): readonly SwitchCase[] {
  return named(field(node, 'body') ?? node).flatMap((group): readonly SwitchCase[] => {
    const [label, ...body] = named(group);
    const values = labels(label, subject, lower);
    if (group.kind === 'switch_rule') return [{ values, body: body.flatMap((child) => bodyOf(child, lower)), fallsThrough: false }];
    if (group.kind !== 'switch_block_statement_group') return [];
    const more = allOf(group, 'switch_label').slice(1);
    const statements = body.filter((child) => child.kind !== 'switch_label').flatMap((child) => lower.statements(child));
    return [{ values: [...values, ...more.flatMap((child) => labels(child, subject, lower))], body: statements, fallsThrough: true }];
  });
}

export const switchStatement: LowerStatement = (node, lower) => {
  const subject = lower.expr(field(node, 'condition'));
  return [{ kind: 'switch', subject, cases: cases(node, subject, lower), ...spanOf(node) }];
};

/** Arms that are expressions make a chain of conditions; blocks with `yield` a lambda called at once. */
export function switchValue(node: Syntax, lower: Lowerer): Expr {
  const subject = lower.expr(field(node, 'condition'));
  const arms: curly.Arm[] = [];
  for (const rule of named(field(node, 'body') ?? node)) {
    const [label, body] = named(rule);
    if (rule.kind !== 'switch_rule' || body?.kind === 'block') return curly.calledAtOnce(node, yielding(switchStatement(node, lower)));
    const patterned = label !== undefined && firstOf(label, 'pattern') !== undefined;
    const tests = labels(label, subject, lower).map((value) => (patterned ? value : operator(spanOf(rule), 'case', [subject, value])));
    const test = curly.joinTests(rule, '||', tests);
    arms.push({ value: armValue(body, lower), ...(test === undefined ? {} : { test }) });
  }
  return curly.choice(node, arms);
}

function armValue(body: Syntax | undefined, lower: Lowerer): Expr {
  const value = lower.expr(body === undefined ? undefined : named(body)[0]);
  return body?.kind === 'throw_statement' ? call(spanOf(body), name(spanOf(body), 'throw'), [{ value }]) : value;
}

/** An arm that is an expression yields it. */
function yielding(statements: readonly Statement[]): readonly Statement[] {
  return statements.map((statement) => {
    if (statement.kind !== 'switch') return statement;
    const made = statement.cases.map((one): SwitchCase => {
      const [only] = one.body;
      if (one.fallsThrough || one.body.length !== 1 || only?.kind !== 'expression') return one;
      return { ...one, body: [{ ...only, kind: 'return' }] };
    });
    return { ...statement, cases: made };
  });
}
