/** Patterns of rules: JavaScript syntax, `(?i)` in front ignores case; texts are capped so that no pattern meets an endless line. */
const LONGEST = 4_000;

export interface Matcher {
  test(text: string): boolean;
}

const cache = new Map<string, Matcher>();

/** Gives a pattern an engine of its own: the patterns of users' rules are matched in linear time. */
export function setMatcher(pattern: string, matcher: Matcher): void {
  cache.set(pattern, matcher);
}

/** The same pattern is compiled once, however many rules use it. */
export function matches(pattern: string, text: string): boolean {
  let compiled = cache.get(pattern);
  if (compiled === undefined) {
    compiled = pattern.startsWith('(?i)') ? new RegExp(pattern.slice(4), 'i') : new RegExp(pattern);
    cache.set(pattern, compiled);
  }
  return compiled.test(text.length > LONGEST ? text.slice(0, LONGEST) : text);
}
