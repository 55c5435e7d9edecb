/** Who is called: a function of the text before one of a library. */
import type { Language } from '../../domain.js';
import type { Expr } from '../unit.js';
import type { Engine } from './engine.js';
import type { Environment } from './environment.js';
import type { Closure, Value } from './value.js';

export interface Callee {
  readonly names: readonly string[];
  /** What chooses the function, where it is no constant. */
  readonly key?: Value;
  readonly receiver?: Value;
  readonly closure?: Closure;
}

export function calleeOf(engine: Engine, { callee, args }: Call, env: Environment): Callee {
  if (callee.kind === 'name') return namedCallee(engine, callee, { env, count: args.length });
  if (callee.kind === 'index' && callee.index !== undefined) {
    const key = engine.evaluate(callee.index, env);
    if (key.known === undefined) {
      const receiver = engine.evaluate(callee.object, env);
      return { names: ['[?]'], receiver, key };
    }
    const [word] = key.known;
    if (typeof word === 'string') return calleeOf(engine, { callee: { ...callee, kind: 'member', name: word }, args }, env);
  }
  if (callee.kind !== 'member') {
    const value = engine.evaluate(callee, env);
    // A call of what only the running program knows goes by the kind of thing that is called.
    if (callee.kind === 'cast' && value.closure === undefined) return { names: [callee.type.name], receiver: value };
    return { names: engine.names.candidates(value.name ?? '?'), ...(value.closure === undefined ? {} : { closure: value.closure }) };
  }
  const receiver = engine.evaluate(callee.object, env);
  const own = ownMethod(engine, receiver, callee.name, { env, count: args.length });
  if (own !== undefined) return { names: [callee.name], receiver, closure: own };
  const stored = receiver.object === undefined ? undefined : env.object(receiver.object).entries.get(callee.name);
  const closure = stored?.closure === undefined ? {} : { closure: stored.closure };
  return { names: engine.names.candidates(`${receiver.name ?? '?'}.${callee.name}`), receiver, ...closure };
}

const DEEPEST_BASE = 4;

/** Where a call stands, and how many arguments it has. */
interface Place {
  readonly env: Environment;
  readonly count: number;
}

type Call = Pick<Extract<Expr, { kind: 'call' }>, 'callee' | 'args'>;

/** Variables and functions have names of their own: `$hash` does not hide `hash()`. */
const SEPARATE_NAMES: ReadonlySet<Language> = new Set(['php', 'java']);

/** A bare capitalised call is a method of the class or of its base there, never a type. */
const METHODS_LOOK_LIKE_TYPES: ReadonlySet<Language> = new Set(['csharp']);

/** Functions of the same text come before library functions of the same name. */
function namedCallee(engine: Engine, callee: Extract<Expr, { kind: 'name' }>, { env, count }: Place): Callee {
  const bound = SEPARATE_NAMES.has(engine.unit.language) ? undefined : env.get(callee.name);
  if (bound?.closure !== undefined) return { names: [callee.name], closure: bound.closure };
  const declaration = engine.functions.get(callee.name);
  if (declaration !== undefined) return { names: [callee.name], closure: { declaration, scope: env } };
  const self = env.get('this') ?? env.get('self');
  const method = self === undefined ? undefined : ownMethod(engine, self, callee.name, { env, count });
  if (method !== undefined) return { names: [callee.name], closure: method };
  const applied = bound?.name === undefined ? undefined : engine.names.candidates(`${bound.name}.operator()`);
  if (applied?.some((one) => engine.library.all.has(one)) === true) return { names: applied };
  const name =
    bound?.name ?? (METHODS_LOOK_LIKE_TYPES.has(engine.unit.language) ? undefined : engine.names.resolve(callee.name)) ?? callee.name;
  return { names: engine.names.candidates(name) };
}

/** A method of a class of the same text or of its bases there; of several the one with as many parameters. */
function ownMethod(engine: Engine, receiver: Value, name: string, { env, count }: Place): Closure | undefined {
  let owner = receiver.name === undefined ? undefined : engine.classes.get(receiver.name);
  for (let depth = 0; owner !== undefined && depth < DEEPEST_BASE; depth += 1) {
    const named = owner.members.flatMap((member) =>
      member.kind === 'function' && member.fn.name === name && member.fn.body.length > 0 ? [member.fn] : [],
    );
    const declaration = named.find(({ parameters }) => parameters.length === count) ?? named[0];
    if (declaration !== undefined) return { declaration, scope: env, self: receiver };
    owner = owner.bases.map((base) => engine.classes.get(base.name)).find((base) => base !== undefined);
  }
  return undefined;
}
