/** What the parts of the evaluation share. One engine analyses one unit. */
import type { ClassDeclaration, Expr, FunctionDeclaration, Span, Statement, Unit } from '../unit.js';
import type { Environment } from './environment.js';
import type { Emit, Frame, Use } from './event.js';
import type { Library } from './library.js';
import type { Names } from './names.js';
import type { Closure, Value } from './value.js';

export interface Engine {
  readonly unit: Unit;
  readonly library: Library;
  readonly names: Names;
  readonly functions: ReadonlyMap<string, FunctionDeclaration>;
  readonly classes: ReadonlyMap<string, ClassDeclaration>;
  readonly emit: Emit;
  readonly frames: Frame[];
  /** How often functions were run by themselves or as callbacks, by their offset. */
  readonly started: Map<number, number>;
  /** Functions without a name that the text wrote, and nothing may have called. */
  readonly waiting: Waiting[];
  /** A new identity. */
  readonly identity: () => number;
  /** Throws `OverBudget` when the text asks for more than its share. */
  readonly spend: () => void;
  readonly evaluate: (expr: Expr, env: Environment, use?: Use) => Value;
  readonly execute: (body: readonly Statement[], env: Environment) => void;
  readonly invoke: (closure: Closure, args: readonly Value[], env: Environment, at: Span) => Value;
}

export interface Waiting {
  readonly declaration: FunctionDeclaration;
  readonly scope: Environment;
  readonly frames: readonly Frame[];
}

/** The analysis would take too long; the text is reported as such, never as clean. */
export class OverBudget extends Error {
  override readonly name = 'OverBudget';
}

export function currentFrame(engine: Engine): Frame {
  const frame = engine.frames.at(-1);
  if (frame === undefined) throw new Error('no frame: the engine evaluates outside a unit');
  return frame;
}
