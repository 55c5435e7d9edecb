export const id = 4196;
export const ids = [4196];
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
})
};
