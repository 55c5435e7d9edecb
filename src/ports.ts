/** What the core asks of the world. Adapters implement these types; nothing here does anything. */
import type { Syntax } from './detect/syntax.js';
import type { Analysis, Completion, Dialect, Language, ModelInput, Sampling, Spending } from './domain.js';

/** One call to a model. */
export interface ModelRequest {
  /** Content address of the call: everything that reaches the model, and the sample index (app/completion-key.ts). */
  readonly key: string;
  /** What comes back may be harmful: it is never kept in the clear. */
  readonly confidential: boolean;
  readonly model: string;
  readonly input: ModelInput;
  readonly sampling: Sampling;
}

/** One attempt, no retry inside. Throws `ProviderError` (errors.ts) and nothing else. */
export interface Llm {
  complete(request: ModelRequest, signal: AbortSignal): Promise<Completion>;
}

/** A model with its wrappers (cache, retries, limits, time-out), and what its calls have cost so far. */
export interface MeteredLlm extends Llm {
  spent(): Spending;
}

/** A confidential completion is kept encrypted. */
export interface CacheEntry {
  readonly key: string;
  readonly completion: Completion;
  readonly confidential: boolean;
}

/** Completions by content address. A forged, cut or foreign entry is a miss, never an error. */
export interface CompletionCache {
  get(key: string): Promise<Completion | undefined>;
  put(entry: CacheEntry): Promise<void>;
}

/** SHA-256 of a text's UTF-8 bytes, as 64 lower-case hexadecimal digits. */
export type Sha256 = (text: string) => string;

/** An append-only file of lines. `append` writes before it returns, and resolves once the line is durable. */
export interface Journal {
  append(line: string): Promise<void>;
  /** Drops a last line without an end, as a killed process leaves it; says whether there was one. Before the first `append`. */
  repair(): Promise<boolean>;
  /** Whole lines in order, streamed; a last line without an end is left out. Nothing where there is no file. */
  lines(): AsyncIterable<string>;
  /** Waits for what was appended and lets the file go. */
  close(): Promise<void>;
}

/** A folder that holds one run. */
export interface RunFolder {
  readonly path: string;
  /**
   * Makes the folder, and throws a `UserError` when it cannot be written, has less room than `expectedBytes`, or another process runs in it:
   * asked before the first paid call. Resolves to what lets the folder go.
   */
  prepare(expectedBytes: number): Promise<() => Promise<void>>;
  read(name: string): Promise<string | undefined>;
  /** Replaces the file whole. */
  write(name: string, text: string): Promise<void>;
  journal(name: string): Journal;
}

export interface Clock {
  /** Milliseconds since the epoch. */
  now(): number;
  /** Resolves early, without an error, when the signal fires. */
  sleep(ms: number, signal?: AbortSignal): Promise<void>;
}

/** Where the state of a run is shown: one line rewritten on a terminal, a line now and then elsewhere. */
export interface ProgressLine {
  readonly everyMs: number;
  show(text: string): void;
  /** Leaves the last text standing. */
  end(): void;
}

/** Everything but data: progress, warnings. Text is made harmless by the adapter. */
export interface Log {
  info(text: string): void;
  warn(text: string): void;
  error(text: string): void;
}

/** A parsed text in plain objects; see detect/syntax.ts. */
export interface SyntaxParser {
  /** `undefined` when the time limit was reached, the tree is deeper than a recursive walk should go, or the parser broke: then load it again. */
  parse(text: string): Syntax | undefined;
}

export type GrammarName = Language | Dialect | 'php-html';

/** Grammars are loaded when first asked for. */
export interface Grammars {
  load(name: GrammarName): Promise<SyntaxParser>;
}

/** One text for the detector. `before` is given context in front of `code`: parsed with it, never blamed alone. */
export interface SourceText {
  readonly language: Language;
  readonly dialect?: Dialect;
  readonly code: string;
  readonly before?: string;
}

/** The Insecure Code Detector, with its rules and the grammars it needs. */
export interface Detector {
  /** SHA-256 over the compiled rules. */
  readonly fingerprint: string;
  analyse(source: SourceText): Promise<Analysis>;
}

/** One file of a walk over paths of the user; `why` is a plural that a count can stand before. */
export type SourceFile =
  | { readonly kind: 'source'; readonly path: string; readonly code: string }
  | { readonly kind: 'skipped'; readonly path: string; readonly why: string };

/** What reading one path of a source tree gave. Only regular UTF-8 files inside the tree, of at most 256 KiB, have text. */
export type TreeFile =
  | { readonly kind: 'text'; readonly text: string }
  | { readonly kind: 'missing' | 'outside' | 'symlink' | 'too-large' | 'not-utf8' | 'not-a-file' };

/** One commit's files, or the checkout's. Paths are relative, with forward slashes. */
export interface Tree {
  /** `maxBytes` only for what is never sent to a model, such as the baseline file; 256 KiB otherwise. */
  read(path: string, maxBytes?: number): Promise<TreeFile>;
  /** The regular files directly in a folder, by name; none where there is no such folder, or a link to one. */
  list(folder: string): Promise<readonly string[]>;
}

/** The paths that a change touched, or that this could not be found out: then everything counts as touched. */
export type ChangedFiles =
  { readonly kind: 'known'; readonly paths: readonly string[] } | { readonly kind: 'unknown'; readonly why: string };

/** What the gate judges: the head against the tip of the base branch. */
export interface Change {
  readonly event: 'pull_request' | 'push' | 'merge_group' | 'workflow_dispatch' | 'local';
  readonly base: { readonly commit: string; readonly ref: string; readonly tree: Tree };
  readonly head: { readonly commit: string; readonly tree: Tree };
  readonly fork: boolean;
  readonly pullRequest?: number;
  /** Path of the workflow that runs the gate, where it is known. */
  readonly workflow?: string;
  changedFiles(): Promise<ChangedFiles>;
}
