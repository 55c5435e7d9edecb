/** Expressions of PHP. */
import { call, literal, member, name, numberValue, operator, typeName, unknown } from '../expressions.js';
import { spanOf } from '../lowering.js';
import type { Lowerer, LowerExpr } from '../lowering.js';
import { field, firstOf, named } from '../nodes.js';
import type { Syntax } from '../syntax.js';
import type { Entry, Expr } from '../unit.js';
import * as curly from './curly.js';
import { textOf } from './curly.js';
import * as declarations from './php-declarations.js';
import { byName, wordOf } from './php-by-name.js';
import { argumentsOf, dotted, variableName } from './php-declarations.js';
import { dynamicVariable, encapsed, heredoc, single } from './php-strings.js';

const number: LowerExpr = (node, lower) => literal(spanOf(node), numberValue(lower.text(node)) ?? 0);

/** Constants, classes and functions; `die` and `exit` need no parentheses. */
const nameOf: LowerExpr = (node, lower) => {
  const written = dotted(node, lower);
  const word = written.toLowerCase();
  return word === 'die' || word === 'exit' ? call(spanOf(node), name(spanOf(node), word), []) : name(spanOf(node), written);
};

/** A class or function by name, `self`, or any value. */
function entityOf(node: Syntax | undefined, lower: Lowerer): Expr {
  if (node === undefined) return lower.expr(node);
  const plain = ['name', 'qualified_name', 'relative_name', 'relative_scope'].includes(node.kind);
  return plain ? name(spanOf(node), dotted(node, lower)) : lower.expr(node);
}

/** `->name` and `::$name` are members, `->$name` is an entry under a key nobody knows. */
function memberOf(node: Syntax, lower: Lowerer): Expr {
  const of = field(node, 'name');
  const object = entityOf(field(node, 'object') ?? field(node, 'scope'), lower);
  const at = { start: node.start, end: of?.end ?? node.end };
  const isStatic = node.kind === 'scoped_property_access_expression' && of?.kind === 'variable_name';
  if (of === undefined || of.kind === 'name' || isStatic) return member(at, object, variableName(of, lower));
  return { kind: 'index', object, index: lower.expr(of), ...at };
}

const classConstant: LowerExpr = (node, lower) => {
  const [object, of] = named(node);
  return member(spanOf(node), entityOf(object, lower), textOf(of, lower));
};

/** `->$method()` calls what the variable names. */
function chosen(index: Expr): Expr {
  return { kind: 'cast', type: typeName('callable'), value: index, start: index.start, end: index.end };
}

/** `strlen(...)` is the function itself. */
function called(node: Syntax, callee: Expr, lower: Lowerer): Expr {
  const given = field(node, 'arguments');
  if (given !== undefined && firstOf(given, 'variadic_placeholder') !== undefined) return callee;
  return call(
    spanOf(node),
    callee.kind === 'index' && callee.index !== undefined ? chosen(callee.index) : callee,
    argumentsOf(given, lower),
  );
}

/** `printf` writes out what `sprintf` makes. */
function written(made: Expr): Expr {
  if (made.kind !== 'call' || made.callee.kind !== 'name') return made;
  const format = FORMATS.get(made.callee.name);
  if (format === undefined) return made;
  const { start, end } = made;
  return call({ start, end }, name(made.callee, 'echo'), [{ value: { ...made, callee: name(made.callee, format) } }]);
}

const FORMATS: ReadonlyMap<string, string> = new Map([
  ['printf', 'sprintf'],
  ['vprintf', 'vsprintf'],
]);

/** `$f(x)` calls a value, which must not be taken for the function f: it is cast to `callable` first. */
function functionCall(node: Syntax, lower: Lowerer): Expr {
  const of = field(node, 'function');
  const at = spanOf(of ?? node);
  if (of?.kind === 'name' || of?.kind === 'qualified_name' || of?.kind === 'relative_name')
    return written(byName(called(node, name(at, dotted(of, lower).toLowerCase()), lower)));
  const value = lower.expr(of);
  return called(
    node,
    value.kind === 'name' || value.kind === 'index' ? { kind: 'cast', type: typeName('callable'), value, ...at } : value,
    lower,
  );
}

/** `new $class(x)` constructs what only the running program knows: a call of a `class-string`. */
function creation(node: Syntax, lower: Lowerer): Expr {
  const of = named(node)[0];
  const anonymous = of?.kind === 'anonymous_class' ? of : undefined;
  const args = argumentsOf(firstOf(anonymous ?? node, 'arguments'), lower);
  if (anonymous !== undefined) {
    const body = declarations.classOf(anonymous, lower);
    return { kind: 'new', type: body.bases[0] ?? typeName(''), args, properties: [], body, ...spanOf(node) };
  }
  const value = entityOf(of, lower);
  if (value.kind === 'name' && of?.kind !== 'variable_name')
    return { kind: 'new', type: typeName(value.name), args, properties: [], ...spanOf(node) };
  return call(spanOf(node), { kind: 'cast', type: typeName('class-string'), value, ...spanOf(of ?? node) }, args);
}

/** `.` is not in the tree: a binary expression without an operator joins texts. */
function binary(node: Syntax, lower: Lowerer): Expr {
  if (field(node, 'operator') !== undefined) return added(curly.binary(node, lower));
  return operator(spanOf(node), '+', [lower.expr(field(node, 'left')), lower.expr(field(node, 'right'))]);
}

function unary(node: Syntax, lower: Lowerer): Expr {
  return operator(spanOf(node), field(node, 'operator')?.kind ?? '-', [lower.expr(field(node, 'argument') ?? named(node)[0])]);
}

function augmented(node: Syntax, lower: Lowerer): Expr {
  const made = curly.assignment(node, lower);
  if (made.kind !== 'assign') return made;
  if (made.op === '+' && isNumber(made.value)) return { ...made, op: '=', value: added(operator(made, '+', [made.target, made.value])) };
  return made.op === '.' ? { ...made, op: '+' } : made;
}

/** `+` is for numbers, but for arrays; `.` is what joins texts. */
function added(made: Expr): Expr {
  if (made.kind !== 'operator' || made.op !== '+' || !made.operands.some(isNumber)) return made;
  const operands = made.operands.map((value): Expr =>
    isNumber(value) ? value : { kind: 'cast', type: typeName('float'), value, start: value.start, end: value.end },
  );
  return { ...made, operands };
}

function isNumber(value: Expr): boolean {
  return value.kind === 'literal' && typeof value.value === 'number';
}

/** `a ?: b` is a when that holds. */
function conditional(node: Syntax, lower: Lowerer): Expr {
  const test = lower.expr(field(node, 'condition'));
  const then = field(node, 'body');
  return {
    kind: 'conditional',
    test,
    then: then === undefined ? test : lower.expr(then),
    otherwise: lower.expr(field(node, 'alternative')),
    ...spanOf(node),
  };
}

function subscript(node: Syntax, lower: Lowerer): Expr {
  const [object, index] = named(node);
  const key = index === undefined ? undefined : lower.expr(index);
  const variable = key === undefined || object === undefined || lower.text(object) !== '$GLOBALS' ? undefined : wordOf(key);
  if (variable !== undefined) return name(spanOf(node), variable);
  return { kind: 'index', object: lower.expr(object), ...(index === undefined ? {} : { index: lower.expr(index) }), ...spanOf(node) };
}

function cast(node: Syntax, lower: Lowerer): Expr {
  return {
    kind: 'cast',
    type: typeName(textOf(field(node, 'type'), lower).toLowerCase()),
    value: lower.expr(field(node, 'value')),
    ...spanOf(node),
  };
}

function arrayEntry(node: Syntax, lower: Lowerer): Entry {
  const [first, second] = named(node);
  if (first?.kind === 'variadic_unpacking') return { spread: true, value: lower.expr(named(first)[0]) };
  return second === undefined ? { value: lower.expr(first) } : { key: lower.expr(first), value: lower.expr(second) };
}

function array(node: Syntax, lower: Lowerer): Expr {
  const entries = named(node).map((child) => arrayEntry(child, lower));
  return { kind: 'collection', shape: entries.some((entry) => entry.key !== undefined) ? 'map' : 'list', entries, ...spanOf(node) };
}

/** `list($a, , $b)`, `["k" => $v]`: places count, and commas are not in the tree. */
function listOf(node: Syntax, lower: Lowerer): Expr {
  const entries: Entry[] = [];
  let at = node.start;
  let key: Expr | undefined;
  node.children.forEach((child, i) => {
    if (!child.named) return;
    const value = lower.expr(child);
    if (node.children[i + 1]?.kind === '=>') {
      key = value;
      return;
    }
    const commas = key === undefined ? lower.text({ ...node, start: at, end: child.start }).split(',').length - 1 : 0;
    for (let skipped = entries.length === 0 ? 0 : 1; skipped < commas; skipped += 1)
      entries.push({ value: unknown({ start: at, end: at }, []) });
    entries.push(key === undefined ? { value } : { key, value });
    key = undefined;
    at = child.end;
  });
  return { kind: 'collection', shape: entries.some((entry) => entry.key !== undefined) ? 'map' : 'list', entries, ...spanOf(node) };
}

/** `echo $a, $b` writes one text. */
export const echoed: LowerExpr = (node, lower) => {
  const given = named(node).flatMap((child) => (child.kind === 'sequence_expression' ? sequence(child) : [child]));
  const [first, ...rest] = lower.exprs(given);
  const value = first === undefined || rest.length === 0 ? first : { kind: 'text' as const, parts: [first, ...rest], ...spanOf(node) };
  return call(spanOf(node), name(spanOf(node), 'echo'), value === undefined ? [] : [{ value }]);
};

/** A language construct as a call of that name. */
export function construct(word: string): LowerExpr {
  return (node, lower) => {
    const given = named(node).flatMap((child) => (child.kind === 'sequence_expression' ? sequence(child) : [child]));
    return call(
      spanOf(node),
      name(spanOf(node), word),
      given.map((child) => ({ value: lower.expr(child) })),
    );
  };
}

export function sequence(node: Syntax): readonly Syntax[] {
  return named(node).flatMap((child) => (child.kind === 'sequence_expression' ? sequence(child) : [child]));
}

const shell: LowerExpr = (node, lower) => call(spanOf(node), name(spanOf(node), 'shell_exec'), [{ value: encapsed(node, lower) }]);

/** `match (true)` tests its conditions, any other compares with them. */
function matchOf(node: Syntax, lower: Lowerer): Expr {
  const subject = lower.expr(field(node, 'condition'));
  const always = subject.kind === 'literal' && subject.value === true;
  const arms = named(field(node, 'body') ?? node).map((arm): curly.Arm => {
    const value = lower.expr(field(arm, 'return_expression'));
    const tests = lower.exprs(named(field(arm, 'conditional_expressions') ?? { ...arm, children: [] }));
    const test = curly.joinTests(arm, '||', always ? tests : tests.map((of) => operator(spanOf(arm), '==', [subject, of])));
    return { value, ...(test === undefined ? {} : { test }) };
  });
  return curly.choice(node, arms);
}

function yieldOf(node: Syntax, lower: Lowerer): Expr {
  return unknown(
    spanOf(node),
    named(node).flatMap((child) => (child.kind === 'array_element_initializer' ? lower.exprs(named(child)) : [lower.expr(child)])),
  );
}

export const PHP_EXPRESSIONS: ReadonlyMap<string, LowerExpr> = new Map<string, LowerExpr>([
  ['name', nameOf],
  ['qualified_name', nameOf],
  ['relative_name', nameOf],
  ['relative_scope', nameOf],
  ['variable_name', (node, lower) => name(spanOf(node), variableName(node, lower))],
  ['dynamic_variable_name', dynamicVariable],
  ['string', single],
  ['encapsed_string', encapsed],
  ['heredoc', heredoc],
  ['nowdoc', heredoc],
  ['shell_command_expression', shell],
  ['integer', number],
  ['float', number],
  ['boolean', (node, lower) => literal(spanOf(node), lower.text(node).toLowerCase() === 'true')],
  ['null', (node) => literal(spanOf(node), null)],
  ['function_call_expression', functionCall],
  ['member_call_expression', (node, lower) => called(node, memberOf(node, lower), lower)],
  ['nullsafe_member_call_expression', (node, lower) => called(node, memberOf(node, lower), lower)],
  ['scoped_call_expression', (node, lower) => called(node, memberOf(node, lower), lower)],
  ['member_access_expression', memberOf],
  ['nullsafe_member_access_expression', memberOf],
  ['scoped_property_access_expression', memberOf],
  ['class_constant_access_expression', classConstant],
  ['object_creation_expression', creation],
  ['subscript_expression', subscript],
  ['array_creation_expression', array],
  ['list_literal', listOf],
  ['binary_expression', binary],
  ['unary_op_expression', unary],
  ['update_expression', curly.update],
  ['assignment_expression', curly.assignment],
  ['reference_assignment_expression', curly.assignment],
  ['augmented_assignment_expression', augmented],
  ['conditional_expression', conditional],
  ['cast_expression', cast],
  ['match_expression', matchOf],
  ['anonymous_function', declarations.lambda],
  ['arrow_function', declarations.lambda],
  ['by_ref', curly.inner],
  ['clone_expression', curly.inner],
  ['error_suppression_expression', curly.inner],
  ['variadic_unpacking', curly.inner],
  ['yield_expression', yieldOf],
  ['throw_expression', construct('throw')],
  ['print_intrinsic', construct('print')],
  ['include_expression', construct('include')],
  ['include_once_expression', construct('include_once')],
  ['require_expression', construct('require')],
  ['require_once_expression', construct('require_once')],
]);
