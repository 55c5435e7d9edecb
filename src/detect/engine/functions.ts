/** Functions and classes: each is entered once by itself, with its parameters as sources, and again with real arguments where the text calls it. */
import type { Annotation, ClassDeclaration, Expr, FunctionDeclaration, Parameter, Span, TypeName } from '../unit.js';
import { assignTo } from './assign.js';
import { checkClass } from './class-facts.js';
import { assignedNames } from './assigned-names.js';
import { evaluateArguments } from './call.js';
import { declaredAs } from './declared-as.js';
import type { Engine } from './engine.js';
import type { Environment } from './environment.js';
import type { Frame, Local } from './event.js';
import { fromCaller, labelOf } from './from-caller.js';
import { joinValues } from './join.js';
import type { Label } from './labels.js';
import { leavesEarly } from './leaves-early.js';
import { checkLocks } from './locks.js';
import { hasSizes } from './memory-report.js';
import { asNamed } from './secret-names.js';
import { unknownValue } from './value.js';
import type { Closure, Value } from './value.js';

const DEEPEST_CALL = 4;

/** Runs a declared function as its unknown callers would. Gives what holds at its end. */
export function enterFunction(engine: Engine, fn: FunctionDeclaration, env: Environment, owner?: ClassDeclaration): Environment {
  const self = owner === undefined ? undefined : env.get('this');
  // A prototype says nothing of what the function does: a library's model does.
  const isPrototype = fn.body.length === 0 && !fn.complete;
  if (fn.name !== '' && owner === undefined && !isPrototype)
    env.set(fn.name, { span: fn, name: fn.name, closure: { declaration: fn, scope: env }, taints: [] });
  const scope = env.fork();
  if (engine.started.has(fn.start)) return scope;
  engine.started.set(fn.start, 1);
  const handler = labelOf(engine, fn, owner);
  announce(engine, [...fn.annotations, ...fn.parameters.flatMap((parameter) => parameter.annotations)], scope);
  for (const parameter of fn.parameters)
    bind(engine, parameter, undefined, { scope, fn, handler, first: self !== undefined && isSelf(parameter), self });
  const frame = run(engine, fn, scope, owner);
  engine.emit({ kind: 'function', span: fn, declaration: fn, calls: frame.calls }, scope);
  return scope;
}

/** An annotation is the construction of one: rules hear it as a call with its arguments. Python's are functions that are applied. */
function announce(engine: Engine, annotations: readonly Annotation[], env: Environment): void {
  if (engine.unit.language === 'python') return;
  for (const { name, args, start, end } of annotations) {
    const names = engine.names.candidates(engine.names.type(name));
    const given = evaluateArguments(engine, args, env);
    engine.emit({ kind: 'call', span: { start, end }, names, args: given, use: 'kept' }, env);
  }
}

function run(engine: Engine, fn: FunctionDeclaration, scope: Environment, owner?: ClassDeclaration): Frame {
  const outer = owner ?? engine.frames.at(-1)?.owner;
  const frame: Frame = {
    declaration: fn,
    calls: new Set(),
    returned: [],
    loops: 0,
    locals: localParameters(fn),
    locked: new Set(),
    unlocked: new Set(),
    kept: [],
    ...(outer === undefined ? {} : { owner: outer }),
  };
  engine.frames.push(frame);
  try {
    engine.execute(fn.body, scope);
  } finally {
    engine.frames.pop();
  }
  checkLocks(engine, frame, scope);
  for (const name of frame.calls) engine.frames.at(-1)?.calls.add(name);
  return frame;
}

/** A parameter ends with its function, too; an array there is a pointer. */
function localParameters(fn: FunctionDeclaration): Map<string, Local> {
  return new Map(
    fn.parameters.flatMap(({ target, type }): readonly (readonly [string, Local])[] =>
      target.kind !== 'name' || type === undefined || type.reference === true || type.dimensions.length > 0
        ? []
        : [[target.name, { type }]],
    ),
  );
}

/** Where a call stands, and what holds there. */
interface Place {
  readonly env: Environment;
  readonly at: Span;
}

/** Runs a function of this text with the arguments of a call; gives what it returns. */
export function invoke(engine: Engine, { declaration, scope: outer, self }: Closure, args: readonly Value[], { env, at }: Place): Value {
  const running = engine.frames.filter((frame) => frame.declaration === declaration).length;
  // A function that calls itself with what it found under some key goes one step deeper: that is where a merge writes.
  if (running > (args.some((value) => value.reached !== undefined) ? 1 : 0) || engine.frames.length > DEEPEST_CALL)
    return {
      span: at,
      object: engine.identity(),
      taints: args.flatMap((value) => value.taints).map((taint) => ({ ...taint, weak: true })),
    };
  const scope = (outer === env || declaration.name === '' ? env : outer).fork();
  if (self !== undefined) bindSelf(scope, self);
  const parameters = self !== undefined ? declaration.parameters.filter((parameter) => !isSelf(parameter)) : declaration.parameters;
  const handler = labelOf(engine, declaration);
  parameters.forEach((parameter, i) => {
    bind(engine, parameter, args[i], { scope, fn: declaration, handler, first: false, self });
  });
  const { returned } = run(engine, declaration, scope);
  env.keepObjects(scope);
  if (!scope.dead && !leavesEarly(declaration)) env.keepProofs(scope);
  const [first, ...rest] = returned;
  return first === undefined ? { span: at, taints: [] } : rest.reduce(joinValues, first);
}

function bindSelf(scope: Environment, self: Value): void {
  scope.set('this', self);
  scope.set('self', self);
}

function isSelf(parameter: Parameter): boolean {
  return parameter.target.kind === 'name' && (parameter.target.name === 'self' || parameter.target.name === 'cls');
}

interface Binding {
  readonly scope: Environment;
  readonly fn: FunctionDeclaration;
  readonly handler: Label | undefined;
  readonly first: boolean;
  readonly self: Value | undefined;
}

/** A parameter holds the given argument, else its default or anything its caller likes. */
function bind(engine: Engine, parameter: Parameter, given: Value | undefined, { scope, fn, handler, first, self }: Binding): void {
  if (first && self !== undefined) {
    bindSelf(scope, self);
    return;
  }
  const otherwise = parameter.value === undefined ? undefined : engine.evaluate(parameter.value, scope);
  if (otherwise !== undefined) {
    const plain = wordOf(parameter.target);
    engine.emit({ kind: 'assign', span: parameter, names: [plain], plain, value: otherwise, via: 'default' }, scope);
  }
  const value = asNamed(wordOf(parameter.target), given ?? fromCaller(engine, parameter, fn, handler), parameter);
  if (parameter.type !== undefined && parameter.target.kind === 'name' && hasSizes(engine))
    scope.declare(parameter.target.name, asParameter(parameter.type), true);
  const typed = parameter.type === undefined ? value : declaredAs(engine, parameter.type, value);
  if (parameter.target.kind === 'name') scope.set(parameter.target.name, typed);
  else assignTo(engine, parameter.target, typed, { at: parameter, env: scope });
}

/** An array given to a function is a pointer there. */
function asParameter(type: TypeName): TypeName {
  return type.dimensions.length === 0 ? type : { ...type, pointers: type.pointers + 1, dimensions: type.dimensions.slice(1) };
}

function wordOf(target: Expr): string {
  return target.kind === 'name' ? target.name : '';
}

const CONSTRUCTORS = new Set(['constructor', '__init__', '__construct', 'new']);

/** Fields first, then the constructor, whose assignments the other methods see. */
export function enterClass(engine: Engine, declaration: ClassDeclaration, env: Environment): void {
  const scope = env.fork();
  const self: Value = {
    span: declaration,
    name: declaration.name === '' ? (declaration.bases[0]?.name ?? '?') : declaration.name,
    object: engine.identity(),
    taints: [],
  };
  bindSelf(scope, self);
  const frame: Frame = { owner: declaration, calls: new Set(), returned: [], loops: 0 };
  engine.frames.push(frame);
  try {
    announce(engine, declaration.annotations, scope);
    enterMembers(engine, declaration, scope);
  } finally {
    engine.frames.pop();
  }
  checkClass(engine, declaration, scope);
  engine.emit({ kind: 'class', span: declaration, declaration }, scope);
}

/** A field that methods set again can hold anything when one of them starts. */
function openFields(declaration: ClassDeclaration, scope: Environment): void {
  const fields = declaration.members.flatMap((member) =>
    member.kind === 'declare' && !member.constant && member.target.kind === 'name' ? [member.target.name] : [],
  );
  const constants = fields.filter((field) => scope.get(field)?.known !== undefined);
  if (constants.length === 0) return;
  const set = assignedNames(declaration.members.filter((member) => member.kind === 'function'));
  for (const field of constants) {
    const { known: _known, ...value } = scope.get(field) ?? unknownValue(declaration);
    if (set.has(field)) scope.set(field, value);
  }
}

function enterMembers(engine: Engine, declaration: ClassDeclaration, scope: Environment): void {
  engine.execute(
    declaration.members.filter((member) => member.kind !== 'function'),
    scope,
  );
  openFields(declaration, scope);
  scope.dead = false;
  const methods = declaration.members.flatMap((member) => (member.kind === 'function' ? [member.fn] : []));
  const isConstructor = (fn: FunctionDeclaration): boolean => CONSTRUCTORS.has(fn.name) || fn.name === declaration.name;
  for (const fn of [...methods.filter(isConstructor), ...methods.filter((one) => !isConstructor(one))]) {
    const end = enterFunction(engine, fn, scope, declaration);
    if (isConstructor(fn)) {
      scope.keepAlive(end);
      keepMade(declaration, end, scope);
    }
  }
}

/** How a constructor made what a field holds; what the field holds may change, how it is made rarely does. */
function keepMade(declaration: ClassDeclaration, end: Environment, scope: Environment): void {
  for (const member of declaration.members) {
    if (member.kind !== 'declare' || member.target.kind !== 'name' || (member.type?.pointers ?? 0) === 0) continue;
    const { name } = member.target;
    const value = end.get(name);
    if (value?.madeBy !== undefined && value !== scope.get(name)) scope.set(name, value);
  }
}
