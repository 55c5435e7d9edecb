/**
 * What the lowerings share: dispatch by node kind, and the treatment of what a table does not name. A language is two tables from
 * node kinds to functions; everything irregular is in those functions, and nothing else in the detector knows a grammar.
 */
import type { Language } from '../domain.js';
import { named } from './nodes.js';
import type { Syntax } from './syntax.js';
import type { Expr, Import, Span, Statement, Unit } from './unit.js';

export type LowerExpr = (node: Syntax, lower: Lowerer) => Expr;
export type LowerStatement = (node: Syntax, lower: Lowerer) => readonly Statement[];

export interface Lowering {
  readonly language: Language;
  readonly expressions: ReadonlyMap<string, LowerExpr>;
  readonly statements: ReadonlyMap<string, LowerStatement>;
  /** Kinds without meaning of their own, replaced by their children: ERROR, parentheses, wrappers. */
  readonly transparent: ReadonlySet<string>;
  /** Leaves that hold nothing to lower: comments, punctuation that is named. */
  readonly ignored: ReadonlySet<string>;
}

export interface Lowerer {
  text(node: Syntax): string;
  /** An absent node is an unknown value of no extent. */
  expr(node: Syntax | undefined): Expr;
  exprs(nodes: readonly Syntax[]): readonly Expr[];
  /** A statement node, or a block's children. */
  statements(node: Syntax | undefined): readonly Statement[];
  children(node: Syntax): readonly Statement[];
  imports(...found: readonly Import[]): void;
}

const NOWHERE: Span = { start: 0, end: 0 };

/** Lowers a whole tree. Never throws: what no table names becomes `unknown` with its children kept. */
export function lowerUnit(lowering: Lowering, root: Syntax, source: string): Unit {
  const imports: Import[] = [];
  const lower: Lowerer = {
    text: (node) => source.slice(node.start, node.end),
    expr: (node) => (node === undefined ? { kind: 'unknown', children: [], ...NOWHERE } : lowerExpr(node)),
    exprs: (nodes) => nodes.map(lowerExpr),
    statements: (node) => (node === undefined ? [] : lowerStatement(node)),
    children: (node) => node.children.flatMap((child) => (child.named ? lowerStatement(child) : [])),
    imports: (...found) => void imports.push(...found),
  };

  function lowerExpr(node: Syntax): Expr {
    const rule = lowering.expressions.get(node.kind);
    if (rule !== undefined) return rule(node, lower);
    const children = named(node).filter((child) => !lowering.ignored.has(child.kind));
    if (lowering.transparent.has(node.kind) && children.length === 1 && children[0] !== undefined) return lowerExpr(children[0]);
    return { kind: 'unknown', children: children.map(lowerExpr), ...spanOf(node) };
  }

  function lowerStatement(node: Syntax): readonly Statement[] {
    if (lowering.ignored.has(node.kind)) return [];
    const rule = lowering.statements.get(node.kind);
    if (rule !== undefined) return rule(node, lower);
    if (lowering.expressions.has(node.kind)) return [{ kind: 'expression', value: lowerExpr(node), ...spanOf(node) }];
    if (node.children.length > 0) return lower.children(node);
    return [];
  }

  return { language: lowering.language, body: lowerStatement(root), imports };
}

export function spanOf(node: Span): Span {
  return { start: node.start, end: node.end };
}
