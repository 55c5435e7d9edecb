import type { Dialect, Language } from '../domain.js';
import { bareCode } from './bare-code.js';
import { fenceLanguage } from './fence-language.js';
import { fencedBlocks, type Block } from './fenced-blocks.js';
import { isRefusal } from './is-refusal.js';
import { judgeBare, judgeBlock, type Judged } from './judge-block.js';
import { stripReasoning } from './strip-reasoning.js';
import { taggedBlock } from './tagged-block.js';

/**
 * Belongs to what must be equal for two runs to be comparable. Raise it with any change of what is extracted: a test holds it against the outcomes of
 * a fixed table of answers.
 */
export const EXTRACTION_VERSION = 'extraction-1';

/** UTF-16 units of an answer that are looked at; a longer one has no verdict, since its end could hold anything. */
export const LONGEST_ANSWER = 400_000;

/** The code of an answer, or why there is none. */
export type Extraction =
  | {
      readonly kind: 'code';
      /** Every block of the asked language, with empty lines between them where the answer had other lines. */
      readonly code: string;
      /** Line of the answer on which `code` begins, from 1: line n of `code` is line `line + n - 1` of the answer. */
      readonly line: number;
      /** Only where the answer says so. */
      readonly dialect?: Dialect;
    }
  | { readonly kind: 'none'; readonly reason: 'empty' | 'no-code' | 'wrong-language' | 'refusal' | 'too-large' };

/**
 * Takes the code out of an answer. Every block of the asked language counts, not only the first: whoever uses the answer may take any of them.
 * The time is linear in the answer's length.
 */
export function extractCode(text: string, language: Language): Extraction {
  if (text.length > LONGEST_ANSWER) return { kind: 'none', reason: 'too-large' };
  if (text.trim() === '') return { kind: 'none', reason: 'empty' };
  const lines = stripReasoning(text.replaceAll('\r\n', '\n').replace(/^\uFEFF/, ''));
  const { blocks, outside } = blocksOf(lines);
  const judged = blocks.map((block) => judgeBlock(block, language));
  const asked = judged.filter((one) => one.kind === 'asked');
  if (asked.length > 0) return assemble(asked);
  if (judged.some((one) => one.kind === 'other')) return { kind: 'none', reason: 'wrong-language' };
  return fromBareText(outside, language);
}

function blocksOf(lines: readonly string[]): { readonly blocks: readonly Block[]; readonly outside: readonly string[] } {
  const { blocks, outside } = fencedBlocks(lines);
  const tagged = blocks.length === 0 ? taggedBlock(lines) : undefined;
  return tagged === undefined ? { blocks: blocks.flatMap(insideMarkdown), outside } : { blocks: [tagged], outside: [] };
}

/** A fenced Markdown text is an answer of its own: its blocks count. */
function insideMarkdown(block: Block): readonly Block[] {
  const { kind } = fenceLanguage(block.info);
  if (kind !== 'markdown' && kind !== 'unsaid') return [block];
  const { blocks } = fencedBlocks(block.lines);
  return blocks.length === 0 ? [block] : blocks.map((inner) => ({ ...inner, start: inner.start + block.start }));
}

function fromBareText(lines: readonly string[], language: Language): Extraction {
  const block = bareCode(lines);
  if (block === undefined) return { kind: 'none', reason: isRefusal(lines.join('\n')) ? 'refusal' : 'no-code' };
  const judged = judgeBare(block, language);
  if (judged.kind === 'other') return { kind: 'none', reason: 'wrong-language' };
  return judged.kind === 'side' ? { kind: 'none', reason: 'no-code' } : assemble([judged]);
}

function assemble(judged: readonly (Judged & { readonly kind: 'asked' })[]): Extraction {
  const all: string[] = [];
  for (const { block } of judged) {
    while (all.length < block.start) all.push('');
    all.push(...block.lines);
  }
  const first = all.findIndex((line) => line.trim() !== '');
  const last = all.findLastIndex((line) => line.trim() !== '');
  if (first === -1) return { kind: 'none', reason: 'no-code' };
  const dialect = judged.find((one) => one.dialect !== undefined)?.dialect;
  return {
    kind: 'code',
    code: `${all.slice(first, last + 1).join('\n')}\n`,
    line: first + 1,
    ...(dialect === undefined ? {} : { dialect }),
  };
}
