/** What a text calls or constructs anywhere: a policy that is set up in one place holds in all. */
import type { Unit } from '../unit.js';

const known = new WeakMap<Unit, ReadonlySet<string>>();

/** Plain names of all calls and constructions of a text, found once and only when a rule asks. */
export function spokenOf(unit: Unit): ReadonlySet<string> {
  const found = known.get(unit) ?? namesIn(unit);
  known.set(unit, found);
  return found;
}

function namesIn(unit: Unit): ReadonlySet<string> {
  const names = new Set<string>();
  const open: unknown[] = [unit.body];
  for (let next = open.pop(); next !== undefined; next = open.pop()) {
    if (Array.isArray(next)) {
      for (const one of next) if (one !== undefined) open.push(one);
    } else if (typeof next === 'object' && next !== null) {
      const name = nameOf(next);
      if (name !== undefined) names.add(name);
      for (const part of Object.values(next)) if (typeof part === 'object' && part !== null) open.push(part);
    }
  }
  return names;
}

function nameOf(node: object): string | undefined {
  if (!('kind' in node)) return undefined;
  if (node.kind === 'call' && 'callee' in node) return plain(node.callee);
  if (node.kind === 'new' && 'type' in node) return plain(node.type);
  return undefined;
}

function plain(node: unknown): string | undefined {
  if (typeof node !== 'object' || node === null || !('name' in node) || typeof node.name !== 'string') return undefined;
  return node.name.slice(node.name.lastIndexOf('.') + 1);
}
