/** Who gave storage back, who checked it, who outlives it. */
import type { Span, TypeName } from '../unit.js';
import type { Engine } from './engine.js';
import { currentFrame } from './engine.js';
import type { Environment, ObjectState } from './environment.js';
import { checkMoved } from './memory-move.js';
import { hasSizes, hasStorage, report } from './memory-report.js';
import type { LibraryCall } from './models.js';
import { lookUp } from './names.js';
import type { Value } from './value.js';

export function release(engine: Engine, call: LibraryCall, value: Value | undefined, env: Environment): void {
  if (value?.object === undefined) return;
  const state = env.object(value.object);
  if (value.known?.includes(null) === true) return;
  if (state.storage?.kind === 'array' && hasSizes(engine))
    report(engine, env, 'invalid-release', { span: call.at, names: call.names, value });
  else if (value.offset !== undefined && value.mixed === undefined && state.storage?.kind === 'heap')
    report(engine, env, 'invalid-release', { span: call.at, names: call.names, value });
  const { perhaps: _perhaps, ...certain } = state;
  env.setObject(value.object, { ...certain, released: call.at });
}

/** Passing released storage on is a use; giving it back once more is worse. */
export function checkRelease(engine: Engine, call: LibraryCall, value: Value, env: Environment): void {
  const state = value.object === undefined ? undefined : env.object(value.object);
  // A macro named like a call that frees stands for that call.
  const inMacro = engine.frames.some((frame) => frame.declaration?.modifiers.includes('macro') === true);
  if (inMacro || state === undefined || !isReleased(engine, state, value)) return;
  const again = lookUp(engine.library.releases, call.names) !== undefined;
  report(engine, env, again ? 'double-release' : 'use-after-release', { span: call.at, names: call.names, value });
}

/** Where ways met, the pointer must be the same on all of them: one that was set to null is not. */
function isReleased(engine: Engine, { released, perhaps }: ObjectState, value: Value): boolean {
  if (released === undefined || value.known?.includes(null) === true) return false;
  return value.mixed === undefined && (perhaps === undefined || hasSizes(engine));
}

/** A pointer outlives what it points into when it is kept under a name; a variable that owns its text copies it. */
export function checkKept(
  engine: Engine,
  { type, value, at }: { type: TypeName | undefined; value: Value; at: Span },
  env: Environment,
): void {
  if (value.dangling !== true) return;
  const keeps = type === undefined || type.name === '' || type.pointers > 0 || /(?:view|Latin1String|span)$/.test(type.name);
  if (keeps) report(engine, env, 'dangling', { span: at, names: [value.madeBy ?? ''], value });
}

/** Every `*p`: whether the pointer can be relied on is for the rules. */
export function tellDereference(engine: Engine, value: Value, at: Span, env: Environment): void {
  report(engine, env, 'dereference', { span: at, names: [], value });
}

/** Reading through a pointer: it must not be released, and an allocation must have been checked. */
export function checkUse(engine: Engine, value: Value, at: Span, env: Environment): void {
  if (!hasStorage(engine)) return;
  if (isNullHere(engine, value)) report(engine, env, 'null-use', { span: at, names: [], value });
  if (value.object === undefined) return;
  const state = env.object(value.object);
  checkMoved(engine, value, at, env);
  if (isReleased(engine, state, value)) report(engine, env, 'use-after-release', { span: at, names: [], value });
  else checkNull(engine, value, at, env);
}

/** Not what a caller in the same text passes: the function may ask first. */
function isNullHere(engine: Engine, value: Value): boolean {
  if (value.known?.length !== 1 || value.known[0] !== null || !hasSizes(engine)) return false;
  const { declaration } = currentFrame(engine);
  return declaration === undefined || (value.span.start >= declaration.start && value.span.end <= declaration.end);
}

export function checkNull(engine: Engine, value: Value, at: Span, env: Environment): void {
  if (value.object === undefined) return;
  const state = env.object(value.object);
  if (state.storage === undefined || state.storage.checked || state.storage.kind === 'array') return;
  const problem = state.storage.kind === 'heap' ? 'unchecked-allocation' : 'unchecked-lookup';
  report(engine, env, problem, { span: at, names: [value.madeBy ?? ''], value });
  env.setObject(value.object, { ...state, storage: { ...state.storage, checked: true } });
}

/** A test of a pointer, whatever it is compared with, counts as its check. */
export function markChecked(env: Environment, value: Value): void {
  if (value.object === undefined) return;
  const state = env.object(value.object);
  if (state.storage !== undefined && !state.storage.checked)
    env.setObject(value.object, { ...state, storage: { ...state.storage, checked: true } });
}
