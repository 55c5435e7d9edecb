/**
 * The first line of `after` that is not in `before` at its place, counting from 1: where an annotation points. Where lines
 * were only removed it is the line that took their place. 1 when nothing differs.
 */
export function firstChangedLine(before: string | undefined, after: string): number {
  if (before === undefined || before === after) return 1;
  const old = before.split(/\r?\n/);
  const now = after.split(/\r?\n/);
  const index = now.findIndex((line, at) => line !== old[at]);
  const last = Math.max(1, after.endsWith('\n') ? now.length - 1 : now.length);
  if (index < 0) return now.length < old.length ? last : 1;
  return Math.min(index + 1, last);
}
