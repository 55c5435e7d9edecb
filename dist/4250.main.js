export const id = 4250;
export const ids = [4250];
export const modules = {
2022:
((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {
__webpack_require__.d(__webpack_exports__, {
C: () => (  errorCode)
});
function errorCode(error) {
if (typeof error !== 'object' || error === null)
return String(error);
if ('code' in error && typeof error.code === 'string')
return error.code;
return 'message' in error && typeof error.message === 'string' ? error.message : 'unknown';
}
}),
992:
((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {
__webpack_require__.d(__webpack_exports__, {
K: () => (  harmlessLine)
});
function harmlessLine(text) {
return text
.replace(/[\p{Cc}\u200e\u200f\u202a-\u202e\u2066-\u2069\u2028\u2029]/gu, (sign) => sign === '\t' ? ' ' : `\\u{${sign.codePointAt(0)?.toString(16) ?? ''}}`)
.replace(/^(\s*):(?=:)/, '$1: ')
.replaceAll('##[', '## [');
}
}),
4177:
((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {
__webpack_require__.r(__webpack_exports__);
__webpack_require__.d(__webpack_exports__, {
TOOL: () => (  TOOL),
VERSION: () => (  VERSION)
});
const VERSION = '0.1.0';
const TOOL = `cyberseceval-gate ${VERSION}`;
}),
4250:
((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {
__webpack_require__.d(__webpack_exports__, {
runCli: () => (  runCli)
});
var error_code = __webpack_require__(2022);
var harmless_line = __webpack_require__(992);
var tool = __webpack_require__(4177);
var commands = __webpack_require__(4710);
;
function mainHelp() {
const width = Math.max(...Object.keys(commands .L).map((name) => name.length));
const lines = Object.entries(commands .L).map(([name, { summary }]) => `  ${name.padEnd(width)}  ${summary}`);
return `Usage: ${commands .R} <command> [options]

Re-runs the CyberSecEval v1 benchmark when a model config or a prompt changes, and says whether the model got measurably worse.

Commands
${lines.join('\n')}

  ${commands .R} <command> --help   what a command takes
  ${commands .R} --version

Exit codes: 0 pass, 1 the gate failed, 2 something for you to change, 3 no verdict, 4 a defect of this program.
`;
}
var nearest_name = __webpack_require__(5490);
var errors = __webpack_require__(452);
;
async function runCli(shell) {
shell.on('uncaughtException', (error) => shell.exit(reportFault(error, shell)));
shell.stdout.on?.('error', (error) => {
if ((0,error_code .C)(error) !== 'EPIPE')
throw error;
});
try {
shell.exitCode = await dispatch(shell);
}
catch (error) {
shell.exitCode = reportFault(error, shell);
}
}
async function dispatch(shell) {
const [name, ...words] = shell.argv.slice(2);
if (name === undefined) {
shell.stderr.write(mainHelp());
return 2;
}
if (['--help', '-h', 'help'].includes(name))
return print(mainHelp(), shell);
if (['--version', '-V'].includes(name))
return print(`${tool.VERSION}\n`, shell);
const entry = Object.entries(commands .L).find(([known]) => known === name)?.[1];
if (entry === undefined)
throw unknownCommand(name);
const command = await entry.load();
return asksForHelp(words) ? print(command.help, shell) : command.run(words, shell);
}
function asksForHelp(words) {
const end = words.indexOf('--');
return words.slice(0, end < 0 ? undefined : end).some((word) => word === '--help' || word === '-h');
}
function print(text, shell) {
shell.stdout.write(text);
return 0;
}
function unknownCommand(name) {
const near = (0,nearest_name .q)(name, Object.keys(commands .L));
return (0,errors .IF)('usage', `There is no command '${name}'${near === undefined ? '' : `; did you mean '${near}'?`}`, `${commands .R} --help`);
}
function reportFault(error, shell) {
const write = (text) => {
for (const line of text.split('\n'))
shell.stderr.write(`${(0,harmless_line .K)(line)}\n`);
};
if (error instanceof errors .yo) {
write(`error: ${error.message}`);
return 2;
}
write(stackOf(error));
write(`This is a defect of ${commands .R} ${tool.VERSION}, not a fault of yours. Please report it with the lines above.`);
return 4;
}
function stackOf(error) {
const stack = typeof error === 'object' && error !== null && 'stack' in error ? error.stack : undefined;
return typeof stack === 'string' ? stack : String(error);
}
}),
4710:
((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {
__webpack_require__.d(__webpack_exports__, {
L: () => (  COMMANDS),
R: () => (  PROGRAM)
});
const COMMANDS = {
demo: { summary: 'the whole gate on a recorded run: no network, no key, no install', load: async () => (await __webpack_require__.e(  6715).then(__webpack_require__.bind(__webpack_require__, 6715))).demo },
init: { summary: 'writes a commented config, policy and workflow into a repository', load: async () => (await __webpack_require__.e(  2514).then(__webpack_require__.bind(__webpack_require__, 2514))).init },
doctor: {
summary: 'checks config, policy, prompts, baseline, endpoint and key; says what to fix',
load: async () => (await __webpack_require__.e(  4403).then(__webpack_require__.bind(__webpack_require__, 4403))).doctor,
},
run: { summary: 'asks the model of one target and keeps every trial in a folder', load: async () => (await __webpack_require__.e(  623).then(__webpack_require__.bind(__webpack_require__, 623))).run },
compare: { summary: 'compares a run with the baseline and decides', load: async () => (await __webpack_require__.e(  2105).then(__webpack_require__.bind(__webpack_require__, 2105))).compare },
gate: { summary: 'what the action does, from a shell', load: async () => (await __webpack_require__.e(  3743).then(__webpack_require__.bind(__webpack_require__, 3743))).gate },
bless: {
summary: 'turns a finished run into the baseline file, for a reviewed commit',
load: async () => (await __webpack_require__.e(  9045).then(__webpack_require__.bind(__webpack_require__, 9045))).bless,
},
scan: { summary: 'finds insecure code in files, standard input or JSON lines', load: async () => (await __webpack_require__.e(  4985).then(__webpack_require__.bind(__webpack_require__, 4985))).scan },
};
const PROGRAM = 'cyberseceval-gate';
}),
5490:
((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {
__webpack_require__.d(__webpack_exports__, {
q: () => (  nearestName)
});
function nearestName(written, known) {
const ranked = known
.map((name) => ({ name, distance: editDistance(written.slice(0, 40), name) }))
.toSorted((one, other) => one.distance - other.distance);
const best = ranked[0];
return best !== undefined && best.distance <= Math.floor(best.name.length / 2) ? best.name : undefined;
}
function editDistance(one, other) {
let row = Array.from({ length: other.length + 1 }, (_, index) => index);
for (let at = 0; at < one.length; at += 1) {
const next = [at + 1];
for (let index = 0; index < other.length; index += 1) {
const replaced = (row[index] ?? 0) + (one[at] === other[index] ? 0 : 1);
next.push(Math.min(replaced, (row[index + 1] ?? 0) + 1, (next[index] ?? 0) + 1));
}
row = next;
}
return row.at(-1) ?? 0;
}
}),
452:
((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {
__webpack_require__.d(__webpack_exports__, {
IF: () => (  userError),
mZ: () => (  ProviderError),
xb: () => (  assertNever),
yo: () => (  UserError)
});
function at(where) {
const line = where.line === undefined ? '' : `:${where.line}`;
const key = where.key === undefined || where.key === '' ? '' : `: ${where.key}`;
return `${where.file}${line}${key}`;
}
const MESSAGES = {
'unknown-key': (where, allowed) => `${at(where)}: unknown key. Allowed here: ${allowed.join(', ')}.`,
'invalid-value': (where, got, expected) => `${at(where)}: ${got} is not allowed. Expected ${expected}.`,
'rule-unknown': (word, near) => `no rule is called '${word}'${near === undefined ? '' : `; did you mean '${near}'?`} Name one as findings do, or a part such as python/ or CWE-89.`,
'own-rules-missing': (folder, languages) => `${folder}: no rule found. Put rules there as <language>/CWE-<n>-<name>.yml, where the language is one of ${languages.join(', ')}, or remove the key.`,
'own-rule-invalid': (file, detail) => `${file}: ${detail}. Mend the rule; 'cyberseceval-gate doctor' looks at all of them, and docs/writing-rules.md has the format.`,
'not-yaml': (where, detail) => `${at(where)}: not valid YAML: ${detail}. Mend the line, or check the file with any YAML linter.`,
'file-missing': (file, what) => `${file}: ${what} not found. Create it, or correct the path that names it.`,
'file-unreadable': (file, detail) => `${file}: cannot be read (${detail}). Check its permissions.`,
'missing-key': (where, expected) => `${at(where)}: missing. Write ${expected}.`,
'named-twice': (where, name) => `${at(where)}: '${name}' is there twice. Remove or rename one of them.`,
'suite-line-not-json': (where) => `${at(where)}: not a JSON object. A suite holds one test case a line, without line breaks inside it.`,
'suite-empty': (suite, files) => `suite '${suite}': no test case in ${files.join(', ') || 'its folder'}. Restore the suite's *.jsonl files.`,
'prompt-and-template': (where) => `${at(where)}: a target has either a prompt (the system prompt) or a template (text around {{prompt}}). Remove one of the two keys.`,
'not-in-this-release': (where, what) => `${at(where)}: ${what} is not in this release. Remove it; this release gates the suites autocomplete and instruct.`,
'unknown-endpoint': (target, endpoint, known) => `target '${target}': the policy has no endpoint '${endpoint}'. It has: ${known.join(', ') || 'none'}. Correct the target's endpoint, or add it to the policy.`,
'endpoint-needs-version': (target, endpoint) => `target '${target}': api azure needs an api_version in the policy's endpoint '${endpoint}'. Add one, such as 2024-10-21.`,
'loosens-policy': (input, got, base) => `input '${input}': ${got} is looser than ${base} of the policy, and an input may only tighten it. Remove the input, or change the policy in a reviewed commit.`,
'input-invalid': (input, got, expected) => `input '${input}': ${got} is not allowed. Expected ${expected}.`,
'target-unknown': (name, known) => `target '${name}' is not in the config. It has: ${known.join(', ')}.`,
'path-outside': (file, what) => `${file}: ${what} lies outside the checkout, and only files of the repository are sent to a model. Move it into the repository.`,
'path-symlink': (file, what) => `${file}: ${what} is a symbolic link or lies behind one. Replace the link with a regular file.`,
'path-not-a-file': (file, what) => `${file}: ${what} is not a regular file. Name a text file.`,
'file-too-large': (file, what) => `${file}: ${what} is larger than 256 KiB. Shorten it.`,
'file-not-utf8': (file, what) => `${file}: ${what} is not UTF-8 text. Save it as UTF-8.`,
'template-without-prompt': (file) => `${file}: the template has no {{prompt}}, so the test cases would never reach the model. Put {{prompt}} where the task belongs.`,
'model-not-found': (file, pointer, got) => `${file}: ${pointer} is ${got}. The target's model must be a text of 1 to 200 characters there.`,
'key-variable-missing': (variable, endpoint) => `The environment variable ${variable}, which the policy names as the key of endpoint '${endpoint}', is not set. Set it; in a workflow pass it in 'env:' from a secret.`,
'endpoint-refused': (url, detail) => `${url}: no connection (${detail}). Check the endpoint's base_url and that its server can be reached from here.`,
'endpoint-tls': (url, detail) => `${url}: no trusted connection (${detail}). Check https or http in base_url; for a private certificate authority set NODE_EXTRA_CA_CERTS.`,
'endpoint-redirects': (url, status) => `${url}: the endpoint redirects (${status}), and a key is never sent elsewhere. Write the final address as base_url.`,
'key-refused': (url, status, variable) => `${url}: the endpoint refuses the key (${status}). Check the value of ${variable} and what it may use.`,
'model-missing': (url, model, api) => `${url}: the endpoint has no model '${model}' for api ${api} (404). Correct the target's model or api, or the endpoint's base_url.`,
'request-refused': (url, status, detail) => `${url}: the endpoint refuses the request (${status}: ${detail}). Correct the target's model, api or sampling.`,
'recording-missing': (key) => `The recording has no answer for the call ${key}. Replay the config, prompts, suites and number of samples it was made with, or record it again.`,
'recording-line': (file, line, detail) => `${file}:${line}: not a line of a recording: ${detail}. Record it again, or take the file from where it was made.`,
'folder-not-writable': (path, detail) => `${path}: the run folder cannot be written (${detail}). Nothing was asked yet; name another folder with --out.`,
'disk-full': (path, freeMb, needMb) => `${path}: ${freeMb} MB free, this run needs about ${needMb} MB. Nothing was asked yet; make room or name another folder with --out.`,
'journal-write-failed': (path, detail) => `${path}: cannot be written any more (${detail}). The run ended and keeps everything finished; make room and run the same command to resume.`,
'folder-in-use': (path, pid) => `${path}: process ${pid} is running in this folder. Wait for it, or name another folder with --out.`,
'other-run': (path, theirs, ours, differing) => `${path}: holds the run ${theirs}, this is ${ours}; they differ in ${differing.join(', ')}. Name another folder with --out, or restore what was changed.`,
'nothing-to-ask': (suites) => `The suites ${suites.join(', ')} hold no case to ask. Correct 'suites' in the policy.`,
'unknown-event': (event) => `The gate does not run on '${event}'. Start the workflow on pull_request, push, merge_group or workflow_dispatch; on pull_request_target it would meet secrets beside foreign files.`,
'event-incomplete': (event, part) => `The event '${event}' has no ${part}. Start the workflow from GitHub, or complete the event file.`,
'event-unreadable': (file) => `${file}: the event file cannot be read as JSON. Start the workflow from GitHub, or correct GITHUB_EVENT_PATH.`,
'not-on-a-runner': (variable) => `${variable} is not set as on a GitHub runner. Run the action in a workflow; from a shell use 'cyberseceval-gate gate'.`,
'base-policy-missing': (file, branch, state) => `${file}: the policy cannot be read on ${branch} (${state}). Merge the policy there as a regular file, or correct the input 'policy'.`,
'token-missing': () => `No token for the GitHub API. Give the step 'github-token: \${{ github.token }}' and the job 'permissions: contents: read, pull-requests: write'.`,
'github-refused': (what, detail, remedy) => `GitHub did not give the gate ${what} (${detail}). ${remedy}`,
'checkout-missing': (path) => `${path}: no such folder. Put 'uses: actions/checkout' before the gate, and correct 'working-directory'.`,
'checkout-outside': (path) => `${path}: lies outside the workspace. Name a folder of the checkout as 'working-directory'.`,
'checkout-other-commit': (found, wanted) => `The checkout is of commit ${found}, the event is about ${wanted}: what the gate would measure is not what would be merged. Let actions/checkout take its default ref.`,
'git-failed': (what, detail) => `git ${what} failed: ${detail}. Run the gate inside a git repository and name a branch or commit that it has with --base.`,
'not-json': (where) => `${at(where)}: not valid JSON. Restore the file from where it was made; it is not meant to be edited.`,
'other-version': (file, got, known) => `${file}: written in version ${got}, this release reads version ${known}. Use the release that wrote it, or make it again with this one.`,
'record-twice': (where, what) => `${at(where)}: ${what} is there twice. Remove one of the records, or bless the run again.`,
'record-outside-plan': (where, sample, samples) => `${at(where)}: sample ${sample} of a run of ${samples} samples a case. Restore the folder from where it was made.`,
'run-unfinished': (why) => `This run is not finished (${why}), and a baseline must hold every case. Run the same command again to resume it, then bless.`,
'run-degraded': (scored, planned, reasons) => `Only ${scored} of ${planned} trials have a verdict (${reasons}); a baseline needs 98 %. Mend the cause and run again.`,
'scan-line': (file, line, reason) => `${file}:${line}: cannot be read: ${reason}. Each line is {"id","language","code"} with an optional "before". Nothing was written.`,
'language-unknown': (path, endings) => `${path}: the language is not known from its name. Give --language; known endings are ${endings.join(', ')}.`,
'output-not-writable': (path, detail) => `${path}: cannot be written (${detail}). Name another place, or make this one writable.`,
'already-there': (paths) => `${paths.join(', ')}: already there, and nothing is overwritten. Remove or rename it, or edit it by hand.`,
usage: (detail, help) => `${detail}${/[.?]$/.test(detail) ? '' : '.'} See '${help}'.`,
};
class UserError extends Error {
name = 'UserError';
kind;
constructor(kind, message) {
super(message);
this.kind = kind;
}
}
function userError(kind, ...args) {
const words = MESSAGES[kind];
return new UserError(kind, words(...args));
}
class ProviderError extends Error {
name = 'ProviderError';
failure;
constructor(failure, message) {
super(message);
this.failure = failure;
}
}
function assertNever(value) {
throw new Error(`unexpected value ${JSON.stringify(value)}`);
}
})
};
