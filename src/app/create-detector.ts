/** The Insecure Code Detector as a port: grammars and rules of a language are made ready when its first text comes. */
import { createAnalyse } from '../detect/analyse.js';
import type { Analyse } from '../detect/analyse.js';
import { repair } from '../detect/fragment/repair.js';
import type { Repaired } from '../detect/fragment/repair.js';
import { LOWERINGS } from '../detect/languages.js';
import type { RuleSet } from '../detect/rules/rule-set.js';
import type { Analysis, Language } from '../domain.js';
import type { Detector, GrammarName, Grammars, SourceText, SyntaxParser } from '../ports.js';

export interface DetectorParts {
  readonly grammars: Grammars;
  readonly rules: { readonly set: RuleSet; /** SHA-256 of the rule file's text. */ readonly fingerprint: string };
}

/** UTF-16 units; everything together takes about a second at this size. */
const LARGEST = 500_000;

export function createDetector({ grammars, rules }: DetectorParts): Detector {
  const ready = new Map<Language, Analyse>();
  const parsers = new Map<GrammarName, SyntaxParser>();

  function analyseOf(language: Language): Analyse {
    const analyse = ready.get(language) ?? createAnalyse(rules.set, language, LOWERINGS[language]);
    ready.set(language, analyse);
    return analyse;
  }

  /** Repair is synchronous and asks for each grammar it misses. */
  async function repaired(source: SourceText, text: string): Promise<Exclude<Repaired, { kind: 'needs-grammar' }>> {
    const { language, dialect } = source;
    for (;;) {
      const result = repair({ language, text, parsers, ...(dialect === undefined ? {} : { dialect }) });
      // What broke a parser must not be the end of it.
      if (result.kind === 'over-budget') parsers.clear();
      if (result.kind !== 'needs-grammar') return result;
      parsers.set(result.name, await grammars.load(result.name));
    }
  }

  async function analyse(source: SourceText): Promise<Analysis> {
    const before = source.before ?? '';
    const text = before + source.code;
    if (text.length > LARGEST) return { kind: 'too-large' };
    const { language } = source;
    const result = await repaired(source, text);
    if (result.kind !== 'repaired') return result;
    const { syntax, offset, text: parsed } = result;
    const toGiven = (at: number): number | undefined => (at < offset || at > offset + text.length ? undefined : at - offset);
    return analyseOf(language)({ text, codeStart: before.length, parsed, syntax, toGiven });
  }

  return {
    fingerprint: rules.fingerprint,
    analyse: async (source) => {
      try {
        return await analyse(source);
      } catch (error) {
        // Nesting deeper than the stack: no answer, which is never a clean one.
        if (error instanceof RangeError) return { kind: 'over-budget' };
        throw error;
      }
    },
  };
}
