/** What a scanner must know of a language to find its open ends: comments, strings and holes in them, as data. */
import type { Language } from '../../domain.js';

/** A text between quotes. `open` is tried where one of `starts` stands; `$1` in `close` is its first group. */
export interface Quote {
  readonly starts: string;
  /** Sticky. */
  readonly open: RegExp;
  readonly close: string;
  readonly escapes: boolean;
  /** The closer written twice stands for itself. */
  readonly doubled?: true;
  /** Ends with its line at the latest, closed or not. */
  readonly oneLine: boolean;
  /** Opens code inside, up to the matching `}`; written twice it stands for itself. */
  readonly hole?: string;
}

export interface Lexis {
  readonly lineComments: readonly string[];
  readonly blockComments: readonly { readonly open: string; readonly close: string; readonly nests: boolean }[];
  readonly quotes: readonly Quote[];
  /** Between statements; empty where lines separate them. */
  readonly separator: string;
  /** Opens what an unmatched `}` before the given word, or before `)`, closes. The condition is a name: nothing follows from it. */
  readonly before: Readonly<Record<string, string>>;
  /** What puts members into a class, and statements into a member of it. */
  readonly wrap?: { readonly type: string; readonly member?: string };
  /** In a text with the mark, code stands between these and text around it. */
  readonly embedded?: { readonly mark: string; readonly open: RegExp; readonly close: string; readonly reopen: string };
}

const C_COMMENTS = { lineComments: ['//'], blockComments: [{ open: '/*', close: '*/', nests: false }] } as const;
const DOUBLE: Quote = { starts: '"', open: /"/y, close: '"', escapes: true, oneLine: true };
const SINGLE: Quote = { starts: "'", open: /'/y, close: "'", escapes: true, oneLine: true };
/** Not the separators of `1'000'000`. */
const CHARACTER: Quote = { ...SINGLE, open: /(?<![0-9a-fA-F])'|(?<=\b[uUL])'/y };
const BLOCK_TEXT: Quote = { starts: '"', open: /"""/y, close: '"""', escapes: true, oneLine: false };
const BRACED = { else: 'if (given) {', catch: 'try {', finally: 'try {', while: 'do {' } as const;

const WRAP = { type: 'class Given {', member: 'void given() {' } as const;

const c: Lexis = { ...C_COMMENTS, quotes: [DOUBLE, CHARACTER], separator: ';', before: { else: BRACED.else, while: BRACED.while } };

const cpp: Lexis = {
  ...c,
  quotes: [{ starts: 'RuUL', open: /\b(?:u8|[uUL])?R"([^()\\\s"]{0,16})\(/y, close: ')$1"', escapes: false, oneLine: false }, ...c.quotes],
  before: { else: BRACED.else, while: BRACED.while, catch: BRACED.catch, ')': '[&]() {' },
};

const csharp: Lexis = {
  ...C_COMMENTS,
  quotes: [
    { starts: '"$', open: /\$+("{3,})/y, close: '$1', escapes: false, oneLine: false, hole: '{' },
    { starts: '"', open: /("{3,})/y, close: '$1', escapes: false, oneLine: false },
    { starts: '$@', open: /(?:\$@|@\$)"/y, close: '"', escapes: false, doubled: true, oneLine: false, hole: '{' },
    { starts: '@', open: /@"/y, close: '"', escapes: false, doubled: true, oneLine: false },
    { starts: '$', open: /\$"/y, close: '"', escapes: true, oneLine: true, hole: '{' },
    DOUBLE,
    SINGLE,
  ],
  separator: ';',
  before: { ...BRACED, ')': '() => {' },
  wrap: WRAP,
};

const java: Lexis = {
  ...C_COMMENTS,
  quotes: [BLOCK_TEXT, DOUBLE, SINGLE],
  separator: ';',
  before: { ...BRACED, ')': '() -> {' },
  wrap: WRAP,
};

const javascript: Lexis = {
  ...C_COMMENTS,
  quotes: [
    { starts: '`', open: /`/y, close: '`', escapes: true, oneLine: false, hole: '${' },
    // A regular expression, where a value may begin: it is passed over as a text without holes.
    {
      starts: '/',
      open: /(?<=(?:^|[(,=:[!&|?{};+\-*%<>~^]|\b(?:return|typeof|case))\s{0,40})\/(?=(?:[^/\\[\n]|\\.|\[(?:[^\]\\\n]|\\.){0,80}\]){1,200}\/)/y,
      close: '/',
      escapes: true,
      oneLine: true,
    },
    DOUBLE,
    SINGLE,
  ],
  separator: ';',
  before: { ...BRACED, ')': '() => {' },
  wrap: { type: WRAP.type },
};

const php: Lexis = {
  lineComments: ['//', '#'],
  blockComments: C_COMMENTS.blockComments,
  quotes: [
    { starts: '<', open: /<<<[ \t]*'(\w+)'\r?\n/y, close: '\n$1', escapes: false, oneLine: false },
    { starts: '<', open: /<<<[ \t]*"?(\w+)"?\r?\n/y, close: '\n$1', escapes: true, oneLine: false, hole: '{$' },
    { ...DOUBLE, oneLine: false, hole: '{$' },
    { ...SINGLE, oneLine: false },
  ],
  separator: ';',
  before: { ...BRACED, else: 'if ($given) {', elseif: 'if ($given) {', ')': 'function () {' },
  wrap: { type: 'class Given {', member: 'function given() {' },
  embedded: { mark: '<?', open: /<\?(?:php\b|=)?/g, close: '?>', reopen: '<?php ' },
};

const python: Lexis = {
  lineComments: ['#'],
  blockComments: [],
  quotes: [
    { starts: 'fFrRtT', open: /\b(?:[fFtT][rR]?|[rR][fFtT])("""|''')/y, close: '$1', escapes: true, oneLine: false, hole: '{' },
    { starts: '"\'', open: /("""|''')/y, close: '$1', escapes: true, oneLine: false },
    { starts: 'fFrRtT', open: /\b(?:[fFtT][rR]?|[rR][fFtT])(["'])/y, close: '$1', escapes: true, oneLine: true, hole: '{' },
    { starts: '"\'', open: /(["'])/y, close: '$1', escapes: true, oneLine: true },
  ],
  separator: '',
  before: {},
};

const rust: Lexis = {
  lineComments: ['//'],
  blockComments: [{ open: '/*', close: '*/', nests: true }],
  quotes: [
    { starts: 'rbc', open: /\b[bc]?r(#*)"/y, close: '"$1', escapes: false, oneLine: false },
    { ...DOUBLE, oneLine: false },
    // A lifetime has no closing quote.
    { ...SINGLE, open: /'(?=\\|[^'\\\n]')/y },
  ],
  separator: ';',
  before: { else: 'if given {', ')': '|| {' },
};

export const LEXIS: Readonly<Record<Language, Lexis>> = { c, cpp, csharp, java, javascript, php, python, rust };
