/** Questions to a syntax node. */
import type { Syntax } from './syntax.js';

export function field(node: Syntax, name: string): Syntax | undefined {
  for (const child of node.children) if (child.field === name) return child;
  return undefined;
}

export function fields(node: Syntax, name: string): readonly Syntax[] {
  return node.children.filter((child) => child.field === name);
}

/** Named children without comments. */
export function named(node: Syntax): readonly Syntax[] {
  return node.children.filter((child) => child.named && !isComment(child));
}

export function firstOf(node: Syntax, ...kinds: readonly string[]): Syntax | undefined {
  return node.children.find((child) => kinds.includes(child.kind));
}

export function allOf(node: Syntax, ...kinds: readonly string[]): readonly Syntax[] {
  return node.children.filter((child) => kinds.includes(child.kind));
}

/** Whether a keyword or operator stands directly under the node. */
export function hasToken(node: Syntax, word: string): boolean {
  return node.children.some((child) => !child.named && child.kind === word);
}

export function isComment(node: Syntax): boolean {
  return node.kind === 'comment' || node.kind === 'line_comment' || node.kind === 'block_comment';
}
