export const id = 1642;
export const ids = [1642];
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
})
};
