export const id = 6199;
export const ids = [6199];
export const modules = {
6199:
((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {
__webpack_require__.r(__webpack_exports__);
__webpack_require__.d(__webpack_exports__, {
selectTargets: () => (  selectTargets)
});
var _errors_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(452);
function selectTargets(config, names) {
const known = config.targets.map((target) => target.name);
const stranger = names.find((name) => !known.includes(name));
if (stranger !== undefined)
throw (0,_errors_js__WEBPACK_IMPORTED_MODULE_0__  .IF)('target-unknown', stranger, known);
return names.length === 0 ? config.targets : config.targets.filter((target) => names.includes(target.name));
}
})
};
