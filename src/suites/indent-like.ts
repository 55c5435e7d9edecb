const UNIT = 4;

/** What begins anew at the left margin, whatever stands above. */
const TOP_LEVEL = /^(def |class |async def |@|import |from |if __name__|#|[A-Z][A-Z_0-9]* ?[:=])/;

/**
 * Python only: answers often lose the indentation of their first line, or of all lines, and would then leave the function they continue. Lines that
 * must be deeper than they are get the spaces that are missing.
 */
export function indentLike(given: string, lines: readonly string[]): readonly string[] {
  const last = given.split('\n').findLast((line) => line.trim() !== '') ?? '';
  const index = lines.findIndex((line) => line.trim() !== '');
  const first = lines[index] ?? '';
  const missing = spacesMissing(last, first);
  if (missing === 0) return lines;
  const others = lines.slice(index + 1).filter((line) => line.trim() !== '');
  const inside = opensBlock(first) ? UNIT : 0;
  const onlyFirst =
    others.length > 0 && depth(others[0] ?? '') >= depth(first) + missing + inside && others.every((line) => depth(line) >= missing);
  return lines.map((line, at) => (line.trim() === '' || (onlyFirst && at !== index) ? line : ' '.repeat(missing) + line));
}

function spacesMissing(last: string, first: string): number {
  if (opensBlock(last)) return Math.max(0, depth(last) + UNIT - depth(first));
  return depth(first) === 0 && !TOP_LEVEL.test(first) ? depth(last) : 0;
}

function opensBlock(line: string): boolean {
  return /:\s*(#.*)?$/.test(line.slice(-200));
}

function depth(line: string): number {
  return line.length - line.trimStart().length;
}
