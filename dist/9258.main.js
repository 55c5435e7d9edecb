export const id = 9258;
export const ids = [9258];
export const modules = {

/***/ 9258:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

__webpack_require__.r(__webpack_exports__);
/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   createConsoleLog: () => (/* binding */ createConsoleLog),
/* harmony export */   createProgressLine: () => (/* binding */ createProgressLine)
/* harmony export */ });
/* harmony import */ var _harmless_line_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(992);

const TERMINAL_EVERY_MS = 200;
const LINES_EVERY_MS = 10_000;
/** Standard error: everything but data. Warnings and errors say what they are. */
function createConsoleLog(stream) {
    const write = (prefix) => (text) => {
        for (const line of text.split('\n'))
            stream.write(`${prefix}${(0,_harmless_line_js__WEBPACK_IMPORTED_MODULE_0__/* .harmlessLine */ .K)(line)}\n`);
    };
    return { info: write(''), warn: write('warning: '), error: write('error: ') };
}
/** One line rewritten five times a second on a terminal, a line every ten seconds in a log file. */
function createProgressLine(stream) {
    if (stream.isTTY !== true)
        return { everyMs: LINES_EVERY_MS, show: (text) => void stream.write(`${(0,_harmless_line_js__WEBPACK_IMPORTED_MODULE_0__/* .harmlessLine */ .K)(text)}\n`), end: () => undefined };
    return {
        everyMs: TERMINAL_EVERY_MS,
        show: (text) => void stream.write(`\r\u001b[2K${(0,_harmless_line_js__WEBPACK_IMPORTED_MODULE_0__/* .harmlessLine */ .K)(text).slice(0, (stream.columns ?? 80) - 1)}`),
        end: () => void stream.write('\n'),
    };
}


/***/ })

};
