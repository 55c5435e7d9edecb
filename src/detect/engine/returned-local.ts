/** Functions that return a pointer, a reference or a view to what ends with them. */
import type { Expr, Statement, TypeName } from '../unit.js';
import type { Engine } from './engine.js';
import { currentFrame } from './engine.js';
import type { Environment } from './environment.js';
import type { Local } from './event.js';
import type { Value } from './value.js';

type Return = Extract<Statement, { kind: 'return' }>;

export function checkReturned(engine: Engine, statement: Return, value: Value, env: Environment): void {
  const frame = currentFrame(engine);
  const returns = frame.declaration?.returns;
  if (statement.value === undefined || returns === undefined || !pointsSomewhere(returns)) return;
  const dead =
    value.dangling === true ||
    pointsToLocal(engine, statement.value, returns) ||
    isHeldByLocal(value, frame.locals) ||
    isLocalArray(engine, { value, expr: statement.value }, env);
  if (dead) engine.emit({ kind: 'memory', problem: 'returns-local', span: statement, names: [engine.unit.language], value }, env);
}

/** `char *p = local; return p;` */
function isLocalArray(engine: Engine, { value, expr }: { value: Value; expr: Expr }, env: Environment): boolean {
  const storage = value.object === undefined || value.mixed === true || expr.kind !== 'name' ? undefined : env.object(value.object).storage;
  return storage?.kind === 'array' && storage.local === currentFrame(engine).declaration?.start;
}

function pointsSomewhere(type: TypeName): boolean {
  return type.pointers > 0 || type.reference === true || isView(type);
}

function isView(type: TypeName): boolean {
  return /(?:string_view|StringView|span|StringPiece|StringRef|ArrayRef)$/.test(type.name);
}

/** `return local;` by reference, `return &local;`, `return local.c_str();`, `return array;`. */
function pointsToLocal(engine: Engine, expr: Expr, returns: TypeName): boolean {
  const local = localOf(engine, expr);
  if (local?.type?.reference === true) return false;
  if (expr.kind === 'name')
    return local !== undefined && (returns.reference === true || isArray(local) || (isView(returns) && owns(engine, local)));
  if (expr.kind === 'operator' && expr.op === '&' && expr.operands.length === 1) {
    const [inner] = expr.operands;
    return inner !== undefined && returns.reference !== true && insideLocal(engine, inner) !== undefined;
  }
  if (expr.kind === 'cast') return pointsToLocal(engine, expr.value, returns);
  if (expr.kind === 'operator' && (expr.op === '+' || expr.op === '-') && returns.pointers > 0) {
    const [first] = expr.operands;
    const base = first === undefined ? undefined : localOf(engine, first);
    return base !== undefined && isArray(base);
  }
  if (expr.kind === 'conditional') return pointsToLocal(engine, expr.then, returns) || pointsToLocal(engine, expr.otherwise, returns);
  return returns.reference === true && (expr.kind === 'member' || expr.kind === 'index') && insideLocal(engine, expr) !== undefined;
}

function localOf(engine: Engine, expr: Expr): Local | undefined {
  return expr.kind === 'name' ? currentFrame(engine).locals?.get(expr.name) : undefined;
}

/** The local a part lies in: not behind a pointer it holds. */
function insideLocal(engine: Engine, expr: Expr): Local | undefined {
  if (expr.kind === 'name') {
    const local = localOf(engine, expr);
    return local?.type?.reference === true ? undefined : local;
  }
  if (expr.kind !== 'member' && expr.kind !== 'index') return undefined;
  const local = insideLocal(engine, expr.object);
  if (local === undefined) return undefined;
  const pointsOn = (local.type?.pointers ?? 0) > 0 || local.type === undefined || local.type.name === '';
  if (pointsOn && !isArray(local)) return undefined;
  return expr.kind === 'index' && !isArray(local) && !owns(engine, local) ? undefined : ofOwnClass(engine, local, expr);
}

/** A member of a smart pointer or of an iterator lies elsewhere. */
function ofOwnClass(engine: Engine, local: Local, expr: Expr): Local | undefined {
  return expr.kind === 'index' || engine.classes.has(local.type?.name ?? '') ? local : undefined;
}

function isArray(local: Local): boolean {
  return (local.type?.dimensions.length ?? 0) > 0;
}

/** A container of its own elements. */
function owns(engine: Engine, local: Local): boolean {
  const name = engine.names.type(local.type?.name ?? '');
  return engine.library.unchecked.has(name) && !isView({ name, args: [], pointers: 0, dimensions: [] });
}

/** A pointer that was made from a local: `p = s.c_str()`, `p = &x`. */
function isHeldByLocal(value: Value, locals: ReadonlyMap<string, Local> | undefined): boolean {
  const owner = value.borrowed?.owner;
  if (owner === undefined || locals === undefined) return false;
  return [...locals.values()].some(({ object, type }) => object === owner && (type?.pointers ?? 0) === 0 && type?.reference !== true);
}
