/**
 * What must stand before a Python text that begins inside something: the head of each block that the text leaves by indenting less,
 * and the quotes of a docstring whose end it holds.
 */
const BLANKS = /^[ \t]*/;
const DOCSTRING = '"""';
const MOST_BLOCKS = 12;

export function pythonOpeners(text: string): string {
  const lines = text.split('\n');
  const quoted = lines.findIndex((line) => line.includes(DOCSTRING));
  const half = quoted !== -1 && closes(lines, quoted);
  const ending = half ? quoted : -1;
  const code = lines.slice(ending + 1).filter((line) => line.trim() !== '');
  const first = code[0] === undefined ? '' : indentOf(code[0]);
  const blocks = heads(code);
  const inner = first.length > 0 && blocks === '' ? 'def given():\n' : blocks;
  return half ? `${inner}${first}${DOCSTRING}\n` : inner;
}

/** Whether the first quotes of the text end a docstring: words stand before them, and nothing that a text could be given to. */
function closes(lines: readonly string[], at: number): boolean {
  const [before = '', ...rest] = (lines[at] ?? '').split(DOCSTRING);
  if (rest.length !== 1) return false;
  if (before.trim() !== '')
    return !/(?:[=(,[{+%:]|\b(?:return|in))\s*[rRuUbBfF]{0,2}$/.test(before) && !/^\s*[rRuUbBfF]{1,2}$/.test(before);
  const above = lines.slice(0, at).filter((line) => line.trim() !== '');
  return above.length > 0 && !/[:(=,[{+%\\]\s*$/.test(above.at(-1) ?? '');
}

function indentOf(line: string): string {
  return BLANKS.exec(line)?.[0] ?? '';
}

/** From the outermost block to the innermost. */
function heads(code: readonly string[]): string {
  const found: string[] = [];
  let least = code[0] === undefined ? '' : indentOf(code[0]);
  const begun = clauseHead(code[0] ?? '');
  if (begun !== undefined) found.unshift(`${least}${begun}\n${least} pass\n`);
  for (const line of code) {
    const indent = indentOf(line);
    if (indent.length >= least.length || found.length >= MOST_BLOCKS) continue;
    least = indent;
    found.unshift(`${indent}${clauseHead(line) ?? 'if given:'}\n`);
  }
  return least === '' ? found.join('') : `def given():\n${found.join('')}`;
}

/** The statement that an `else`, `except` and the like continue. */
function clauseHead(line: string): string | undefined {
  const word = /^\s*(elif|else|except|finally)\b/.exec(line)?.[1];
  if (word === undefined) return undefined;
  return word === 'except' || word === 'finally' ? 'try:' : 'if given:';
}
