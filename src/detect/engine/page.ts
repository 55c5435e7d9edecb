/** Where in a page a text stands: what a browser takes the next character for. */

export type PageMode = 'data' | 'text' | 'comment' | 'tag' | 'attribute' | 'script' | 'style' | 'raw';

export interface PagePlace {
  readonly mode: PageMode;
  /** The tag that is open, or whose content this is. */
  readonly tag: string;
  /** The attribute whose value this is. */
  readonly attribute: string;
  /** Around the attribute's value, or around a string of the script. */
  readonly quote: string;
  /** What of the attribute's value, or of the script's line, stands before; at most 40 characters. */
  readonly before: string;
}

/** Something that is no page: text, JSON, a picture. */
export const DATA_PAGE: PagePlace = { mode: 'data', tag: '', attribute: '', quote: '', before: '' };

/** Stands for a value in a page's text: it is part of the word it stands in. */
export const HOLE = '\0';

export const PAGE_START: PagePlace = { mode: 'text', tag: '', attribute: '', quote: '', before: '' };

const CONTENT: ReadonlyMap<string, PageMode> = new Map([
  ['script', 'script'],
  ['style', 'style'],
  ['textarea', 'raw'],
  ['title', 'raw'],
]);

/** What follows a text that begins at a place. */
export function pageAfter(place: PagePlace, text: string): PagePlace {
  if (place.mode === 'data') return place;
  let now = place;
  let at = 0;
  while (at < text.length) {
    const [next, end] = stepOf(now, text, at);
    now = next;
    at = Math.max(end, at + 1);
  }
  return now;
}

function stepOf(now: PagePlace, text: string, at: number): readonly [PagePlace, number] {
  switch (now.mode) {
    case 'text':
      return inText(text, at);
    case 'comment': {
      const end = text.indexOf('-->', at);
      return end === -1 ? [now, text.length] : [PAGE_START, end + 3];
    }
    case 'tag':
      return inTag(now, text, at);
    case 'attribute':
      return inAttribute(now, text, at);
    default:
      return inContent(now, text, at);
  }
}

function inText(text: string, at: number): readonly [PagePlace, number] {
  const open = text.indexOf('<', at);
  if (open === -1) return [PAGE_START, text.length];
  if (text.startsWith('<!--', open)) return [{ ...PAGE_START, mode: 'comment' }, open + 4];
  const name = /^<\/?([a-zA-Z\0][a-zA-Z0-9\0-]*)?/.exec(text.slice(open, open + 40));
  const closes = text.charAt(open + 1) === '/';
  if (name?.[1] === undefined && !closes && open + 1 < text.length) return [PAGE_START, open + 1];
  return [{ ...PAGE_START, mode: 'tag', tag: closes ? '/' : (name?.[1] ?? '').toLowerCase() }, open + (name?.[0].length ?? 1)];
}

function inTag(now: PagePlace, text: string, at: number): readonly [PagePlace, number] {
  const one = text.charAt(at);
  if (one === '>') return [{ ...PAGE_START, mode: CONTENT.get(now.tag) ?? 'text', tag: CONTENT.has(now.tag) ? now.tag : '' }, at + 1];
  const named = /^([\w\0:@.-]+)(\s*=\s*(["']?))?/.exec(text.slice(at, at + 80));
  if (named === null) return [{ ...now, before: '' }, at + 1];
  const end = at + named[0].length;
  if (named[2] === undefined) return [{ ...now, before: named[0] }, end];
  const value: PagePlace = { ...now, mode: 'attribute', attribute: (named[1] ?? '').toLowerCase(), quote: named[3] ?? '', before: '' };
  // The value of an attribute without quotes begins where the text ends, or with its first character.
  return [value, end];
}

function inAttribute(now: PagePlace, text: string, at: number): readonly [PagePlace, number] {
  const rest = text.slice(at);
  const length = now.quote === '' ? rest.search(/[\s>]/) : rest.indexOf(now.quote);
  if (length === -1) return [{ ...now, before: (now.before + rest).slice(-40) }, text.length];
  const closed: PagePlace = { ...PAGE_START, mode: 'tag', tag: now.tag };
  return [closed, at + length + (now.quote === '' ? 0 : 1)];
}

function inContent(now: PagePlace, text: string, at: number): readonly [PagePlace, number] {
  const close = new RegExp(`</${now.tag}`, 'i').exec(text.slice(at));
  const end = close === null ? text.length : at + close.index;
  if (close === null) return [{ ...now, before: (now.before + text.slice(at, end)).slice(-2000) }, end];
  return [{ ...PAGE_START, mode: 'tag', tag: '/' }, end + close[0].length];
}
