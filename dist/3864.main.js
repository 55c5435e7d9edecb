export const id = 3864;
export const ids = [3864,1642];
export const modules = {
1642:
((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {
__webpack_require__.r(__webpack_exports__);
__webpack_require__.d(__webpack_exports__, {
createClock: () => (  createClock)
});
function createClock() {
return { now: Date.now, sleep };
}
function sleep(ms, signal) {
return new Promise((resolve) => {
if (signal?.aborted === true)
return resolve();
const done = () => {
clearTimeout(timer);
signal?.removeEventListener('abort', done);
resolve();
};
const timer = setTimeout(done, ms);
signal?.addEventListener('abort', done);
});
}
}),
3864:
((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {
__webpack_require__.r(__webpack_exports__);
__webpack_require__.d(__webpack_exports__, {
connectEndpoint: () => (  connectEndpoint)
});
var _adapters_clock_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(1642);
var _errors_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(452);
function connectEndpoint({ env, openCache }) {
return async ({ target, endpoint, policy: { limits, callTimeoutSeconds }, price }) => {
const key = env[endpoint.key]?.trim();
if (key === undefined || key === '')
throw (0,_errors_js__WEBPACK_IMPORTED_MODULE_0__  .IF)('key-variable-missing', endpoint.key, target.endpoint);
const { createLlm } = await Promise.all( [__webpack_require__.e(7597), __webpack_require__.e(2873)]).then(__webpack_require__.bind(__webpack_require__, 2873));
const cache = await openCache?.(key);
return createLlm({
api: target.api,
endpoint,
key,
limits,
callTimeoutSeconds,
clock: (0,_adapters_clock_js__WEBPACK_IMPORTED_MODULE_1__.createClock)(),
random: Math.random,
...(price === undefined ? {} : { price }),
...(cache === undefined ? {} : { cache }),
});
};
}
})
};
