export const id = 4784;
export const ids = [4784,4196,9740];
export const modules = {
4196:
((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {
__webpack_require__.r(__webpack_exports__);
__webpack_require__.d(__webpack_exports__, {
createCheckoutTree: () => (  createCheckoutTree)
});
var node_fs_promises__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(1455);
var node_path__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(6760);
var _decode_file_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(5360);
function createCheckoutTree(root) {
const base = (0,node_fs_promises__WEBPACK_IMPORTED_MODULE_0__.realpath)(root);
return {
async read(path, maxBytes) {
const parts = insideParts(path);
if (parts === undefined)
return { kind: 'outside' };
return readInside({ root: await base, parts, maxBytes });
},
async list(folder) {
const parts = insideParts(folder);
if (parts === undefined)
return [];
const path = (0,node_path__WEBPACK_IMPORTED_MODULE_1__.join)(await base, ...parts);
if ((await (0,node_fs_promises__WEBPACK_IMPORTED_MODULE_0__.realpath)(path).catch(() => undefined)) !== path)
return [];
const entries = await (0,node_fs_promises__WEBPACK_IMPORTED_MODULE_0__.readdir)(path, { withFileTypes: true }).catch(() => []);
return entries.filter((entry) => entry.isFile()).map(({ name }) => name);
},
};
}
function insideParts(path) {
if (path === '' || path.startsWith('/') || path.includes('\\') || path.includes('\0') || /^[A-Za-z]:/.test(path))
return undefined;
const parts = path.split('/').filter((part) => part !== '' && part !== '.');
if (parts.length === 0 || parts.includes('..') || parts[0]?.toLowerCase() === '.git')
return undefined;
return parts;
}
async function readInside({ root, parts, maxBytes }) {
for (let depth = 1; depth <= parts.length; depth += 1) {
const state = await (0,node_fs_promises__WEBPACK_IMPORTED_MODULE_0__.lstat)((0,node_path__WEBPACK_IMPORTED_MODULE_1__.join)(root, ...parts.slice(0, depth))).catch(() => undefined);
if (state === undefined)
return { kind: 'missing' };
if (state.isSymbolicLink())
return { kind: 'symlink' };
if (depth === parts.length && !state.isFile())
return { kind: 'not-a-file' };
if (depth === parts.length && state.size > (maxBytes ?? _decode_file_js__WEBPACK_IMPORTED_MODULE_2__  .u))
return { kind: 'too-large' };
}
const file = (0,node_path__WEBPACK_IMPORTED_MODULE_1__.join)(root, ...parts);
if ((await (0,node_fs_promises__WEBPACK_IMPORTED_MODULE_0__.realpath)(file)) !== file)
return { kind: 'symlink' };
return (0,_decode_file_js__WEBPACK_IMPORTED_MODULE_2__  .J)(await (0,node_fs_promises__WEBPACK_IMPORTED_MODULE_0__.readFile)(file), maxBytes);
}
}),
5360:
((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {
__webpack_require__.d(__webpack_exports__, {
J: () => (  decodeFile),
u: () => (  MOST_BYTES)
});
const MOST_BYTES = 256 * 1024;
function decodeFile(bytes, maxBytes = MOST_BYTES) {
if (bytes.byteLength > maxBytes)
return { kind: 'too-large' };
try {
return { kind: 'text', text: new TextDecoder('utf-8', { fatal: true }).decode(bytes) };
}
catch {
return { kind: 'not-utf8' };
}
}
}),
9740:
((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {
__webpack_require__.r(__webpack_exports__);
__webpack_require__.d(__webpack_exports__, {
readUserFile: () => (  readUserFile),
readUserFileIfThere: () => (  readUserFileIfThere)
});
var node_fs_promises__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(1455);
var node_path__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(6760);
var _errors_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(452);
var _error_code_js__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(2022);
async function readUserFile({ path, cwd, what }) {
const bytes = await (0,node_fs_promises__WEBPACK_IMPORTED_MODULE_0__.readFile)((0,node_path__WEBPACK_IMPORTED_MODULE_1__.resolve)(cwd, path)).catch((error) => {
const code = (0,_error_code_js__WEBPACK_IMPORTED_MODULE_3__  .C)(error);
throw code === 'ENOENT' ? (0,_errors_js__WEBPACK_IMPORTED_MODULE_2__  .IF)('file-missing', path, what) : (0,_errors_js__WEBPACK_IMPORTED_MODULE_2__  .IF)('file-unreadable', path, code);
});
try {
return new TextDecoder('utf-8', { fatal: true }).decode(bytes);
}
catch {
throw (0,_errors_js__WEBPACK_IMPORTED_MODULE_2__  .IF)('file-not-utf8', path, what);
}
}
async function readUserFileIfThere(file) {
try {
return await readUserFile(file);
}
catch (error) {
if (error instanceof _errors_js__WEBPACK_IMPORTED_MODULE_2__  .yo && error.kind === 'file-missing')
return undefined;
throw error;
}
}
}),
4784:
((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {
__webpack_require__.r(__webpack_exports__);
__webpack_require__.d(__webpack_exports__, {
readPolicyFile: () => (  readPolicyFile),
readSetup: () => (  readSetup)
});
var node_path__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(6760);
var _adapters_git_checkout_tree_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(4196);
var _adapters_user_file_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(9740);
var _config_defaults_js__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(3294);
var _config_parse_config_js__WEBPACK_IMPORTED_MODULE_4__ = __webpack_require__(8221);
var _config_parse_policy_js__WEBPACK_IMPORTED_MODULE_5__ = __webpack_require__(3125);
async function readSetup({ cwd, config: given }) {
const configFile = given ?? _config_defaults_js__WEBPACK_IMPORTED_MODULE_3__.DEFAULT_CONFIG_FILE;
const config = (0,_config_parse_config_js__WEBPACK_IMPORTED_MODULE_4__  .o)(await (0,_adapters_user_file_js__WEBPACK_IMPORTED_MODULE_2__.readUserFile)({ path: configFile, cwd, what: 'config' }), configFile);
const root = repositoryOf((0,node_path__WEBPACK_IMPORTED_MODULE_0__.resolve)(cwd, configFile), cwd);
return { config, configFile, root, tree: (0,_adapters_git_checkout_tree_js__WEBPACK_IMPORTED_MODULE_1__.createCheckoutTree)(root) };
}
async function readPolicyFile({ cwd, policy: given, }) {
if (given !== undefined)
return { policy: (0,_config_parse_policy_js__WEBPACK_IMPORTED_MODULE_5__  .O)(await (0,_adapters_user_file_js__WEBPACK_IMPORTED_MODULE_2__.readUserFile)({ path: given, cwd, what: 'policy' }), given), file: given };
const text = await (0,_adapters_user_file_js__WEBPACK_IMPORTED_MODULE_2__.readUserFileIfThere)({ path: _config_defaults_js__WEBPACK_IMPORTED_MODULE_3__.DEFAULT_POLICY_FILE, cwd, what: 'policy' });
return text === undefined
? { policy: _config_defaults_js__WEBPACK_IMPORTED_MODULE_3__.DEFAULT_POLICY, file: undefined }
: { policy: (0,_config_parse_policy_js__WEBPACK_IMPORTED_MODULE_5__  .O)(text, _config_defaults_js__WEBPACK_IMPORTED_MODULE_3__.DEFAULT_POLICY_FILE), file: _config_defaults_js__WEBPACK_IMPORTED_MODULE_3__.DEFAULT_POLICY_FILE };
}
function repositoryOf(configFile, cwd) {
const inside = (0,node_path__WEBPACK_IMPORTED_MODULE_0__.relative)(cwd, configFile);
if (!inside.startsWith('..') && !(0,node_path__WEBPACK_IMPORTED_MODULE_0__.isAbsolute)(inside))
return cwd;
const folder = (0,node_path__WEBPACK_IMPORTED_MODULE_0__.dirname)(configFile);
return folder.endsWith('.github') ? (0,node_path__WEBPACK_IMPORTED_MODULE_0__.dirname)(folder) : folder;
}
})
};
