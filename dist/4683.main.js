export const id = 4683;
export const ids = [4683];
export const modules = {
4683:
((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {
__webpack_require__.r(__webpack_exports__);
__webpack_require__.d(__webpack_exports__, {
linesOf: () => (  linesOf),
readLines: () => (  readLines),
walkFiles: () => (  walkFiles)
});
var node_fs_promises__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(1455);
var node_path__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(6760);
var _errors_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(452);
var _error_code_js__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(2022);
const MOST_BYTES = 1024 * 1024;
const FOLDERS_OF_OTHERS = new Set(['node_modules', '.git', '.hg', '.svn', '__pycache__', '.venv']);
async function* walkFiles(paths, options) {
for (const path of paths) {
const full = (0,node_path__WEBPACK_IMPORTED_MODULE_1__.resolve)(options.cwd, path);
const state = await (0,node_fs_promises__WEBPACK_IMPORTED_MODULE_0__.stat)(full).catch(() => undefined);
if (state === undefined)
throw (0,_errors_js__WEBPACK_IMPORTED_MODULE_2__  .IF)('file-missing', path, 'path');
if (state.isDirectory())
yield* walkFolder(full, options);
else
yield { kind: 'source', path: shown(full, options.cwd), code: await readWhole(full, options.cwd) };
}
}
async function* walkFolder(folder, options) {
const entries = await (0,node_fs_promises__WEBPACK_IMPORTED_MODULE_0__.readdir)(folder, { withFileTypes: true }).catch((error) => {
throw (0,_errors_js__WEBPACK_IMPORTED_MODULE_2__  .IF)('file-unreadable', shown(folder, options.cwd), (0,_error_code_js__WEBPACK_IMPORTED_MODULE_3__  .C)(error));
});
for (const entry of entries.toSorted((one, other) => (one.name < other.name ? -1 : 1))) {
const path = (0,node_path__WEBPACK_IMPORTED_MODULE_1__.join)(folder, entry.name);
if (entry.isDirectory()) {
if (FOLDERS_OF_OTHERS.has(entry.name))
yield { kind: 'skipped', path: shown(path, options.cwd), why: 'folders of others (node_modules, .git, …)' };
else
yield* walkFolder(path, options);
}
else if (!options.endings.includes(/\.([A-Za-z]+)$/.exec(entry.name)?.[1]?.toLowerCase() ?? '')) {
continue;
}
else if (entry.isSymbolicLink()) {
yield { kind: 'skipped', path: shown(path, options.cwd), why: 'symbolic links' };
}
else if (entry.isFile()) {
yield await readSource(path, options.cwd);
}
}
}
async function readSource(full, cwd) {
const path = shown(full, cwd);
if ((await (0,node_fs_promises__WEBPACK_IMPORTED_MODULE_0__.lstat)(full)).size > MOST_BYTES)
return { kind: 'skipped', path, why: 'over 1 MiB' };
const code = await readWhole(full, cwd);
return code.slice(0, 8192).includes('\0') ? { kind: 'skipped', path, why: 'binary' } : { kind: 'source', path, code };
}
async function readWhole(full, cwd) {
const bytes = await (0,node_fs_promises__WEBPACK_IMPORTED_MODULE_0__.readFile)(full).catch((error) => {
throw (0,_errors_js__WEBPACK_IMPORTED_MODULE_2__  .IF)('file-unreadable', shown(full, cwd), (0,_error_code_js__WEBPACK_IMPORTED_MODULE_3__  .C)(error));
});
return new TextDecoder('utf-8').decode(bytes);
}
function shown(full, cwd) {
const path = (0,node_path__WEBPACK_IMPORTED_MODULE_1__.relative)(cwd, full);
return (path.startsWith('..') ? full : path || '.').split(node_path__WEBPACK_IMPORTED_MODULE_1__.sep).join('/');
}
async function* readLines(path) {
const file = await (0,node_fs_promises__WEBPACK_IMPORTED_MODULE_0__.open)(path).catch((error) => {
throw (0,_error_code_js__WEBPACK_IMPORTED_MODULE_3__  .C)(error) === 'ENOENT' ? (0,_errors_js__WEBPACK_IMPORTED_MODULE_2__  .IF)('file-missing', path, 'file') : (0,_errors_js__WEBPACK_IMPORTED_MODULE_2__  .IF)('file-unreadable', path, (0,_error_code_js__WEBPACK_IMPORTED_MODULE_3__  .C)(error));
});
try {
yield* linesOf(file.createReadStream({ autoClose: false }), path);
}
finally {
await file.close();
}
}
async function* linesOf(chunks, name) {
const decoder = new TextDecoder('utf-8', { fatal: true });
let rest = '';
for await (const chunk of chunks) {
const parts = (rest + decode(decoder, { chunk, name })).split('\n');
rest = parts.pop() ?? '';
for (const part of parts)
yield part.endsWith('\r') ? part.slice(0, -1) : part;
}
rest += decode(decoder, { chunk: undefined, name });
if (rest !== '')
yield rest;
}
function decode(decoder, { chunk, name }) {
if (typeof chunk === 'string')
return chunk;
try {
return chunk === undefined ? decoder.decode() : decoder.decode(chunk, { stream: true });
}
catch {
throw (0,_errors_js__WEBPACK_IMPORTED_MODULE_2__  .IF)('file-not-utf8', name, 'file');
}
}
})
};
