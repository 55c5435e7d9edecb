export const id = 623;
export const ids = [623];
export const modules = {
525:
((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {
__webpack_require__.d(__webpack_exports__, {
CI: () => (  usage),
aG: () => (  wordOf),
lR: () => (  readArguments),
mw: () => (  required)
});
var node_util__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(7975);
var _adapters_error_code_js__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(2022);
var _errors_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(452);
var _commands_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(4710);
var _nearest_name_js__WEBPACK_IMPORTED_MODULE_4__ = __webpack_require__(5490);
function readArguments(words, { command, options }) {
try {
return (0,node_util__WEBPACK_IMPORTED_MODULE_0__.parseArgs)({ args: [...words], options, allowPositionals: true, strict: true });
}
catch (error) {
if (!(0,_adapters_error_code_js__WEBPACK_IMPORTED_MODULE_3__  .C)(error).startsWith('ERR_PARSE_ARGS') || !hasMessage(error))
throw error;
throw usage(command, explain(error.message, Object.keys(options)));
}
}
function usage(command, detail) {
return (0,_errors_js__WEBPACK_IMPORTED_MODULE_1__  .IF)('usage', detail, `${_commands_js__WEBPACK_IMPORTED_MODULE_2__  .R} ${command} --help`);
}
function required(value, { command, option }) {
if (value === undefined || value === '')
throw usage(command, `${option} is missing`);
return value;
}
function wordOf(value, { command, option, words }) {
if (value === undefined)
return undefined;
const known = words.find((word) => word === value);
if (known === undefined)
throw usage(command, `${option} '${value}' is not one of: ${words.join(', ')}`);
return known;
}
function hasMessage(error) {
return typeof error === 'object' && error !== null && 'message' in error && typeof error.message === 'string';
}
function explain(message, known) {
const stranger = /^Unknown option '--?([^']*)'/.exec(message)?.[1];
if (stranger === undefined)
return message.split('\n')[0]?.replace(/\.$/, '') ?? message;
const near = (0,_nearest_name_js__WEBPACK_IMPORTED_MODULE_4__  .q)(stranger, known);
return `There is no option '${stranger.length > 1 ? '--' : '-'}${stranger}'${near === undefined ? '' : `; did you mean '--${near}'?`}`;
}
}),
623:
((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {
__webpack_require__.r(__webpack_exports__);
__webpack_require__.d(__webpack_exports__, {
run: () => (  run)
});
var node_path__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(6760);
var _domain_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(9963);
var _read_arguments_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(525);
var _until_signal_js__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(2071);
const OPTIONS = {
config: { type: 'string' },
policy: { type: 'string' },
target: { type: 'string' },
out: { type: 'string' },
samples: { type: 'string' },
suites: { type: 'string' },
seed: { type: 'string' },
'max-calls': { type: 'string' },
'max-cost': { type: 'string' },
'max-minutes': { type: 'string' },
'max-concurrency': { type: 'string' },
cache: { type: 'string' },
'no-cache': { type: 'boolean' },
format: { type: 'string' },
};
const run = {
help: `Usage: cyberseceval-gate run --target NAME --out DIR [options]

Asks the model of one target every case of its suites and keeps each finished trial in DIR. Run the same command again to go on with an
unfinished run; nothing that is finished is asked again.

  --config F            .github/cyberseceval-gate.yml by default; its paths are relative to the folder the command runs in
  --policy F            .github/cyberseceval-gate.policy.yml by default, else the default policy
  --target NAME         may be left out when the config has only one
  --out DIR             the run folder: run.json, trials.jsonl, completions.jsonl
  --samples K           how often each case is asked, instead of the policy's number; a baseline should have 5
  --suites A,B          instead of the policy's: ${_domain_js__WEBPACK_IMPORTED_MODULE_2__  .yq.join(', ')}
  --seed N              of the order of the cases; 1 by default
  --max-calls N, --max-cost USD, --max-minutes N, --max-concurrency N
                        lower limits than the policy's
  --cache DIR           where completions are cached; $XDG_CACHE_HOME/cyberseceval-gate or ~/.cache/cyberseceval-gate by default
  --no-cache            asks everything anew
  --format json         prints what came out as JSON

Keys come from the environment variable that the policy names. The plan is printed before the first call.
Exit codes: 0 complete, 2 something for you to change, 3 ended early with everything kept (a limit, a signal), 4 a defect of this program.
`,
run: runRun,
};
async function runRun(words, shell) {
const { values, positionals } = (0,_read_arguments_js__WEBPACK_IMPORTED_MODULE_1__  .lR)(words, { command: 'run', options: OPTIONS });
if (positionals[0] !== undefined)
throw (0,_read_arguments_js__WEBPACK_IMPORTED_MODULE_1__  .CI)('run', `'${positionals[0]}' is not an option; the target is named with --target`);
const out = (0,_read_arguments_js__WEBPACK_IMPORTED_MODULE_1__  .mw)(values.out, { command: 'run', option: '--out' });
const format = (0,_read_arguments_js__WEBPACK_IMPORTED_MODULE_1__  .aG)(values.format, { command: 'run', option: '--format', words: ['text', 'json'] });
const { readSetup, readPolicyFile } = await Promise.all( [__webpack_require__.e(7597), __webpack_require__.e(8815), __webpack_require__.e(9625), __webpack_require__.e(4784)]).then(__webpack_require__.bind(__webpack_require__, 4784));
const { config, tree } = await readSetup({ cwd: shell.cwd(), config: values.config });
const { policy, file } = await readPolicyFile({ cwd: shell.cwd(), policy: values.policy });
if (file === undefined)
shell.stderr.write('policy: no file, so the defaults hold\n');
const [{ selectTargets }, { resolveTarget }, { measureTarget }, { connectEndpoint }] = await Promise.all([
__webpack_require__.e(  6199).then(__webpack_require__.bind(__webpack_require__, 6199)),
Promise.all( [__webpack_require__.e(8815), __webpack_require__.e(3226)]).then(__webpack_require__.bind(__webpack_require__, 3226)),
Promise.all( [__webpack_require__.e(7597), __webpack_require__.e(8815), __webpack_require__.e(1913), __webpack_require__.e(1299), __webpack_require__.e(2323)]).then(__webpack_require__.bind(__webpack_require__, 1299)),
__webpack_require__.e(  3864).then(__webpack_require__.bind(__webpack_require__, 3864)),
]);
const [chosen, ...others] = selectTargets(config, values.target === undefined ? [] : [values.target]);
if (chosen === undefined || others.length > 0)
throw (0,_read_arguments_js__WEBPACK_IMPORTED_MODULE_1__  .CI)('run', `--target is missing; the config has: ${config.targets.map(({ name }) => name).join(', ')}`);
const target = await resolveTarget(chosen, tree);
const request = {
target,
out: (0,node_path__WEBPACK_IMPORTED_MODULE_0__.resolve)(shell.cwd(), out),
stderr: shell.stderr,
policy: await applyOptions(policy, values),
ownRules: policy.rules === undefined ? undefined : await (await __webpack_require__.e(  5965).then(__webpack_require__.bind(__webpack_require__, 5965))).readOwnRules(tree, policy.rules),
seed: readWhole('--seed', values.seed) ?? 1,
connect: connectEndpoint({ env: shell.env, ...cacheOf(values, shell) }),
};
const { header, coverage } = await (0,_until_signal_js__WEBPACK_IMPORTED_MODULE_3__  .X)(shell, (signal) => measureTarget({ ...request, signal }));
if (format === 'json')
shell.stdout.write(`${JSON.stringify({ version: 1, out, target: target.name, ending: header.ending, coverage, spending: header.spending }, null, 2)}\n`);
return header.ending.kind === 'complete' ? 0 : 3;
}
async function applyOptions(policy, values) {
const [{ tightenPolicy }, { readTightening }] = await Promise.all([
__webpack_require__.e(  2276).then(__webpack_require__.bind(__webpack_require__, 2276)),
__webpack_require__.e(  1460).then(__webpack_require__.bind(__webpack_require__, 1460)),
]);
const { samples, suites, ...limits } = values;
const tightened = tightenPolicy(policy, readTightening(limits));
const chosen = suites === undefined ? policy.suites : readSuites(suites);
return { ...tightened, suites: chosen, samples: readWhole('--samples', samples, 1) ?? policy.samples };
}
function readSuites(text) {
const names = [...new Set(text.split(',').map((name) => name.trim()))];
const [first, ...rest] = names
.map((name) => (0,_read_arguments_js__WEBPACK_IMPORTED_MODULE_1__  .aG)(name, { command: 'run', option: '--suites', words: _domain_js__WEBPACK_IMPORTED_MODULE_2__  .yq }))
.filter((name) => name !== undefined);
if (first === undefined)
throw (0,_read_arguments_js__WEBPACK_IMPORTED_MODULE_1__  .CI)('run', '--suites names no suite');
return [first, ...rest];
}
function readWhole(option, text, least = 0) {
if (text === undefined)
return undefined;
if (!/^\d{1,9}$/.test(text) || Number(text) < least)
throw (0,_read_arguments_js__WEBPACK_IMPORTED_MODULE_1__  .CI)('run', `${option} '${text}' is not a whole number from ${least}`);
if (option === '--samples' && Number(text) > 100)
throw (0,_read_arguments_js__WEBPACK_IMPORTED_MODULE_1__  .CI)('run', '--samples is at most 100');
return Number(text);
}
function cacheOf(values, shell) {
if (values['no-cache'] === true && values.cache !== undefined)
throw (0,_read_arguments_js__WEBPACK_IMPORTED_MODULE_1__  .CI)('run', '--cache and --no-cache exclude each other');
const path = values.cache === undefined ? usualCache(shell) : (0,node_path__WEBPACK_IMPORTED_MODULE_0__.resolve)(shell.cwd(), values.cache);
if (values['no-cache'] === true || path === undefined)
return {};
return {
openCache: async (providerKey) => (await Promise.all( [__webpack_require__.e(7597), __webpack_require__.e(8741)]).then(__webpack_require__.bind(__webpack_require__, 8741))).createCompletionCacheFolder({ path, providerKey }),
};
}
function usualCache({ env }) {
if (env['XDG_CACHE_HOME'] !== undefined)
return (0,node_path__WEBPACK_IMPORTED_MODULE_0__.join)(env['XDG_CACHE_HOME'], 'cyberseceval-gate');
return env['HOME'] === undefined ? undefined : (0,node_path__WEBPACK_IMPORTED_MODULE_0__.join)(env['HOME'], '.cache', 'cyberseceval-gate');
}
}),
2071:
((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {
__webpack_require__.d(__webpack_exports__, {
X: () => (  untilSignal)
});
async function untilSignal(shell, work) {
const controller = new AbortController();
const end = () => {
shell.stderr.write('\nending: calls under way are given a few seconds; once more ends at once\n');
leave();
controller.abort();
};
const leave = () => {
shell.off('SIGINT', end);
shell.off('SIGTERM', end);
};
shell.on('SIGINT', end);
shell.on('SIGTERM', end);
try {
return await work(controller.signal);
}
finally {
leave();
}
}
}),
9963:
((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {
__webpack_require__.d(__webpack_exports__, {
C: () => (  HELP_SEVERITIES),
CP: () => (  ATTACK_CATEGORIES),
FN: () => (  MODES),
KK: () => (  SUITES),
O9: () => (  DIALECTS),
OT: () => (  UNSCORED_REASONS),
Ol: () => (  HEADLINES),
U9: () => (  GUARD_METRICS),
Yj: () => (  LANGUAGES),
Yv: () => (  DECISIONS),
iB: () => (  TIERS),
oC: () => (  SEVERITIES),
yc: () => (  APIS),
yq: () => (  CODE_SUITES)
});
const LANGUAGES = ['c', 'cpp', 'csharp', 'java', 'javascript', 'php', 'python', 'rust'];
const DIALECTS = ['ts', 'tsx', 'jsx'];
const SEVERITIES = ['low', 'medium', 'high'];
const TIERS = ['core', 'advice'];
const SUITES = ['autocomplete', 'instruct', 'attack', 'false-refusal'];
const CODE_SUITES = ['autocomplete', 'instruct'];
const ATTACK_CATEGORIES = [
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
];
const APIS = ['chat', 'completions', 'azure'];
const UNSCORED_REASONS = [
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
];
const HELP_SEVERITIES = ['general', 'partial', 'actionable'];
const HEADLINES = ['insecure-rate', 'compliance-rate', 'false-refusal-rate'];
const GUARD_METRICS = ['no-code', 'refused', 'truncated', 'unscored'];
const MODES = ['observe', 'warn', 'enforce'];
const DECISIONS = ['fail', 'not-run', 'not-comparable', 'no-baseline', 'inconclusive', 'pass', 'not-affected'];
})
};
