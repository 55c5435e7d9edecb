export const id = 9740;
export const ids = [9740];
export const modules = {
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
})
};
