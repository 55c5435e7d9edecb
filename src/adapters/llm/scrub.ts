const LONGEST = 300;

/**
 * A vendor's words made fit for our messages: without the key (vendors echo it, also cut), without control characters, at most 300 characters.
 * Pieces of a key are known by its first eight characters.
 */
export function scrub(text: string, key: string): string {
  const withoutKey = key === '' ? text : text.replaceAll(key, '***');
  const pieces = key.length >= 16 ? withoutKey.replace(new RegExp(`${escapeRegExp(key.slice(0, 8))}\\S*`, 'g'), '***') : withoutKey;
  const line = pieces.replace(/[\u0000-\u001f\u007f-\u009f]+/g, ' ').trim();
  return line.length > LONGEST ? `${line.slice(0, LONGEST)}…` : line;
}

/** An address fit for messages: without user, password and query, where keys hide. */
export function scrubUrl(url: string): string {
  if (!URL.canParse(url)) return '(unreadable base_url)';
  const { protocol, host, pathname } = new URL(url);
  return `${protocol}//${host}${pathname}`.replace(/\/$/, '');
}

function escapeRegExp(text: string): string {
  return text.replace(/[\\^$.*+?()[\]{}|/-]/g, '\\$&');
}
