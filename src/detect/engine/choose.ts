/** Switches. */
import type { Statement, SwitchCase } from '../unit.js';
import { ALL_CATEGORIES } from './categories.js';
import type { Engine } from './engine.js';
import type { Environment } from './environment.js';
import { block } from './execute.js';
import { originsOf } from './origins.js';
import type { Value } from './value.js';

/** Each case starts from the subject's value and, where the one before falls through, from its end. A constant subject chooses its case. */
export function choose(engine: Engine, statement: Extract<Statement, { kind: 'switch' }>, env: Environment): void {
  const subject = engine.evaluate(statement.subject, env, 'tested');
  const cases = statement.cases.map((one) => ({ one, values: one.values.map((value) => engine.evaluate(value, env, 'tested')) }));
  const chosen = chosenCase(subject, cases);
  const ends: Environment[] = [];
  let falling: Environment | undefined;
  for (const { one, values } of cases) {
    const start = env.fork();
    start.dead = chosen !== undefined && chosen !== one;
    if (falling !== undefined) start.join(start.dead ? [falling] : [falling, start.fork()]);
    if (falling !== undefined && start.dead) start.dead = falling.dead;
    if (values.length > 0 && values.every((value) => value.known !== undefined)) start.clear(originsOf(subject, ALL_CATEGORIES));
    const entered = !start.dead;
    if (entered) block(engine, one.body, start);
    const leaves = one.body.at(-1)?.kind === 'jump';
    if (leaves && entered) start.dead = false;
    falling = one.fallsThrough && !leaves && !start.dead ? start : undefined;
    if (falling === undefined) ends.push(start);
  }
  if (falling !== undefined) ends.push(falling);
  const complete = chosen !== undefined || statement.cases.some((one) => one.values.length === 0);
  env.join(complete ? ends : [...ends, env.fork()]);
}

interface ReadCase {
  readonly one: SwitchCase;
  readonly values: readonly Value[];
}

function chosenCase(subject: Value, cases: readonly ReadCase[]): SwitchCase | undefined {
  const only = subject.known?.length === 1 ? subject.known[0] : undefined;
  if (only === undefined || cases.some(({ values }) => values.some((value) => value.known?.length !== 1))) return undefined;
  const found = cases.find(({ values }) => values.some((value) => value.known?.[0] === only));
  return (found ?? cases.find(({ values }) => values.length === 0))?.one;
}
