import { createGrammars } from '../../src/adapters/grammars.js';
import { lowerUnit } from '../../src/detect/lowering.js';
import type { Lowering } from '../../src/detect/lowering.js';
import type { Unit } from '../../src/detect/unit.js';
import type { GrammarName } from '../../src/ports.js';

const grammars = createGrammars();

/** A text through the real grammar and a lowering. */
export async function lowerText(lowering: Lowering, text: string, grammar: GrammarName = lowering.language): Promise<Unit> {
  const syntax = (await grammars.load(grammar)).parse(text);
  if (syntax === undefined) throw new Error('no syntax');
  return lowerUnit(lowering, syntax, text);
}

/** `text` cut off at 20 places. */
export function cuts(text: string): readonly string[] {
  return Array.from({ length: 20 }, (_, i) => text.slice(0, Math.ceil((text.length * i) / 20)));
}
