export const id = 9740;
export const ids = [9740];
export const modules = {

/***/ 9740:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

__webpack_require__.r(__webpack_exports__);
/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   readUserFile: () => (/* binding */ readUserFile),
/* harmony export */   readUserFileIfThere: () => (/* binding */ readUserFileIfThere)
/* harmony export */ });
/* harmony import */ var node_fs_promises__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(1455);
/* harmony import */ var node_path__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(6760);
/* harmony import */ var _errors_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(452);



/** A text file that the user named. Throws `file-missing`, `file-unreadable` and `file-not-utf8`. */
async function readUserFile({ path, cwd, what }) {
    const bytes = await (0,node_fs_promises__WEBPACK_IMPORTED_MODULE_0__.readFile)((0,node_path__WEBPACK_IMPORTED_MODULE_1__.resolve)(cwd, path)).catch((error) => {
        const code = error instanceof Error && 'code' in error ? String(error.code) : String(error);
        throw code === 'ENOENT' ? (0,_errors_js__WEBPACK_IMPORTED_MODULE_2__/* .userError */ .IF)('file-missing', path, what) : (0,_errors_js__WEBPACK_IMPORTED_MODULE_2__/* .userError */ .IF)('file-unreadable', path, code);
    });
    try {
        return new TextDecoder('utf-8', { fatal: true }).decode(bytes);
    }
    catch {
        throw (0,_errors_js__WEBPACK_IMPORTED_MODULE_2__/* .userError */ .IF)('file-not-utf8', path, what);
    }
}
/** The same, or nothing where there is no such file. */
async function readUserFileIfThere(file) {
    try {
        return await readUserFile(file);
    }
    catch (error) {
        if (error instanceof Error && 'kind' in error && error.kind === 'file-missing')
            return undefined;
        throw error;
    }
}


/***/ })

};
