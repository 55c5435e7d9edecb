/** Who is called: names as written, through imports and aliases, to the qualified names that rules and vocabularies use. */
import type { Language } from '../../domain.js';
import type { Import, Unit } from '../unit.js';
import type { Library } from './library.js';

export interface Names {
  /** The qualified name an unbound identifier stands for; `undefined` when it can only be a variable. */
  readonly resolve: (name: string) => string | undefined;
  /** A type as written, qualified where that can be known. */
  readonly type: (written: string) => string;
  /** All names a call may be known by, the most exact first: itself, the same member of supertypes, `*.a.m`, `?.m` where the receiver is unknown, `*.m`. */
  readonly candidates: (qualified: string) => readonly string[];
  readonly imports: (module: string) => boolean;
}

export function createNames(unit: Unit, library: Library, supertypes: ReadonlyMap<string, readonly string[]>): Names {
  const wildcards = unit.imports.filter((found) => found.wildcard === true).map(moduleName);
  const bound = new Map(unit.imports.filter((found) => found.wildcard !== true).map((found) => binding(found, unit.language)));

  /** Types of one short name that no import tells apart: the first stands for all of them. */
  const undecided = new Map<string, readonly string[]>();

  function inferred(name: string): string | undefined {
    // A type of the text itself hides a library's of the same name.
    if (supertypes.has(name)) return undefined;
    const known = library.aliases.get(name) ?? broughtIn(name, wildcards, library);
    if (known !== undefined) return known;
    if (library.globals.has(name) || isCrate(name, unit.language, library)) return name;
    const choices = library.simple.get(name);
    if (choices !== undefined && (/^[A-Z]/.test(name) || unit.language === 'rust')) {
      const brought = choices.find((choice) => wildcards.includes(choice.slice(0, choice.lastIndexOf('.'))));
      const first = exact(choices);
      if (brought === undefined && first !== undefined && choices.length > 1) undecided.set(first, choices);
      return brought ?? first;
    }
    return library.roots.has(name) ? name : undefined;
  }

  function resolve(name: string): string | undefined {
    return ownModule(name, bound.get(name), library) ?? inferred(name);
  }

  function type(written: string): string {
    const dot = written.indexOf('.');
    const root = dot === -1 ? written : written.slice(0, dot);
    const known = bound.get(root) ?? (library.roots.has(root) && dot !== -1 ? root : inferred(root));
    if (known === undefined) return written;
    return dot === -1 ? known : known + written.slice(dot);
  }

  const above = (of: string): readonly string[] => supertypes.get(of) ?? library.supertypes.get(of) ?? [];
  const candidates = remembering((qualified) => lineage(qualified, (of) => [...above(of), ...(undecided.get(of) ?? [])]));
  const modules = new Set(unit.imports.map(moduleName));
  return {
    resolve,
    type,
    candidates,
    imports: (module) => modules.has(module) || [...modules].some((known) => known.startsWith(`${module}.`)),
  };
}

/** Each name is worked out once. */
function remembering(make: (qualified: string) => readonly string[]): (qualified: string) => readonly string[] {
  const made = new Map<string, readonly string[]>();
  return (qualified) => {
    const names = made.get(qualified) ?? make(qualified);
    made.set(qualified, names);
    return names;
  };
}

/** A crate comes before a module of the same name somewhere inside another. */
function isCrate(name: string, language: Language, library: Library): boolean {
  return language === 'rust' && /^[a-z]/.test(name) && library.roots.has(name);
}

/** A module of the program itself is most likely what it is called here. */
function ownModule(name: string, imported: string | undefined, library: Library): string | undefined {
  return imported?.startsWith('.') === true ? (library.names.get(name) ?? imported) : imported;
}

/** `using namespace std` brings in every name of std that is spoken of. */
function broughtIn(name: string, wildcards: readonly string[], library: Library): string | undefined {
  const module = wildcards.find((one) => library.all.has(`${one}.${name}`));
  return module === undefined ? undefined : `${module}.${name}`;
}

/** A type before the module it lies in, where both end in the same word: `Firebase.JWT.JWT`. */
function exact(choices: readonly string[]): string | undefined {
  return choices.find((one) => !choices.some((other) => other.startsWith(`${one}.`)));
}

function moduleName(found: Import): string {
  return found.module.replace(/^node:/, '').replaceAll('/', '.');
}

/** The local name an import binds and what it stands for. `import a.b.c` binds `a` in Python, `c` elsewhere. */
function binding(found: Import, language: Language): readonly [string, string] {
  const module = moduleName(found);
  if (found.name !== undefined) return [found.alias ?? found.name, `${module}.${found.name}`];
  if (found.alias !== undefined) return [found.alias, module];
  const first = module.split('.')[0] ?? module;
  return language === 'python' ? [first, first] : [module.slice(module.lastIndexOf('.') + 1), module];
}

function lineage(qualified: string, supertypes: (of: string) => readonly string[]): readonly string[] {
  const dot = qualified.lastIndexOf('.');
  if (dot === -1) return [qualified];
  const member = qualified.slice(dot + 1);
  const types = new Set([qualified.slice(0, dot)]);
  // A set visits what is added while it is walked: supertypes of supertypes, each once.
  for (const type of types) for (const above of supertypes(type)) types.add(above);
  // The empty supertype is the global namespace: what holds for `strcpy` holds for `std.strcpy`.
  const names = [...types].map((type) => (type === '' ? member : `${type}.${member}`));
  // `*.Headers.Add`: a member by the member it is read from.
  const before = qualified.lastIndexOf('.', dot - 1);
  if (before !== -1) names.push(`*${qualified.slice(before)}`);
  // What a module of the program itself holds is as unknown as any other object.
  if (qualified.startsWith('?') || qualified.startsWith('.')) names.push(`?.${member}`);
  names.push(`*.${member}`);
  return names;
}

/** The first of the names that a table knows. */
export function lookUp<T>(table: ReadonlyMap<string, T>, candidates: readonly string[]): T | undefined {
  if (table.size === 0) return undefined;
  for (const name of candidates) {
    const found = table.get(name);
    if (found !== undefined) return found;
  }
  return undefined;
}
