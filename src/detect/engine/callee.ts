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

export function calleeOf(engine: Engine, callee: Expr, env: Environment): Callee {
  if (callee.kind === 'name') return namedCallee(engine, callee, env);
  if (callee.kind === 'index' && callee.index !== undefined) {
    const key = engine.evaluate(callee.index, env);
    if (key.known === undefined) {
      const receiver = engine.evaluate(callee.object, env);
      return { names: ['[?]'], receiver, key };
    }
    const [word] = key.known;
    if (typeof word === 'string') return calleeOf(engine, { ...callee, kind: 'member', name: word }, env);
  }
  if (callee.kind !== 'member') {
    const value = engine.evaluate(callee, env);
    return { names: engine.names.candidates(value.name ?? '?'), ...(value.closure === undefined ? {} : { closure: value.closure }) };
  }
  const receiver = engine.evaluate(callee.object, env);
  const own = ownMethod(engine, receiver, callee.name, env);
  if (own !== undefined) return { names: [callee.name], receiver, closure: own };
  const stored = receiver.object === undefined ? undefined : env.object(receiver.object).entries.get(callee.name);
  const closure = stored?.closure === undefined ? {} : { closure: stored.closure };
  return { names: engine.names.candidates(`${receiver.name ?? '?'}.${callee.name}`), receiver, ...closure };
}

/** A bare capitalised call is a method of the class or of its base there, never a type. */
const METHODS_LOOK_LIKE_TYPES: ReadonlySet<Language> = new Set(['csharp']);

/** Functions of the same text come before library functions of the same name. */
function namedCallee(engine: Engine, callee: Extract<Expr, { kind: 'name' }>, env: Environment): Callee {
  // PHP's variables and functions have names of their own: `$hash` does not hide `hash()`.
  const bound = engine.unit.language === 'php' ? undefined : env.get(callee.name);
  if (bound?.closure !== undefined) return { names: [callee.name], closure: bound.closure };
  const declaration = engine.functions.get(callee.name);
  if (declaration !== undefined) return { names: [callee.name], closure: { declaration, scope: env } };
  const self = env.get('this') ?? env.get('self');
  const method = self === undefined ? undefined : ownMethod(engine, self, callee.name, env);
  if (method !== undefined) return { names: [callee.name], closure: method };
  const applied = bound?.name === undefined ? undefined : engine.names.candidates(`${bound.name}.operator()`);
  if (applied?.some((one) => engine.library.all.has(one)) === true) return { names: applied };
  const name =
    bound?.name ?? (METHODS_LOOK_LIKE_TYPES.has(engine.unit.language) ? undefined : engine.names.resolve(callee.name)) ?? callee.name;
  return { names: engine.names.candidates(name) };
}

/** A method of a class of the same text. */
function ownMethod(engine: Engine, receiver: Value, name: string, env: Environment): Closure | undefined {
  const owner = receiver.name === undefined ? undefined : engine.classes.get(receiver.name);
  for (const member of owner?.members ?? []) {
    if (member.kind === 'function' && member.fn.name === name && member.fn.body.length > 0)
      return { declaration: member.fn, scope: env, self: receiver };
  }
  return undefined;
}
