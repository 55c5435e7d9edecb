export const id = 2030;
export const ids = [2030];
export const modules = {

/***/ 867:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   Q: () => (/* binding */ assetPath)
/* harmony export */ });
/* harmony import */ var node_path__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(6760);
/* harmony import */ var node_url__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(3136);


/**
 * The path of a file that the build put beside the bundle: `assetPath('wasm', 'web-tree-sitter.wasm')`.
 *
 * In the bundle this module lies in dist/ itself; run from src/ or lib/ it lies in adapters/, two folders below the repository's root.
 * The folder comes from a variable on purpose: from a literal the bundler would copy, rename and corrupt the files.
 */
function assetPath(...parts) {
    const here = (0,node_path__WEBPACK_IMPORTED_MODULE_0__.dirname)((0,node_url__WEBPACK_IMPORTED_MODULE_1__.fileURLToPath)(import.meta.url));
    const dist = (0,node_path__WEBPACK_IMPORTED_MODULE_0__.basename)(here) === 'adapters' ? (0,node_path__WEBPACK_IMPORTED_MODULE_0__.join)(here, '..', '..', 'dist') : here;
    return (0,node_path__WEBPACK_IMPORTED_MODULE_0__.join)(dist, ...parts);
}


/***/ }),

/***/ 2030:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

__webpack_require__.r(__webpack_exports__);
/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   readRulesFile: () => (/* binding */ readRulesFile)
/* harmony export */ });
/* harmony import */ var node_fs_promises__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(1455);
/* harmony import */ var _assets_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(867);


/** The compiled rules of all languages, as the build put them beside the bundle. */
function readRulesFile() {
    return (0,node_fs_promises__WEBPACK_IMPORTED_MODULE_0__.readFile)((0,_assets_js__WEBPACK_IMPORTED_MODULE_1__/* .assetPath */ .Q)('rules.json'), 'utf8');
}


/***/ })

};
