import type { Block } from './fenced-blocks.js';
import { fenceLanguage } from './fence-language.js';
import { lineKind } from './line-kind.js';

/**
 * A block in `<pre><code class="language-python">…</code></pre>`, `<code>…</code>` or `[PYTHON]…[/PYTHON]`, the tag at the start of a line with
 * nothing but prose above: in other places such tags are code of their own. Entities are resolved when the markup was escaped.
 */
export function taggedBlock(lines: readonly string[]): Block | undefined {
  const index = lines.findIndex((line) => lineKind(line) !== 'blank' && lineKind(line) !== 'prose');
  const line = lines[index] ?? '';
  const tag = readTag(line);
  if (tag === undefined) return undefined;
  const body = [line.slice(tag.end), ...lines.slice(index + 1)];
  const last = body.findIndex((text) => tag.closers.some((closer) => text.toLowerCase().includes(closer)));
  if (last === -1) return undefined;
  const closing = body[last] ?? '';
  const at = Math.min(...tag.closers.map((closer) => closing.toLowerCase().indexOf(closer)).filter((found) => found !== -1));
  const kept = [...body.slice(0, last), closing.slice(0, at)];
  const isEscaped = kept.some((text) => /&(lt|gt|amp|quot|#39);/.test(text)) && !kept.some((text) => /<\/\w/.test(text));
  return { info: tag.info, start: index, lines: isEscaped ? kept.map(unescape) : kept };
}

interface Tag {
  readonly info: string;
  readonly end: number;
  readonly closers: readonly string[];
}

function readTag(line: string): Tag | undefined {
  const html = /^(?:<pre(?: [^>]{0,200})?>\s{0,4})?<code(?: [^>]{0,200})?>|^<pre(?: [^>]{0,200})?>/i.exec(line)?.[0];
  if (html !== undefined) {
    const info = /(?:class|lang)="(?:language-|lang-)?([\w+#-]{1,20})/i.exec(html)?.[1] ?? '';
    return { info, end: html.length, closers: ['</code>', '</pre>'] };
  }
  const name = /^\[([A-Z#+]{1,12})\]/.exec(line)?.[1];
  if (name === undefined || fenceLanguage(name).kind !== 'language') return undefined;
  return { info: name, end: name.length + 2, closers: [`[/${name.toLowerCase()}]`] };
}

function unescape(text: string): string {
  return text.replaceAll('&lt;', '<').replaceAll('&gt;', '>').replaceAll('&quot;', '"').replaceAll('&#39;', "'").replaceAll('&amp;', '&');
}
