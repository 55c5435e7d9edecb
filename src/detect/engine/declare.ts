/** Declarations: storage, type, identity and end of a new variable. */
import type { Statement, TypeName } from '../unit.js';
import { assignTo } from './assign.js';
import { declaredAs } from './declared-as.js';
import { countElements } from './elements.js';
import type { Engine } from './engine.js';
import { currentFrame } from './engine.js';
import type { Environment } from './environment.js';
import { boundAs } from './handles.js';
import { checkKept } from './memory-lifetime.js';
import { hasSizes } from './memory-report.js';
import { newStorage, sizedByContent } from './memory-storage.js';
import { unknownValue } from './value.js';
import type { Value } from './value.js';

export function declare(engine: Engine, statement: Extract<Statement, { kind: 'declare' }>, env: Environment): void {
  const { target, type, value } = statement;
  if (type !== undefined && target.kind === 'name' && hasSizes(engine))
    env.declare(target.name, type, currentFrame(engine).declaration !== undefined && statement.lasting !== true);
  if (type !== undefined && type.dimensions.length > 0 && target.kind === 'name' && (value === undefined || hasSizes(engine))) {
    const storage = newStorage(engine, type, statement, env);
    env.set(target.name, storage);
    if (statement.lasting === undefined) addLocal(engine, target.name, type, storage);
    if (value !== undefined) {
      engine.evaluate(value, env);
      sizedByContent(storage, value, env);
    }
    return;
  }
  const given = value === undefined ? uninitialised(engine, statement) : engine.evaluate(value, env);
  checkKept(engine, { type, value: given, at: statement }, env);
  const bound = boundAs(engine, type, given);
  const identified: Value = bound.object === undefined && bound.known === undefined ? { ...bound, object: engine.identity() } : bound;
  const kept = statement.constant && target.kind === 'name' ? namedConstant(target.name, identified) : identified;
  countElements(engine, statement, kept, env);
  if (target.kind === 'name' && statement.lasting === undefined) addLocal(engine, target.name, type, kept);
  assignTo(engine, target, type === undefined ? kept : declaredAs(engine, type, kept), { at: statement, env });
}

/** `SSL_VERIFY_NONE` is known by its name, also where the text says which number it is. */
function namedConstant(word: string, value: Value): Value {
  return value.name === undefined && value.known !== undefined && /^[A-Z][A-Z0-9_]+$/.test(word) ? { ...value, name: word } : value;
}

function addLocal(engine: Engine, name: string, type: TypeName | undefined, { object }: Value): void {
  currentFrame(engine).locals?.set(name, { ...(type === undefined ? {} : { type }), ...(object === undefined ? {} : { object }) });
}

/** A declared field of a known kind of object may be used before this text sets it. */
function uninitialised(engine: Engine, { target, type, start, end }: Extract<Statement, { kind: 'declare' }>): Value {
  const name = target.kind === 'name' && (type === undefined || type.name === '') ? engine.library.names.get(target.name) : undefined;
  const value = unknownValue({ start, end }, engine.identity());
  return name === undefined ? value : { ...value, name };
}
