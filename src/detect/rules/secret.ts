/** Whether a constant reads like a real secret rather than a placeholder, a label or a sentence. */

const PLACEHOLDER =
  /^(?:x{3,}|\*+|\.{3,}|-+|<.*>|\{.*\}|\[.*\]|\$\{?\w+\}?|%\w+%?|none|null|undefined|true|false|todo|changeme|change_me|change-me|secret|password|passwd|token|key|example|test|dummy|sample|foo|bar|string|str|text|value|default|optional|required)$/i;
const PLACEHOLDER_INSIDE = /your[-_ ]|[-_]here|example|placeholder|xxxx|insert|redacted|replace|dummy|<[^>]+>|\{\{|\$\{|\.\.\./i;

/** @param text the constant; 4 to 200 characters without blanks can be a secret. */
export function looksSecret(text: string): boolean {
  if (text.length < 4 || text.length > 200 || /\s/.test(text)) return false;
  if (PLACEHOLDER.test(text) || PLACEHOLDER_INSIDE.test(text)) return false;
  if (/^(?:https?|file|jdbc|mailto|urn):/i.test(text) && !/:\/\/[^/:@]+:[^/:@]+@/.test(text)) return false;
  if (/^[a-z]+(?:[_.\-/:][a-z]+)+$/i.test(text) && !/\d/.test(text)) return false;
  return new Set(text).size >= 3;
}
