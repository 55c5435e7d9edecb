/** What the engine tells the rules, at the moment it happens and with what holds then. */
import type { ClassDeclaration, Expr, FunctionDeclaration, Span, Statement, TypeName } from '../unit.js';
import type { Environment } from './environment.js';
import type { Value } from './value.js';

export interface ArgumentValue {
  readonly name?: string;
  readonly spread?: true;
  readonly value: Value;
  readonly expr: Expr;
}

/** How the surrounding code uses a call's result. */
export type Use = 'dropped' | 'tested' | 'kept';

export type Event =
  | {
      readonly kind: 'call';
      readonly span: Span;
      readonly names: readonly string[];
      readonly receiver?: Value;
      readonly args: readonly ArgumentValue[];
      readonly use: Use;
      /** What chooses the function, where it is no constant: `actions[name]()`. */
      readonly key?: Value;
      readonly result?: Value;
    }
  /** A variable, field, property, map entry or keyword argument gets a value; `names` as for a call, `plain` the last segment as written. */
  | {
      readonly kind: 'assign';
      readonly span: Span;
      readonly names: readonly string[];
      readonly plain: string;
      readonly value: Value;
      /** The object that is written into. */
      readonly receiver?: Value;
      /** `tested` where it stands in a condition. */
      readonly use?: Use;
      /** The key, where it is no constant. */
      readonly key?: Value;
      readonly via: 'variable' | 'member' | 'entry' | 'argument' | 'default';
    }
  | { readonly kind: 'read'; readonly span: Span; readonly names: readonly string[]; readonly value: Value }
  | { readonly kind: 'literal'; readonly span: Span; readonly value: Value }
  | {
      readonly kind: 'operator';
      readonly span: Span;
      readonly op: string;
      readonly operands: readonly Value[];
      readonly words: readonly string[];
    }
  | { readonly kind: 'return'; readonly span: Span; readonly value: Value }
  | { readonly kind: 'function'; readonly span: Span; readonly declaration: FunctionDeclaration; readonly calls: ReadonlySet<string> }
  /** A handler of exceptions: `names` are their types, `*` stands for every handler and `any` for one without types. */
  | { readonly kind: 'catch'; readonly span: Span; readonly names: readonly string[]; readonly body: readonly Statement[] }
  /** A condition that only holds where assertions are switched on; `words` are the names in it. */
  | { readonly kind: 'assert'; readonly span: Span; readonly words: readonly string[] }
  | { readonly kind: 'class'; readonly span: Span; readonly declaration: ClassDeclaration }
  /** `value` is what is written, read or sized; `target` the storage. */
  | {
      readonly kind: 'memory';
      readonly span: Span;
      readonly problem: MemoryProblem;
      readonly names: readonly string[];
      readonly value: Value;
      readonly target?: Value;
    };

/** What the storage domain of C and C++ can see. */
export const MEMORY_PROBLEMS = [
  'unbounded-copy',
  'too-long-copy',
  'wrong-size',
  'open-size',
  'index',
  'outside',
  'open-counter',
  'use-after-release',
  'double-release',
  'unchecked-allocation',
  'size-product',
  'size-sum',
  'size-difference',
  'unsized-copy',
  'source-size',
  'pointer-size',
  'append-size',
  'negative-size',
  'negative-index',
  'over-read',
  'open-text',
  'unchecked-lookup',
  'invalid-release',
  'lost-by-resize',
  'null-use',
  'dangling',
  'use-after-move',
  'invalidated',
  'beyond-elements',
  'returns-local',
  'lock-kept',
  'locked-twice',
  'shallow-copy',
  'self-assignment',
  'base-destructor',
  'raw-object',
  'dereference',
] as const;
export type MemoryProblem = (typeof MEMORY_PROBLEMS)[number];

/** The function, class and loop that the current statement stands in. */
export interface Frame {
  readonly declaration?: FunctionDeclaration;
  readonly owner?: ClassDeclaration;
  /** Qualified names called so far. */
  readonly calls: Set<string>;
  readonly returned: Value[];
  loops: number;
  /** Variables that end with the function. */
  readonly locals?: Map<string, Local>;
  /** Locks taken and given back here, by identity, and the ways out that keep one. */
  readonly locked?: Set<number>;
  readonly unlocked?: Set<number>;
  readonly kept?: { readonly at: Span; readonly object: number }[];
  /** What held where the function jumped to a label that is still to come. */
  gotos?: Map<string, Environment[]>;
}

/** A variable that ends with its function. */
export interface Local {
  readonly type?: TypeName;
  readonly object?: number;
}

export type Emit = (event: Event, env: Environment) => void;
