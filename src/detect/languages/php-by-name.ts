/** Functions of PHP that take the names of functions and variables. */
import { call, name } from '../expressions.js';
import type { Argument, Entry, Expr } from '../unit.js';

/** `call_user_func('f', $x)` is f($x), `compact('a')` an array of variables. */
export function byName(made: Expr): Expr {
  if (made.kind !== 'call' || made.callee.kind !== 'name') return made;
  const { start, end } = made;
  const [first, ...rest] = made.args;
  const word = first === undefined ? undefined : wordOf(first.value);
  if (word === undefined) return made;
  const callee = name(made.callee, word.toLowerCase());
  if (made.callee.name === 'call_user_func') return call({ start, end }, callee, rest);
  if (made.callee.name === 'call_user_func_array') return call({ start, end }, callee, spreadOf(rest[0]?.value));
  if (made.callee.name !== 'compact') return made;
  const entries = made.args.flatMap(({ value }): readonly Entry[] => {
    const variable = wordOf(value);
    return variable === undefined ? [] : [{ key: value, value: name(value, variable) }];
  });
  return { kind: 'collection', shape: 'map', entries, start, end };
}

/** A constant that can name a function or a variable. */
export function wordOf(value: Expr): string | undefined {
  return value.kind === 'literal' && typeof value.value === 'string' && /^[A-Za-z_]\w*$/.test(value.value) ? value.value : undefined;
}

/** The arguments of a call that are the entries of an array. */
function spreadOf(value: Expr | undefined): readonly Argument[] {
  if (value === undefined) return [];
  return value.kind === 'collection' && value.shape === 'list' ? value.entries : [{ spread: true, value }];
}
