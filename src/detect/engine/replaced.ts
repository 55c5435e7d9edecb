/** Replacements: what is left of a text, and what it is safe for then. */
import type { ArgumentValue } from './event.js';
import { safeAfterReplacing } from './regex-proof.js';
import { cleanTaints } from './value.js';
import type { Value } from './value.js';

/** The text as it is, safe for some uses. */
export function cleanedText(value: Value, mask: number): Value {
  const { parts } = value;
  const cleaned = { ...value, taints: cleanTaints(value.taints, mask) };
  if (parts === undefined || mask === 0) return cleaned;
  return { ...cleaned, parts: parts.map((part) => (typeof part === 'string' || part === value ? part : cleanedText(part, mask))) };
}

/** What a replacement takes out of a text. Only the first match is replaced unless it says otherwise. */
export function replaced(text: Value, args: readonly ArgumentValue[], everywhere: boolean): Value {
  const pattern = args[0]?.value;
  const source = pattern?.known?.length === 1 && typeof pattern.known[0] === 'string' ? pattern.known[0] : undefined;
  const isRegex = pattern?.name === 'RegExp';
  const all = everywhere || (isRegex && pattern.flags?.includes('g') === true);
  const folded = foldedReplacement([text, args[1]?.value], { source, isRegex, all });
  if (folded !== undefined) return { ...text, known: [folded] };
  if (source === undefined || !all) return text;
  return cleanedText(text, safeAfterReplacing(isRegex ? source : source.replace(/[.*+?^${}()|[\]\\]/g, '\\$&')));
}

function foldedReplacement(
  [text, given]: readonly [Value, Value | undefined],
  { source, isRegex, all }: { readonly source: string | undefined; readonly isRegex: boolean; readonly all: boolean },
): string | undefined {
  const [of, by] = [text.known?.length === 1 ? text.known[0] : undefined, given?.known?.[0]];
  if (isRegex || source === undefined || typeof of !== 'string' || typeof by !== 'string') return undefined;
  return all ? of.split(source).join(by) : of.replace(source, () => by);
}
