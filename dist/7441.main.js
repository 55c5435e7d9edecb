export const id = 7441;
export const ids = [7441];
export const modules = {
7441:
((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {
__webpack_require__.r(__webpack_exports__);
__webpack_require__.d(__webpack_exports__, {
reachEndpoint: () => (  reachEndpoint)
});
var _error_code_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(2022);
const TIMEOUT_MS = 10_000;
async function reachEndpoint({ baseUrl }, key) {
try {
const response = await fetch(`${baseUrl}/models`, {
headers: { authorization: `Bearer ${key}`, 'api-key': key },
redirect: 'manual',
signal: AbortSignal.timeout(TIMEOUT_MS),
});
await response.body?.cancel();
return { kind: 'answered', status: response.status };
}
catch (error) {
return { kind: 'no-connection', code: (0,_error_code_js__WEBPACK_IMPORTED_MODULE_0__  .C)(causeOf(error)) };
}
}
function causeOf(error) {
return typeof error === 'object' && error !== null && 'cause' in error && error.cause !== undefined ? causeOf(error.cause) : error;
}
})
};
