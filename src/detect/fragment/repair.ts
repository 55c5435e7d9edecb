/** From a text as a model wrote it to a tree that a lowering can use: tails closed, openers supplied, the right grammar chosen. */
import type { Dialect, Language } from '../../domain.js';
import type { GrammarName, SyntaxParser } from '../../ports.js';
import type { Syntax } from '../syntax.js';
import { closeTail } from './close-tail.js';
import type { Ends } from './close-tail.js';
import { dedent } from './dedent.js';
import type { Dedented } from './dedent.js';
import { LEXIS } from './lexis.js';
import { startsInCode } from './starts-in-code.js';
import { damage, hasStatement, withOpenEnds } from './measure.js';
import { pythonOpeners } from './python-openers.js';

export interface Fragment {
  readonly language: Language;
  readonly dialect?: Dialect;
  readonly text: string;
  /** The grammars loaded so far. */
  readonly parsers: { get(name: GrammarName): SyntaxParser | undefined };
}

/**
 * `text` is what was parsed and what the tree's offsets mean: the given text with `offset` characters written before it and perhaps some
 * behind it. An offset in the given text is the tree's minus `offset`, kept between 0 and the given length.
 */
export type Repaired =
  | { readonly kind: 'repaired'; readonly text: string; readonly offset: number; readonly syntax: Syntax; readonly grammar: GrammarName }
  /** No statement and no declaration was understood. */
  | { readonly kind: 'unparsable' }
  /** A parse took too long, or its tree is too deep to walk. */
  | { readonly kind: 'over-budget' }
  /** Ask again with this grammar loaded. */
  | { readonly kind: 'needs-grammar'; readonly name: GrammarName };

/** One way to read the text. */
interface Attempt {
  readonly grammar: GrammarName;
  readonly openers: string;
  readonly closers: string;
}

interface Reading extends Attempt {
  readonly syntax: Syntax;
  readonly damage: number;
}

/** Brackets in brackets; written code stays below a tenth of it, and the parser's stack far above. */
const DEEPEST = 500;

/** UTF-16 units from which on two tries are enough: more would take seconds. */
const LONG = 50_000;

/** A part of the text so small that another try is not worth a parse. */
const NEGLIGIBLE = 0.02;

/** Tries one way after the other and keeps the one that errs least; stops at the first that hardly errs. */
export function repair({ language, dialect, text, parsers }: Fragment): Repaired {
  const dedented = language === 'python' ? dedent(text) : undefined;
  const source = dedented?.text ?? text;
  const ends = closeTail(source, LEXIS[language]);
  if (ends.depth > DEEPEST) return { kind: 'over-budget' };
  let best: Reading | undefined;
  let tries = 0;
  for (const attempt of attempts(language, source, { dialect, ends })) {
    if (tries > 1 && source.length > LONG) break;
    // What the scan of the ends got wrong errs by a sign at least, so one token made up is no reason to look further.
    if (best !== undefined && (best.damage < 1 || (tries > 1 && best.damage <= Math.max(1, source.length * NEGLIGIBLE)))) break;
    tries += 1;
    const parser = parsers.get(attempt.grammar);
    if (parser === undefined) return { kind: 'needs-grammar', name: attempt.grammar };
    const syntax = parser.parse(attempt.openers + source + attempt.closers);
    if (syntax === undefined) return { kind: 'over-budget' };
    const reading = { ...attempt, syntax, damage: damage(syntax) };
    if (best === undefined || reading.damage < best.damage) best = reading;
  }
  if (best === undefined || !hasStatement(best.syntax, best.damage)) return { kind: 'unparsable' };
  return finished(best, text, dedented);
}

/** In order of preference; each is only tried when all before it err. What the scan finds open is closed before the first parse. */
function* attempts(language: Language, text: string, { dialect, ends }: { dialect: Dialect | undefined; ends: Ends }): Generator<Attempt> {
  const [grammar, ...others] = grammarsOf(language, text, dialect);
  const lexis = LEXIS[language];
  const { openers, closers, bare } = ends;
  const opened = grammar === 'php-html' && startsInCode(text, '<?') ? '<?php ' : '';
  if (opened !== '') yield { grammar, openers: opened + openers, closers };
  // Lines that leave blocks whose heads are not there would come out as one block, and what follows a jump in it as dead.
  const heads = language === 'python' ? pythonOpeners(text) : '';
  if (heads.includes('given:') || heads.includes('try:') || heads.includes('"""')) yield beheaded(text, heads);
  if (openers !== '' || closers !== '') yield { grammar, openers, closers };
  if (bare !== closers) yield { grammar, openers, closers: bare };
  yield { grammar, openers: '', closers: '' };
  const { wrap } = lexis;
  if (wrap !== undefined && grammar !== 'php-html' && !openers.startsWith(wrap.type))
    yield { grammar, openers: `${wrap.type} ${openers}`, closers: `${bare}\n}` };
  for (const other of others) yield { grammar: other, openers, closers };
  // The first lines belong to a body, or to a docstring, whose head is not there.
  if (heads !== '') yield beheaded(text, heads);
}

function beheaded(text: string, openers: string): Attempt {
  return { grammar: 'python', openers, closers: closeTail(openers + text, LEXIS.python).closers };
}

function grammarsOf(language: Language, text: string, dialect: Dialect | undefined): readonly [GrammarName, ...GrammarName[]] {
  if (language === 'php') return [text.includes('<?') && (!startsInCode(text, '<?') || text.includes('?>')) ? 'php-html' : 'php'];
  if (language !== 'javascript') return [language];
  if (dialect === 'ts') return ['ts', 'tsx'];
  if (dialect === 'tsx') return ['tsx', 'ts'];
  return TYPED.test(text) ? ['tsx', 'ts', 'javascript'] : ['javascript', 'tsx'];
}

/** Written types: of a parameter or variable, an interface, a modifier, a cast. */
const TYPED =
  /[\w\])?]: ?(?:string|number|boolean|any|unknown|void|Promise<|Record<|Array<|[A-Z]\w{0,40}(?:\[\])? ?[,);=|])|^\s*(?:export )?(?:interface|type|enum|declare) \w+|\b(?:private|public|protected|readonly) \w|\bas (?:string|any|unknown|const|[A-Z])/m;

function finished(best: Reading, text: string, dedented: Dedented | undefined): Repaired {
  const offset = best.openers.length;
  const end = offset + (dedented?.text.length ?? text.length);
  const marked = best.closers === '' ? best.syntax : withOpenEnds(best.syntax, end);
  const syntax = dedented === undefined ? marked : moved(marked, (at) => (at < offset ? at : offset + dedented.given(at - offset)));
  return { kind: 'repaired', text: best.openers + text + best.closers, offset, syntax, grammar: best.grammar };
}

function moved(node: Syntax, to: (at: number) => number): Syntax {
  return { ...node, start: to(node.start), end: to(node.end), children: node.children.map((child) => moved(child, to)) };
}
