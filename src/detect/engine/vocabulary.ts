/** What the rules of a language share about its libraries, as data: the compiled form of sources.yml, sanitizers.yml, types.yml and models.yml. */
import type { Category } from './categories.js';
import type { LiteralValue } from '../unit.js';
import type { Label } from './labels.js';

/** Names are qualified, with `.`; `*.m` is a method of any receiver, `?.m` of a receiver whose type is not known. */
export interface Vocabulary {
  readonly sources: readonly SourceWords[];
  readonly sanitizers: readonly SanitizerWords[];
  readonly guards: readonly GuardWords[];
  readonly refusals: readonly RefusalWords[];
  readonly replaces: readonly PatternWords[];
  readonly matches: readonly PatternWords[];
  readonly types: TypeWords;
  readonly models: ModelWords;
}

export interface SourceWords {
  readonly label: Label;
  /** Members and variables whose value comes from there. */
  readonly reads: readonly string[];
  /** Entries and members of these that nobody outside chooses: `_SERVER[REMOTE_ADDR]`. */
  readonly except: readonly string[];
  /** Entries that always begin with the same text. */
  readonly begins: Readonly<Record<string, string>>;
  /** Calls whose result comes from there. */
  readonly calls: readonly string[];
  /** Annotations of single parameters. */
  readonly annotations: readonly string[];
  /** Types of parameters that come from there. */
  readonly types: readonly string[];
  /** Annotations of functions all of whose parameters come from there. */
  readonly handlers: readonly string[];
  /** Classes, by base or annotation, whose public methods are called from there. */
  readonly classes: readonly string[];
  /** Functions, by name, all of whose parameters come from there: `main`. */
  readonly entries: readonly string[];
  /** Types that only functions called from there give back: `IActionResult`. */
  readonly results: readonly string[];
  /** Calls whose function arguments are called from there: `app.MapGet(path, f)`. */
  readonly handed: readonly string[];
  /** Types of parameters that come from elsewhere even there; a pattern between slashes for the plain name. */
  readonly services: readonly string[];
  /** Calls that write what they read into an argument. */
  readonly fills: Readonly<Record<string, number>>;
}

/** Holds when one of the arguments is one of these constants, by name: `ENT_QUOTES`. */
export interface GivenWords {
  readonly argument: readonly number[];
  readonly is: readonly string[];
}

/** The first entry for a call whose `given` holds counts. Characters are written as in a class of a regular expression: `A-Za-z0-9_`. */
export interface SanitizerWords {
  readonly calls: readonly string[];
  readonly cleans?: readonly Category[] | 'all' | 'text';
  /** Only these characters are left. */
  readonly keeps?: string;
  readonly drops?: string;
  /** These stand behind a backslash, or are doubled. */
  readonly escapes?: string;
  /** The result stands in these quotes. */
  readonly within?: string;
  /** Decodes: whatever was escaped before can be there again. */
  readonly opens?: true;
  readonly given?: GivenWords;
}

/** A call that replaces what a pattern matches, or tells whether one matches. */
export interface PatternWords {
  readonly calls: readonly string[];
  readonly pattern: Place;
  readonly of: Place;
  /** The replacement. */
  readonly by?: number;
  /** A plain text, a regular expression, one with delimiters and flags, one that must match from end to end. */
  readonly as: 'text' | 'regex' | 'delimited' | 'whole';
}

export type Place = 'receiver' | number;

export interface GuardWords {
  readonly calls: readonly string[];
  readonly proves: readonly Category[] | 'all' | 'text';
  /** Characters that cannot be in the value then. */
  readonly drops?: string;
  readonly given?: GivenWords;
  /** Which value it speaks of: the receiver or an argument. */
  readonly about: 'receiver' | number;
  /** When it returns `true`, `false`, "not there" (-1 or null), or when it returns at all (it throws otherwise). */
  readonly when: 'true' | 'false' | 'absent' | 'equals' | 'returns';
  /** The value must have been made safe for this before: a prefix test needs a canonical path. */
  readonly needs?: Category;
  /** The regular expression that the check runs: what it proves depends on what it lets through. */
  readonly pattern?: 'receiver' | number;
  /** The pattern must match from the first character to the last. */
  readonly whole?: true;
  /** The pattern is a text that the value begins with. */
  readonly begins?: true;
  /** One of these must be an argument: `name.includes("..")`; with `equals`, what the result must be. */
  readonly with?: readonly LiteralValue[];
}

/** Constants that a value must not be: a value found unequal to one is safe for these uses. */
export interface RefusalWords {
  readonly values: readonly LiteralValue[];
  readonly proves: readonly Category[];
}

export interface TypeWords {
  /** Callee to the type of its result. */
  readonly returns: Readonly<Record<string, string>>;
  /** Type to supertypes: what holds for them holds for it. */
  readonly extends: Readonly<Record<string, readonly string[]>>;
  /** Member to the type of its value. */
  readonly members: Readonly<Record<string, string>>;
  /** What an undeclared variable or parameter of this name most likely is. */
  readonly names: Readonly<Record<string, string>>;
  /** Types that stand for their first type argument: `Arc<T>`, `unique_ptr<T>`. */
  readonly wrappers: readonly string[];
  /** Builders: a method that is not told of gives the object itself. */
  readonly chains: readonly string[];
  /** Customary short names of modules. */
  readonly aliases: Readonly<Record<string, string>>;
  /** Callee to the types of the parameters of functions passed to it. */
  readonly callbacks: Readonly<Record<string, readonly string[]>>;
  /** Names that stand for a number: `npos`. */
  readonly constants: Readonly<Record<string, number>>;
  /** Words that are variables unless the text imports them, although a module is called so: `url`. */
  readonly variables: readonly string[];
  /** Qualified types that appear nowhere else. */
  readonly known: readonly string[];
}

/** Arguments in, effects out, in plain words. A call that stands nowhere passes its arguments on only weakly. */
export const EFFECTS = [
  /** The result is the receiver's (else the first argument's) text. */
  'pass',
  /** The result is the receiver itself. */
  'receiver',
  /** The result holds all arguments and the receiver. */
  'gather',
  /** A number made of the arguments. */
  'number',
  /** The length of the text that the argument is. */
  'length',
  /** A position in that text: at most its length. */
  'span',
  /** A truth value, or a number that the arguments did not choose. */
  'boolean',
  /** Nothing of the arguments is in the result, and nobody else chose it. */
  'fresh',
  /** printf and brace templates: the receiver's or first argument's holes are filled. */
  'format',
  /** Adds the arguments to the receiver's entries; returns the receiver. */
  'append',
  /** A new list of the arguments, or a copy of the only one: `List.of(a, b)`, `new StringBuilder(text)`. */
  'collect',
  /** The receiver's entries as one text. */
  'text-of',
  /** The entries of the first argument as one text, with the receiver between. */
  'join',
  /** Puts the last argument under the key that the first one is; gives the receiver. */
  'store',
  /** Writes what the receiver holds into the first argument; the result is a number. */
  'pour',
  /** The character at a position. */
  'character',
  /** The entry under a constant key. */
  'entry',
  /** Calls its function argument with the receiver's entries. */
  'each',
  /** Calls its function argument with the receiver; what the function returns is the result: `promise.then(f)`. */
  'then',
  /** Replaces the first match of the first argument, every match where the pattern says so. */
  'replace',
  /** Replaces every match. */
  'replace-all',
  /** Calls its function argument with the receiver's entries; the result holds only what it returns. */
  'map',
  /** Replaces every match; the first argument's text is a regular expression. */
  'replace-pattern',
  /** The module that is named. */
  'module',
  /** Never returns. */
  'exits',
  /** Writes its arguments out, one behind the other: together they are a page. */
  'page',
  /** Sends a header: with a content type that is not HTML, what is written out is no page. */
  'header',
] as const;
export type Effect = (typeof EFFECTS)[number];

export interface CopyWords {
  readonly to: number;
  readonly from: readonly number[];
  /** The argument that bounds the copy. */
  readonly size?: number;
  /** Adds to what is there. */
  readonly appends?: true;
  /** A second factor of the bound: `fread(to, size, count, file)`. */
  readonly count?: number;
  /** The bound counts wide characters. */
  readonly wide?: true;
  /** It puts a terminator within the bound. */
  readonly ends?: true;
  /** It puts none where the source is as long as the bound. */
  readonly open?: true;
  /** As many bytes as the bound are read from the source, whatever stands there. */
  readonly reads?: true;
  /** The result says how much it was. */
  readonly counts?: true;
  /** The template's arguments are a va_list. */
  readonly list?: true;
  /** A printf template: what the conversions can write is what counts. */
  readonly template?: number;
}

export interface ModelWords {
  readonly effects: Readonly<Partial<Record<Effect, readonly string[]>>>;
  /** Calls that write into an argument what other arguments hold. */
  readonly copies: Readonly<Record<string, CopyWords>>;
  /** Calls that give storage, with the arguments whose product is its size. */
  readonly allocates: Readonly<Record<string, readonly number[]>>;
  /** Calls that give null when there is nothing to give. */
  readonly nullable: readonly string[];
  /** Arguments that must not be null. */
  readonly requires: Readonly<Record<string, readonly number[]>>;
  /** Arguments that are read up to a terminator; a negative position stands for all from there on. */
  readonly 'reads-text': Readonly<Record<string, readonly number[]>>;
  /** Calls that give storage of another size for an argument. */
  readonly resizes: Readonly<Record<string, number>>;
  /** Types whose index operator checks nothing. */
  readonly unchecked: readonly string[];
  /** Calls that leave their argument without its content. */
  readonly moves: readonly string[];
  /** Methods that give a pointer into their receiver: it ends with the receiver. */
  readonly borrows: readonly string[];
  /** Methods that give a handle (an iterator) into their receiver, and those that give one of its elements. */
  readonly handles: readonly string[];
  readonly places: readonly string[];
  /** Methods after which older handles into the receiver are dead; those that take out the element of the handle they are given. */
  readonly invalidates: readonly string[];
  readonly removes: readonly string[];
  /** Methods that leave the number of elements as it is. */
  readonly keeps: readonly string[];
  /** Algorithms that write a range to the handle at this position. */
  readonly writesRange: Readonly<Record<string, number>>;
  /** Calls that write bytes over the object at this position. */
  readonly overwrites: Readonly<Record<string, number>>;
  /** Types whose objects own something, so that their bytes may not be overwritten. */
  readonly owning: readonly string[];
  /** Calls that take and give back a lock: the receiver or an argument. */
  readonly locks: Readonly<Record<string, 'receiver' | number>>;
  readonly unlocks: Readonly<Record<string, 'receiver' | number>>;
  /** Calls that give an argument's storage back. */
  readonly releases: Readonly<Record<string, number>>;
}

export const NO_VOCABULARY: Vocabulary = {
  sources: [],
  sanitizers: [],
  guards: [],
  refusals: [],
  replaces: [],
  matches: [],
  types: {
    returns: {},
    extends: {},
    members: {},
    names: {},
    wrappers: [],
    chains: [],
    aliases: {},
    callbacks: {},
    constants: {},
    variables: [],
    known: [],
  },
  models: {
    effects: {},
    copies: {},
    allocates: {},
    nullable: [],
    requires: {},
    'reads-text': {},
    resizes: {},
    unchecked: [],
    moves: [],
    borrows: [],
    handles: [],
    places: [],
    invalidates: [],
    removes: [],
    keeps: [],
    writesRange: {},
    overwrites: {},
    owning: [],
    locks: {},
    unlocks: {},
    releases: {},
  },
};
