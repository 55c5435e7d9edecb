export const id = 2514;
export const ids = [2514];
export const modules = {
2514:
((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {
__webpack_require__.r(__webpack_exports__);
__webpack_require__.d(__webpack_exports__, {
init: () => (  init)
});
var node_fs_promises__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(1455);
var node_path__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(6760);
var _adapters_error_code_js__WEBPACK_IMPORTED_MODULE_4__ = __webpack_require__(2022);
var _errors_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(452);
var _read_arguments_js__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(525);
const init = {
help: `Usage: cyberseceval-gate init [DIR]

Writes a commented config, policy and workflow into a repository (the current folder by default). Files that are there are never
overwritten: then nothing is written.

Exit codes: 0 written, 2 something for you to change, 4 a defect of this program.
`,
run: runInit,
};
const MOST_PATHS = 20_000;
async function runInit(words, shell) {
const { positionals } = (0,_read_arguments_js__WEBPACK_IMPORTED_MODULE_3__  .lR)(words, { command: 'init', options: {} });
if (positionals.length > 1)
throw (0,_read_arguments_js__WEBPACK_IMPORTED_MODULE_3__  .CI)('init', 'Name one folder');
const given = positionals[0] ?? '.';
const root = (0,node_path__WEBPACK_IMPORTED_MODULE_1__.resolve)(shell.cwd(), given);
if ((await (0,node_fs_promises__WEBPACK_IMPORTED_MODULE_0__.lstat)(root).catch(() => undefined))?.isDirectory() !== true)
throw (0,_errors_js__WEBPACK_IMPORTED_MODULE_2__  .IF)('file-missing', given, 'folder');
const { init: writeFiles } = await __webpack_require__.e(  6752).then(__webpack_require__.bind(__webpack_require__, 4371));
const { written, prompts } = await writeFiles({
paths: await listPaths(root),
exists: async (path) => (await (0,node_fs_promises__WEBPACK_IMPORTED_MODULE_0__.lstat)((0,node_path__WEBPACK_IMPORTED_MODULE_1__.join)(root, path)).catch(() => undefined)) !== undefined,
write: (path, text) => writeNew(root, { path, text }),
});
written.forEach((path) => shell.stdout.write(`${path}\n`));
shell.stderr.write(nextSteps(prompts));
return 0;
}
async function writeNew(root, { path, text }) {
try {
await (0,node_fs_promises__WEBPACK_IMPORTED_MODULE_0__.mkdir)((0,node_path__WEBPACK_IMPORTED_MODULE_1__.dirname)((0,node_path__WEBPACK_IMPORTED_MODULE_1__.join)(root, path)), { recursive: true });
await (0,node_fs_promises__WEBPACK_IMPORTED_MODULE_0__.writeFile)((0,node_path__WEBPACK_IMPORTED_MODULE_1__.join)(root, path), text, { flag: 'wx' });
}
catch (error) {
throw (0,_errors_js__WEBPACK_IMPORTED_MODULE_2__  .IF)('output-not-writable', path, (0,_adapters_error_code_js__WEBPACK_IMPORTED_MODULE_4__  .C)(error));
}
}
async function listPaths(root) {
const paths = [];
const pending = [root];
for (let folder = pending.pop(); folder !== undefined && paths.length < MOST_PATHS; folder = pending.pop()) {
for (const entry of await (0,node_fs_promises__WEBPACK_IMPORTED_MODULE_0__.readdir)(folder, { withFileTypes: true }).catch(() => [])) {
const path = (0,node_path__WEBPACK_IMPORTED_MODULE_1__.join)(folder, entry.name);
if (entry.isFile())
paths.push((0,node_path__WEBPACK_IMPORTED_MODULE_1__.relative)(root, path).split(node_path__WEBPACK_IMPORTED_MODULE_1__.sep).join('/'));
if (entry.isDirectory() && entry.name !== 'node_modules' && entry.name !== '.git')
pending.push(path);
}
}
return paths;
}
function nextSteps(prompts) {
const found = prompts[0] === undefined
? 'No file looked like a prompt: name yours in the config.'
: `The config names ${prompts[0]}${prompts.length > 1 ? ` (${prompts.length - 1} more found)` : ''}: check it.`;
return `
Next steps
  1. ${found} Check the model too.
  2. In the workflow, write where you got the action from, and put the key into the repository's secrets.
  3. cyberseceval-gate doctor
  4. cyberseceval-gate run --target assistant --out runs/baseline --samples 5
  5. cyberseceval-gate bless --run runs/baseline
  6. Commit the four files in a pull request of their own. The gate observes until the policy says warn or enforce.
`;
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
