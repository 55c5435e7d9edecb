/** Statements in order; branches fork the environment, loops run twice, jumps end a way. */
import { assertNever } from '../../errors.js';
import type { Catch, Expr, Span, Statement } from '../unit.js';
import { assignTo } from './assign.js';
import { bake } from './bake.js';
import { choose } from './choose.js';
import type { Engine } from './engine.js';
import { currentFrame } from './engine.js';
import type { Environment } from './environment.js';
import { declare } from './declare.js';
import { elementOf } from './element-of.js';
import { enterClass, enterFunction } from './functions.js';
import { checkWalked } from './handles.js';
import { lifetimeOf } from './lifetime.js';
import { jump, land } from './jumps.js';
import { leaveWith } from './locks.js';
import { checkLooseBound } from './loose-bound.js';
import type { Proof } from './proof.js';
import { checkReturned } from './returned-local.js';
import { markTested, truthOf } from './tested.js';
import { hasSizes } from './memory-report.js';
import { settleCounters, widen } from './widen.js';
import type { Counters } from './widen.js';
import { sourced } from './value.js';
import type { Value } from './value.js';
import { wordsIn } from './words-in.js';

export function execute(engine: Engine, body: readonly Statement[], env: Environment): void {
  for (const statement of body) {
    if (env.dead || statement.kind === 'label') revive(engine, env, statement);
    if (!env.dead) step(engine, statement, env);
  }
}

/** Code behind a jump in a fragment is often reached by a label or a case the fragment does not show; only a function's own declarations matter there. */
function revive(engine: Engine, env: Environment, statement: Statement): void {
  if (statement.kind === 'label') land(engine, statement.name, env);
  // Statements that stand in no function are a piece of one: what is before a jump there belongs to another branch.
  const isPiece = hasSizes(engine) && currentFrame(engine).declaration === undefined && engine.frames.length === 1;
  if (statement.kind === 'function' || statement.kind === 'class' || isPiece) env.dead = false;
}

function step(engine: Engine, statement: Statement, env: Environment): void {
  engine.spend();
  switch (statement.kind) {
    case 'if':
      branch(engine, statement, env);
      return;
    case 'loop':
      loop(engine, statement, env);
      return;
    case 'switch':
      choose(engine, statement, env);
      return;
    case 'try':
      attempt(engine, statement, env);
      return;
    case 'block':
      block(engine, statement.body, env);
      return;
    case 'using':
      engine.execute(statement.resources, env);
      engine.execute(statement.body, env);
      return;
    default:
      simple(engine, statement, env);
  }
}

type Simple = Exclude<Statement, { kind: 'if' | 'loop' | 'switch' | 'try' | 'block' | 'using' }>;

/** Statements without statements inside, and declarations. */
function simple(engine: Engine, statement: Simple, env: Environment): void {
  switch (statement.kind) {
    case 'expression':
      engine.evaluate(statement.value, env, 'dropped');
      return;
    case 'declare':
      declare(engine, statement, env);
      return;
    case 'return':
      leave(engine, statement, env);
      return;
    case 'throw':
      if (statement.value !== undefined) engine.evaluate(statement.value, env);
      leaveWith(engine, statement, env);
      env.dead = true;
      return;
    case 'jump':
      jump(engine, statement.label, env);
      return;
    case 'label':
      return;
    case 'function':
      enterFunction(engine, statement.fn, env);
      return;
    case 'class':
      enterClass(engine, statement.declaration, env);
      return;
    case 'assert':
      engine.emit({ kind: 'assert', span: statement, words: wordsIn(statement.test) }, env);
      env.clear(tested(engine, statement.test, env)?.whenTrue);
      return;
    default:
      assertNever(statement);
  }
}

/** Declarations of a block end with it; what it did to other variables stays. */
export function block(engine: Engine, body: readonly Statement[], env: Environment): void {
  const shadowed = body.flatMap((statement) => {
    const name = statement.kind === 'declare' && statement.target.kind === 'name' ? statement.target.name : undefined;
    const before = name === undefined ? undefined : env.get(name);
    return name === undefined || before === undefined ? [] : [[name, before] as const];
  });
  engine.execute(body, env);
  for (const [name, value] of shadowed) env.set(name, value);
}

function branch(engine: Engine, statement: Extract<Statement, { kind: 'if' }>, env: Environment): void {
  const test = engine.evaluate(statement.test, env, 'tested');
  markTested(env, test, statement.test);
  const proof = truthOf(test);
  const [then, otherwise] = [env.fork(), env.fork()];
  then.clear(proof?.whenTrue);
  otherwise.clear(proof?.whenFalse);
  const decided = test.known?.length === 1 ? test.known[0] : undefined;
  if (decided !== false && decided !== 0) block(engine, statement.then, then);
  else then.dead = true;
  if (decided !== true && decided !== 1) block(engine, statement.otherwise, otherwise);
  else otherwise.dead = true;
  env.join([then, otherwise]);
}

function tested(engine: Engine, test: Expr, env: Environment): Proof | undefined {
  const value = engine.evaluate(test, env, 'tested');
  markTested(env, value, test);
  return truthOf(value);
}

function loop(engine: Engine, statement: Extract<Statement, { kind: 'loop' }>, env: Environment): void {
  const frame = currentFrame(engine);
  frame.loops += 1;
  checkLooseBound(engine, statement, env);
  const skipped = env.fork();
  const over = statement.each === undefined ? undefined : engine.evaluate(statement.each.over, env);
  const walked = over?.object === undefined ? undefined : lifetimeOf(env, over.object).changes;
  let counters: Counters = new Map();
  let inside = env;
  for (let round = 0; round < 2 && !env.dead; round += 1) {
    const body = env.fork();
    counters = widen(engine, statement, body, skipped);
    inside = body;
    if (statement.each !== undefined && over !== undefined)
      assignTo(engine, statement.each.target, elementOf(engine, over, env), { at: statement.each.target, env: body });
    if (statement.test !== undefined) body.clear(tested(engine, statement.test, body)?.whenTrue);
    block(engine, statement.body, body);
    if (over !== undefined && round === 0) checkWalked(engine, over, walked, body);
    body.dead = false;
    if (statement.update !== undefined) engine.evaluate(statement.update, body);
    env.join(statement.bodyFirst === true ? [body] : [body, env.fork()]);
  }
  env.join([env.fork(), skipped]);
  settleCounters(engine, counters, { round: inside, env });
  if (statement.test !== undefined) env.clear(tested(engine, statement.test, env)?.whenFalse);
  frame.loops -= 1;
}

function leave(engine: Engine, statement: Extract<Statement, { kind: 'return' }>, env: Environment): void {
  if (statement.value !== undefined) {
    const value = bake(engine.evaluate(statement.value, env), env);
    checkReturned(engine, statement, value, env);
    currentFrame(engine).returned.push(value);
    engine.emit({ kind: 'return', span: statement, value }, env);
  }
  leaveWith(engine, statement, env);
  env.dead = true;
}

/** A handler starts from anywhere in the body: its state is what held before joined with what held after. */
function attempt(engine: Engine, statement: Extract<Statement, { kind: 'try' }>, env: Environment): void {
  const body = env.fork();
  const before = env.fork();
  engine.execute(statement.body, body);
  const ends = [body];
  for (const handler of statement.catches) {
    const start = env.fork();
    const after = body.fork();
    after.dead = false;
    start.join([before.fork(), body.dead ? before.fork() : after]);
    if (handler.name !== undefined) start.set(handler.name, caught(engine, handler.name, statement));
    hearHandler(engine, handler, { env: start, at: handler.at ?? statement });
    block(engine, handler.body, start);
    ends.push(start);
  }
  env.join(ends);
  const dead = env.dead;
  env.dead = false;
  engine.execute(statement.lastly, env);
  env.dead ||= dead;
}

function hearHandler(engine: Engine, { types, body }: Catch, { env, at }: { readonly env: Environment; readonly at: Span }): void {
  const names = types.map((type) => engine.names.type(type.name));
  engine.emit(
    { kind: 'catch', span: { start: at.start, end: at.end }, names: [...names, names.length === 0 ? 'any' : '', '*'], body },
    env,
  );
}

function caught(engine: Engine, name: string, at: { readonly start: number; readonly end: number }): Value {
  return sourced(
    at,
    { label: 'exception', origin: `exception:${at.start}:${name}`, start: at.start, end: at.end },
    { name: 'exception', object: engine.identity() },
  );
}
