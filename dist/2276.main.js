export const id = 2276;
export const ids = [2276];
export const modules = {
2276:
((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {
__webpack_require__.r(__webpack_exports__);
__webpack_require__.d(__webpack_exports__, {
tightenPolicy: () => (  tightenPolicy)
});
var _domain_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(9963);
var _errors_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(452);
function tightenPolicy(base, tightening) {
return { ...base, mode: tightenMode(base.mode, tightening.mode), limits: tightenLimits(base.limits, tightening) };
}
function tightenMode(base, asked) {
if (asked === undefined)
return base;
if (_domain_js__WEBPACK_IMPORTED_MODULE_1__  .FN.indexOf(asked) < _domain_js__WEBPACK_IMPORTED_MODULE_1__  .FN.indexOf(base))
throw (0,_errors_js__WEBPACK_IMPORTED_MODULE_0__  .IF)('loosens-policy', 'mode', asked, base);
return asked;
}
function tightenLimits(base, asked) {
return {
calls: lower('max-calls', base.calls, asked.calls),
costUsd: lower('max-cost', base.costUsd, asked.costUsd),
minutes: lower('max-minutes', base.minutes, asked.minutes),
concurrency: lower('max-concurrency', base.concurrency, asked.concurrency),
};
}
function lower(input, base, asked) {
if (asked === undefined)
return base;
if (asked > base)
throw (0,_errors_js__WEBPACK_IMPORTED_MODULE_0__  .IF)('loosens-policy', input, String(asked), String(base));
return asked;
}
})
};
