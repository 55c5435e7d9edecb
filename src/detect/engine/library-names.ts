/** What the names of a vocabulary say by themselves: which words begin one, and which types a short name may stand for. */
import type { Vocabulary } from './vocabulary.js';

export function namesOf({ sources, sanitizers, guards, types }: Vocabulary): readonly string[] {
  return [
    ...sources.flatMap((source) => [
      ...source.reads.map(ownerOf),
      ...source.calls,
      ...Object.keys(source.fills),
      ...source.types.map((type) => `${type}.*`),
    ]),
    ...sanitizers.flatMap(({ calls }) => calls),
    ...guards.flatMap(({ calls }) => calls),
    ...Object.keys(types.returns),
    ...Object.values(types.returns).map((type) => `${type}.*`),
    ...Object.values(types.names).map((type) => `${type}.*`),
    ...Object.entries(types.extends).flatMap(([type, supertypes]) => [type, ...supertypes].map((name) => `${name}.*`)),
    ...Object.keys(types.members).map(ownerOf),
    ...[...types.wrappers, ...types.chains, ...types.known].map((type) => `${type}.*`),
  ];
}

/** A member is never a type, however it is written. */
export function ownerOf(member: string): string {
  return `${member.slice(0, Math.max(member.lastIndexOf('.'), 0))}.*`;
}

/** In one pass over all names: every beginning of one (`a`, `a.b`, `a.b.C`), and for a type's last word the names it may stand for. */
export function shortNames(all: readonly string[]): {
  readonly simple: ReadonlyMap<string, readonly string[]>;
  readonly known: ReadonlySet<string>;
} {
  const simple = new Map<string, string[]>();
  const known = new Set<string>();
  for (const name of all) {
    if (name.startsWith('*') || name.startsWith('?')) continue;
    for (let from = 0, dot = 0; dot < name.length; from = dot + 1) {
      const next = name.indexOf('.', from);
      dot = next === -1 ? name.length : next;
      const word = name.slice(from, dot);
      if (word === '*') break;
      const whole = name.slice(0, dot);
      known.add(whole);
      const isType = from > 0 && (dot < name.length || isUpper(word.charCodeAt(0)));
      if (!isType) continue;
      const found = simple.get(word);
      if (found === undefined) simple.set(word, [whole]);
      else if (!found.includes(whole)) found.push(whole);
    }
  }
  return { simple, known };
}

function isUpper(code: number): boolean {
  return code >= 65 && code <= 90;
}

/** Where types have the global namespace above them: the bare names that are spoken of, but for words that are variables first. */
export function globalsOf(all: readonly string[], { extends: above, names, variables }: Vocabulary['types']): ReadonlySet<string> {
  if (!Object.values(above).some((types) => types.includes(''))) return new Set();
  const words = new Set(variables);
  return new Set(all.filter((name) => /^\w+$/.test(name) && !words.has(name) && !Object.hasOwn(names, name)));
}

export function rootsOf(all: readonly string[], variables: readonly string[]): ReadonlySet<string> {
  const roots = new Set(all.filter((name) => name.includes('.') && !/^[*?]/.test(name)).map((name) => name.slice(0, name.indexOf('.'))));
  for (const word of variables) roots.delete(word);
  return roots;
}
