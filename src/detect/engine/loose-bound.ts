/** `for (i = 0; i <= v.size(); ++i) v[i]`: the last round reads behind the end. */
import type { Expr, Span, Statement } from '../unit.js';
import type { Engine } from './engine.js';
import type { Environment } from './environment.js';

type Loop = Extract<Statement, { kind: 'loop' }>;

const SIZES = new Set(['size', 'length', 'count']);

export function checkLooseBound(engine: Engine, { test, body }: Loop, env: Environment): void {
  const bound = looseBound(test);
  if (bound === undefined) return;
  const at = body.map((statement) => indexIn(statement, bound)).find((found) => found !== undefined);
  if (at !== undefined)
    engine.emit({ kind: 'memory', problem: 'beyond-elements', span: at, names: ['<='], value: { span: at, taints: [] } }, env);
}

interface Bound {
  readonly index: string;
  readonly container: string;
}

function looseBound(test: Expr | undefined): Bound | undefined {
  if (test?.kind !== 'operator') return undefined;
  if (test.op === '&&') return test.operands.map(looseBound).find((found) => found !== undefined);
  const [left, right] = test.operands;
  if (test.op !== '<=' || left?.kind !== 'name' || right?.kind !== 'call' || right.args.length > 0) return undefined;
  const { callee } = right;
  const container = callee.kind === 'member' && SIZES.has(callee.name) ? written(callee.object) : undefined;
  return container === undefined ? undefined : { index: left.name, container };
}

function written(expr: Expr): string | undefined {
  if (expr.kind === 'name') return expr.name;
  if (expr.kind !== 'member') return undefined;
  const object = written(expr.object);
  return object === undefined ? undefined : `${object}.${expr.name}`;
}

/** The first use of the container with exactly the loop's index, before anything in the body tests the index. */
function indexIn(part: Statement | Expr, bound: Bound): Span | undefined {
  if (part.kind === 'index' && part.index?.kind === 'name' && part.index.name === bound.index && written(part.object) === bound.container)
    return part;
  for (const inner of partsOf(part)) {
    const found = indexIn(inner, bound);
    if (found !== undefined) return found;
  }
  return undefined;
}

function partsOf(part: Statement | Expr): readonly (Statement | Expr)[] {
  switch (part.kind) {
    case 'expression':
      return [part.value];
    case 'declare':
    case 'return':
      return part.value === undefined ? [] : [part.value];
    case 'block':
    case 'loop':
      return part.body;
    case 'if':
      return mentions(part.test) ? [] : [part.test, ...part.then, ...part.otherwise];
    case 'assign':
      return [part.target, part.value];
    case 'operator':
      return part.operands;
    case 'call':
      return [part.callee, ...part.args.map(({ value }) => value)];
    case 'cast':
      return [part.value];
    case 'index':
      return part.index === undefined ? [part.object] : [part.object, part.index];
    case 'member':
      return [part.object];
    default:
      return [];
  }
}

/** A comparison inside the body may take care of the last round. */
function mentions(test: Expr): boolean {
  return test.kind === 'operator' && (['<', '<=', '>', '>=', '==', '!='].includes(test.op) || test.operands.some(mentions));
}
