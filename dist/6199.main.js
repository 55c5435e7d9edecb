export const id = 6199;
export const ids = [6199];
export const modules = {

/***/ 6199:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

__webpack_require__.r(__webpack_exports__);
/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   selectTargets: () => (/* binding */ selectTargets)
/* harmony export */ });
/* harmony import */ var _errors_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(452);

/** The targets of these names, in the order of the config; no names mean all. Throws `target-unknown`. */
function selectTargets(config, names) {
    const known = config.targets.map((target) => target.name);
    const stranger = names.find((name) => !known.includes(name));
    if (stranger !== undefined)
        throw (0,_errors_js__WEBPACK_IMPORTED_MODULE_0__/* .userError */ .IF)('target-unknown', stranger, known);
    return names.length === 0 ? config.targets : config.targets.filter((target) => names.includes(target.name));
}


/***/ })

};
