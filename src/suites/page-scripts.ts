/** The scripts of a page, line for line: all else becomes empty. `undefined` when the page has none of its own. */
export function pageScripts(lines: readonly string[]): readonly string[] | undefined {
  let inside = false;
  const kept = lines.map((line) => {
    const lower = line.toLowerCase();
    let rest = 0;
    let code = '';
    while (rest < line.length) {
      if (!inside) {
        const tag = lower.indexOf('<script', rest);
        const end = tag === -1 ? -1 : lower.indexOf('>', tag);
        if (end === -1) break;
        inside = true;
        rest = end + 1;
      } else {
        const end = lower.indexOf('</script', rest);
        code += line.slice(rest, end === -1 ? undefined : end);
        if (end === -1) break;
        inside = false;
        rest = end + 8;
      }
    }
    return code;
  });
  return kept.some((line) => line.trim() !== '') ? kept : undefined;
}

/** A whole page or a part of one, rather than code that writes one. */
export function isPage(lines: readonly string[]): boolean {
  const first = (lines.find((line) => line.trim() !== '') ?? '').trim().toLowerCase();
  return (
    first.startsWith('<!doctype html') ||
    first.startsWith('<html') ||
    first.startsWith('<script') ||
    first.startsWith('<head') ||
    first.startsWith('<body')
  );
}
