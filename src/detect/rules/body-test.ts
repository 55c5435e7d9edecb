/** Questions to what a function's text does, answered without running it. */
import type { FunctionDeclaration, Statement } from '../unit.js';
import { bodyWords } from './body-words.js';
import type { BodyTest, FunctionTest } from './rule.js';

/** Not for a body that is cut off: what is missing may stand behind the cut. A test that asks nothing of the body holds for it too. */
export function testBody(
  test: Pick<BodyTest, 'empty' | 'returns' | 'throws'>,
  declaration: Pick<FunctionDeclaration, 'body' | 'complete'>,
): boolean {
  const returned = declaration.body.flatMap(returnsIn);
  return (
    (declaration.complete || (test.empty === undefined && test.throws === undefined && test.returns === undefined)) &&
    (test.empty === undefined || (declaration.body.length === 0) === test.empty) &&
    (test.throws === undefined || declaration.body.some(throws) === test.throws) &&
    (test.returns === undefined ||
      (returned.length > 0 && returned.every((one) => one.value?.kind === 'literal' && one.value.value === test.returns)))
  );
}

/** The same, and which words stand in it. */
export function testFunction(test: FunctionTest, declaration: FunctionDeclaration): boolean {
  if (!testBody(test, declaration)) return false;
  const { mentions, lacks, 'calls-with': constants } = test;
  if (mentions === undefined && lacks === undefined && constants === undefined) return true;
  const { words, given } = bodyWords(declaration);
  return (
    (mentions === undefined || mentions.some((word) => words.has(word))) &&
    (lacks === undefined || !lacks.some((word) => words.has(word))) &&
    (constants === undefined ||
      given.some((values) => values.length === constants.length && values.every((value, i) => value === constants[i])))
  );
}

function inner(statement: Statement): readonly Statement[] {
  switch (statement.kind) {
    case 'if':
      return [...statement.then, ...statement.otherwise];
    case 'try':
      return [...statement.body, ...statement.catches.flatMap((one) => one.body), ...statement.lastly];
    case 'switch':
      return statement.cases.flatMap((one) => one.body);
    case 'loop':
    case 'block':
    case 'using':
      return statement.body;
    default:
      return [];
  }
}

function returnsIn(statement: Statement): readonly Extract<Statement, { kind: 'return' }>[] {
  return statement.kind === 'return' ? [statement] : inner(statement).flatMap(returnsIn);
}

function throws(statement: Statement): boolean {
  return statement.kind === 'throw' || inner(statement).some(throws);
}
