/** A rule as written: words, a match made of questions to the engine, and its own examples. Keys are those of the YAML file. */
import type { Cwe, Language, NonEmpty, RuleId, Severity, Tier } from '../../domain.js';
import type { Category } from '../engine/categories.js';
import type { MemoryProblem, Use } from '../engine/event.js';
import type { LABEL_GROUPS, Label } from '../engine/labels.js';
import type { LiteralValue } from '../unit.js';

export type LabelWord = Label | keyof typeof LABEL_GROUPS;

/** Questions to one value; all given ones must hold. */
export interface ValueTest {
  /** There is no such argument or entry (or there is one). */
  readonly absent?: boolean;
  /** It can only be constants of the text (or it can be something else). */
  readonly constant?: boolean;
  /** One of the constants it can be is one of these. */
  readonly equals?: readonly LiteralValue[];
  /** One of the constants it can be matches. */
  readonly matches?: string;
  /** Qualified names of types it is, or of things it stands for. */
  readonly type?: readonly string[];
  /** Qualified names of the call that made it. */
  readonly 'made-by'?: readonly string[];
  /** Something of these origins is in it … */
  readonly carries?: readonly LabelWord[];
  /** … and was not made safe for this use. */
  readonly into?: Category;
  /** What the text is around what it carries. */
  readonly text?: TextTest;
  readonly below?: number;
  readonly 'at-least'?: number;
  /** Shorter than this many characters or entries. */
  readonly 'shorter-than'?: number;
  /** Reads like a real secret: long enough, no placeholder, no sentence. */
  readonly secret?: boolean;
  /** All its entries stand in the text: no spread, no option from elsewhere. */
  readonly closed?: boolean;
  /** The constant that stands in where it is missing (`x || "default"`) matches. */
  readonly fallback?: string;
  /** A regular expression that is to match everywhere (flag g). */
  readonly global?: boolean;
  /** It was found under a key that is no constant, at least so many steps deep. */
  readonly reached?: number;
  /** All of these hold too: several entries of one thing. */
  readonly all?: readonly ValueTest[];
  /** An entry or property, by name. */
  readonly entry?: { readonly key: string; readonly is: ValueTest };
  /** Some item of the list. */
  readonly item?: ValueTest;
  /** An array that nothing was written into. */
  readonly unfilled?: boolean;
  /** A number or truth value. */
  readonly scalar?: boolean;
  /** A regular expression that some text makes a backtracking engine take so long; `polynomial` includes exponential. */
  readonly explodes?: 'polynomial' | 'exponential';
  /** A function of the text, by what its body does. */
  readonly function?: FunctionTest;
}

export interface TextTest {
  /** The whole text's constant beginning. */
  readonly starts?: string;
  /** The constant pieces, holes left out. */
  readonly has?: string;
  /** The constant text right before the hole. */
  readonly before?: string;
  /** The constant text right behind the hole. */
  readonly after?: string;
}

/** Which argument: a position, a name, or either. */
export type At = readonly (number | string)[];

export type Condition =
  | { readonly argument: At; readonly is: ValueTest }
  /** The argument is written there as a string with holes: an API that takes the holes apart makes them parameters. */
  | { readonly interpolated: At }
  | { readonly 'any-argument': ValueTest }
  | { readonly arguments: { readonly min?: number; readonly max?: number } }
  | { readonly receiver: ValueTest }
  /** What chooses the entry or function, where it is no constant. */
  | { readonly key: ValueTest }
  | { readonly value: ValueTest }
  | { readonly left: ValueTest }
  | { readonly right: ValueTest }
  /** Either side of a comparison. */
  | { readonly side: ValueTest }
  | { readonly target: ValueTest }
  | { readonly history: HistoryTest }
  | { readonly inside: InsideTest }
  | { readonly imports: readonly string[] }
  /** The text calls or constructs one of these somewhere, by plain name: a policy that holds for all of it. */
  | { readonly anywhere: readonly string[] }
  | { readonly use: Use }
  /** The name of what is set or compared, as written. */
  | { readonly named: string }
  | { readonly body: BodyTest }
  | { readonly all: readonly Condition[] }
  | { readonly any: readonly Condition[] }
  | { readonly not: Condition };

/** What was done before to an object: methods called on it by their last word, calls it was passed to by qualified name. */
export interface HistoryTest {
  readonly of: 'receiver' | 'maker' | 'value' | number;
  readonly has?: readonly string[];
  /** Not even on one way. */
  readonly lacks?: readonly string[];
  /** One of these must have been a constant argument of the earlier call, or the value of the property. */
  readonly with?: readonly LiteralValue[];
}

export interface InsideTest {
  readonly function?: string;
  readonly annotation?: readonly string[];
  /** `unsafe`, `static`: one of the function's modifiers. */
  readonly modifier?: readonly string[];
  /** The class around extends one of these. */
  readonly class?: readonly string[];
  /** The class around has a field of one of these types, or of a type made of them. */
  readonly field?: readonly string[];
  readonly loop?: boolean;
  /** The function runs within itself. */
  readonly recursive?: boolean;
  /** The function has called one of these before. */
  readonly called?: readonly string[];
}

export interface FunctionTest extends Pick<BodyTest, 'empty' | 'returns' | 'throws'> {
  /** One of these names or members stands in it. */
  readonly mentions?: readonly string[];
  /** None of these names or members stands in it. */
  readonly lacks?: readonly string[];
  /** It calls something with exactly these constants. */
  readonly 'calls-with'?: readonly LiteralValue[];
}

export interface BodyTest {
  readonly empty?: boolean;
  /** It can only return this. */
  readonly returns?: LiteralValue;
  readonly calls?: readonly string[];
  readonly lacks?: readonly string[];
  /** It can throw, or (false) has no throw statement. */
  readonly throws?: boolean;
  readonly annotation?: readonly string[];
}

/** What happens, and under which conditions it matters. Exactly one head is given. */
export interface Clause {
  readonly call?: readonly string[];
  /** Qualified members or `*.member`; a word between slashes is a pattern for the plain name. */
  readonly set?: readonly string[];
  readonly read?: readonly string[];
  /** A pattern for string constants. */
  readonly literal?: string;
  readonly compare?: readonly string[];
  readonly returns?: true;
  /** A pattern for a function's name. */
  readonly function?: string;
  readonly class?: string;
  /** Handlers of these exceptions; `any` is a handler without types, `*` every handler. */
  readonly catches?: readonly string[];
  readonly asserts?: true;
  readonly memory?: readonly MemoryProblem[];
  /** With `memory`: only through these calls. */
  readonly by?: readonly string[];
  readonly where?: Condition;
  readonly tier?: Tier;
  readonly severity?: Severity;
}

export const CLAUSE_HEADS = [
  'call',
  'set',
  'read',
  'literal',
  'compare',
  'returns',
  'function',
  'class',
  'catches',
  'asserts',
  'memory',
] as const;

export interface RuleWords {
  readonly severity: Severity;
  readonly tier: Tier;
  readonly also: readonly Cwe[];
  /** What stands in the code, why it matters, what to do. */
  readonly message: string;
  readonly why: string;
  readonly fix: string;
  readonly references: readonly string[];
}

export interface Rule extends RuleWords {
  readonly id: RuleId;
  readonly language: Language;
  readonly cwe: NonEmpty<Cwe>;
  readonly match: NonEmpty<Clause>;
}

export interface RuleExamples {
  readonly vulnerable: readonly string[];
  readonly safe: readonly string[];
}
