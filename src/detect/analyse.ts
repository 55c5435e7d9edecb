/** A parsed text and a language's rules to findings: lowering, engine, rules, places. */
import type { Analysis, Language } from '../domain.js';
import { createLibrary } from './engine/library.js';
import { run } from './engine/run.js';
import { findingsOf } from './findings.js';
import type { Located } from './findings.js';
import { lowerUnit } from './lowering.js';
import type { Lowering } from './lowering.js';
import { createDispatch } from './rules/dispatch.js';
import type { Hit } from './rules/dispatch.js';
import { rulesFor } from './rules/rule-set.js';
import type { RuleSet } from './rules/rule-set.js';
import type { Syntax } from './syntax.js';

export interface Parsed extends Located {
  /** The text that was parsed, repairs included. */
  readonly parsed: string;
  readonly syntax: Syntax;
}

export type Analyse = (parsed: Parsed) => Analysis;

/** Indexes the rules of one language; made once, used for every text of that language. */
export function createAnalyse(set: RuleSet, language: Language, lowering: Lowering): Analyse {
  const { rules, vocabulary } = rulesFor(set, language);
  const dispatch = createDispatch(rules);
  const library = createLibrary(vocabulary, dispatch.mentioned);
  return (parsed) => {
    const unit = lowerUnit(lowering, parsed.syntax, parsed.parsed);
    const hits: Hit[] = [];
    const complete = run(unit, library, dispatch.listen(hits));
    return complete ? { kind: 'analysed', findings: findingsOf(hits, parsed) } : { kind: 'over-budget' };
  };
}
