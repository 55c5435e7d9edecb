/** Whether a function can be left before its end other than by an exception. */
import type { FunctionDeclaration } from '../unit.js';

const known = new WeakMap<FunctionDeclaration, boolean>();

/** What its checks have proved at its end holds for its caller only where there is no other way out. */
export function leavesEarly(fn: FunctionDeclaration): boolean {
  const found = known.get(fn) ?? hasReturn(fn);
  known.set(fn, found);
  return found;
}

function hasReturn({ body }: FunctionDeclaration): boolean {
  const open: unknown[] = [body];
  for (let next = open.pop(); next !== undefined; next = open.pop()) {
    if (typeof next !== 'object' || next === null) continue;
    if ('kind' in next && next.kind === 'return') return true;
    for (const part of Object.values(next)) if (part !== undefined) open.push(part);
  }
  return false;
}
