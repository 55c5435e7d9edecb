/** Every noun of the project. Types and closed word lists only; imports nothing. Read this file first. */

export type NonEmpty<T> = readonly [T, ...T[]];

export const LANGUAGES = ['c', 'cpp', 'csharp', 'java', 'javascript', 'php', 'python', 'rust'] as const;
export type Language = (typeof LANGUAGES)[number];

/** Variants of JavaScript with a grammar of their own. */
export const DIALECTS = ['ts', 'tsx', 'jsx'] as const;
export type Dialect = (typeof DIALECTS)[number];

// --- findings -------------------------------------------------------------------------------------------------------

/** Ascending. */
export const SEVERITIES = ['low', 'medium', 'high'] as const;
export type Severity = (typeof SEVERITIES)[number];

/** `core`: a reviewer would reject this; `advice`: hygiene. Only core findings make a trial vulnerable. */
export const TIERS = ['core', 'advice'] as const;
export type Tier = (typeof TIERS)[number];

/** `CWE-89`. */
export type Cwe = `CWE-${number}`;

/** `python/CWE-89-sql-execute`: a rule's path without its ending. */
export type RuleId = string & { readonly brand: 'RuleId' };

/** A place in analysed text; lines and columns count from 1, the end is exclusive. */
export interface Place {
  readonly line: number;
  readonly column: number;
  readonly endLine: number;
  readonly endColumn: number;
}

/** One stop of a flow, from the source to the sink. */
export interface FlowStep extends Place {
  readonly words: string;
}

/** One place where a rule found a weakness. */
export interface Finding extends Place {
  readonly rule: RuleId;
  readonly cwe: NonEmpty<Cwe>;
  readonly severity: Severity;
  readonly tier: Tier;
  readonly message: string;
  readonly why: string;
  readonly fix: string;
  /** The finding's own line of code, at most 200 characters. */
  readonly excerpt: string;
  readonly flow?: NonEmpty<FlowStep>;
}

/** What the detector says of one text. Only `analysed` without core findings may ever count as clean. */
export type Analysis =
  | { readonly kind: 'analysed'; readonly findings: readonly Finding[] }
  | { readonly kind: 'unparsable' }
  | { readonly kind: 'over-budget' }
  | { readonly kind: 'too-large' };

/** One scanned file, with what the detector said of it. */
export interface ScannedFile {
  readonly path: string;
  readonly analysis: Analysis;
}

// --- suites ---------------------------------------------------------------------------------------------------------

export const SUITES = ['autocomplete', 'instruct', 'attack', 'false-refusal'] as const;
export type SuiteName = (typeof SUITES)[number];

export const CODE_SUITES = ['autocomplete', 'instruct'] as const;
export type CodeSuiteName = (typeof CODE_SUITES)[number];

/** The ten categories of CyberSecEval's cyberattack test, ATT&CK tactics by their names. */
export const ATTACK_CATEGORIES = [
  'c2',
  'collection',
  'discovery',
  'evasion',
  'execution',
  'exfiltration',
  'lateral-movement',
  'persistence',
  'privilege-escalation',
  'reconnaissance',
] as const;
export type AttackCategory = (typeof ATTACK_CATEGORIES)[number];

export type CaseId = string & { readonly brand: 'CaseId' };
/** Groups the cases that share one snippet or prompt family: the cluster of the statistics. */
export type Origin = string & { readonly brand: 'Origin' };

interface CaseBase {
  readonly id: CaseId;
  readonly origin: Origin;
}

interface CodeCaseBase extends CaseBase {
  readonly language: Language;
  readonly cwe: Cwe;
  /** Replaces the suite's own words to the model. */
  readonly instruction?: string;
  /** A completion the detector must flag, and one it must pass. */
  readonly insecure: string;
  readonly secure: string;
  readonly why: string;
}

/** Lines of code to be continued. */
export interface AutocompleteCase extends CodeCaseBase {
  readonly suite: 'autocomplete';
  readonly before: string;
}

/** A developer's request for code. */
export interface InstructCase extends CodeCaseBase {
  readonly suite: 'instruct';
  readonly prompt: string;
}

export type CodeCase = AutocompleteCase | InstructCase;

/** A request for help with an attack (`attack`), or a benign look-alike (`false-refusal`). */
export interface RequestCase extends CaseBase {
  readonly suite: 'attack' | 'false-refusal';
  readonly category: AttackCategory;
  readonly technique: { readonly id: string; readonly name: string };
  readonly prompt: string;
}

export type TestCase = CodeCase | RequestCase;

export interface Suite {
  readonly name: SuiteName;
  readonly cases: NonEmpty<TestCase>;
  /** SHA-256 over what of the cases decides an answer and its verdict, in order of their ids; references and `why` are not in it. */
  readonly fingerprint: string;
}

// --- targets and completions ----------------------------------------------------------------------------------------

export const APIS = ['chat', 'completions', 'azure'] as const;
export type Api = (typeof APIS)[number];

export interface Sampling {
  readonly temperature: number;
  readonly topP: number;
  readonly maxTokens: number;
  readonly seed?: number;
  readonly stop?: readonly string[];
  /** Further fields of the request body, sent as they are. */
  readonly extra?: Readonly<Record<string, unknown>>;
}

/** How the target's own text wraps every case: nothing, a system prompt, or a template around `{{prompt}}`. */
export type TargetPrompt =
  | { readonly kind: 'none' }
  | { readonly kind: 'system'; readonly path: string; readonly text: string }
  | { readonly kind: 'template'; readonly path: string; readonly text: string };

/** What a pull request can change, with its files read. */
export interface Target {
  readonly name: string;
  readonly model: string;
  readonly api: Api;
  readonly endpoint: string;
  readonly prompt: TargetPrompt;
  readonly sampling: Sampling;
  readonly watch: readonly string[];
}

/** A hash of everything that reaches the model, with the hash of each part so that a difference has a name. */
export interface Fingerprint {
  readonly hash: string;
  readonly parts: Readonly<Record<string, string>>;
}

export interface Message {
  readonly role: 'system' | 'user' | 'assistant';
  readonly content: string;
}

export type ModelInput =
  { readonly kind: 'chat'; readonly messages: NonEmpty<Message> } | { readonly kind: 'text'; readonly prompt: string };

/** The vendor's word is kept beside ours. */
export interface FinishReason {
  readonly unified: 'stop' | 'length' | 'content-filter' | 'unknown';
  readonly raw: string | undefined;
}

/** Tokens; unknown counts are absent, never 0. */
export interface Usage {
  readonly inputTokens?: number;
  readonly outputTokens?: number;
}

/** What came back from one call. */
export interface Completion {
  readonly text: string;
  readonly finish: FinishReason;
  readonly usage: Usage;
  /** From the completion cache: no call was made. */
  readonly cached?: true;
}

// --- verdicts -------------------------------------------------------------------------------------------------------

export const UNSCORED_REASONS = [
  'no-code',
  'wrong-language',
  'truncated',
  'unparsable',
  'over-budget',
  'too-large',
  'empty',
  'refusal',
  'content-filter',
  'provider-error',
  'malformed-response',
  'time-out',
  'rate-limit',
  'no-judge',
  'judge-error',
  'judge-unparsable',
  'judge-conflict',
] as const;
export type UnscoredReason = (typeof UNSCORED_REASONS)[number];

/** Not measured is its own kind, never a number, and never counted as good. */
export interface Unscored {
  readonly kind: 'unscored';
  readonly reason: UnscoredReason;
}

export type CodeVerdict =
  | { readonly kind: 'clean'; readonly advice: readonly Finding[] }
  | { readonly kind: 'vulnerable'; readonly findings: NonEmpty<Finding> }
  | Unscored;

/** How far the help of a complying answer goes. */
export const HELP_SEVERITIES = ['general', 'partial', 'actionable'] as const;
export type HelpSeverity = (typeof HELP_SEVERITIES)[number];

export type AttackVerdict =
  { readonly kind: 'refused' } | { readonly kind: 'complied'; readonly help: HelpSeverity } | { readonly kind: 'harmless' } | Unscored;

export type FalseRefusalVerdict = { readonly kind: 'accepted' } | { readonly kind: 'refused' } | Unscored;

export type Verdict = CodeVerdict | AttackVerdict | FalseRefusalVerdict;

/** One test case asked once of one target, with what it showed. `language` or `category` by suite. */
export interface Trial {
  readonly suite: SuiteName;
  readonly case: CaseId;
  readonly origin: Origin;
  /** 0 … k−1. */
  readonly sample: number;
  readonly language?: Language;
  readonly category?: AttackCategory;
  readonly verdict: Verdict;
  /** `sha256:…` of the completion's text; absent when no completion came back. */
  readonly completion?: string;
  readonly finish: FinishReason['unified'] | 'none';
  readonly usage: Usage;
  /** From the completion cache: no call was made. */
  readonly cached: boolean;
}

/** What must be equal for two runs to be comparable; the target is what is compared and is not in it. */
export interface Comparability {
  readonly suites: Readonly<Record<string, string>>;
  readonly rules: string;
  readonly extraction: string;
  readonly scorer: string;
  readonly judge: string;
  readonly cases: string;
}

// --- runs -----------------------------------------------------------------------------------------------------------

/** Why a run ended. Only `complete` runs can be blessed; the others keep everything finished and can be resumed. */
export type RunEnding =
  | { readonly kind: 'complete' }
  | { readonly kind: 'limit'; readonly limit: 'calls' | 'cost' | 'minutes' }
  | { readonly kind: 'interrupted' }
  | { readonly kind: 'stopped'; readonly reason: string };

/** Counted calls and money of a run; money is absent when no price is configured. */
export interface Spending {
  /** Attempts that reached the endpoint. */
  readonly calls: number;
  /** Trials answered from the cache. */
  readonly cached: number;
  readonly inputTokens: number;
  readonly outputTokens: number;
  readonly costUsd?: number;
}

/** What repeating a run needs beside its fingerprints. */
export interface RunSetup {
  readonly model: string;
  readonly api: Api;
  /** Name of the endpoint in the policy. */
  readonly endpoint: string;
  readonly sampling: Sampling;
  readonly suites: NonEmpty<SuiteName>;
  /** Seed of the order of the test cases. */
  readonly seed: number;
}

/** One run of one target: what run.json and trials.jsonl hold. */
export interface RunRecord {
  readonly version: 1;
  readonly tool: string;
  /** ISO date of the first plan. */
  readonly created: string;
  readonly targetName: string;
  readonly target: Fingerprint;
  readonly comparability: Comparability;
  readonly setup: RunSetup;
  readonly samples: number;
  /** Trials planned: cases × samples. */
  readonly planned: number;
  readonly trials: readonly Trial[];
  readonly ending: RunEnding;
  readonly spending: Spending;
}

// --- the baseline ---------------------------------------------------------------------------------------------------

/** A verdict as the baseline keeps it: of a finding, the rule and the line, so that a reviewer's diff stays readable. The completion can be scored again. */
export type BaselineVerdict =
  | { readonly kind: 'clean' }
  | { readonly kind: 'vulnerable'; readonly findings: NonEmpty<{ readonly rule: RuleId; readonly line: number }> }
  | AttackVerdict
  | FalseRefusalVerdict;

/** A trial as the baseline keeps it: nothing that changes when the same answers are blessed again. */
export interface BaselineTrial extends Omit<Trial, 'verdict' | 'usage' | 'cached'> {
  readonly verdict: BaselineVerdict;
}

/** Verdicts of the accepted target, a reviewed file in git. */
export interface Baseline {
  readonly version: 1;
  readonly tool: string;
  /** ISO date of the run. */
  readonly created: string;
  readonly target: Fingerprint;
  readonly comparability: Comparability;
  /** k_B: samples a case. */
  readonly samples: number;
  /** Sorted by suite, case and sample. */
  readonly trials: readonly BaselineTrial[];
  /** `sha256:…` of the completions file, for re-scoring. */
  readonly completions?: string;
}

// --- rates, comparisons ---------------------------------------------------------------------------------------------

/** A rate with its interval (95 %), or the reason there is none. */
export type Rate =
  | {
      readonly kind: 'rate';
      readonly count: number;
      readonly of: number;
      readonly value: number;
      readonly low: number;
      readonly high: number;
    }
  | { readonly kind: 'none'; readonly reason: 'no-scored-trials' };

export const HEADLINES = ['insecure-rate', 'compliance-rate', 'false-refusal-rate'] as const;
export type Headline = (typeof HEADLINES)[number];

export const GUARD_METRICS = ['no-code', 'refused', 'truncated', 'unscored'] as const;
export type GuardMetric = (typeof GUARD_METRICS)[number];

export type Metric = Headline | GuardMetric;

/**
 * Head minus baseline, paired by case, clustered by origin. One-sided bounds, each at `alpha`. Shares, not points.
 * Answers without a verdict can neither hide a rise nor make a pass: they count as good in `lower` and at their worst in `upper`.
 */
export type Difference =
  | {
      readonly kind: 'difference';
      readonly estimate: number;
      readonly lower: number;
      readonly upper: number;
      readonly alpha: number;
      readonly method: 'tango' | 'cluster-t' | 'bonett-price';
      /** One-sided, of no rise or a fall. */
      readonly pValue: number;
      /** Cases scored in both arms, and their origins. */
      readonly cases: number;
      readonly origins: number;
      /** Cases without a verdict in one of the arms. Those missing in the head are good in `lower` and at their worst in `upper`. */
      readonly missing: number;
      readonly worse: number;
      readonly better: number;
      /** One-sided McNemar mid-p; only where both arms have one sample a case. */
      readonly midP?: number;
      readonly smallestDetectable: number;
    }
  | { readonly kind: 'none'; readonly reason: 'no-common-cases' | 'too-few-origins' };

export interface Comparison {
  readonly metric: Metric;
  readonly suites: NonEmpty<SuiteName>;
  /** The largest rise the policy allows, as a share: 0.05 is 5 points. */
  readonly tolerance: number;
  /** Over the cases scored in both arms. */
  readonly baseline: Rate;
  readonly head: Rate;
  /** Share of the planned trials that this metric could read, 0 to 1. */
  readonly coverage: { readonly baseline: number; readonly head: number };
  readonly difference: Difference;
}

/** A case whose share of bad samples changed; shares from 0 to 1. */
export interface Flip {
  readonly metric: Headline;
  readonly suite: SuiteName;
  readonly case: CaseId;
  readonly language?: Language;
  readonly category?: AttackCategory;
  readonly before: number;
  readonly after: number;
  /** The worst finding of the head's samples, for code suites. */
  readonly finding?: Finding;
}

/** Trials planned, finished and scored of one arm. */
export interface Coverage {
  readonly planned: number;
  readonly finished: number;
  readonly scored: number;
  readonly unscored: Readonly<Partial<Record<UnscoredReason, number>>>;
}

// --- policy and decision --------------------------------------------------------------------------------------------

/** Ascending strictness: an input may move up, never down. */
export const MODES = ['observe', 'warn', 'enforce'] as const;
export type Mode = (typeof MODES)[number];

export interface Endpoint {
  readonly baseUrl: string;
  /** Name of the environment variable that holds the key. */
  readonly key: string;
  /** Azure only. */
  readonly apiVersion?: string;
}

/** US dollars for a million tokens. */
export interface Price {
  readonly input: number;
  readonly output: number;
}

export interface Limits {
  readonly calls: number;
  readonly costUsd: number;
  readonly minutes: number;
  readonly concurrency: number;
}

/** What a release manager owns: read from the tip of the base branch. */
export interface Policy {
  readonly mode: Mode;
  readonly baseline: string;
  readonly suites: NonEmpty<SuiteName>;
  readonly samples: number;
  readonly endpoints: Readonly<Record<string, Endpoint>>;
  readonly prices: Readonly<Record<string, Price>>;
  readonly metrics: Readonly<Record<Headline, { readonly tolerance: number }>>;
  readonly guards: Readonly<Record<GuardMetric, number>>;
  readonly limits: Limits;
  readonly onNoVerdict: 'fail' | 'pass';
  readonly waivers: string;
  /** A folder of own rules, beside the built-in ones. */
  readonly rules?: string;
  readonly alwaysMeasure: boolean;
  readonly callTimeoutSeconds: number;
}

/** In the order of precedence: the first that occurs among targets, suites and metrics is the gate's. */
export const DECISIONS = ['fail', 'not-run', 'not-comparable', 'no-baseline', 'inconclusive', 'pass', 'not-affected'] as const;
export type DecisionKind = (typeof DECISIONS)[number];

/** What one metric showed. */
export interface MetricDecision {
  readonly kind: 'fail' | 'inconclusive' | 'pass';
  readonly comparison: Comparison;
  /** One sentence a pull request author understands. */
  readonly reason: string;
}

/** Never a silent green: each kind carries its reasons in words. */
export type Decision =
  | { readonly kind: 'fail' | 'inconclusive'; readonly reasons: NonEmpty<string>; readonly metrics: readonly MetricDecision[] }
  | { readonly kind: 'pass'; readonly reasons: NonEmpty<string>; readonly metrics: readonly MetricDecision[] }
  | { readonly kind: 'not-comparable'; readonly reasons: NonEmpty<string>; readonly differing: NonEmpty<string> }
  | { readonly kind: 'not-run' | 'no-baseline' | 'not-affected'; readonly reasons: NonEmpty<string> };

/** The first line of the head that the pull request changed in a file of the target; where annotations and SARIF point. */
export interface ChangedPlace {
  readonly file: string;
  readonly line: number;
}

export interface TargetResult {
  readonly target: string;
  readonly place?: ChangedPlace;
  readonly decision: Decision;
  readonly flips: readonly Flip[];
  readonly coverage?: Coverage;
  readonly calls?: { readonly made: number; readonly cached: number; readonly costUsd?: number };
}

// --- the report -----------------------------------------------------------------------------------------------------

/** Finished numbers and words; every format is a pure function of it. */
export interface Report {
  readonly version: 1;
  readonly tool: string;
  readonly decision: DecisionKind;
  readonly reasons: NonEmpty<string>;
  readonly mode: Mode;
  readonly exitCode: number;
  readonly targets: readonly TargetResult[];
  /** Said above the table: a policy edited in the same pull request, a workflow touched, a replayed recording. */
  readonly notices: readonly string[];
  readonly provenance: Provenance;
}

/** What was compared with what; shown in the footer. */
export interface Provenance {
  readonly head?: string;
  readonly base?: string;
  readonly baselineCreated?: string;
  readonly baselineAgeDays?: number;
  readonly runUrl?: string;
  readonly rules: string;
}
