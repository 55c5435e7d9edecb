export const id = 9258;
export const ids = [9258];
export const modules = {
9258:
((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {
__webpack_require__.r(__webpack_exports__);
__webpack_require__.d(__webpack_exports__, {
createConsoleLog: () => (  createConsoleLog),
createProgressLine: () => (  createProgressLine)
});
var _harmless_line_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(992);
const TERMINAL_EVERY_MS = 200;
const LINES_EVERY_MS = 10_000;
function createConsoleLog(stream) {
const write = (prefix) => (text) => {
for (const line of text.split('\n'))
stream.write(`${prefix}${(0,_harmless_line_js__WEBPACK_IMPORTED_MODULE_0__  .K)(line)}\n`);
};
return { info: write(''), warn: write('warning: '), error: write('error: ') };
}
function createProgressLine(stream) {
if (stream.isTTY !== true)
return { everyMs: LINES_EVERY_MS, show: (text) => void stream.write(`${(0,_harmless_line_js__WEBPACK_IMPORTED_MODULE_0__  .K)(text)}\n`), end: () => undefined };
return {
everyMs: TERMINAL_EVERY_MS,
show: (text) => void stream.write(`\r\u001b[2K${(0,_harmless_line_js__WEBPACK_IMPORTED_MODULE_0__  .K)(text).slice(0, (stream.columns ?? 80) - 1)}`),
end: () => void stream.write('\n'),
};
}
})
};
