/** A regular expression as a tree of what decides how long it can take: characters, choice, order, repetition. */

/** Inclusive ranges of UTF-16 units, in order. */
export type Characters = readonly (readonly [number, number])[];

export type Regex =
  | { readonly kind: 'characters'; readonly of: Characters }
  /** Matches between characters; `ends` where it can fail what stands before it: `$`, `\b`, a look-around. */
  | { readonly kind: 'empty'; readonly ends: boolean }
  | { readonly kind: 'sequence'; readonly parts: readonly Regex[] }
  | { readonly kind: 'choice'; readonly parts: readonly Regex[] }
  | { readonly kind: 'repeat'; readonly part: Regex; readonly least: number; readonly most: number };

const LAST = 0xffff;
const EMPTY: Regex = { kind: 'empty', ends: false };
const FAILS: Regex = { kind: 'empty', ends: true };

const DIGITS: Characters = [[48, 57]];
const WORD: Characters = [
  [48, 57],
  [65, 90],
  [95, 95],
  [97, 122],
];
const SPACES: Characters = [
  [9, 13],
  [32, 32],
  [160, 160],
];
const CLASSES: Readonly<Record<string, Characters>> = {
  d: DIGITS,
  w: WORD,
  s: SPACES,
  h: [
    [9, 9],
    [32, 32],
  ],
  R: [[10, 13]],
};
const SIGNS: Readonly<Record<string, number>> = { n: 10, r: 13, t: 9, f: 12, v: 11, 0: 0, a: 7, e: 27 };

/** Groups within groups; deeper ones are not written by hand. */
const DEEPEST = 40;

/** @returns `undefined` for what is no regular expression of the usual kind, or nested too deep to be worth a look */
export function parseRegex(source: string): Regex | undefined {
  const parser = new Parser(source);
  const tree = parser.choice(0);
  return parser.failed || parser.at < source.length ? undefined : tree;
}

class Parser {
  at = 0;
  failed = false;

  constructor(private readonly source: string) {}

  choice(depth: number): Regex {
    const parts = [this.sequence(depth)];
    while (this.take('|')) parts.push(this.sequence(depth));
    return parts.length === 1 && parts[0] !== undefined ? parts[0] : { kind: 'choice', parts };
  }

  private sequence(depth: number): Regex {
    const parts: Regex[] = [];
    while (this.at < this.source.length && this.source[this.at] !== '|' && this.source[this.at] !== ')' && !this.failed)
      parts.push(this.repeated(depth));
    return { kind: 'sequence', parts };
  }

  private repeated(depth: number): Regex {
    let part = this.atom(depth);
    for (let found = this.quantifier(); found !== undefined; found = this.quantifier()) part = { kind: 'repeat', part, ...found };
    return part;
  }

  private quantifier(): { readonly least: number; readonly most: number } | undefined {
    const match = /^(?:[*+?]|\{(\d{0,6})(,?)(\d{0,6})\})/.exec(this.source.slice(this.at, this.at + 16));
    if (match === null || match[0] === '{}' || match[0] === '{,}') return undefined;
    this.at += match[0].length;
    const possessive = this.source[this.at] === '+';
    if (possessive || this.source[this.at] === '?') this.at += 1;
    const [word, low = '', comma, high = ''] = match;
    const least = word === '+' ? 1 : low === '' ? 0 : Number(low);
    const most = word === '?' ? 1 : word === '*' || word === '+' ? Infinity : comma === '' ? least : high === '' ? Infinity : Number(high);
    // What is taken and never given back costs one way only.
    return possessive ? { least: Math.min(least, 1), most: 1 } : { least, most };
  }

  private atom(depth: number): Regex {
    const sign = this.source[this.at] ?? '';
    this.at += 1;
    switch (sign) {
      case '(':
        return this.group(depth);
      case '[':
        return { kind: 'characters', of: this.bracket() };
      case '\\':
        return this.escape();
      case '.':
        return {
          kind: 'characters',
          of: [
            [0, 9],
            [11, LAST],
          ],
        };
      case '^':
        return EMPTY;
      case '$':
        return FAILS;
      default:
        return { kind: 'characters', of: single(sign.charCodeAt(0)) };
    }
  }

  private group(depth: number): Regex {
    const head =
      /^\?(?:[:>=!|]|<[=!]|P?<\w{1,40}>|'\w{1,40}'|[a-zA-Z-]{1,8}[:)]|#[^)]{0,200})/.exec(this.source.slice(this.at, this.at + 220))?.[0] ??
      '';
    this.at += head.length;
    if (depth > DEEPEST) this.failed = true;
    if (head.endsWith(')')) return EMPTY;
    const inner = this.failed ? EMPTY : this.choice(depth + 1);
    if (!this.take(')')) this.failed = true;
    if (head.startsWith('?#')) return EMPTY;
    return /^\?<?[=!]$/.test(head) ? FAILS : head === '?>' ? { kind: 'repeat', part: inner, least: 1, most: 1 } : inner;
  }

  private escape(): Regex {
    const sign = this.source[this.at] ?? '';
    if (sign === '') this.failed = true;
    if (/[bBzZAG]/.test(sign)) {
      this.at += 1;
      return sign === 'A' || sign === 'G' ? EMPTY : FAILS;
    }
    // What a group matched before: of any length, and nothing is known of it.
    if (/[1-9k]/.test(sign)) {
      this.at += /^(?:\d{1,3}|k[<{']\w{1,40}[>}'])/.exec(this.source.slice(this.at, this.at + 44))?.[0].length ?? 1;
      return EMPTY;
    }
    return { kind: 'characters', of: this.escaped() };
  }

  /** After the backslash. */
  private escaped(): Characters {
    const rest = this.source.slice(this.at, this.at + 48);
    const coded = /^(?:x([0-9a-fA-F]{2})|u([0-9a-fA-F]{4})|[ux]\{([0-9a-fA-F]{1,6})\}|c([A-Za-z]))/.exec(rest);
    if (coded !== null) {
      this.at += coded[0].length;
      const code = coded[1] ?? coded[2] ?? coded[3];
      return single(code === undefined ? (coded[4] ?? '').charCodeAt(0) & 31 : Math.min(LAST, Number.parseInt(code, 16)));
    }
    const property = /^[pP](?:\{[^}]{1,40}\}|\w)/.exec(rest);
    if (property !== null) {
      this.at += property[0].length;
      return [
        [65, 90],
        [97, 122],
        [128, LAST],
      ];
    }
    this.at += 1;
    const sign = rest[0] ?? '';
    const known = CLASSES[sign] ?? (CLASSES[sign.toLowerCase()] === undefined ? undefined : inverse(CLASSES[sign.toLowerCase()] ?? []));
    return known ?? single(SIGNS[sign] ?? sign.charCodeAt(0));
  }

  private bracket(): Characters {
    const negated = this.take('^');
    const ranges: (readonly [number, number])[] = [];
    for (let first = true; first || this.source[this.at] !== ']'; first = false) {
      if (this.at >= this.source.length) {
        this.failed = true;
        break;
      }
      if (first && this.source[this.at] === ']' && this.source.indexOf(']', this.at + 1) === -1) break;
      const from = this.member();
      const low = from[0]?.[0] ?? 0;
      if (from.length === 1 && low === from[0]?.[1] && this.source[this.at] === '-' && !']['.includes(this.source[this.at + 1] ?? ']')) {
        this.at += 1;
        const to = this.member();
        ranges.push([low, Math.max(low, to[0]?.[1] ?? low)]);
      } else ranges.push(...from);
    }
    this.at += 1;
    return negated ? inverse(ranges) : inverse(inverse(ranges));
  }

  private member(): Characters {
    const posix = /^\[:(\w{1,10}):\]/.exec(this.source.slice(this.at, this.at + 16));
    if (posix !== null) {
      this.at += posix[0].length;
      return posix[1] === 'digit' ? DIGITS : posix[1] === 'space' ? SPACES : WORD;
    }
    const sign = this.source[this.at] ?? '';
    this.at += 1;
    if (sign !== '\\') return single(sign.charCodeAt(0));
    if (this.source[this.at] === 'b') {
      this.at += 1;
      return single(8);
    }
    return this.escaped();
  }

  private take(sign: string): boolean {
    if (this.source[this.at] !== sign) return false;
    this.at += 1;
    return true;
  }
}

function single(code: number): Characters {
  return Number.isNaN(code) ? [] : [[code, code]];
}

function inverse(ranges: Characters): Characters {
  const inverted: (readonly [number, number])[] = [];
  let next = 0;
  for (const [low, high] of ranges.toSorted((a, b) => a[0] - b[0])) {
    if (low > next) inverted.push([next, low - 1]);
    next = Math.max(next, high + 1);
  }
  return next > LAST ? inverted : [...inverted, [next, LAST]];
}

export function overlap(a: Characters, b: Characters): boolean {
  return a.some(([low, high]) => b.some(([from, to]) => low <= to && from <= high));
}

/** A character that all of these have; 0 where there is none. Of an overlap the first, letters before signs. */
export function common(sets: readonly Characters[]): number {
  const [first = [], ...others] = sets;
  const shared = others.reduce<Characters>((left, right) => left.flatMap((a) => right.flatMap((b) => meet(a, b))), first);
  return shared.find(([low, high]) => low <= 97 && 97 <= high) === undefined ? (shared[0]?.[0] ?? 0) : 97;
}

function meet([a, b]: readonly [number, number], [c, d]: readonly [number, number]): Characters {
  const [low, high] = [Math.max(a, c), Math.min(b, d)];
  return low <= high ? [[low, high]] : [];
}
