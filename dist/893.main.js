export const id = 893;
export const ids = [893];
export const modules = {
893:
((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {
__webpack_require__.r(__webpack_exports__);
__webpack_require__.d(__webpack_exports__, {
checkoutCommit: () => (  checkoutCommit)
});
var node_fs_promises__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(1455);
var node_path__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(6760);
async function checkoutCommit(root) {
const git = (0,node_path__WEBPACK_IMPORTED_MODULE_1__.join)(root, '.git');
const head = await readLine((0,node_path__WEBPACK_IMPORTED_MODULE_1__.join)(git, 'HEAD'));
if (head === undefined || !head.startsWith('ref: '))
return fullCommit(head);
const ref = head.slice('ref: '.length);
if (!/^refs\/(?!.*\.\.)[^\\\s]+$/.test(ref))
return undefined;
return fullCommit((await readLine((0,node_path__WEBPACK_IMPORTED_MODULE_1__.join)(git, ref))) ?? (await packed(git, ref)));
}
async function packed(git, ref) {
const lines = (await (0,node_fs_promises__WEBPACK_IMPORTED_MODULE_0__.readFile)((0,node_path__WEBPACK_IMPORTED_MODULE_1__.join)(git, 'packed-refs'), 'utf8').catch(() => '')).split('\n');
return lines.find((line) => line.endsWith(` ${ref}`))?.split(' ')[0];
}
async function readLine(file) {
return (0,node_fs_promises__WEBPACK_IMPORTED_MODULE_0__.readFile)(file, 'utf8').then((text) => text.trim(), () => undefined);
}
function fullCommit(text) {
return text !== undefined && /^(?:[0-9a-f]{40}|[0-9a-f]{64})$/.test(text) ? text : undefined;
}
})
};
