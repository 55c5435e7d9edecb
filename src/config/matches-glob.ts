/**
 * Whether a path matches a pattern of `watch`: `**` stands for any folders, also none, `*` for any text inside one
 * name, `?` for one character; all else, also brackets and a leading dot, is literal. A pattern that names a folder
 * matches what is in it. Linear in pattern × path: a pull request writes both.
 */
export function matchesGlob(pattern: string, path: string): boolean {
  const wanted = pattern.split('/').filter((part) => part !== '' && part !== '.');
  const parts = path.split('/').filter((part) => part !== '' && part !== '.');
  return matchesSequence([...wanted, '**'], parts, { isStar: (part) => part === '**', same: matchesName });
}

function matchesName(pattern: string, name: string): boolean {
  return matchesSequence([...pattern], [...name], {
    isStar: (character) => character === '*',
    same: (one, other) => one === '?' || one === other,
  });
}

interface Rules {
  isStar(item: string): boolean;
  same(pattern: string, item: string): boolean;
}

/** Wildcard matching with one point of return, which is enough: a later star can do everything an earlier one could. */
function matchesSequence(pattern: readonly string[], items: readonly string[], rules: Rules): boolean {
  let at = 0;
  let star = -1;
  let resume = 0;
  for (let index = 0; index < items.length;) {
    const wanted = pattern[at];
    const item = items[index] ?? '';
    if (wanted !== undefined && rules.isStar(wanted)) {
      star = at;
      resume = index;
      at += 1;
    } else if (wanted !== undefined && rules.same(wanted, item)) {
      at += 1;
      index += 1;
    } else if (star >= 0) {
      at = star + 1;
      resume += 1;
      index = resume;
    } else {
      return false;
    }
  }
  return pattern.slice(at).every((rest) => rules.isStar(rest));
}
