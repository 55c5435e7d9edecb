/** What a program writes out: a page, unless a header says that it is something else. */
import type { Environment } from './environment.js';
import type { LibraryCall } from './models.js';
import { DATA_PAGE, HOLE, pageAfter } from './page.js';
import { partsOf } from './text.js';
import type { Part, Value } from './value.js';

/** What is written out decides where in the page the next thing stands. */
export function writtenOut(effect: 'page' | 'header', { at, args }: LibraryCall, env: Environment): Value {
  for (const { value } of args) {
    if (effect === 'page') for (const part of partsOf(value)) env.page = pageAfter(env.page, typeof part === 'string' ? part : HOLE);
    else if (announcesData(partsOf(value))) env.page = DATA_PAGE;
  }
  return { span: at, scalar: true, taints: [] };
}

/** `Content-Type: application/json` and everything else that a browser does not read as HTML. */
function announcesData(parts: readonly Part[]): boolean {
  const text = parts.map((part) => (typeof part === 'string' ? part : HOLE)).join('');
  return /^content-(?:type:\s*(?!text\/html|application\/xhtml|text\/xml|\0)\w|disposition:\s*attachment)/i.test(text);
}
