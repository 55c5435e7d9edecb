/** Functions that are given away: with which values they run, and what comes back of them. */
import type { Span } from '../unit.js';
import type { Engine } from './engine.js';
import type { Environment } from './environment.js';
import { fromCaller } from './from-caller.js';
import { resultOf } from './models.js';
import type { LibraryCall } from './models.js';
import { lookUp } from './names.js';
import { sourced } from './value.js';
import type { Closure, Value } from './value.js';

/** Functions passed as arguments run at some time with what the callee gives them. Gives what the mapping ones return. */
export function callBack(engine: Engine, call: LibraryCall, env: Environment): readonly Value[] {
  const answers: Value[] = [];
  const effect = lookUp(engine.library.effects, call.names);
  for (const { value } of call.args) {
    const { closure } = value;
    const label =
      closure === undefined && effect === 'each' && value.name !== undefined
        ? lookUp(engine.library.results, engine.names.candidates(value.name))
        : undefined;
    if (label !== undefined)
      answers.push(sourced(call.at, { label, origin: `${value.name ?? ''}@${call.at.start}`, start: call.at.start, end: call.at.end }));
    if (closure === undefined && effect === 'map' && call.receiver !== undefined) answers.push(...applied(engine, value, call, env));
    if (closure === undefined || (engine.started.get(closure.declaration.start) ?? 0) >= MOST_CALLBACKS) continue;
    engine.started.set(closure.declaration.start, (engine.started.get(closure.declaration.start) ?? 0) + 1);
    const answer = engine.invoke(closure, givenTo(engine, closure, call), env, call.at);
    if (effect === 'each' || effect === 'map' || effect === 'then') answers.push(answer);
  }
  return answers;
}

/** What a function that is given away is called with: what a caller from outside sends, what the callee is known to give, or its entries. */
function givenTo(engine: Engine, closure: Closure, call: LibraryCall): readonly Value[] {
  const { declaration } = closure;
  const label = lookUp(engine.library.handed, call.names);
  if (label !== undefined) return declaration.parameters.map((parameter) => fromCaller(engine, parameter, declaration, label));
  const types = callbackTypes(engine, call);
  if (types.length > 0) return typedParameters(engine, closure, types, call.at);
  const effect = lookUp(engine.library.effects, call.names);
  const mapped = effect === 'each' || effect === 'map' || effect === 'then' || effect === 'pass';
  const place: Value = { span: call.at, scalar: true, taints: [] };
  if (call.receiver === undefined || !mapped) return [];
  return effect === 'map' ? [call.receiver, place] : [call.receiver];
}

/** A known function given for each entry: `list.map(encodeURIComponent)`. */
function applied(engine: Engine, { name }: Value, { at, args, receiver }: LibraryCall, env: Environment): readonly Value[] {
  const [given] = args;
  if (name === undefined || given === undefined || receiver === undefined) return [];
  return [resultOf(engine, { at, names: engine.names.candidates(name), args: [{ ...given, value: receiver }], constructs: false }, env)];
}

/** A function given away runs with each caller's values, but not for ever. */
const MOST_CALLBACKS = 3;

/** `on("message", f)` may say more than `on`. */
function callbackTypes(engine: Engine, call: LibraryCall): readonly string[] {
  const { callbacks } = engine.library;
  const word = call.args[0]?.value.known?.[0];
  const exact =
    typeof word === 'string'
      ? lookUp(
          callbacks,
          call.names.map((name) => `${name}(${word})`),
        )
      : undefined;
  return exact ?? lookUp(callbacks, call.names) ?? [];
}

/** What a parameter is called says more than its place: `(err, req, res, next)`. */
function typedParameters(engine: Engine, closure: Closure, types: readonly string[], at: Span): readonly Value[] {
  return closure.declaration.parameters.slice(0, types.length + 1).flatMap((parameter, i): readonly Value[] => {
    const word = parameter.target.kind === 'name' ? parameter.target.name : undefined;
    const name = (word === undefined ? undefined : engine.library.names.get(word)) ?? types[i];
    if (name === undefined) return [];
    const value: Value = { span: parameter, name, object: engine.identity(), taints: [] };
    const label = lookUp(engine.library.parameterTypes, [name]);
    if (label === undefined) return [value];
    const origin = `callback:${at.start}:${i}`;
    return [{ ...value, ...sourced(parameter, { label, origin, start: parameter.start, end: parameter.end }) }];
  });
}
