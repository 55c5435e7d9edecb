/** The words and calls in a function's text: every name and member it mentions, and the constants it hands on. */
import type { Expr, FunctionDeclaration, LiteralValue } from '../unit.js';

export interface BodyWords {
  readonly words: ReadonlySet<string>;
  /** The arguments of every call that has only constants. */
  readonly given: readonly (readonly LiteralValue[])[];
}

const known = new WeakMap<FunctionDeclaration, BodyWords>();

export function bodyWords(declaration: FunctionDeclaration): BodyWords {
  const before = known.get(declaration);
  if (before !== undefined) return before;
  const words = new Set<string>();
  const given: (readonly LiteralValue[])[] = [];
  const waiting: unknown[] = [declaration.parameters, declaration.body];
  for (let next = waiting.pop(); next !== undefined; next = waiting.pop()) {
    if (typeof next !== 'object' || next === null) continue;
    note(next, words, given);
    for (const part of Object.values(next)) if (typeof part === 'object' && part !== null) waiting.push(part);
  }
  const made = { words, given };
  known.set(declaration, made);
  return made;
}

function note(node: object, words: Set<string>, given: (readonly LiteralValue[])[]): void {
  if (!('kind' in node)) {
    if ('key' in node && isLiteral(node.key)) words.add(String(node.key.value));
    return;
  }
  if ((node.kind === 'name' || node.kind === 'member') && 'name' in node) words.add(String(node.name));
  if (node.kind === 'call' && 'args' in node && Array.isArray(node.args)) {
    const values = node.args.flatMap(({ value }: { readonly value: Expr }) => (isLiteral(value) ? [value.value] : []));
    if (values.length === node.args.length) given.push(values);
  }
}

function isLiteral(node: unknown): node is Extract<Expr, { kind: 'literal' }> {
  return typeof node === 'object' && node !== null && 'kind' in node && node.kind === 'literal';
}
