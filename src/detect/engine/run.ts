/** One unit from its first statement to its last, every function entered; rules hear each event. */
import type { ClassDeclaration, FunctionDeclaration, Statement, Unit } from '../unit.js';
import { OverBudget } from './engine.js';
import type { Engine } from './engine.js';
import { Environment } from './environment.js';
import { evaluate } from './evaluate.js';
import type { Emit, Frame } from './event.js';
import { execute } from './execute.js';
import { enterFunction, invoke } from './functions.js';
import type { Library } from './library.js';
import { createNames } from './names.js';
import type { Names } from './names.js';

/** Evaluations; ordinary code of 1,000 lines needs a tenth. */
const BUDGET = 400_000;

/** What rules may ask of the place an event happens in. */
export interface Where {
  readonly unit: Unit;
  readonly names: Names;
  readonly classes: ReadonlyMap<string, ClassDeclaration>;
  readonly frames: readonly Frame[];
}

export type Listener = (event: Parameters<Emit>[0], env: Environment, where: Where) => void;

/** @returns false when the unit asked for more evaluations than its share; what was heard until then is incomplete. */
export function run(unit: Unit, library: Library, listen: Listener): boolean {
  const engine = createEngine(unit, library, listen);
  const root = new Environment();
  engine.frames.push({ calls: new Set(), returned: [], loops: 0 });
  try {
    engine.execute(
      unit.body.filter((statement) => statement.kind !== 'function' && statement.kind !== 'class'),
      root,
    );
    root.dead = false;
    engine.execute(
      unit.body.filter((statement) => statement.kind === 'function' || statement.kind === 'class'),
      root,
    );
    enterWaiting(engine);
    return true;
  } catch (error) {
    if (error instanceof OverBudget) return false;
    throw error;
  }
}

/** What was stored away and never called is called by somebody else: a handler, an exported function. */
function enterWaiting(engine: Engine): void {
  const { waiting, frames, started } = engine;
  for (let next = waiting.shift(); next !== undefined; next = waiting.shift()) {
    if (started.has(next.declaration.start)) continue;
    frames.splice(0, frames.length, ...next.frames);
    enterFunction(engine, next.declaration, next.scope);
  }
}

function createEngine(unit: Unit, library: Library, listen: Listener): Engine {
  const functions = new Map<string, FunctionDeclaration>();
  const classes = new Map<string, ClassDeclaration>();
  collect(unit.body, functions, classes);
  const supertypes = new Map<string, readonly string[]>();
  const names = createNames(unit, library, supertypes);
  for (const { name, bases } of classes.values())
    supertypes.set(
      name,
      bases.map((base) => names.type(base.name)),
    );
  let identities = 0;
  let spent = 0;
  const engine: Engine = {
    unit,
    library,
    names,
    functions,
    classes,
    frames: [],
    started: new Map(),
    waiting: [],
    emit: (event, env) => {
      listen(event, env, engine);
    },
    identity: () => (identities += 1),
    spend: () => {
      spent += 1;
      if (spent > BUDGET) throw new OverBudget('the text asks for too many evaluations');
    },
    evaluate: (expr, env, use) => evaluate(engine, expr, env, use),
    execute: (body, env) => {
      execute(engine, body, env);
    },
    invoke: (closure, args, env, at) => invoke(engine, closure, args, { env, at }),
  };
  return engine;
}

/** Functions with a body, by name; only those that stand by themselves, methods are found through their class. */
function collect(body: readonly Statement[], functions: Map<string, FunctionDeclaration>, classes: Map<string, ClassDeclaration>): void {
  for (const statement of body) {
    if (statement.kind === 'function' && statement.fn.body.length > 0) functions.set(statement.fn.name, statement.fn);
    if (statement.kind === 'class') {
      classes.set(statement.declaration.name, together(classes.get(statement.declaration.name), statement.declaration));
      collect(
        statement.declaration.members.filter((member) => member.kind === 'class'),
        functions,
        classes,
      );
    }
    if (statement.kind === 'block') collect(statement.body, functions, classes);
  }
}

/** A class may be written in parts: `struct` and `impl`, partial classes, a declaration ahead. */
function together(before: ClassDeclaration | undefined, part: ClassDeclaration): ClassDeclaration {
  return before === undefined ? part : { ...part, bases: [...before.bases, ...part.bases], members: [...before.members, ...part.members] };
}
