/** Patterns of C# as tests that bind names, and the two kinds of switch. */
import { call, literal, member, name, operator, typeName } from '../expressions.js';
import { spanOf } from '../lowering.js';
import type { Lowerer, LowerExpr, LowerStatement } from '../lowering.js';
import { allOf, field, firstOf, hasToken, named } from '../nodes.js';
import type { Syntax } from '../syntax.js';
import type { Expr, SwitchCase } from '../unit.js';
import * as curly from './curly.js';
import { qualifiedName, typeOf, values } from './csharp-types.js';

/** Whether the subject matches, binding the names of the pattern; `undefined` when everything does. */
export function matches(pattern: Syntax, subject: Expr, lower: Lowerer): Expr | undefined {
  const at = spanOf(pattern);
  switch (pattern.kind) {
    case 'discard':
      return undefined;
    case 'constant_pattern':
      return constant(pattern, subject, lower);
    case 'parenthesized_pattern':
      return inside(pattern, subject, lower);
    case 'negated_pattern': {
      const test = inside(pattern, subject, lower);
      if (test === undefined) return literal(at, false);
      return test.kind === 'operator' && test.op === '==' ? { ...test, op: '!=' } : operator(at, '!', [test]);
    }
    case 'and_pattern':
    case 'or_pattern': {
      const sides = [field(pattern, 'left'), field(pattern, 'right')].flatMap((side) =>
        side === undefined ? [] : (matches(side, subject, lower) ?? []),
      );
      return curly.joinTests(at, pattern.kind === 'and_pattern' ? '&&' : '||', sides);
    }
    case 'relational_pattern':
      return operator(at, pattern.children.find((child) => !child.named)?.kind ?? '', [subject, lower.expr(values(pattern)[0])]);
    case 'declaration_pattern':
    case 'var_pattern':
    case 'recursive_pattern':
      return structural(pattern, subject, lower);
    case 'list_pattern':
      return entries(pattern, subject, lower);
    case 'type_pattern':
      return isType(field(pattern, 'type'), subject, lower);
    default:
      return isType(pattern, subject, lower);
  }
}

function inside(pattern: Syntax, subject: Expr, lower: Lowerer): Expr | undefined {
  const of = values(pattern)[0];
  return of === undefined ? undefined : matches(of, subject, lower);
}

function isType(type: Syntax | undefined, subject: Expr, lower: Lowerer): Expr {
  const at = { start: subject.start, end: type?.end ?? subject.end };
  return operator(at, 'is', [subject, name(spanOf(type ?? subject), typeOf(type, lower)?.name ?? '')]);
}

/** A bare name is taken for a type, as in `x is Dog`; anything else is compared with. */
function constant(pattern: Syntax, subject: Expr, lower: Lowerer): Expr | undefined {
  const [of] = values(pattern);
  if (of === undefined) return undefined;
  if (of.kind === 'tuple_expression') return entries(of, subject, lower);
  if (of.kind === 'identifier' && lower.text(of) === '_') return undefined;
  if (of.kind === 'identifier' || of.kind === 'generic_name' || of.kind === 'predefined_type') return isType(of, subject, lower);
  return operator(spanOf(pattern), '==', [subject, lower.expr(of)]);
}

/** `T { P: pattern } name`. */
function structural(pattern: Syntax, subject: Expr, lower: Lowerer): Expr | undefined {
  const written = field(pattern, 'type');
  const type = written === undefined ? undefined : typeOf(written, lower);
  const tests: Expr[] = type === undefined || type.name === '' ? [] : [isType(written, subject, lower)];
  for (const clause of allOf(pattern, 'property_pattern_clause')) {
    for (const part of allOf(clause, 'subpattern')) {
      const [of, wanted] = named(part);
      const test =
        of === undefined || wanted === undefined
          ? undefined
          : matches(wanted, member(spanOf(of), subject, qualifiedName(of, lower)), lower);
      if (test !== undefined) tests.push(test);
    }
  }
  const positions = firstOf(pattern, 'positional_pattern_clause', 'parenthesized_variable_designation');
  const placed = positions === undefined ? undefined : entries(positions, subject, lower);
  if (placed !== undefined) tests.push(placed);
  const bound = field(pattern, 'name');
  if (bound !== undefined) {
    const value: Expr = type === undefined || type.name === '' ? subject : { kind: 'cast', type, value: subject, ...spanOf(pattern) };
    tests.push({ kind: 'assign', target: lower.expr(bound), op: '=', value, ...spanOf(pattern) });
  }
  return curly.joinTests(pattern, '&&', tests);
}

/** `(a, b)` and `[a, .., b]`: a pattern an entry. */
function entries(pattern: Syntax, subject: Expr, lower: Lowerer): Expr | undefined {
  const tests = named(pattern).flatMap((child, i): readonly Expr[] => {
    const part: Expr = { kind: 'index', object: subject, index: literal(spanOf(child), i), ...spanOf(child) };
    const of = child.kind === 'argument' || child.kind === 'subpattern' ? (values(child).at(-1) ?? child) : child;
    if (of.kind === 'declaration_expression') return [{ kind: 'assign', target: lower.expr(of), op: '=', value: part, ...spanOf(of) }];
    if (pattern.kind === 'parenthesized_variable_designation')
      return [{ kind: 'assign', target: lower.expr(of), op: '=', value: part, ...spanOf(of) }];
    if (of.kind === 'identifier' && lower.text(of) === '_') return [];
    const test =
      of.kind.endsWith('_pattern') || of.kind === 'discard' ? matches(of, part, lower) : operator(spanOf(of), '==', [part, lower.expr(of)]);
    return test === undefined ? [] : [test];
  });
  return curly.joinTests(pattern, '&&', tests);
}

/** The test of an arm or a case: its pattern and its `when`. */
function tested(node: Syntax, subject: Expr, lower: Lowerer): Expr | undefined {
  const pattern = values(node)[0];
  const when = firstOf(node, 'when_clause');
  const test = pattern === undefined || pattern === when ? undefined : matches(pattern, subject, lower);
  const guard = when === undefined ? undefined : lower.expr(values(when)[0]);
  const given = [test, guard].filter((one) => one !== undefined);
  return curly.joinTests(node, '&&', given);
}

export const switchValue: LowerExpr = (node, lower) => {
  const subject = lower.expr(values(node)[0]);
  const arms = allOf(node, 'switch_expression_arm').map((arm): curly.Arm => {
    const test = tested(arm, subject, lower);
    return { value: lower.expr(values(arm).at(-1)), ...(test === undefined ? {} : { test }) };
  });
  return curly.choice(node, arms);
};

function section(node: Syntax, subject: Expr, lower: Lowerer): SwitchCase {
  const parts = values(node);
  const [first] = parts;
  const pattern = first !== undefined && hasToken(node, 'case') ? first : undefined;
  const rest = parts.filter((child) => child !== pattern && child.kind !== 'when_clause');
  const body = rest.flatMap((child) => lower.statements(child));
  return { values: pattern === undefined ? [] : [label(node, subject, lower)], body, fallsThrough: body.length === 0 };
}

/** A constant as it is; of another pattern the test. */
function label(node: Syntax, subject: Expr, lower: Lowerer): Expr {
  const [pattern] = values(node);
  const [constantValue] = pattern?.kind === 'constant_pattern' ? values(pattern) : [];
  const plain = constantValue !== undefined && constantValue.kind !== 'tuple_expression' && firstOf(node, 'when_clause') === undefined;
  return plain ? lower.expr(constantValue) : (tested(node, subject, lower) ?? literal(spanOf(node), true));
}

export const switchStatement: LowerStatement = (node, lower) => {
  const subject = lower.expr(field(node, 'value'));
  const cases = allOf(field(node, 'body') ?? node, 'switch_section').map((child) => section(child, subject, lower));
  return [{ kind: 'switch', subject, cases, ...spanOf(node) }];
};

export const throwValue: LowerExpr = (node, lower) =>
  call(
    spanOf(node),
    name(spanOf(node), 'throw'),
    values(node).map((child) => ({ value: lower.expr(child) })),
  );

/** `x with { P = v }` is a copy by the method of that name. */
export const withOf: LowerExpr = (node, lower) => {
  const object = lower.expr(values(node)[0]);
  const args = allOf(node, 'with_initializer').map((child) => {
    const [of, value] = values(child);
    return { name: of === undefined ? '' : lower.text(of), value: lower.expr(value) };
  });
  return call(spanOf(node), member(spanOf(node), object, 'with'), args);
};

/** `default` is null; of a type, whatever is null for it. */
export const defaultOf: LowerExpr = (node, lower) => {
  const type = typeOf(field(node, 'type'), lower) ?? typeName('');
  const nothing = literal(spanOf(node), null);
  return type.name === '' ? nothing : { kind: 'cast', type, value: nothing, ...spanOf(node) };
};
