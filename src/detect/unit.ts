/**
 * The one representation of a program text, the same for all languages: what a lowering makes and the engine reads.
 * Names are as written, with `.` as the only separator (`std::fs::read` and `$this->db->query` become `std.fs.read` and `this.db.query`).
 * Every node carries its offsets in the text that was parsed.
 */
import type { Language } from '../domain.js';

export interface Span {
  readonly start: number;
  readonly end: number;
}

/** A type as written: `char *buf[16]` is char, one pointer, one dimension. An empty name is an inferred type. */
export interface TypeName {
  readonly name: string;
  readonly args: readonly TypeName[];
  readonly pointers: number;
  /** Array dimensions; `undefined` where a dimension is left open. */
  readonly dimensions: readonly (Expr | undefined)[];
  /** `T&`: another name for something. */
  readonly reference?: true;
}

/** `name` for keyword arguments; `spread` for `*args`, `...list`. */
export interface Argument {
  readonly name?: string;
  readonly spread?: true;
  readonly value: Expr;
}

/** `key` is absent in lists, sets and tuples; `spread` for `**options`, `...rest`. */
export interface Entry {
  readonly key?: Expr;
  readonly spread?: true;
  readonly value: Expr;
}

export type LiteralValue = string | number | boolean | null;

export type Expr =
  | (Span & { readonly kind: 'literal'; readonly value: LiteralValue })
  /** A regular expression literal; `value` is its source. */
  | (Span & { readonly kind: 'regex'; readonly value: string; readonly flags?: string })
  | (Span & { readonly kind: 'name'; readonly name: string })
  /** `object.name`, `object->name`, `Type::name`. */
  | (Span & { readonly kind: 'member'; readonly object: Expr; readonly name: string })
  /** Function, method and macro calls; a macro's name ends in `!`. Language constructs that act as calls (`echo`, `print`, `include`) are calls too. */
  | (Span & { readonly kind: 'call'; readonly callee: Expr; readonly args: readonly Argument[] })
  /** `new T(…) { P = v }`; a struct or class literal is one too. `body` holds the members of an anonymous class. */
  | (Span & {
      readonly kind: 'new';
      readonly type: TypeName;
      readonly args: readonly Argument[];
      readonly properties: readonly Property[];
      readonly body?: ClassDeclaration;
    })
  | (Span & { readonly kind: 'index'; readonly object: Expr; readonly index?: Expr })
  /** Unary and binary. Words are normalised: `and`, `or`, `not` are `&&`, `||`, `!`; string concatenation is `+`; `===` is `==`, `!==` is `!=`; `in`, `not-in`, `is`, `instanceof`, `??` stay; `case` is the equality of a switch that yields a value. Address and dereference are unary `&` and `*`. */
  | (Span & { readonly kind: 'operator'; readonly op: string; readonly operands: readonly Expr[] })
  /** A string with holes: f-strings, templates, interpolation, `format!`. Neighbouring constants are strings. */
  | (Span & { readonly kind: 'text'; readonly parts: readonly (string | Expr)[] })
  | (Span & { readonly kind: 'lambda'; readonly fn: FunctionDeclaration })
  | (Span & { readonly kind: 'collection'; readonly shape: 'list' | 'map' | 'set' | 'tuple'; readonly entries: readonly Entry[] })
  /** `target = value`; `op` is `=` or the operator of a compound assignment (`+` for `+=` and `.=`). `x++` is `+` with 1; `postfix`: what the expression gives is the value before. */
  | (Span & { readonly kind: 'assign'; readonly target: Expr; readonly op: string; readonly value: Expr; readonly postfix?: true })
  | (Span & { readonly kind: 'conditional'; readonly test: Expr; readonly then: Expr; readonly otherwise: Expr })
  | (Span & { readonly kind: 'cast'; readonly type: TypeName; readonly value: Expr })
  /** Looping constructs that yield a collection: `[f(x) for x in xs if t]`. */
  | (Span & { readonly kind: 'comprehension'; readonly clauses: readonly Statement[]; readonly value: Expr })
  /** Anything else. Its parts are evaluated in order; nothing is known of the result. */
  | (Span & { readonly kind: 'unknown'; readonly children: readonly Expr[] });

export interface Property {
  readonly name: string;
  readonly value: Expr;
}

/** What a caught exception, a loop variable or a destructured parameter is bound to. A pattern is a collection expression of targets. */
export type Target = Expr;

export interface Catch {
  /** Its head; the whole statement's where a lowering does not say. */
  readonly at?: Span;
  readonly types: readonly TypeName[];
  readonly name?: string;
  readonly body: readonly Statement[];
}

export interface SwitchCase {
  /** Empty for the default. */
  readonly values: readonly Expr[];
  readonly body: readonly Statement[];
  /** Falls into the next case when it does not end in a jump (C, Java, JavaScript, PHP). */
  readonly fallsThrough: boolean;
}

export type Statement =
  | (Span & { readonly kind: 'expression'; readonly value: Expr })
  /** One declared variable, field or constant. */
  | (Span & {
      readonly kind: 'declare';
      readonly target: Target;
      readonly type?: TypeName;
      readonly value?: Expr;
      readonly constant: boolean;
      /** `static`, `extern`: it does not end with its block. */
      readonly lasting?: true;
    })
  | (Span & { readonly kind: 'if'; readonly test: Expr; readonly then: readonly Statement[]; readonly otherwise: readonly Statement[] })
  /** `test` absent: runs until a jump. `each` for loops over a collection. `update` runs after the body. */
  | (Span & {
      readonly kind: 'loop';
      readonly test?: Expr;
      readonly each?: { readonly target: Target; readonly over: Expr };
      readonly update?: Expr;
      readonly body: readonly Statement[];
      readonly bodyFirst?: true;
    })
  | (Span & { readonly kind: 'switch'; readonly subject: Expr; readonly cases: readonly SwitchCase[] })
  | (Span & { readonly kind: 'return'; readonly value?: Expr })
  | (Span & { readonly kind: 'throw'; readonly value?: Expr })
  | (Span & { readonly kind: 'jump'; readonly to: 'break' | 'continue' | 'goto'; readonly label?: string })
  /** Where a `goto` leads. */
  | (Span & { readonly kind: 'label'; readonly name: string })
  | (Span & {
      readonly kind: 'try';
      readonly body: readonly Statement[];
      readonly catches: readonly Catch[];
      readonly lastly: readonly Statement[];
    })
  /** Its declarations end with it where the language scopes by block. */
  | (Span & { readonly kind: 'block'; readonly body: readonly Statement[] })
  /** `with`, `using`, try-with-resources: the resources are declared, then the body runs, then they are closed. */
  | (Span & { readonly kind: 'using'; readonly resources: readonly Statement[]; readonly body: readonly Statement[] })
  | (Span & { readonly kind: 'function'; readonly fn: FunctionDeclaration })
  | (Span & { readonly kind: 'class'; readonly declaration: ClassDeclaration })
  /** A condition that must hold for the text after it to run: `assert x`. */
  | (Span & { readonly kind: 'assert'; readonly test: Expr });

/** `@app.route("/x")`, `[HttpPost]`, `#[get("/")]`. */
export interface Annotation extends Span {
  readonly name: string;
  readonly args: readonly Argument[];
}

export interface Parameter extends Span {
  readonly target: Target;
  readonly type?: TypeName;
  readonly value?: Expr;
  readonly annotations: readonly Annotation[];
  readonly rest?: true;
}

export interface FunctionDeclaration extends Span {
  /** Empty for lambdas. */
  readonly name: string;
  /** The variable, field or entry that a lambda is stored under where it is written. */
  readonly boundTo?: string;
  readonly parameters: readonly Parameter[];
  readonly annotations: readonly Annotation[];
  readonly modifiers: readonly string[];
  readonly returns?: TypeName;
  readonly body: readonly Statement[];
  /** False for prototypes and abstract methods, and where the text ends before the body does. */
  readonly complete: boolean;
}

export interface ClassDeclaration extends Span {
  readonly name: string;
  readonly bases: readonly TypeName[];
  readonly annotations: readonly Annotation[];
  readonly modifiers: readonly string[];
  /** Fields are `declare` statements, methods `function` statements, in order. */
  readonly members: readonly Statement[];
}

/** `from module import name as alias`; a whole module has no `name`; `wildcard` brings in every name. `#include <stdio.h>` is a wildcard of `stdio.h`. */
export interface Import extends Span {
  readonly module: string;
  readonly name?: string;
  readonly alias?: string;
  readonly wildcard?: true;
}

/** One program text. */
export interface Unit {
  readonly language: Language;
  readonly imports: readonly Import[];
  readonly body: readonly Statement[];
}
