export const id = 5837;
export const ids = [5837,4196];
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
5837:
((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {
__webpack_require__.r(__webpack_exports__);
__webpack_require__.d(__webpack_exports__, {
readLocalChange: () => (  readLocalChange)
});
var errors = __webpack_require__(452);
var checkout_tree = __webpack_require__(4196);
var decode_file = __webpack_require__(5360);
var external_node_child_process_ = __webpack_require__(1421);
;
const MOST_OUTPUT = 256 * 1024 * 1024;
const TIMEOUT_MS = 60_000;
function runGit(cwd, words) {
const all = ['-c', 'core.fsmonitor=false', '-c', 'core.hooksPath=/dev/null', '--no-pager', '--literal-pathspecs', ...words];
return new Promise((resolve, reject) => {
(0,external_node_child_process_.execFile)('git', all, { cwd, encoding: 'buffer', maxBuffer: MOST_OUTPUT, timeout: TIMEOUT_MS }, (error, stdout, stderr) => {
if (error === null)
return resolve(stdout);
const detail = stderr.toString('utf8').trim().split('\n')[0] ?? '';
reject((0,errors .IF)('git-failed', words[0] ?? '', detail === '' ? String(error.code ?? error.message) : detail));
});
});
}
async function gitText(cwd, words) {
return (await runGit(cwd, words)).toString('utf8').replace(/\n$/, '');
}
async function gitList(cwd, words) {
return (await runGit(cwd, words))
.toString('utf8')
.split('\0')
.filter((item) => item !== '');
}
;
function createCommitTree(root, commit) {
return {
async read(path, maxBytes = decode_file .u) {
const parts = path.split('/').filter((part) => part !== '' && part !== '.');
if (path.startsWith('/') || parts.length === 0 || parts.includes('..'))
return { kind: 'outside' };
const prefixes = parts.map((_, index) => parts.slice(0, index + 1).join('/'));
const entries = await gitList(root, ['ls-tree', '-z', '--full-tree', commit, '--', ...prefixes]);
const found = entries.map(parseEntry);
if (found.some((entry) => entry?.mode === '120000' && prefixes.includes(entry.path)))
return { kind: 'symlink' };
const entry = found.find((one) => one?.path === prefixes.at(-1));
if (entry === undefined)
return { kind: 'missing' };
if (!entry.mode.startsWith('100'))
return { kind: 'not-a-file' };
const size = Number((await runGit(root, ['cat-file', '-s', entry.id])).toString('utf8'));
return size > maxBytes ? { kind: 'too-large' } : (0,decode_file .J)(await runGit(root, ['cat-file', 'blob', entry.id]), maxBytes);
},
async list(folder) {
const parts = folder.split('/').filter((part) => part !== '' && part !== '.');
if (folder.startsWith('/') || parts.includes('..'))
return [];
const prefix = parts.length === 0 ? '' : `${parts.join('/')}/`;
const entries = await gitList(root, ['ls-tree', '-z', '--full-tree', commit, ...(prefix === '' ? [] : ['--', prefix])]);
const files = entries.map(parseEntry).filter((entry) => entry?.mode.startsWith('100') === true);
return files.flatMap((entry) => (entry?.path.startsWith(prefix) === true ? [entry.path.slice(prefix.length)] : []));
},
};
}
function parseEntry(line) {
const [, mode, id, path] = /^(\d{6}) \w+ ([0-9a-f]+)\t([^]*)$/.exec(line) ?? [];
return mode === undefined || id === undefined || path === undefined ? undefined : { mode, id, path };
}
;
async function readLocalChange({ cwd, base }) {
const root = await gitText(cwd, ['rev-parse', '--show-toplevel']);
const ref = base ?? (await defaultBase(root));
const commit = await gitText(root, ['rev-parse', '--verify', '--end-of-options', `${ref}^{commit}`]);
return {
event: 'local',
base: { commit, ref, tree: createCommitTree(root, commit) },
head: { commit: await gitText(root, ['rev-parse', '--verify', 'HEAD^{commit}']), tree: (0,checkout_tree.createCheckoutTree)(root) },
fork: false,
changedFiles: () => changedFiles(root, commit),
};
}
async function defaultBase(root) {
try {
return await gitText(root, ['rev-parse', '--abbrev-ref', '--verify', 'origin/HEAD']);
}
catch (error) {
if (error instanceof errors .yo)
return 'main';
throw error;
}
}
async function changedFiles(root, base) {
try {
const from = await gitText(root, ['merge-base', base, 'HEAD']);
const tracked = await gitList(root, ['diff', '--name-only', '-z', '--no-renames', '--no-ext-diff', '--no-textconv', from, '--']);
const untracked = await gitList(root, ['ls-files', '-z', '--others', '--exclude-standard']);
return { kind: 'known', paths: [...new Set([...tracked, ...untracked])].sort() };
}
catch (error) {
if (error instanceof errors .yo)
return { kind: 'unknown', why: error.message.replace(/\.$/, '') };
throw error;
}
}
})
};
