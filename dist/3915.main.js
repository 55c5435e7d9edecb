export const id = 3915;
export const ids = [3915];
export const modules = {
3915:
((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {
__webpack_require__.r(__webpack_exports__);
__webpack_require__.d(__webpack_exports__, {
writeOutput: () => (  writeOutput)
});
var node_fs_promises__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(1455);
var node_path__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(6760);
var _adapters_error_code_js__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(2022);
var _errors_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(452);
async function writeOutput(text, { out, shell }) {
if (out === undefined) {
shell.stdout.write(text.endsWith('\n') ? text : `${text}\n`);
return;
}
const path = (0,node_path__WEBPACK_IMPORTED_MODULE_1__.resolve)(shell.cwd(), out);
try {
await (0,node_fs_promises__WEBPACK_IMPORTED_MODULE_0__.mkdir)((0,node_path__WEBPACK_IMPORTED_MODULE_1__.dirname)(path), { recursive: true });
await (0,node_fs_promises__WEBPACK_IMPORTED_MODULE_0__.writeFile)(path, text);
}
catch (error) {
throw (0,_errors_js__WEBPACK_IMPORTED_MODULE_2__  .IF)('output-not-writable', out, (0,_adapters_error_code_js__WEBPACK_IMPORTED_MODULE_3__  .C)(error));
}
}
})
};
