/** What a class of C++ lacks: a copy of its own, a virtual destructor, a check that it is not assigned to itself. */
import type { ClassDeclaration, Expr, FunctionDeclaration, Statement } from '../unit.js';
import type { Engine } from './engine.js';
import type { Environment } from './environment.js';
import type { MemoryProblem } from './event.js';
import type { LibraryCall } from './models.js';
import { lookUp } from './names.js';
import type { Value } from './value.js';

export function checkClass(engine: Engine, declaration: ClassDeclaration, env: Environment): void {
  if (engine.unit.language !== 'cpp' || declaration.name === '') return;
  const report = (problem: MemoryProblem, at: { readonly start: number; readonly end: number }): void => {
    engine.emit({ kind: 'memory', problem, span: at, names: [], value: { span: at, name: declaration.name, taints: [] } }, env);
  };
  const methods = methodsOf(declaration);
  const destructor = destructorOf(engine, declaration);
  const assignment = methods.find(({ name }) => name === 'operator=');
  if (
    destructor !== undefined &&
    releasesMember(engine, destructor, declaration) &&
    assignment === undefined &&
    !methods.some((fn) => copies(fn, declaration))
  )
    report('shallow-copy', headOf(declaration));
  const assigns = bodyOf(engine, declaration, 'operator=');
  if (assigns !== undefined && releasesMember(engine, assigns, declaration) && !comparesSelf(assigns))
    report('self-assignment', headOf(assigns));
}

function headOf({ start, end }: { readonly start: number; readonly end: number }): { readonly start: number; readonly end: number } {
  return { start, end: Math.min(end, start + 1) };
}

function methodsOf(declaration: ClassDeclaration): readonly FunctionDeclaration[] {
  return declaration.members.flatMap((member) => (member.kind === 'function' ? [member.fn] : []));
}

/** A method may be written outside its class. */
function bodyOf(engine: Engine, declaration: ClassDeclaration, method: string): FunctionDeclaration | undefined {
  const inside = methodsOf(declaration).find(({ name, body }) => name === method && body.length > 0);
  return inside ?? engine.functions.get(`${declaration.name}.${method}`);
}

function destructorOf(engine: Engine, declaration: ClassDeclaration): FunctionDeclaration | undefined {
  return bodyOf(engine, declaration, `~${declaration.name}`);
}

/** A constructor from another of its kind. */
function copies({ name, parameters }: FunctionDeclaration, declaration: ClassDeclaration): boolean {
  return name === declaration.name && parameters[0]?.type?.name === declaration.name;
}

function releasesMember(engine: Engine, fn: FunctionDeclaration, declaration: ClassDeclaration): boolean {
  const fields = new Set(
    declaration.members.flatMap((member) =>
      member.kind === 'declare' && member.target.kind === 'name' && (member.type?.pointers ?? 0) > 0 ? [member.target.name] : [],
    ),
  );
  return callsIn(fn.body).some(
    ({ callee, args }) =>
      callee.kind === 'name' &&
      engine.library.releases.has(callee.name) &&
      args.some(({ value }) => (value.kind === 'name' && fields.has(value.name)) || (value.kind === 'member' && fields.has(value.name))),
  );
}

type Call = Extract<Expr, { kind: 'call' }>;

/** Calls that stand as statements, also under conditions and in loops. */
function callsIn(body: readonly Statement[]): readonly Call[] {
  return body.flatMap((statement): readonly Call[] => {
    switch (statement.kind) {
      case 'expression':
        return statement.value.kind === 'call' ? [statement.value] : [];
      case 'if':
        return callsIn([...statement.then, ...statement.otherwise]);
      case 'loop':
      case 'block':
        return callsIn(statement.body);
      default:
        return [];
    }
  });
}

/** `if (this != &other)`, or a swap with a copy. */
function comparesSelf({ body, parameters }: FunctionDeclaration): boolean {
  if (parameters[0]?.type?.reference !== true) return true;
  return body.some((statement) => statement.kind === 'if' && mentionsThis(statement.test)) || body.some(swaps);
}

function mentionsThis(expr: Expr): boolean {
  if (expr.kind === 'name') return expr.name === 'this';
  return expr.kind === 'operator' && expr.operands.some(mentionsThis);
}

function swaps(statement: Statement): boolean {
  if (statement.kind !== 'expression' || statement.value.kind !== 'call') return false;
  const { callee } = statement.value;
  return (callee.kind === 'name' || callee.kind === 'member') && callee.name === 'swap';
}

/** `delete base` runs only the base's destructor where that is not virtual. */
export function checkDelete(engine: Engine, call: LibraryCall, env: Environment): void {
  if (engine.unit.language !== 'cpp' || call.names[0] !== 'delete') return;
  const [argument] = call.args;
  const of = argument === undefined ? undefined : engine.classes.get(argument.value.name ?? '');
  if (of === undefined || argument === undefined || of.bases.length > 0 || !methodsOf(of).some(isVirtual) || !hasHeirs(engine, of)) return;
  const destructor = methodsOf(of).find(({ name }) => name === `~${of.name}`);
  if (destructor !== undefined && isVirtual(destructor)) return;
  engine.emit({ kind: 'memory', problem: 'base-destructor', span: call.at, names: [], value: argument.value }, env);
}

function isVirtual({ modifiers }: FunctionDeclaration): boolean {
  return modifiers.includes('virtual');
}

function hasHeirs(engine: Engine, of: ClassDeclaration): boolean {
  return [...engine.classes.values()].some(
    ({ bases, modifiers }) => !modifiers.includes('typedef') && bases.some(({ name }) => name === of.name),
  );
}

/** Writing bytes over an object that has a table of virtual functions or owns something. */
export function checkOverwritten(engine: Engine, call: LibraryCall, env: Environment): void {
  const position = lookUp(engine.library.overwrites, call.names);
  const target = position === undefined ? undefined : call.args[position];
  if (target === undefined || !pointsToObject(target.expr)) return;
  const of = engine.classes.get(target.value.name ?? '');
  if (of !== undefined && isManaged(engine, of)) report(engine, call, target.value, env);
}

function report(engine: Engine, call: LibraryCall, value: Value, env: Environment): void {
  engine.emit({ kind: 'memory', problem: 'raw-object', span: call.at, names: call.names, value }, env);
}

function pointsToObject(expr: Expr): boolean {
  if (expr.kind === 'cast') return pointsToObject(expr.value);
  return expr.kind === 'name' || (expr.kind === 'operator' && expr.op === '&');
}

/** It has virtual functions, or a member that is an object of a library. */
function isManaged(engine: Engine, of: ClassDeclaration): boolean {
  return of.members.some(
    (member) =>
      (member.kind === 'function' && isVirtual(member.fn)) ||
      (member.kind === 'declare' &&
        member.type !== undefined &&
        member.type.pointers === 0 &&
        member.type.reference !== true &&
        engine.library.owning.has(engine.names.type(member.type.name))),
  );
}
