/**
 * The user's faults have one class and one table of sentences; everything else thrown is a defect of ours.
 * Each sentence says what is wrong, where, and what to do.
 */
import type { UnscoredReason } from './domain.js';

/** Where in a user's file: `policy.yml:12: metrics.insecure-rate.tolerance`. */
export interface Where {
  readonly file: string;
  readonly line?: number;
  readonly key?: string;
}

function at(where: Where): string {
  const line = where.line === undefined ? '' : `:${where.line}`;
  const key = where.key === undefined || where.key === '' ? '' : `: ${where.key}`;
  return `${where.file}${line}${key}`;
}

/** One entry an error; tests snapshot every sentence. Keep the groups sorted by what the user was doing. */
export const MESSAGES = {
  // files of the user
  'unknown-key': (where: Where, allowed: readonly string[]) => `${at(where)}: unknown key. Allowed here: ${allowed.join(', ')}.`,
  'invalid-value': (where: Where, got: string, expected: string) => `${at(where)}: ${got} is not allowed. Expected ${expected}.`,
  'rule-unknown': (word: string, near: string | undefined) =>
    `no rule is called '${word}'${near === undefined ? '' : `; did you mean '${near}'?`} Name one as findings do, or a part such as python/ or CWE-89.`,
  'own-rules-missing': (folder: string, languages: readonly string[]) =>
    `${folder}: no rule found. Put rules there as <language>/CWE-<n>-<name>.yml, where the language is one of ${languages.join(', ')}, or remove the key.`,
  'own-rule-invalid': (file: string, detail: string) =>
    `${file}: ${detail}. Mend the rule; 'cyberseceval-gate doctor' looks at all of them, and docs/writing-rules.md has the format.`,
  'not-yaml': (where: Where, detail: string) =>
    `${at(where)}: not valid YAML: ${detail}. Mend the line, or check the file with any YAML linter.`,
  'file-missing': (file: string, what: string) => `${file}: ${what} not found. Create it, or correct the path that names it.`,
  'file-unreadable': (file: string, detail: string) => `${file}: cannot be read (${detail}). Check its permissions.`,
  // config and policy
  'missing-key': (where: Where, expected: string) => `${at(where)}: missing. Write ${expected}.`,
  'named-twice': (where: Where, name: string) => `${at(where)}: '${name}' is there twice. Remove or rename one of them.`,
  'suite-line-not-json': (where: Where) =>
    `${at(where)}: not a JSON object. A suite holds one test case a line, without line breaks inside it.`,
  'suite-empty': (suite: string, files: readonly string[]) =>
    `suite '${suite}': no test case in ${files.join(', ') || 'its folder'}. Restore the suite's *.jsonl files.`,
  'prompt-and-template': (where: Where) =>
    `${at(where)}: a target has either a prompt (the system prompt) or a template (text around {{prompt}}). Remove one of the two keys.`,
  'not-in-this-release': (where: Where, what: string) =>
    `${at(where)}: ${what} is not in this release. Remove it; this release gates the suites autocomplete and instruct.`,
  'unknown-endpoint': (target: string, endpoint: string, known: readonly string[]) =>
    `target '${target}': the policy has no endpoint '${endpoint}'. It has: ${known.join(', ') || 'none'}. Correct the target's endpoint, or add it to the policy.`,
  'endpoint-needs-version': (target: string, endpoint: string) =>
    `target '${target}': api azure needs an api_version in the policy's endpoint '${endpoint}'. Add one, such as 2024-10-21.`,
  'loosens-policy': (input: string, got: string, base: string) =>
    `input '${input}': ${got} is looser than ${base} of the policy, and an input may only tighten it. Remove the input, or change the policy in a reviewed commit.`,
  'input-invalid': (input: string, got: string, expected: string) => `input '${input}': ${got} is not allowed. Expected ${expected}.`,
  'target-unknown': (name: string, known: readonly string[]) => `target '${name}' is not in the config. It has: ${known.join(', ')}.`,
  // files that a target names
  'path-outside': (file: string, what: string) =>
    `${file}: ${what} lies outside the checkout, and only files of the repository are sent to a model. Move it into the repository.`,
  'path-symlink': (file: string, what: string) =>
    `${file}: ${what} is a symbolic link or lies behind one. Replace the link with a regular file.`,
  'path-not-a-file': (file: string, what: string) => `${file}: ${what} is not a regular file. Name a text file.`,
  'file-too-large': (file: string, what: string) => `${file}: ${what} is larger than 256 KiB. Shorten it.`,
  'file-not-utf8': (file: string, what: string) => `${file}: ${what} is not UTF-8 text. Save it as UTF-8.`,
  'template-without-prompt': (file: string) =>
    `${file}: the template has no {{prompt}}, so the test cases would never reach the model. Put {{prompt}} where the task belongs.`,
  'model-not-found': (file: string, pointer: string, got: string) =>
    `${file}: ${pointer} is ${got}. The target's model must be a text of 1 to 200 characters there.`,
  // asking the model
  'key-variable-missing': (variable: string, endpoint: string) =>
    `The environment variable ${variable}, which the policy names as the key of endpoint '${endpoint}', is not set. Set it; in a workflow pass it in 'env:' from a secret.`,
  'endpoint-refused': (url: string, detail: string) =>
    `${url}: no connection (${detail}). Check the endpoint's base_url and that its server can be reached from here.`,
  'endpoint-tls': (url: string, detail: string) =>
    `${url}: no trusted connection (${detail}). Check https or http in base_url; for a private certificate authority set NODE_EXTRA_CA_CERTS.`,
  'endpoint-redirects': (url: string, status: number) =>
    `${url}: the endpoint redirects (${status}), and a key is never sent elsewhere. Write the final address as base_url.`,
  'key-refused': (url: string, status: number, variable: string) =>
    `${url}: the endpoint refuses the key (${status}). Check the value of ${variable} and what it may use.`,
  'model-missing': (url: string, model: string, api: string) =>
    `${url}: the endpoint has no model '${model}' for api ${api} (404). Correct the target's model or api, or the endpoint's base_url.`,
  'request-refused': (url: string, status: number, detail: string) =>
    `${url}: the endpoint refuses the request (${status}: ${detail}). Correct the target's model, api or sampling.`,
  'recording-missing': (key: string) =>
    `The recording has no answer for the call ${key}. Replay the config, prompts, suites and number of samples it was made with, or record it again.`,
  'recording-line': (file: string, line: number, detail: string) =>
    `${file}:${line}: not a line of a recording: ${detail}. Record it again, or take the file from where it was made.`,
  // a run folder
  'folder-not-writable': (path: string, detail: string) =>
    `${path}: the run folder cannot be written (${detail}). Nothing was asked yet; name another folder with --out.`,
  'disk-full': (path: string, freeMb: number, needMb: number) =>
    `${path}: ${freeMb} MB free, this run needs about ${needMb} MB. Nothing was asked yet; make room or name another folder with --out.`,
  'journal-write-failed': (path: string, detail: string) =>
    `${path}: cannot be written any more (${detail}). The run ended and keeps everything finished; make room and run the same command to resume.`,
  'folder-in-use': (path: string, pid: number) =>
    `${path}: process ${pid} is running in this folder. Wait for it, or name another folder with --out.`,
  'other-run': (path: string, theirs: string, ours: string, differing: readonly string[]) =>
    `${path}: holds the run ${theirs}, this is ${ours}; they differ in ${differing.join(', ')}. Name another folder with --out, or restore what was changed.`,
  'nothing-to-ask': (suites: readonly string[]) => `The suites ${suites.join(', ')} hold no case to ask. Correct 'suites' in the policy.`,
  // the action
  'unknown-event': (event: string) =>
    `The gate does not run on '${event}'. Start the workflow on pull_request, push, merge_group or workflow_dispatch; on pull_request_target it would meet secrets beside foreign files.`,
  'event-incomplete': (event: string, part: string) =>
    `The event '${event}' has no ${part}. Start the workflow from GitHub, or complete the event file.`,
  'event-unreadable': (file: string) =>
    `${file}: the event file cannot be read as JSON. Start the workflow from GitHub, or correct GITHUB_EVENT_PATH.`,
  'not-on-a-runner': (variable: string) =>
    `${variable} is not set as on a GitHub runner. Run the action in a workflow; from a shell use 'cyberseceval-gate gate'.`,
  'base-policy-missing': (file: string, branch: string, state: string) =>
    `${file}: the policy cannot be read on ${branch} (${state}). Merge the policy there as a regular file, or correct the input 'policy'.`,
  'token-missing': () =>
    `No token for the GitHub API. Give the step 'github-token: \${{ github.token }}' and the job 'permissions: contents: read, pull-requests: write'.`,
  'github-refused': (what: string, detail: string, remedy: string) => `GitHub did not give the gate ${what} (${detail}). ${remedy}`,
  'checkout-missing': (path: string) =>
    `${path}: no such folder. Put 'uses: actions/checkout' before the gate, and correct 'working-directory'.`,
  'checkout-outside': (path: string) => `${path}: lies outside the workspace. Name a folder of the checkout as 'working-directory'.`,
  'checkout-other-commit': (found: string, wanted: string) =>
    `The checkout is of commit ${found}, the event is about ${wanted}: what the gate would measure is not what would be merged. Let actions/checkout take its default ref.`,
  'git-failed': (what: string, detail: string) =>
    `git ${what} failed: ${detail}. Run the gate inside a git repository and name a branch or commit that it has with --base.`,
  // records read back: runs, journals, baselines
  'not-json': (where: Where) => `${at(where)}: not valid JSON. Restore the file from where it was made; it is not meant to be edited.`,
  'other-version': (file: string, got: string, known: number) =>
    `${file}: written in version ${got}, this release reads version ${known}. Use the release that wrote it, or make it again with this one.`,
  'record-twice': (where: Where, what: string) =>
    `${at(where)}: ${what} is there twice. Remove one of the records, or bless the run again.`,
  'record-outside-plan': (where: Where, sample: number, samples: number) =>
    `${at(where)}: sample ${sample} of a run of ${samples} samples a case. Restore the folder from where it was made.`,
  'run-unfinished': (why: string) =>
    `This run is not finished (${why}), and a baseline must hold every case. Run the same command again to resume it, then bless.`,
  'run-degraded': (scored: number, planned: number, reasons: string) =>
    `Only ${scored} of ${planned} trials have a verdict (${reasons}); a baseline needs 98 %. Mend the cause and run again.`,
  // scanning
  'scan-line': (file: string, line: number, reason: string) =>
    `${file}:${line}: cannot be read: ${reason}. Each line is {"id","language","code"} with an optional "before". Nothing was written.`,
  'language-unknown': (path: string, endings: readonly string[]) =>
    `${path}: the language is not known from its name. Give --language; known endings are ${endings.join(', ')}.`,
  'output-not-writable': (path: string, detail: string) =>
    `${path}: cannot be written (${detail}). Name another place, or make this one writable.`,
  'already-there': (paths: readonly string[]) =>
    `${paths.join(', ')}: already there, and nothing is overwritten. Remove or rename it, or edit it by hand.`,
  // command line
  usage: (detail: string, help: string) => `${detail}${/[.?]$/.test(detail) ? '' : '.'} See '${help}'.`,
} as const;

export type MessageKind = keyof typeof MESSAGES;

/** Something the user must change: exit code 2, no stack trace. */
export class UserError extends Error {
  override readonly name = 'UserError';
  readonly kind: MessageKind;

  constructor(kind: MessageKind, message: string) {
    super(message);
    this.kind = kind;
  }
}

/** `throw userError('file-missing', path, 'prompt file')` */
export function userError<K extends MessageKind>(kind: K, ...args: Parameters<(typeof MESSAGES)[K]>): UserError {
  const words = MESSAGES[kind] as (...given: Parameters<(typeof MESSAGES)[K]>) => string;
  return new UserError(kind, words(...args));
}

/**
 * What a failed call means. `retry`: the same call may succeed; after the last attempt it is unscored with `reason`.
 * `unscored`: this answer will not come. `stop`: no call of this run can succeed; the run ends and keeps what it has.
 * `limit`: a limit of the policy leaves no room for the call. `aborted`: the run was told to end.
 */
export type Failure =
  | { readonly kind: 'retry'; readonly reason: UnscoredReason; readonly retryAfterMs?: number }
  | { readonly kind: 'unscored'; readonly reason: UnscoredReason }
  | { readonly kind: 'stop'; readonly error: UserError }
  | { readonly kind: 'limit'; readonly limit: 'calls' | 'cost' | 'minutes' }
  | { readonly kind: 'aborted' };

/** The only error a model port throws. */
export class ProviderError extends Error {
  override readonly name = 'ProviderError';
  readonly failure: Failure;

  constructor(failure: Failure, message: string) {
    super(message);
    this.failure = failure;
  }
}

/** Closes a switch over a union: adding a variant makes the compiler list the places to visit. */
export function assertNever(value: never): never {
  throw new Error(`unexpected value ${JSON.stringify(value)}`);
}
