/** C#'s strings: plain, verbatim, raw, and each of them interpolated. */
import { joined, literal, unescaped as common } from '../expressions.js';
import { spanOf } from '../lowering.js';
import type { Lowerer, LowerExpr } from '../lowering.js';
import { firstOf, named } from '../nodes.js';
import type { Syntax } from '../syntax.js';
import type { Expr } from '../unit.js';
import { textOf } from './curly.js';
import { values } from './csharp-types.js';

/** `\x` has one to four digits here, `\U` eight. */
function unescaped(written: string): string {
  const wide = /^\\(?:U([0-9a-fA-F]{8})|x([0-9a-fA-F]{1,4}))$/.exec(written);
  const code = wide?.[1] ?? wide?.[2];
  if (code !== undefined) return String.fromCodePoint(Math.min(Number.parseInt(code, 16), 0x10ffff));
  return written === '\\e' ? '\x1b' : common(written);
}

/** Strings and characters in quotes. */
export const plain: LowerExpr = (node, lower) => {
  const pieces = named(node).flatMap((child) => {
    if (child.kind === 'string_literal_encoding') return [];
    return [child.kind === 'escape_sequence' ? unescaped(lower.text(child)) : lower.text(child)];
  });
  return literal(spanOf(node), pieces.join(''));
};

export const verbatim: LowerExpr = (node, lower) => {
  const written = lower.text(node);
  const open = written.indexOf('"') + 1;
  const end = written.length > open && written.endsWith('"') ? -1 : undefined;
  return literal(spanOf(node), written.slice(open, end).replaceAll('""', '"'));
};

/** A raw string over several lines lies between its first and last line end, without the closing line's indentation. */
function trimmed(pieces: readonly (string | Expr)[]): readonly (string | Expr)[] {
  const last = pieces.at(-1);
  const first = pieces[0];
  const tail = typeof last === 'string' ? /\r?\n([ \t]*)$/.exec(last) : null;
  if (tail === null || typeof first !== 'string' || !/^\r?\n/.test(first)) return pieces;
  const indent = tail[1] ?? '';
  return pieces.map((piece, i) => {
    if (typeof piece !== 'string') return piece;
    const cut = i === pieces.length - 1 ? piece.slice(0, piece.length - tail[0].length) : piece;
    const flush = cut.replaceAll(`\n${indent}`, '\n');
    return i === 0 ? flush.replace(/^\r?\n/, '') : flush;
  });
}

export const raw: LowerExpr = (node, lower) => joined(spanOf(node), trimmed([textOf(firstOf(node, 'raw_string_content'), lower)]));

function hole(node: Syntax, lower: Lowerer): Expr {
  return lower.expr(values(node).find((child) => child.kind !== 'interpolation_brace'));
}

/** Doubled braces stand for one, in verbatim strings doubled quotes too. */
export const interpolated: LowerExpr = (node, lower) => {
  const isRaw = firstOf(node, 'interpolation_quote') !== undefined;
  const isVerbatim = textOf(firstOf(node, 'interpolation_start'), lower).includes('@');
  const pieces = named(node).flatMap((child): readonly (string | Expr)[] => {
    if (child.kind === 'interpolation') return [hole(child, lower)];
    if (child.kind === 'escape_sequence') return [unescaped(lower.text(child))];
    if (child.kind !== 'string_content') return [];
    const written = lower.text(child);
    if (isRaw) return [written];
    const single = written.replaceAll('{{', '{').replaceAll('}}', '}');
    return [isVerbatim ? single.replaceAll('""', '"') : single];
  });
  return joined(spanOf(node), isRaw ? trimmed(pieces) : pieces);
};
