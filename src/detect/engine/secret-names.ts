/** Values that are secrets by their name: what `password` holds is one wherever it came from. */
import type { Span } from '../unit.js';
import { mergeTaints } from './value.js';
import type { Value } from './value.js';

const SECRET =
  /passw|passwd|passphrase|pwd$|secret|credential|api_?key|access_?key|private_?key|(?:auth|access|session|reset|bearer|csrf)_?token/i;
/** Names about secrets that are none: `password_hash`, `passwordField`, `secretName`. */
const ABOUT = /hash|digest|field|label|name|id$|length|len$|count|policy|encoder|manager|service|file|path|url|form|error|message|salt/i;

/** Functions that give what their name says, not those that check, set or encode it. */
const ANSWERS = /^(?:get|ask|prompt|retrieve)_?(?=[a-zA-Z])/;

const named = new Map<string, boolean>();

function isSecretName(name: string): boolean {
  let is = named.get(name);
  if (is === undefined) {
    is = SECRET.test(name) && !ABOUT.test(name);
    if (named.size < 10_000) named.set(name, is);
  }
  return is;
}

/** Adds the label `secret` to a value that is read from or stored under such a name. */
export function asNamed(name: string, value: Value, at: Span): Value {
  return value.known === undefined && isSecretName(name) ? withSecret(name, value, at) : value;
}

/** `get_password()`: what such a function gives is a secret, even where its text is at hand. */
export function asAnswered(name: string, value: Value, at: Span): Value {
  return ANSWERS.test(name) && isSecretName(name.replace(ANSWERS, '')) ? withSecret(name, value, at) : value;
}

function withSecret(name: string, value: Value, at: Span): Value {
  if (value.taints.some(({ source }) => source.label === 'secret')) return value;
  const source = { label: 'secret' as const, origin: `secret:${name}`, start: at.start, end: at.end };
  return { ...value, taints: mergeTaints(value.taints, [{ source, cleaned: 0, weak: false, steps: [] }]) };
}
