/** `goto`: what holds at a label is what held at all the jumps to it. */
import type { Engine } from './engine.js';
import { currentFrame } from './engine.js';
import type { Environment } from './environment.js';

const MOST_JUMPS = 6;

/** A jump forward takes along what holds where it starts. */
export function jump(engine: Engine, label: string | undefined, env: Environment): void {
  if (label !== undefined) noteJump(engine, label, env);
  env.dead = true;
}

function noteJump(engine: Engine, label: string, env: Environment): void {
  const gotos = (currentFrame(engine).gotos ??= new Map<string, Environment[]>());
  const before = gotos.get(label) ?? [];
  if (before.length < MOST_JUMPS) gotos.set(label, [...before, env.snapshot()]);
}

/** All that jumped here meet what comes from above. A label that nothing has jumped to yet is reached from below. */
export function land(engine: Engine, label: string, env: Environment): void {
  const jumped = currentFrame(engine).gotos?.get(label) ?? [];
  if (jumped.length === 0) env.dead = false;
  else {
    const above = env.fork();
    above.dead = env.dead;
    env.dead = false;
    env.join([above, ...jumped]);
  }
}
