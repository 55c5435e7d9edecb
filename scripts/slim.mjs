/** Takes comments and indentation out of a chunk: a third of its bytes. Names and lines stay, so that a stack trace can be read. */
import ts from 'typescript';

const COMMENT = /\/\*[^]*?\*\/|\/\/[^\n]*/g;

/** Kinds whose text may look like a comment and is none. */
const LITERALS = new Set([
  ts.SyntaxKind.StringLiteral,
  ts.SyntaxKind.RegularExpressionLiteral,
  ts.SyntaxKind.NoSubstitutionTemplateLiteral,
  ts.SyntaxKind.TemplateHead,
  ts.SyntaxKind.TemplateMiddle,
  ts.SyntaxKind.TemplateTail,
]);

/** @param {string} text JavaScript */
export function slim(text) {
  const source = ts.createSourceFile('chunk.js', text, ts.ScriptTarget.ESNext, false, ts.ScriptKind.JS);
  const parts = [];
  let done = 0;
  const visit = (node) => {
    if (LITERALS.has(node.kind)) {
      const start = node.getStart(source);
      parts.push(slimCode(text.slice(done, start)), text.slice(start, node.end));
      done = node.end;
    } else ts.forEachChild(node, visit);
  };
  visit(source);
  parts.push(slimCode(text.slice(done)));
  return parts.join('');
}

/** Between literals, what looks like a comment is one. A line break in it may end a statement, so one stays. */
function slimCode(code) {
  return code.replace(COMMENT, (comment) => (comment.includes('\n') ? '\n' : ' ')).replace(/\s*\n\s*/g, '\n');
}
