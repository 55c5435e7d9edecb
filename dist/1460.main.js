export const id = 1460;
export const ids = [1460];
export const modules = {
1460:
((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {
__webpack_require__.r(__webpack_exports__);
__webpack_require__.d(__webpack_exports__, {
readTightening: () => (  readTightening)
});
var _domain_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(9963);
var _errors_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(452);
function readTightening(inputs) {
const mode = readMode(inputs.mode);
const costUsd = readNumber('max-cost', inputs['max-cost']?.replace(/ ?USD$/, ''));
const calls = readNumber('max-calls', inputs['max-calls']);
const minutes = readNumber('max-minutes', inputs['max-minutes']);
const concurrency = readNumber('max-concurrency', inputs['max-concurrency']);
return {
...(mode === undefined ? {} : { mode }),
...(costUsd === undefined ? {} : { costUsd }),
...(calls === undefined ? {} : { calls }),
...(minutes === undefined ? {} : { minutes }),
...(concurrency === undefined ? {} : { concurrency }),
};
}
function readMode(text) {
if (text === undefined || text === '')
return undefined;
const mode = _domain_js__WEBPACK_IMPORTED_MODULE_1__  .FN.find((known) => known === text);
if (mode === undefined)
throw (0,_errors_js__WEBPACK_IMPORTED_MODULE_0__  .IF)('input-invalid', 'mode', JSON.stringify(text), `one of: ${_domain_js__WEBPACK_IMPORTED_MODULE_1__  .FN.join(', ')}`);
return mode;
}
function readNumber(input, text) {
if (text === undefined || text === '')
return undefined;
const whole = input === 'max-calls' || input === 'max-concurrency';
const number = (whole ? /^\d{1,9}$/ : /^\d{1,9}(?:\.\d{1,6})?$/).test(text) ? Number(text) : 0;
if (number <= 0)
throw (0,_errors_js__WEBPACK_IMPORTED_MODULE_0__  .IF)('input-invalid', input, JSON.stringify(text), whole ? 'a whole number above 0' : 'a number above 0');
return number;
}
})
};
