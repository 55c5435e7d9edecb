/** Texts with holes: joining, filling templates. Constant pieces are kept whole so that rules can ask what stands around a hole. */
import type { Span } from '../unit.js';
import { constant, mergeTaints } from './value.js';
import type { Part, Value } from './value.js';

const MOST_PARTS = 64;
const LONGEST_CONSTANT = 20_000;

/** The pieces of a value used as text. Several possible constants are one hole. */
export function partsOf(value: Value): readonly Part[] {
  if (value.parts !== undefined) return value.parts;
  const only = value.known?.length === 1 ? value.known[0] : undefined;
  return only === undefined ? [value] : [only === null ? '' : String(only)];
}

/** Puts texts behind each other. */
export function concatenated(span: Span, values: readonly Value[]): Value {
  return textOf(span, values.flatMap(partsOf));
}

export function textOf(span: Span, pieces: readonly Part[]): Value {
  const parts: Part[] = [];
  for (const piece of pieces.slice(0, MOST_PARTS)) {
    const last = parts.at(-1);
    if (typeof piece === 'string' && typeof last === 'string') parts[parts.length - 1] = (last + piece).slice(0, LONGEST_CONSTANT);
    else parts.push(piece);
  }
  const holes = parts.filter((part) => typeof part !== 'string');
  if (holes.length === 0) return constant(span, parts.filter((part) => typeof part === 'string').join(''));
  return { span, parts, taints: mergeTaints(...holes.map((hole) => hole.taints)) };
}

const CONVERSION = /%(?:\([^)]*\))?[-+ #0]*(?:\d+|\*)?(?:\.(?:\d+|\*))?[hlLqjzt]*[a-zA-Z%]|\{[^{}]{0,60}\}|%\d+\$s|\?\?/g;

/** Fills `%s` and `{}` holes of a template in order; `{name}` by keyword. Arguments left over stand behind it, so that none is lost. */
export function formatted(span: Span, template: Value, positional: readonly Value[], keyed: ReadonlyMap<string, Value>): Value {
  const source = template.known?.length === 1 && typeof template.known[0] === 'string' ? template.known[0] : undefined;
  if (source === undefined) return concatenated(span, [template, ...positional, ...keyed.values()]);
  const parts: Part[] = [];
  const rest = [...positional];
  const unused = new Set(keyed.keys());
  let end = 0;
  for (const match of source.matchAll(CONVERSION)) {
    const key = /^\{(\w+)|^%\((\w+)/.exec(match[0]);
    const name = key?.[1] ?? key?.[2];
    const index = name !== undefined && /^\d+$/.test(name) ? Number(name) : undefined;
    const filled =
      index !== undefined
        ? positional[index]
        : name !== undefined && keyed.has(name)
          ? keyed.get(name)
          : match[0] === '%%'
            ? undefined
            : rest.shift();
    if (filled === undefined) continue;
    if (name !== undefined) unused.delete(name);
    parts.push(source.slice(end, match.index), ...(numericConversion(match[0]) ? [numberIn(filled)] : partsOf(filled)));
    end = match.index + match[0].length;
  }
  parts.push(source.slice(end));
  if (end === 0) parts.push(...rest.flatMap(partsOf), ...[...unused].flatMap((name) => keyedParts(keyed, name)));
  return textOf(span, parts);
}

function keyedParts(keyed: ReadonlyMap<string, Value>, name: string): readonly Part[] {
  const value = keyed.get(name);
  return value === undefined ? [] : partsOf(value);
}

/** One hole that holds digits, whatever the value was put together from. */
function numberIn({ parts: _parts, known, ...value }: Value): Part {
  return known?.length === 1 ? String(known[0]) : { ...value, scalar: true };
}

/** `%d` writes digits only. */
function numericConversion(conversion: string): boolean {
  return /^%.*[diouxXeEfgG]$/.test(conversion);
}

/** What must stand before any hole: the text's constant beginning. */
export function constantPrefix(value: Value): string {
  const first = partsOf(value)[0];
  return typeof first === 'string' ? first : '';
}
