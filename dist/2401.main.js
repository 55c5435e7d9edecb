export const id = 2401;
export const ids = [2401];
export const modules = {

/***/ 2401:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   createBundledDetector: () => (/* binding */ createBundledDetector)
/* harmony export */ });
/** The detector with the rules and grammars that lie beside the bundle; a language's are loaded when first needed. */
async function createBundledDetector() {
    const [{ createDetector }, { createGrammars }, { readRulesFile }] = await Promise.all([
        __webpack_require__.e(/* import() */ 4158).then(__webpack_require__.t.bind(__webpack_require__, 4158, 19)),
        __webpack_require__.e(/* import() */ 9416).then(__webpack_require__.bind(__webpack_require__, 9416)),
        __webpack_require__.e(/* import() */ 2030).then(__webpack_require__.bind(__webpack_require__, 2030)),
    ]);
    return createDetector({ grammars: createGrammars(), rules: await readRulesFile() });
}


/***/ })

};
