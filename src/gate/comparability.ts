import type { Comparability } from '../domain.js';

/**
 * The names of the fields in which two runs were measured differently, sorted; none when they can be compared. The target is what is
 * compared: it is not among the fields.
 */
export function differingFields(baseline: Comparability, head: Comparability): readonly string[] {
  const [one, other] = [fieldsOf(baseline), fieldsOf(head)];
  const names = new Set([...one.keys(), ...other.keys()]);
  return [...names].filter((name) => one.get(name) !== other.get(name)).sort();
}

function fieldsOf({ suites, ...whole }: Comparability): ReadonlyMap<string, string> {
  return new Map([...Object.entries(whole), ...Object.entries(suites).map(([name, hash]): [string, string] => [`suite ${name}`, hash])]);
}
