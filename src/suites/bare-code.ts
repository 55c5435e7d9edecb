import type { Block } from './fenced-blocks.js';
import { lineKind } from './line-kind.js';

/**
 * Code that no fence marks: the answer from its first to its last line that is not running text. Sentences between code stay, since dropping a line
 * of code would hide what is in it, and the parser gets over a line of prose. `undefined` when nothing but prose is there.
 */
export function bareCode(lines: readonly string[]): Block | undefined {
  const kinds = lines.map(lineKind);
  const hasProse = kinds.includes('prose');
  if (!kinds.includes('code') && (hasProse || !kinds.includes('unclear'))) return undefined;
  const first = kinds.findIndex((kind) => kind === 'code' || kind === 'unclear');
  const last = kinds.findLastIndex((kind) => kind === 'code' || kind === 'unclear');
  const [only] = lines.filter((line) => line.trim() !== '');
  const quoted = first === last && only !== undefined ? insideBackticks(only.trim()) : undefined;
  if (quoted !== undefined) return { info: '', start: first, lines: [quoted] };
  const kept = lines.slice(first, last + 1);
  return { info: '', start: first, lines: hasProse ? withoutMarkdownIndent(kept) : kept };
}

/** Four spaces make a code block in Markdown, but only around prose: a bare continuation is indented because it continues something. */
function withoutMarkdownIndent(lines: readonly string[]): readonly string[] {
  const isIndented = lines.every((line) => line.trim() === '' || line.startsWith('    ') || line.startsWith('\t'));
  return isIndented ? lines.map((line) => (line.startsWith('\t') ? line.slice(1) : line.slice(4))) : lines;
}

function insideBackticks(text: string): string | undefined {
  const inner = text.slice(1, -1);
  return text.length > 2 && text.startsWith('`') && text.endsWith('`') && !inner.includes('`') ? inner : undefined;
}
