/** What an expression is declared as: types of variables, members, elements, in languages that say so. */
import type { Expr, TypeName } from '../unit.js';
import { fieldType } from './declared-as.js';
import type { Engine } from './engine.js';
import type { Environment } from './environment.js';
import { constantSize, symbolSize, times } from './size.js';
import type { Size } from './size.js';
import { knownNumber } from './value.js';

const DEEPEST = 8;

export function staticType(engine: Engine, expr: Expr, env: Environment, depth = 0): TypeName | undefined {
  if (depth > DEEPEST) return undefined;
  const inner = (of: Expr): TypeName | undefined => staticType(engine, of, env, depth + 1);
  switch (expr.kind) {
    case 'name':
      return env.typeOf(expr.name);
    case 'member': {
      const owner = inner(expr.object);
      return owner === undefined ? undefined : fieldType(engine, resolved(engine, owner).name, expr.name);
    }
    case 'index':
      return pointee(inner(expr.object));
    case 'cast':
      return expr.type;
    case 'assign':
      return inner(expr.target);
    case 'call':
      return expr.callee.kind === 'name' ? engine.functions.get(expr.callee.name)?.returns : undefined;
    case 'operator':
      return ofOperator(expr.op, expr.operands, inner);
    default:
      return undefined;
  }
}

function ofOperator(op: string, operands: readonly Expr[], inner: (of: Expr) => TypeName | undefined): TypeName | undefined {
  const [first, second] = operands;
  const left = first === undefined ? undefined : inner(first);
  if (second !== undefined) {
    const isPointer = left !== undefined && left.pointers + left.dimensions.length > 0;
    return (op === '+' || op === '-') && isPointer ? left : undefined;
  }
  if (op === '*') return pointee(left);
  return op === '&' && left !== undefined ? { ...left, pointers: left.pointers + 1, dimensions: [] } : undefined;
}

/** What a pointer points to, what an array holds. */
export function pointee(type: TypeName | undefined): TypeName | undefined {
  if (type === undefined) return undefined;
  if (type.dimensions.length > 0) return { ...type, dimensions: type.dimensions.slice(1) };
  return type.pointers > 0 ? { ...type, pointers: type.pointers - 1 } : undefined;
}

/** Through `typedef`. */
export function resolved(engine: Engine, type: TypeName): TypeName {
  let at = type;
  for (let i = 0; i < DEEPEST; i += 1) {
    const alias = engine.classes.get(at.name);
    const base = alias?.modifiers.includes('typedef') === true ? alias.bases[0] : undefined;
    if (base === undefined || base.name === at.name) return at;
    at = { ...base, pointers: base.pointers + at.pointers, dimensions: [...at.dimensions, ...base.dimensions] };
  }
  return at;
}

const BYTES: ReadonlyMap<string, number> = new Map([
  ...[
    'char',
    'int8_t',
    'uint8_t',
    'bool',
    '_Bool',
    'u8',
    's8',
    'byte',
    'BYTE',
    'CHAR',
    'UCHAR',
    'uchar',
    'u_char',
    'gchar',
    'guchar',
    'guint8',
    'void',
    'u_int8_t',
    'std.byte',
    'std.uint8_t',
    'std.int8_t',
    'xmlChar',
  ].map((name) => [name, 1] as const),
  ...['short', 'int16_t', 'uint16_t', 'u16', 's16', 'WORD', 'u_short', 'u_int16_t', 'char16_t', 'std.uint16_t', 'std.int16_t'].map(
    (name) => [name, 2] as const,
  ),
  ...[
    'int',
    'int32_t',
    'uint32_t',
    'u32',
    's32',
    'float',
    'unsigned',
    'signed',
    'DWORD',
    'UINT',
    'INT',
    'u_int',
    'uint',
    'wchar_t',
    'u_int32_t',
    'char32_t',
    'std.uint32_t',
    'std.int32_t',
    'gint',
    'guint',
  ].map((name) => [name, 4] as const),
  ...[
    'long',
    'double',
    'int64_t',
    'uint64_t',
    'size_t',
    'ssize_t',
    'off_t',
    'time_t',
    'intptr_t',
    'uintptr_t',
    'ptrdiff_t',
    'u64',
    's64',
    'std.size_t',
    'std.uint64_t',
    'std.int64_t',
    'gsize',
    'u_long',
  ].map((name) => [name, 8] as const),
  ['long double', 16],
  ['long long', 8],
]);

const POINTER = 8;

/** The name of a built-in type without its sign. */
export function plainType(name: string): string {
  const words = name.split(' ').filter((word) => word !== 'unsigned' && word !== 'signed' && word !== 'const' && word !== 'int');
  return words.length > 0 ? words.join(' ') : 'int';
}

/** Bytes of one element that is not an array. */
function scalarSize(name: string): Size {
  const bytes = BYTES.get(plainType(name)) ?? BYTES.get(name);
  return bytes === undefined ? symbolSize(`sizeof ${name}`) : constantSize(bytes);
}

/** Bytes of a type; a type that the text only names is a symbol. */
export function sizeOfType(engine: Engine, written: TypeName, env: Environment): Size | undefined {
  const type = resolved(engine, written);
  let size: Size | undefined = type.pointers > 0 ? constantSize(POINTER) : scalarSize(type.name);
  for (const dimension of type.dimensions) size = times(size, dimension === undefined ? undefined : dimensionOf(engine, dimension, env));
  return size;
}

function dimensionOf(engine: Engine, dimension: Expr, env: Environment): Size | undefined {
  const value = engine.evaluate(dimension, env);
  const number = knownNumber(value);
  if (number !== undefined) return constantSize(number);
  return (
    value.size ??
    (value.name !== undefined && /^[A-Z][A-Z0-9_]+$/.test(value.name)
      ? symbolSize(value.name)
      : value.object === undefined || value.mixed === true
        ? undefined
        : symbolSize(`#${value.object}`))
  );
}

const UNSIGNED = new Set([
  'size_t',
  'bool',
  '_Bool',
  'byte',
  'BYTE',
  'UCHAR',
  'uchar',
  'u_char',
  'WORD',
  'DWORD',
  'UINT',
  'ULONG',
  'u_short',
  'u_int',
  'u_long',
  'uint',
  'ulong',
  'std.size_t',
  'uintptr_t',
  'gsize',
  'guint',
  'guint8',
  'socklen_t',
  'sizeof',
  'std.byte',
]);

export function isUnsigned(engine: Engine, written: TypeName): boolean {
  const { name, pointers } = resolved(engine, written);
  return pointers === 0 && (UNSIGNED.has(name) || /^(?:std\.)?u_?int\d+_t$|\bunsigned\b|^u\d+$/.test(name));
}

const NUMBERS =
  /^(?:std\.)?(?:u_?int\d*_t|int\d+_t|s?size_t|off_t|[us]\d+|DWORD|WORD|BYTE|U?INT|U?LONG|uint|ulong)$|\b(?:unsigned|signed|int|long|short|char)\b/;

/** An integer whose sign is known to exist: negative values are possible. */
export function isSigned(engine: Engine, written: TypeName): boolean {
  const type = resolved(engine, written);
  return type.pointers === 0 && type.dimensions.length === 0 && NUMBERS.test(type.name) && !isUnsigned(engine, written);
}
