/** A text whose lines all begin with the same blanks, without them. */
export interface Dedented {
  readonly text: string;
  /** The offset in the given text of every offset here; what is written behind the text stays behind it. */
  readonly given: (offset: number) => number;
}

/** `undefined` when the first line is not indented, or a later one is indented less. */
export function dedent(text: string): Dedented | undefined {
  const lines = text.split('\n');
  const indent = /^[ \t]*/.exec(lines.find((line) => line.trim() !== '') ?? '')?.[0] ?? '';
  if (indent === '' || !lines.every((line) => line.startsWith(indent) || line.trim() === '')) return undefined;
  const starts: { readonly here: number; readonly given: number }[] = [];
  let here = 0;
  let given = 0;
  const kept = lines.map((line) => {
    const cut = line.startsWith(indent) ? indent.length : line.length;
    starts.push({ here, given: given + cut });
    here += line.length - cut + 1;
    given += line.length + 1;
    return line.slice(cut);
  });
  return { text: kept.join('\n'), given: (offset) => offset + shift(starts, offset) };
}

/** What the cuts up to an offset add: found by halving. */
function shift(starts: readonly { readonly here: number; readonly given: number }[], offset: number): number {
  let low = 0;
  let high = starts.length - 1;
  while (low < high) {
    const middle = Math.ceil((low + high) / 2);
    if ((starts[middle]?.here ?? 0) <= offset) low = middle;
    else high = middle - 1;
  }
  const start = starts[low];
  return start === undefined ? 0 : start.given - start.here;
}
