/** Which variables and members the statements give a new value. */
import type { Statement } from '../unit.js';

export function assignedNames(body: readonly Statement[]): ReadonlySet<string> {
  const names = new Set<string>();
  const open: unknown[] = [...body];
  for (let node = open.pop(); node !== undefined; node = open.pop()) {
    if (typeof node !== 'object' || node === null) continue;
    if ('kind' in node && node.kind === 'assign' && 'target' in node) note(node.target, names);
    for (const inner of Object.values(node)) if (typeof inner === 'object' && inner !== null) open.push(inner);
  }
  return names;
}

function note(target: unknown, names: Set<string>): void {
  if (typeof target === 'object' && target !== null && 'name' in target && typeof target.name === 'string') names.add(target.name);
}
