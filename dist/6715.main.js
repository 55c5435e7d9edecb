export const id = 6715;
export const ids = [6715];
export const modules = {
6715:
((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {
__webpack_require__.r(__webpack_exports__);
__webpack_require__.d(__webpack_exports__, {
demo: () => (  demo)
});
var _read_arguments_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(525);
const OPTIONS = { out: { type: 'string' }, recording: { type: 'string' } };
const demo = {
help: `Usage: cyberseceval-gate demo [--out DIR]

The whole gate on the recording that comes with this program: two prompts of one target, every answer of a real model recorded. Affected
targets, trials, verdicts, comparison, decision and reports are computed now, by the same code as in a pull request. No network, no key.

  --out DIR        where runs and reports are kept; a new temporary folder by default
  --recording DIR  another recording; docs/cli.md says what is in one

Exit codes: 0 whatever the recorded change's decision is, 2 something for you to change, 4 a defect of this program.
`,
run: runDemo,
};
async function runDemo(words, shell) {
const { values, positionals } = (0,_read_arguments_js__WEBPACK_IMPORTED_MODULE_0__  .lR)(words, { command: 'demo', options: OPTIONS });
if (positionals[0] !== undefined)
throw (0,_read_arguments_js__WEBPACK_IMPORTED_MODULE_0__  .CI)('demo', `'${positionals[0]}' is not an option`);
const { playRecording } = await Promise.all( [__webpack_require__.e(7597), __webpack_require__.e(8815), __webpack_require__.e(1913), __webpack_require__.e(9625), __webpack_require__.e(1299), __webpack_require__.e(775), __webpack_require__.e(2873), __webpack_require__.e(4939)]).then(__webpack_require__.bind(__webpack_require__, 4939));
const { report, recording, out } = await playRecording({
folder: values.recording,
out: values.out,
cwd: shell.cwd(),
stderr: shell.stderr,
});
const [{ RENDERERS }, { join }] = await Promise.all([__webpack_require__.e(  8200).then(__webpack_require__.bind(__webpack_require__, 8200)), Promise.resolve( ).then(__webpack_require__.t.bind(__webpack_require__, 6760, 19))]);
const { writeOutput } = await __webpack_require__.e(  3915).then(__webpack_require__.bind(__webpack_require__, 3915));
const comment = RENDERERS.markdown(report);
await writeOutput(comment, { out: join(out, 'comment.md'), shell });
await writeOutput(RENDERERS.html(report), { out: join(out, 'report.html'), shell });
await writeOutput(RENDERERS.json(report), { out: join(out, 'result.json'), shell });
await writeOutput(comment, { out: undefined, shell });
const files = ['report.html', 'comment.md', 'result.json', 'baseline.json', 'runs/'].map((name) => `   ${join(out, name)}\n`).join('');
shell.stderr.write(`\n3. The decision is ${report.decision}; above is the comment that a pull request would get. Kept:\n${files}\n${recording.note}\n`);
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
