/** Declared types. */
import type { TypeName } from '../unit.js';
import { categoryBit, TEXT_CATEGORIES } from './categories.js';
import type { Engine } from './engine.js';
import { cleanTaints } from './value.js';
import type { Value } from './value.js';

const SCALARS = new Set([
  'int',
  'long',
  'short',
  'float',
  'double',
  'bool',
  'boolean',
  'byte',
  'char',
  'Integer',
  'Long',
  'Short',
  'Double',
  'Float',
  'Boolean',
  'number',
  'Number',
  'bigint',
  'decimal',
  'uint',
  'ulong',
  'ushort',
  'sbyte',
  'Guid',
  'UUID',
  'Uuid',
  'IpAddr',
  'Ipv4Addr',
  'Ipv6Addr',
  'SocketAddr',
  'NaiveDate',
  'DateTime',
  'Int32',
  'Int64',
  'size_t',
  'ssize_t',
  'unsigned',
  'signed',
  'uint8_t',
  'uint16_t',
  'uint32_t',
  'uint64_t',
  'int8_t',
  'int16_t',
  'int32_t',
  'int64_t',
  'i8',
  'i16',
  'i32',
  'i64',
  'i128',
  'isize',
  'u8',
  'u16',
  'u32',
  'u64',
  'u128',
  'usize',
  'f32',
  'f64',
  'Decimal',
  'BigDecimal',
  'BigInteger',
  'DateTimeOffset',
  'TimeSpan',
  'DateOnly',
  'TimeOnly',
  'Int16',
  'UInt32',
  'UInt64',
  'Single',
  'nint',
]);

const ANYTHING = new Set(['', 'any', 'unknown', 'Function']);

/** A declared type that leaves everything open: `any`, `var`. */
export function saysNothing(type: TypeName | undefined): boolean {
  return type === undefined || (ANYTHING.has(type.name) && type.dimensions.length === 0);
}

/** What was made a text holds no operators of a query in an object's shape. */
const NO_STRUCTURE = categoryBit('nosql');

/** A cast: what a declaration says, and that a text is no map. One to a class knows better than the call that gave the value, unless that gave a kind of it already. */
export function castTo(engine: Engine, type: TypeName, value: Value): Value {
  if (type.name === 'string' && value.known === undefined) return { ...value, taints: cleanTaints(value.taints, NO_STRUCTURE) };
  const cast = declaredAs(engine, type, value);
  if (cast.name === undefined || cast.scalar === true || type.pointers > 0 || type.name === 'Object') return cast;
  const name = engine.names.type(unwrapped(engine, type).name);
  if (!isClassName(name)) return cast;
  return engine.names.candidates(`${cast.name}.x`).includes(`${name}.x`) ? cast : { ...cast, name };
}

function isClassName(name: string): boolean {
  return name.includes('.') || /^[A-Z]\w*[a-z]/.test(name);
}

/** What a declared type says of a value: numbers and choices of an enumeration hold no text; a made type is more exact than a declared one. */
export function declaredAs(engine: Engine, written: TypeName, value: Value): Value {
  const type = unwrapped(engine, written);
  const last =
    type.name
      .slice(type.name.lastIndexOf('.') + 1)
      .replace(/^unsigned |^signed /, '')
      .split(' ')[0] ?? '';
  const isNumber = SCALARS.has(last) || engine.classes.get(type.name)?.modifiers.includes('enum') === true;
  if (isNumber && type.pointers === 0 && type.dimensions.length === 0 && type.args.length === 0) {
    return { ...value, scalar: true, taints: cleanTaints(value.taints, TEXT_CATEGORIES) };
  }
  if (ANYTHING.has(type.name) || (value.name !== undefined && !value.name.startsWith('?') && !/(?:\(\)|\[\])$/.test(value.name)))
    return value;
  const name = engine.names.type(type.name);
  return { ...value, name };
}

/** `Arc<T>` is used like a `T`. */
function unwrapped(engine: Engine, type: TypeName): TypeName {
  const [first] = type.args;
  return first !== undefined && engine.library.wrappers.has(engine.names.type(type.name)) ? unwrapped(engine, first) : type;
}

/** What the text's own class or structure declares a member as. */
export function fieldType(engine: Engine, owner: string | undefined, member: string): TypeName | undefined {
  const declaration = owner === undefined ? undefined : engine.classes.get(owner);
  for (const one of declaration?.members ?? []) {
    if (one.kind === 'declare' && one.target.kind === 'name' && one.target.name === member) return one.type;
  }
  // `typedef struct node node_t`
  const base = declaration?.modifiers.includes('typedef') === true ? declaration.bases[0]?.name : undefined;
  return base === undefined || base === owner ? undefined : fieldType(engine, base, member);
}
