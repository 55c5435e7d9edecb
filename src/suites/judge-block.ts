import type { Dialect, Language } from '../domain.js';
import { assertNever } from '../errors.js';
import { fenceLanguage, type FenceLanguage } from './fence-language.js';
import type { Block } from './fenced-blocks.js';
import { isPlainly, isPlainlyAnother } from './guess-language.js';
import { isSideContent } from './is-side-content.js';
import { isPage, pageScripts } from './page-scripts.js';

/** Whether a block answers in the asked language, in another one, or not at all (`side`). */
export type Judged =
  { readonly kind: 'asked'; readonly block: Block; readonly dialect?: Dialect } | { readonly kind: 'other' } | { readonly kind: 'side' };

/** The info string decides; without one, or where it is plainly a slip, the content does. */
export function judgeBlock(block: Block, asked: Language): Judged {
  const said = fenceLanguage(block.info);
  switch (said.kind) {
    case 'language':
      return judgeNamed(block, said, asked);
    case 'web':
      return judgePage(block, asked);
    case 'other':
      return isPlainly(textOf(block), asked, 'other') ? { kind: 'asked', block } : { kind: 'other' };
    case 'side':
      return { kind: 'side' };
    case 'markdown':
    case 'unsaid':
      return judgeContent(block, asked);
    default:
      return assertNever(said);
  }
}

function judgeNamed(block: Block, said: FenceLanguage & { readonly kind: 'language' }, asked: Language): Judged {
  if (said.language === asked) return { kind: 'asked', block, ...(said.dialect === undefined ? {} : { dialect: said.dialect }) };
  // C is a part of C++, for this purpose; the other way round the content must be C.
  if (said.language === 'c' && asked === 'cpp') return { kind: 'asked', block };
  if (said.language === 'cpp' && asked === 'c') return isPlainlyAnother(textOf(block), 'c') ? { kind: 'other' } : { kind: 'asked', block };
  return isPlainly(textOf(block), asked, said.language) ? { kind: 'asked', block } : { kind: 'other' };
}

function judgePage(block: Block, asked: Language): Judged {
  if (asked === 'php') return textOf(block).includes('<?') ? { kind: 'asked', block } : { kind: 'side' };
  if (asked !== 'javascript') return { kind: 'side' };
  const scripts = pageScripts(block.lines);
  return scripts === undefined ? { kind: 'side' } : { kind: 'asked', block: { ...block, lines: scripts } };
}

function judgeContent(block: Block, asked: Language): Judged {
  const judged = judgeBare(block, asked);
  return judged.kind === 'asked' && isSideContent(judged.block.lines) ? { kind: 'side' } : judged;
}

/** Text that nothing marks as code: a continuation may be any piece of it, so only a page or plainly another language is set apart. */
export function judgeBare(block: Block, asked: Language): Judged {
  if (isPage(block.lines)) return judgePage(block, asked);
  return isPlainlyAnother(textOf(block), asked) ? { kind: 'other' } : { kind: 'asked', block };
}

function textOf({ lines }: Block): string {
  return lines.join('\n');
}
