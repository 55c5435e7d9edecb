/**
 * One line of text that no log viewer obeys: control characters (ANSI escapes, carriage returns) and characters that turn the reading direction
 * are shown as `\u{…}`, and what a runner would read as a workflow command (`::name::`, `##[name]`) is taken apart.
 */
export function harmlessLine(text: string): string {
  return text
    .replace(/[\p{Cc}\u200e\u200f\u202a-\u202e\u2066-\u2069\u2028\u2029]/gu, (sign) =>
      sign === '\t' ? ' ' : `\\u{${sign.codePointAt(0)?.toString(16) ?? ''}}`,
    )
    .replace(/^(\s*):(?=:)/, '$1: ')
    .replaceAll('##[', '## [');
}
