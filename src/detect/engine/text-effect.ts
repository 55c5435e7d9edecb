/** Effects of library calls that make texts of texts. */
import type { Span } from '../unit.js';
import type { Environment } from './environment.js';
import type { ArgumentValue } from './event.js';
import { everything, passed, values } from './models.js';
import type { LibraryCall } from './models.js';
import { replaced } from './replaced.js';
import { concatenated, formatted } from './text.js';
import { constant, knownNumber } from './value.js';
import type { Value } from './value.js';

type TextEffect = 'pass' | 'format' | 'text-of' | 'join' | 'character' | 'replace' | 'replace-all' | 'replace-pattern';

export function textEffect(effect: TextEffect, call: LibraryCall, env: Environment): Value {
  const { at, receiver } = call;
  switch (effect) {
    case 'pass':
      return passed(call);
    case 'format':
      return filled(call);
    case 'text-of':
      return receiver === undefined ? { span: at, taints: [] } : contents(env, receiver, constant(at, ''), at);
    case 'join':
      return joined(call, env);
    case 'character':
      return characterOf(call);
    case 'replace':
    case 'replace-all':
    case 'replace-pattern':
      return replaced(passed(call), effect === 'replace-pattern' ? asPattern(call.args) : call.args, effect !== 'replace');
  }
}

/** The template is the receiver (`"{}".format(x)`) or the first argument (`sprintf("%s", x)`). */
function filled(call: LibraryCall): Value {
  const keyed = new Map(call.args.flatMap(({ name, value }) => (name === undefined ? [] : [[name, value] as const])));
  const positional = call.args.filter(({ name }) => name === undefined).map(({ value }) => value);
  const template = call.receiver?.known !== undefined || call.receiver?.parts !== undefined ? call.receiver : positional.shift();
  return formatted(call.at, template ?? { span: call.at, taints: [] }, positional, keyed);
}

/** The entries of a list or builder as one text. */
function contents(env: Environment, of: Value, separator: Value, at: Span): Value {
  if (of.object === undefined) return of;
  const entries = [...env.object(of.object).entries].filter(([key]) => /^\d+$/.test(key)).map(([, value]) => value);
  if (entries.length === 0) return { ...of, span: at };
  return concatenated(
    at,
    entries.flatMap((value, i) => (i === 0 ? [value] : [separator, value])),
  );
}

function joined(call: LibraryCall, env: Environment): Value {
  const [first, second] = values(call);
  const list =
    call.receiver?.object !== undefined && call.receiver.known === undefined && first?.object === undefined
      ? call.receiver
      : first?.object === undefined
        ? second
        : first;
  const separator = list === call.receiver ? first : call.receiver?.known === undefined ? (list === first ? second : first) : call.receiver;
  const text = list === undefined ? undefined : contents(env, list, separator ?? constant(call.at, ''), call.at);
  return text ?? { span: call.at, taints: everything(call) };
}

function characterOf({ at, receiver, args }: LibraryCall): Value {
  const [text, index] = [receiver?.known?.length === 1 ? receiver.known[0] : undefined, knownNumber(args[0]?.value)];
  const found = typeof text === 'string' && index !== undefined ? text[index] : undefined;
  if (found !== undefined) return constant(at, found);
  return { span: at, taints: receiver?.taints ?? [] };
}

/** The first argument is the text of a regular expression. */
function asPattern([pattern, ...others]: readonly ArgumentValue[]): readonly ArgumentValue[] {
  return pattern === undefined ? [] : [{ ...pattern, value: { ...pattern.value, name: 'RegExp' } }, ...others];
}
