export const id = 4403;
export const ids = [4403];
export const modules = {
4403:
((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {
__webpack_require__.r(__webpack_exports__);
__webpack_require__.d(__webpack_exports__, {
doctor: () => (  doctor)
});
var node_fs_promises__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(1455);
var node_path__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(6760);
var _adapters_error_code_js__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(2022);
var _read_arguments_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(525);
const OPTIONS = {
config: { type: 'string' },
policy: { type: 'string' },
out: { type: 'string' },
online: { type: 'boolean' },
format: { type: 'string' },
};
const doctor = {
help: `Usage: cyberseceval-gate doctor [--online] [options]

Checks config, policy, prompts, baseline, key, git and output folder, and says what to fix. A key is never printed.

  --online       also asks each endpoint for its models, which costs nothing
  --config F     .github/cyberseceval-gate.yml by default
  --policy F     .github/cyberseceval-gate.policy.yml by default
  --out DIR      the folder that runs go to; the current one by default
  --format json  the same as JSON

Exit codes: 0 nothing in the way, 2 something for you to change, 4 a defect of this program.
`,
run: runDoctor,
};
async function runDoctor(words, shell) {
const { values, positionals } = (0,_read_arguments_js__WEBPACK_IMPORTED_MODULE_2__  .lR)(words, { command: 'doctor', options: OPTIONS });
if (positionals[0] !== undefined)
throw (0,_read_arguments_js__WEBPACK_IMPORTED_MODULE_2__  .CI)('doctor', `'${positionals[0]}' is not an option`);
const format = (0,_read_arguments_js__WEBPACK_IMPORTED_MODULE_2__  .aG)(values.format, { command: 'doctor', option: '--format', words: ['text', 'json'] }) ?? 'text';
const { doctor: examine } = await Promise.all( [__webpack_require__.e(7597), __webpack_require__.e(8815), __webpack_require__.e(9625), __webpack_require__.e(5431)]).then(__webpack_require__.bind(__webpack_require__, 7477));
const checks = await examine(await createWorld(values, shell));
const problems = checks.filter((check) => check.kind === 'problem').length;
shell.stdout.write(format === 'json' ? `${JSON.stringify({ version: 1, problems, checks }, null, 2)}\n` : checks.map(renderCheck).join(''));
shell.stderr.write(problems === 0 ? 'Nothing is in the way.\n' : `${problems} ${problems === 1 ? 'problem' : 'problems'} to fix.\n`);
return problems === 0 ? 0 : 2;
}
async function createWorld(values, shell) {
const [{ createCheckoutTree }, { checkoutCommit }, { sha256 }, { reachEndpoint }, defaults] = await Promise.all([
__webpack_require__.e(  4196).then(__webpack_require__.bind(__webpack_require__, 4196)),
__webpack_require__.e(  893).then(__webpack_require__.bind(__webpack_require__, 893)),
__webpack_require__.e(  4521).then(__webpack_require__.bind(__webpack_require__, 4521)),
__webpack_require__.e(  7441).then(__webpack_require__.bind(__webpack_require__, 7441)),
__webpack_require__.e(  3294).then(__webpack_require__.bind(__webpack_require__, 3294)),
]);
const tree = createCheckoutTree(shell.cwd());
const keyOf = (variable) => (shell.env[variable] ?? '').trim();
return {
sha256,
tree,
tryRules: (folder) => tryOwnRules(tree, folder),
config: values.config ?? defaults.DEFAULT_CONFIG_FILE,
policy: values.policy ?? defaults.DEFAULT_POLICY_FILE,
hasKey: (variable) => keyOf(variable) !== '',
reach: values.online === true ? (endpoint) => reachEndpoint(endpoint, keyOf(endpoint.key)) : undefined,
commit: () => checkoutCommit(shell.cwd()),
unwritable: () => whyUnwritable((0,node_path__WEBPACK_IMPORTED_MODULE_1__.resolve)(shell.cwd(), values.out ?? '.')),
};
}
async function tryOwnRules(tree, folder) {
const [{ readOwnRules }, { createBundledDetector }] = await Promise.all([
__webpack_require__.e(  8346).then(__webpack_require__.bind(__webpack_require__, 5965)),
Promise.all( [__webpack_require__.e(1913), __webpack_require__.e(691)]).then(__webpack_require__.bind(__webpack_require__, 1913)),
]);
const own = await readOwnRules(tree, folder);
await createBundledDetector(own);
return own.sources.filter(({ path }) => /\/CWE-/.test(path)).length;
}
async function whyUnwritable(folder) {
try {
await (0,node_fs_promises__WEBPACK_IMPORTED_MODULE_0__.access)(folder, node_fs_promises__WEBPACK_IMPORTED_MODULE_0__.constants.W_OK);
return undefined;
}
catch (error) {
const code = (0,_adapters_error_code_js__WEBPACK_IMPORTED_MODULE_3__  .C)(error);
return code === 'ENOENT' && (0,node_path__WEBPACK_IMPORTED_MODULE_1__.resolve)(folder, '..') !== folder ? whyUnwritable((0,node_path__WEBPACK_IMPORTED_MODULE_1__.resolve)(folder, '..')) : code;
}
}
const MARKS = { fine: 'ok      ', warning: 'warning ', problem: 'PROBLEM ', skipped: 'skipped ' };
function renderCheck({ what, kind, detail }) {
return `${MARKS[kind]} ${what}: ${detail}\n`;
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
