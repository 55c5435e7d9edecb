/** A Markdown fence that is longer than any run of backticks in the text. */
export function fenceAround(text: string): string {
  const runs = text.match(/`+/g) ?? [];
  return '`'.repeat(Math.max(3, ...runs.map((run) => run.length + 1)));
}
