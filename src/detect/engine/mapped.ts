/** Collections that a function has been applied to. */
import { cleaned } from './cleaning.js';
import type { Engine } from './engine.js';
import type { LibraryCall } from './models.js';
import { lookUp } from './names.js';
import type { Value } from './value.js';

/** What a function that is passed by its name makes safe is safe in each entry: `array_map('htmlspecialchars', $fields)`. */
export function mapped(engine: Engine, call: LibraryCall, taints: Value['taints']): Value {
  const made = { span: call.at, object: engine.identity(), taints };
  const names = call.args.map(({ value }) => value).flatMap(({ known, name }) => [known?.length === 1 ? known[0] : undefined, name]);
  const cleaner = names
    .flatMap((name) => (typeof name === 'string' ? (lookUp(engine.library.cleans, engine.names.candidates(name)) ?? []) : []))
    .find(({ given }) => given === undefined);
  return cleaner === undefined ? made : { ...made, taints: cleaned(made, made.taints, { ...cleaner, within: '' }).taints };
}
