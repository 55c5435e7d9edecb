/** Endings of text that people write prompts in. */
const ENDING = /\.(?:md|txt|prompt|tmpl|j2|jinja)$/i;
const WORDS = /(?:^|[/_.-])(?:system|prompts?|instructions?)(?=[/_.-])/i;
const NEVER = /(?:^|\/)(?:node_modules|\.git|\.github|vendor|dist|build|tests?|__tests__|docs?)\//;

/** Paths that look like a prompt's, the likeliest first: a system prompt before others, a short path before a long one. */
export function findPrompts(paths: readonly string[]): readonly string[] {
  const plausible = paths.filter((path) => ENDING.test(path) && WORDS.test(path) && !NEVER.test(path));
  const rank = (path: string): number => (/system/i.test(path) ? 0 : 1000) + path.split('/').length * 10;
  return plausible.toSorted((one, other) => rank(one) - rank(other) || (one < other ? -1 : 1));
}
