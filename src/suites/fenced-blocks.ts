import { fenceLanguage } from './fence-language.js';
import { lineKind } from './line-kind.js';

/** A run of lines of the answer that a wrapper marks as code. `start` counts from 0, over the lines that were given. */
export interface Block {
  readonly info: string;
  readonly start: number;
  readonly lines: readonly string[];
}

/** What fences make of an answer: the blocks in order, and the rest with each fenced line blank. */
export interface Fenced {
  readonly blocks: readonly Block[];
  readonly outside: readonly string[];
}

interface Fence {
  readonly indent: number;
  readonly marker: string;
  readonly length: number;
  readonly info: string;
}

interface Open extends Fence {
  readonly start: number;
  readonly lines: string[];
}

/**
 * Fences of backticks and tildes as models write them: longer than three, indented in a list, opened at the end of a sentence, closed at the end of
 * a line of code, not closed at all because the answer was cut, or closed without having been opened because the prompt had opened it.
 */
export function fencedBlocks(lines: readonly string[]): Fenced {
  const blocks: Block[] = [];
  const outside = lines.map(() => '');
  const closers = bareFencesFrom(lines);
  let open: Open | undefined;
  let isFirst = true;
  const close = (): void => {
    if (open !== undefined && open.lines.some((line) => line.trim() !== ''))
      blocks.push({ info: open.info, start: open.start, lines: open.lines });
    open = undefined;
  };
  lines.forEach((line, index) => {
    const fence = readFence(line);
    if (open === undefined) {
      const opening = fence ?? readMidLineFence(line);
      if (opening === undefined) outside[index] = pickInline(line, (code) => blocks.push({ info: '', start: index, lines: [code] }));
      else if (isFirst && fence?.info === '' && wasOpenedByPrompt(outside)) {
        blocks.push({ info: '', start: 0, lines: outside.slice(0, index) });
        outside.fill('', 0, index);
      } else open = { ...opening, start: index + 1, lines: [] };
      if (opening !== undefined) isFirst = false;
    } else if (fence !== undefined && closes(fence, open)) close();
    else if (fence !== undefined && reopens(fence, open)) {
      close();
      open = { ...fence, start: index + 1, lines: [] };
    } else if (endsInFence(line, open) && (closers[index + 1] ?? 0) === 0) {
      open.lines.push(line.trimEnd().slice(0, -open.length));
      close();
    } else open.lines.push(unindent(line, open.indent));
  });
  close();
  return { blocks, outside };
}

function readFence(line: string): Fence | undefined {
  const trimmed = line.trimStart();
  const marker = trimmed[0];
  if (marker !== '`' && marker !== '~') return undefined;
  let length = 0;
  while (trimmed[length] === marker) length += 1;
  const info = trimmed.slice(length).trim();
  if (length < 3 || (marker === '`' && info.includes('`'))) return undefined;
  return { indent: line.length - trimmed.length, marker, length, info };
}

/** `Here it is: ```python`: the sentence stays outside, what follows is code. */
function readMidLineFence(line: string): Fence | undefined {
  const at = line.lastIndexOf('```');
  if (at <= 0 || line.indexOf('```') !== at) return undefined;
  const info = line.slice(at + 3).trim();
  const named = info === '' || fenceLanguage(info).kind !== 'unsaid';
  const leads = lineKind(line.slice(0, at)) === 'prose' || line.slice(0, at).trimEnd().endsWith(':');
  return named && !/\s/.test(info) && leads ? { indent: 0, marker: '`', length: 3, info } : undefined;
}

/** A whole block in one line, ```` ```x = 1``` ````: handed to `take`. What is left of the line stays outside. */
function pickInline(line: string, take: (code: string) => void): string {
  const trimmed = line.trim();
  if (trimmed.length < 7 || !trimmed.startsWith('```') || !trimmed.endsWith('```')) return line;
  const inner = trimmed.slice(3, -3);
  if (inner.includes('```')) return line;
  const word = /^[\w+#]+(?= )/.exec(inner)?.[0] ?? '';
  take(fenceLanguage(word).kind === 'language' ? inner.slice(word.length + 1) : inner);
  return '';
}

/** Code stands before the first fence of the answer, and no sentence leads up to it: the fence ends what the prompt began. */
function wasOpenedByPrompt(before: readonly string[]): boolean {
  const kinds = before.map(lineKind).filter((kind) => kind !== 'blank');
  return kinds.includes('code') && kinds.at(-1) !== 'prose' && kinds[0] !== 'prose';
}

function closes(fence: Fence, open: Fence): boolean {
  return fence.marker === open.marker && fence.length >= open.length && fence.info === '' && fence.indent <= open.indent + 3;
}

/** The next block begins though this one was never closed. In Markdown inside Markdown it is a part of this one. */
function reopens(fence: Fence, open: Fence): boolean {
  const isNext = fence.marker === open.marker && fence.length >= open.length && fence.indent <= open.indent;
  return isNext && fenceLanguage(fence.info).kind !== 'unsaid' && fenceLanguage(open.info).kind !== 'markdown';
}

function endsInFence(line: string, open: Fence): boolean {
  const trimmed = line.trim();
  return open.marker === '`' && trimmed.length > open.length && trimmed.endsWith('`'.repeat(open.length)) && !trimmed.startsWith('`');
}

/** For each line, how many bare fences stand on it or below: a fence at the end of a line of code only closes when no better one follows. */
function bareFencesFrom(lines: readonly string[]): readonly number[] {
  const counts = new Array<number>(lines.length).fill(0);
  for (let index = lines.length - 1; index >= 0; index -= 1) {
    counts[index] = (counts[index + 1] ?? 0) + (readFence(lines[index] ?? '')?.info === '' ? 1 : 0);
  }
  return counts;
}

function unindent(line: string, indent: number): string {
  let spaces = 0;
  while (spaces < indent && (line[spaces] === ' ' || line[spaces] === '\t')) spaces += 1;
  return line.slice(spaces);
}
