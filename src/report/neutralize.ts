/**
 * Text of models, pull requests and files, made harmless for the place where it is shown. Every renderer puts every text that is not
 * its own through one of these, so nothing of it is ever live: no markup, link, mention, image, command or escape sequence.
 */

/** Control, format and direction signs, lone surrogates and line separators: invisible, or worse. */
const INVISIBLE = /[\p{Cc}\p{Cf}\p{Cs}\p{Zl}\p{Zp}]/gu;
const ZERO_WIDTH_SPACE = '\u200b';

/** One line of visible signs, at most `longest` of them. A runner obeys `##[command]` anywhere in a log line, and any format may be printed. */
export function plain(text: string, longest = 2000): string {
  const line = text
    .replace(/[ \t\r\n]+/g, ' ')
    .replace(INVISIBLE, '\ufffd')
    .trim();
  const signs = Array.from(line);
  const cut = signs.length > longest ? `${signs.slice(0, longest - 1).join('')}…` : line;
  return cut.replace(/##(?=\[)/g, `##${ZERO_WIDTH_SPACE}`);
}

/** For running text in GitHub's markdown: its signs as entities, its references cut by a space of no width. */
export function inMarkdown(text: string): string {
  return plain(text)
    .replace(/[@#]|:(?=\/\/)|\bGH-(?=\d)|\bwww(?=\.)/gi, (sign) => `${sign}${ZERO_WIDTH_SPACE}`)
    .replace(/[&<>`*_[\]|~$\\]/g, (sign) => `&#${sign.charCodeAt(0)};`)
    .replace(/^[-+=]/, (sign) => `&#${sign.charCodeAt(0)};`)
    .replace(/^(\d+)([.)])/, (_, digits: string, sign: string) => `${digits}&#${sign.charCodeAt(0)};`);
}

/** For names and code in markdown: a code span behind a fence longer than any run of backticks inside. Not for cells of a table. */
export function codeSpan(text: string, longest = 160): string {
  const line = plain(text, longest);
  if (line === '') return '`(empty)`';
  const runs = line.match(/`+/g) ?? [];
  const fence = '`'.repeat(Math.max(0, ...runs.map((run) => run.length)) + 1);
  const gap = line.startsWith('`') || line.endsWith('`') ? ' ' : '';
  return `${fence}${gap}${line}${gap}${fence}`;
}

const XML_ENTITIES: Readonly<Record<string, string>> = { '&': '&amp;', '<': '&lt;', '>': '&gt;', '"': '&quot;', "'": '&#39;' };

/** For text and quoted attributes of HTML and XML. */
export function inXml(text: string): string {
  return plain(text).replace(/[&<>"']/g, (sign) => XML_ENTITIES[sign] ?? '');
}

/** For a terminal and for the log of a runner, which obeys `::command::` at the start of a line. */
export function inTerminal(text: string): string {
  return plain(text).replace(/^:(?=:)/, `:${ZERO_WIDTH_SPACE}`);
}

/** For a message of SARIF, whose plain text may hold links in brackets. */
export function inSarif(text: string): string {
  return plain(text).replace(/[\\[\]]/g, (sign) => `\\${sign}`);
}

/** A value as JSON that is equally harmless in a log and inside a page: the same data, its dangerous signs as escapes. */
export function toJson(value: unknown): string {
  const escape = (text: string): string => text.replace(/[\s\S]/g, (unit) => `\\u${unit.charCodeAt(0).toString(16).padStart(4, '0')}`);
  return JSON.stringify(value, null, 2)
    .replace(/[<>&]/g, escape)
    .replace(/##(?=\[)/g, escape)
    .replace(INVISIBLE, (sign) => (sign === '\n' ? sign : escape(sign)));
}

/** Of a run's address only https, and nothing that could end an attribute or a link. */
export function safeUrl(url: string | undefined): string | undefined {
  return url !== undefined && /^https:\/\/[\w.-]+(?::\d+)?(?:\/[\w./~%+-]*)?$/.test(url) ? url : undefined;
}
