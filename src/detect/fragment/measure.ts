/** Judges trees of broken texts. */
import { isComment } from '../nodes.js';
import type { Syntax } from '../syntax.js';

/** How badly a text was understood: characters inside ERROR nodes, and a little for each token that had to be invented. */
export function damage(root: Syntax): number {
  let sum = 0;
  const visit = (node: Syntax): void => {
    if (node.kind === 'ERROR') {
      sum += Math.max(1, node.end - node.start);
      return;
    }
    if (node.start === node.end && node.children.length === 0 && (node.kind === 'MISSING' || node.kind.endsWith('identifier'))) sum += 0.5;
    for (const child of node.children) visit(child);
  };
  visit(root);
  return sum;
}

const STATEMENT =
  /^(?:declaration|block|compound_statement|statement_block|preproc_(?!call).*|.*_(?:statement|declaration|definition|item|directive|specifier|specification|invocation|expression|loop)|struct|impl)$/;

/**
 * Prose that is read as code comes out as names beside names, with errors between them. In a text that errs, a statement made of these
 * kinds alone is no sign of code; in one that does not, only a bare name is none.
 */
const HOLLOW = new Set(
  [
    'ERROR MISSING name this identifier type_identifier field_identifier property_identifier statement_identifier namespace_identifier dotted_name scoped_identifier',
    'expression_statement empty_statement global_statement labeled_statement named_label_statement local_declaration_statement local_function_statement',
    'declaration local_variable_declaration variable_declaration variable_declarator field_declaration field_definition property_declaration',
    'method_declaration class_declaration class_body declaration_list use_declaration namespace_use_declaration namespace_use_clause',
    'field_expression member_expression member_access_expression field_access attribute unary_expression unary_op_expression binary_expression binary_operator',
    'not_operator comparison_operator is_pattern_expression is_expression constant_pattern tuple expression_list sequence_expression comma_expression',
    'parenthesized_expression parameters parameter_list formal_parameters formal_parameter parameter parameter_declaration function_declarator',
  ].flatMap((kinds) => kinds.split(' ')),
);
const BARE = new Set(['expression_statement', 'global_statement', 'identifier', 'name']);

/** Whether a statement or a declaration was understood outside ERROR nodes. */
export function hasStatement(root: Syntax, damaged: number): boolean {
  const hollow = damaged === 0 ? BARE : HOLLOW;
  return root.children.some((child) => child.named && child.kind !== 'ERROR' && STATEMENT.test(child.kind) && !isHollow(child, hollow));
}

function isHollow(node: Syntax, hollow: ReadonlySet<string>): boolean {
  if (node.kind === 'ERROR' || !node.named || isComment(node)) return true;
  return hollow.has(node.kind) && node.children.every((child) => isHollow(child, hollow));
}

const BODY = /block|body|compound_statement|declaration_list/;

/** Bodies that only the repair closed get a MISSING token, like those that the parser closed: a cut text must not look whole. */
export function withOpenEnds(node: Syntax, end: number): Syntax {
  if (node.end <= end || node.start >= end) return node;
  const children = node.children.map((child) => withOpenEnds(child, end));
  if (!BODY.test(node.kind)) return { ...node, children };
  return {
    ...node,
    children: [...children, { kind: 'MISSING', named: false, field: undefined, start: node.end, end: node.end, children: [] }],
  };
}
