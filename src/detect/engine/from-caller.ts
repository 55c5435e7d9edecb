/** What a function's parameters hold when nobody in the text calls it. */
import type { ClassDeclaration, FunctionDeclaration, Parameter, TypeName } from '../unit.js';
import { saysNothing } from './declared-as.js';
import type { Engine } from './engine.js';
import type { Label } from './labels.js';
import { lookUp } from './names.js';
import { sourced, unknownValue } from './value.js';
import type { Value } from './value.js';

export function fromCaller(engine: Engine, parameter: Parameter, fn: FunctionDeclaration, handler: Label | undefined): Value {
  const word = parameter.target.kind === 'name' ? parameter.target.name : '';
  const type = saysNothing(parameter.type) ? engine.library.names.get(word) : undefined;
  const annotated = annotationLabel(engine, parameter.annotations, engine.library.parameterAnnotations);
  const label =
    annotated ??
    typeLabel(engine, parameter.type) ??
    passedOn(engine, word, parameter.type) ??
    (isService(engine, parameter.type) ? 'parameter' : (handler ?? 'parameter'));
  const identity = { object: engine.identity(), ...(type === undefined ? {} : { name: type }) };
  // What a macro is given stands where the macro is used.
  if ((type !== undefined || fn.modifiers.includes('macro')) && label === 'parameter') return { ...unknownValue(parameter), ...identity };
  return sourced(parameter, { label, origin: `parameter:${fn.start}:${word}`, start: parameter.start, end: parameter.end }, identity);
}

/** Services that a framework hands to a handler are nothing its caller chose. */
function isService({ library, names }: Engine, type: TypeName | undefined): boolean {
  if (type === undefined || library.services.length === 0) return false;
  const candidates = names.candidates(`${names.type(type.name)}.x`);
  return library.services.some((one) => (typeof one === 'string' ? candidates.includes(`${one}.x`) : one.test(type.name)));
}

/** `Query<T>` of a web framework. A wrapper without its argument is some other type of that name. */
function typeLabel(engine: Engine, type: TypeName | undefined): Label | undefined {
  if (type === undefined || engine.library.parameterTypes.size === 0) return undefined;
  const name = engine.names.type(type.name);
  if (type.args.length === 0 && engine.library.wrappers.has(name)) return undefined;
  return lookUp(engine.library.parameterTypes, [name]);
}

/** A route's or an entry point's parameters come from outside, and those of every public method of a class of such. */
export function labelOf(engine: Engine, fn: FunctionDeclaration, owner?: ClassDeclaration): Label | undefined {
  return (
    annotationLabel(engine, fn.annotations, engine.library.handlers) ??
    engine.library.entries.get(fn.name) ??
    classLabel(engine, fn, owner) ??
    resultLabel(engine, fn)
  );
}

function classLabel(engine: Engine, fn: FunctionDeclaration, owner: ClassDeclaration | undefined): Label | undefined {
  if (owner === undefined || engine.library.classes.size === 0 || !fn.modifiers.includes('public') || fn.name === owner.name)
    return undefined;
  return annotationLabel(engine, [...owner.annotations, ...owner.bases], engine.library.classes);
}

/** What gives back an answer to a request is called with what the request holds. */
function resultLabel({ library, names }: Engine, { modifiers, returns }: FunctionDeclaration): Label | undefined {
  if (returns === undefined || library.resultTypes.size === 0 || !modifiers.includes('public')) return undefined;
  const types = [returns, ...returns.args].map((type) => names.type(type.name));
  return types.map((type) => library.resultTypes.get(type)).find((label) => label !== undefined);
}

function annotationLabel(
  engine: Engine,
  annotations: readonly { readonly name: string }[],
  table: ReadonlyMap<string, Label>,
): Label | undefined {
  for (const annotation of annotations) {
    const label = table.get(annotation.name) ?? lookUp(table, engine.names.candidates(engine.names.type(annotation.name)));
    if (label !== undefined) return label;
  }
  return undefined;
}

/** `char **argv` of a function that main passes it on to. */
function passedOn(engine: Engine, word: string, type: TypeName | undefined): Label | undefined {
  return type !== undefined && type.pointers + type.dimensions.length >= 2 ? engine.library.reads.get(word) : undefined;
}
