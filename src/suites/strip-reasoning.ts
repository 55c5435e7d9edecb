const NAMES = ['think', 'thinking', 'thought', 'reasoning', 'reflection', 'scratchpad', 'analysis'] as const;

/** Tokens that end an answer and that some servers leave in; what follows belongs to another text. */
const END_TOKENS = [
  '<|endoftext|>',
  '<|im_end|>',
  '<|eot_id|>',
  '<|end_of_text|>',
  '<|end|>',
  '<|file_sep|>',
  '<|fim_pad|>',
  '<｜end▁of▁sentence｜>',
];

/**
 * The answer without the model's thinking aloud, line for line: lines that are dropped become empty, so that line numbers stay those of the answer.
 * A block that is never closed takes the rest; a closing tag without its opening one (the prompt had it) takes everything before.
 */
export function stripReasoning(text: string): readonly string[] {
  const lines = untilEndToken(text).split('\n');
  const kept = [...lines];
  let closing: string | undefined;
  let seen = false;
  lines.forEach((line, index) => {
    const head = line.trimStart().slice(0, 20).toLowerCase();
    const opened = closing === undefined ? NAMES.find((name) => head.startsWith(`<${name}>`)) : undefined;
    if (opened !== undefined) {
      closing = `</${opened}>`;
      seen = true;
    }
    if (closing === undefined) {
      const orphan = seen ? undefined : orphanTag(line);
      if (orphan === undefined) return;
      seen = true;
      kept.fill('', 0, index);
      kept[index] = line.slice(orphan);
      return;
    }
    const end = line.toLowerCase().indexOf(closing);
    kept[index] = end === -1 ? '' : line.slice(end + closing.length);
    if (end !== -1) closing = undefined;
  });
  return kept;
}

/** Where the text after a closing tag begins that ends or makes up its line; a tag inside a line of code is code. */
function orphanTag(line: string): number | undefined {
  const lower = line.toLowerCase();
  for (const name of NAMES) {
    const tag = `</${name}>`;
    const at = lower.indexOf(tag);
    if (at !== -1 && (lower.trimStart().startsWith(tag) || lower.trimEnd().endsWith(tag))) return at + tag.length;
  }
  return undefined;
}

function untilEndToken(text: string): string {
  const ends = END_TOKENS.map((token) => text.indexOf(token)).filter((at) => at !== -1);
  return ends.length === 0 ? text : text.slice(0, Math.min(...ends));
}
