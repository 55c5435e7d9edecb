/** The part of the engine that knows of storage: in languages whose vocabulary names calls that give it back. */
import type { Span } from '../unit.js';
import type { Engine } from './engine.js';
import type { Environment } from './environment.js';
import type { MemoryProblem } from './event.js';
import type { Value } from './value.js';

export function hasStorage(engine: Engine): boolean {
  return engine.library.releases.size > 0;
}

/** Where sizes of types and values matter, not only lifetimes. */
export function hasSizes(engine: Engine): boolean {
  return engine.unit.language === 'c' || engine.unit.language === 'cpp';
}

export function report(
  engine: Engine,
  env: Environment,
  problem: MemoryProblem,
  event: { span: Span; names: readonly string[]; value: Value; target?: Value },
): void {
  engine.emit({ kind: 'memory', problem, ...event }, env);
}
