export const id = 9045;
export const ids = [9045];
export const modules = {
9045:
((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {
__webpack_require__.r(__webpack_exports__);
__webpack_require__.d(__webpack_exports__, {
bless: () => (  bless)
});
var _read_arguments_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(525);
const OPTIONS = { run: { type: 'string' }, policy: { type: 'string' }, out: { type: 'string' }, format: { type: 'string' } };
const bless = {
help: `Usage: cyberseceval-gate bless --run DIR [--out FILE]

Turns a finished run of the accepted target into the baseline file. Commit it: that is the decision, and it belongs in a review.
A run that is unfinished, or of which too much could not be scored, is refused.

  --run DIR      the run folder
  --out FILE     the baseline file; the policy's 'baseline' by default, - for standard output
  --policy F     .github/cyberseceval-gate.policy.yml by default

Exit codes: 0 written, 2 something for you to change, 4 a defect of this program.
`,
run: runBless,
};
async function runBless(words, shell) {
const { values, positionals } = (0,_read_arguments_js__WEBPACK_IMPORTED_MODULE_0__  .lR)(words, { command: 'bless', options: OPTIONS });
if (positionals.length > 1 || (positionals[0] !== undefined && values.run !== undefined))
throw (0,_read_arguments_js__WEBPACK_IMPORTED_MODULE_0__  .CI)('bless', `'${positionals.at(-1)}' is not an option`);
const folder = (0,_read_arguments_js__WEBPACK_IMPORTED_MODULE_0__  .mw)(values.run ?? positionals[0], { command: 'bless', option: '--run' });
const [{ readRunFolder }, { readPolicyFile }, { bless: toBaselineFile }, { writeOutput }] = await Promise.all([
Promise.all( [__webpack_require__.e(7597), __webpack_require__.e(8815), __webpack_require__.e(5483)]).then(__webpack_require__.bind(__webpack_require__, 5483)),
Promise.all( [__webpack_require__.e(7597), __webpack_require__.e(8815), __webpack_require__.e(9625), __webpack_require__.e(930)]).then(__webpack_require__.bind(__webpack_require__, 4784)),
Promise.all( [__webpack_require__.e(7597), __webpack_require__.e(8815), __webpack_require__.e(9168)]).then(__webpack_require__.bind(__webpack_require__, 9168)),
__webpack_require__.e(  3915).then(__webpack_require__.bind(__webpack_require__, 3915)),
]);
const { record, completions } = await readRunFolder({ path: folder, cwd: shell.cwd() });
const text = toBaselineFile(record, completions);
const out = values.out ?? (await readPolicyFile({ cwd: shell.cwd(), policy: values.policy })).policy.baseline;
await writeOutput(text, { out: out === '-' ? undefined : out, shell });
if (out !== '-')
shell.stderr.write(`${out}: the baseline of '${record.targetName}', ${record.trials.length} trials of ${record.created.slice(0, 10)}. Commit it for review.\n`);
return 0;
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
})
};
