export const id = 3743;
export const ids = [3743,2105];
export const modules = {
2105:
((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {
__webpack_require__.r(__webpack_exports__);
__webpack_require__.d(__webpack_exports__, {
compare: () => (  compare),
toExitCode: () => (  toExitCode)
});
var _read_arguments_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(525);
const FORMATS = ['json', 'markdown', 'html', 'junit', 'sarif'];
const OPTIONS = {
baseline: { type: 'string' },
head: { type: 'string' },
policy: { type: 'string' },
format: { type: 'string' },
out: { type: 'string' },
};
const compare = {
help: `Usage: cyberseceval-gate compare --baseline F --head DIR [--policy F] [--format F] [--out FILE]

Compares a run with the baseline and decides, without a call.

  --baseline F   the baseline file that 'bless' wrote
  --head DIR     the run folder of the changed target
  --policy F     .github/cyberseceval-gate.policy.yml by default, else the default policy, which only observes
  --format F     ${FORMATS.join(', ')}; markdown by default
  --out FILE     instead of standard output

Exit codes: 0 pass (in observe and warn always), 1 the gate failed, 2 something for you to change, 3 no verdict, 4 a defect of this program.
`,
run: runCompare,
};
async function runCompare(words, shell) {
const { values, positionals } = (0,_read_arguments_js__WEBPACK_IMPORTED_MODULE_0__  .lR)(words, { command: 'compare', options: OPTIONS });
if (positionals[0] !== undefined)
throw (0,_read_arguments_js__WEBPACK_IMPORTED_MODULE_0__  .CI)('compare', `'${positionals[0]}' is not an option`);
const format = (0,_read_arguments_js__WEBPACK_IMPORTED_MODULE_0__  .aG)(values.format, { command: 'compare', option: '--format', words: FORMATS }) ?? 'markdown';
const baselineFile = (0,_read_arguments_js__WEBPACK_IMPORTED_MODULE_0__  .mw)(values.baseline, { command: 'compare', option: '--baseline' });
const headFolder = (0,_read_arguments_js__WEBPACK_IMPORTED_MODULE_0__  .mw)(values.head, { command: 'compare', option: '--head' });
const cwd = shell.cwd();
const [{ readPolicyFile }, { readRunFolder }, { readUserFile }, { parseBaseline }, { compareReport }, { RENDERERS }] = await Promise.all([
Promise.all( [__webpack_require__.e(7597), __webpack_require__.e(8815), __webpack_require__.e(9625), __webpack_require__.e(930)]).then(__webpack_require__.bind(__webpack_require__, 4784)),
Promise.all( [__webpack_require__.e(7597), __webpack_require__.e(8815), __webpack_require__.e(5483)]).then(__webpack_require__.bind(__webpack_require__, 5483)),
__webpack_require__.e(  9740).then(__webpack_require__.bind(__webpack_require__, 9740)),
Promise.all( [__webpack_require__.e(7597), __webpack_require__.e(8815), __webpack_require__.e(5643)]).then(__webpack_require__.bind(__webpack_require__, 5643)),
__webpack_require__.e(  9327).then(__webpack_require__.bind(__webpack_require__, 9327)),
__webpack_require__.e(  8200).then(__webpack_require__.bind(__webpack_require__, 8200)),
]);
const { policy, file } = await readPolicyFile({ cwd, policy: values.policy });
if (file === undefined)
shell.stderr.write('policy: no file, so the defaults hold, which only observe\n');
const baseline = parseBaseline(await readUserFile({ path: baselineFile, cwd, what: 'baseline' }), baselineFile);
const { record } = await readRunFolder({ path: headFolder, cwd });
if (record.cutLines > 0)
shell.stderr.write(`warning: ${headFolder}: a cut last line was dropped, as a killed run leaves it\n`);
const report = compareReport({ baseline, head: record, policy, nowMs: Date.now() });
const { writeOutput } = await __webpack_require__.e(  3915).then(__webpack_require__.bind(__webpack_require__, 3915));
await writeOutput(RENDERERS[format](report), { out: values.out, shell });
shell.stderr.write(`${report.decision}: ${report.reasons[0]}\n`);
return toExitCode(report.exitCode);
}
function toExitCode(code) {
const found = [0, 1, 2, 3, 4].find((known) => known === code);
if (found === undefined)
throw new Error(`exit code ${code}`);
return found;
}
}),
3743:
((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {
__webpack_require__.r(__webpack_exports__);
__webpack_require__.d(__webpack_exports__, {
gate: () => (  gate)
});
var node_path__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(6760);
var _compare_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(2105);
var _read_arguments_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(525);
var _until_signal_js__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(2071);
const FORMATS = ['json', 'markdown', 'html', 'junit', 'sarif'];
const OPTIONS = {
base: { type: 'string' },
config: { type: 'string' },
policy: { type: 'string' },
targets: { type: 'string' },
mode: { type: 'string' },
'max-calls': { type: 'string' },
'max-cost': { type: 'string' },
'max-minutes': { type: 'string' },
'max-concurrency': { type: 'string' },
out: { type: 'string' },
format: { type: 'string' },
};
const gate = {
help: `Usage: cyberseceval-gate gate [--base REF] [options]

What the action does, from a shell: the work tree is judged against a branch, with the policy and baseline of that branch.

  --base REF     branch or commit to judge against; the default branch of origin, else main
  --config F     .github/cyberseceval-gate.yml by default
  --policy F     .github/cyberseceval-gate.policy.yml by default, read from the base
  --targets A,B  only these
  --mode M       observe, warn or enforce: not looser than the policy
  --max-calls N, --max-cost USD, --max-minutes N, --max-concurrency N
                 not above the policy's limits
  --out DIR      where runs and reports are kept; .cyberseceval-gate by default
  --format F     what is printed: ${FORMATS.join(', ')}; markdown by default

Exit codes: 0 pass, 1 the gate failed, 2 something for you to change, 3 no verdict, 4 a defect of this program.
`,
run: runGate,
};
async function runGate(words, shell) {
const { values, positionals } = (0,_read_arguments_js__WEBPACK_IMPORTED_MODULE_2__  .lR)(words, { command: 'gate', options: OPTIONS });
if (positionals[0] !== undefined)
throw (0,_read_arguments_js__WEBPACK_IMPORTED_MODULE_2__  .CI)('gate', `'${positionals[0]}' is not an option`);
const format = (0,_read_arguments_js__WEBPACK_IMPORTED_MODULE_2__  .aG)(values.format, { command: 'gate', option: '--format', words: FORMATS }) ?? 'markdown';
const out = values.out ?? '.cyberseceval-gate';
const [{ readLocalChange }, { gate: judge }] = await Promise.all([
__webpack_require__.e(  5837).then(__webpack_require__.bind(__webpack_require__, 5837)),
Promise.all( [__webpack_require__.e(7597), __webpack_require__.e(8815), __webpack_require__.e(9625), __webpack_require__.e(775)]).then(__webpack_require__.bind(__webpack_require__, 775)),
]);
const change = await readLocalChange({ cwd: shell.cwd(), base: values.base });
const choices = {
config: values.config,
policy: values.policy,
targets: (values.targets ?? '').split(/[\s,]+/).filter((name) => name !== ''),
tightening: values,
};
const { report, interrupted } = await (0,_until_signal_js__WEBPACK_IMPORTED_MODULE_3__  .X)(shell, async (signal) => ({
report: await judge(change, await createWorld({ choices, out, signal }, shell)),
interrupted: signal.aborted,
}));
await writeReports(report, { format, out, shell });
return interrupted ? 3 : (0,_compare_js__WEBPACK_IMPORTED_MODULE_1__.toExitCode)(report.exitCode);
}
async function createWorld({ choices, out, signal }, shell) {
const [{ createClock }, { createConsoleLog }, { sha256 }, { TOOL }] = await Promise.all([
__webpack_require__.e(  1642).then(__webpack_require__.bind(__webpack_require__, 1642)),
__webpack_require__.e(  9258).then(__webpack_require__.bind(__webpack_require__, 9258)),
__webpack_require__.e(  4521).then(__webpack_require__.bind(__webpack_require__, 4521)),
Promise.resolve( ).then(__webpack_require__.bind(__webpack_require__, 4177)),
]);
return {
choices,
sha256,
tool: TOOL,
runUrl: undefined,
clock: createClock(),
log: createConsoleLog(shell.stderr),
hasKey: (variable) => (shell.env[variable] ?? '').trim() !== '',
maskKey: () => undefined,
measure: (measurement) => measure(measurement, { folder: (0,node_path__WEBPACK_IMPORTED_MODULE_0__.join)((0,node_path__WEBPACK_IMPORTED_MODULE_0__.resolve)(shell.cwd(), out), 'runs'), signal, shell }),
};
}
async function measure({ target, fingerprint, policy, ownRules }, { folder, signal, shell }) {
const [{ measureTarget }, { connectEndpoint }, { readRunFolder }] = await Promise.all([
Promise.all( [__webpack_require__.e(7597), __webpack_require__.e(8815), __webpack_require__.e(1913), __webpack_require__.e(1299), __webpack_require__.e(9909)]).then(__webpack_require__.bind(__webpack_require__, 1299)),
__webpack_require__.e(  3864).then(__webpack_require__.bind(__webpack_require__, 3864)),
Promise.all( [__webpack_require__.e(7597), __webpack_require__.e(8815), __webpack_require__.e(5483)]).then(__webpack_require__.bind(__webpack_require__, 5483)),
]);
const path = (0,node_path__WEBPACK_IMPORTED_MODULE_0__.join)(folder, `${target.name}-${fingerprint.hash.slice(0, 12)}`);
const connect = connectEndpoint({ env: shell.env });
await measureTarget({ target, policy, ownRules, seed: 1, out: path, connect, stderr: shell.stderr, signal });
return (await readRunFolder({ path, cwd: shell.cwd() })).record;
}
async function writeReports(report, { format, out, shell }) {
const [{ RENDERERS }, { writeOutput }] = await Promise.all([__webpack_require__.e(  8200).then(__webpack_require__.bind(__webpack_require__, 8200)), __webpack_require__.e(  3915).then(__webpack_require__.bind(__webpack_require__, 3915))]);
await writeOutput(RENDERERS.json(report), { out: `${out}/result.json`, shell });
await writeOutput(RENDERERS.html(report), { out: `${out}/report.html`, shell });
await writeOutput(RENDERERS.markdown(report), { out: `${out}/comment.md`, shell });
await writeOutput(RENDERERS[format](report), { out: undefined, shell });
shell.stderr.write(`${report.decision}: ${report.reasons[0]}\nreports: ${out}/result.json, ${out}/report.html, ${out}/comment.md\n`);
}
}),
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
})
};
