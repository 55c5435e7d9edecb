/** Texts of a language that stands inside other text: does this one begin with code, before any mark says so? */

/** `$x`, a function, a call with a text or variable: nothing that stands in front of a page's first mark. */
const CODE = /\$\w|\bfunction\b|\w\(\s{0,4}['"$]/;

/** @param mark what opens code: a mark inside a string of the code opens nothing. */
export function startsInCode(text: string, mark: string): boolean {
  const first = text.indexOf(mark);
  const before = text.slice(0, first === -1 ? text.length : first).trimStart();
  return before !== '' && !before.startsWith('<') && CODE.test(before);
}
