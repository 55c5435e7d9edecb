export const id = 5965;
export const ids = [5965];
export const modules = {
5965:
((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {
__webpack_require__.r(__webpack_exports__);
__webpack_require__.d(__webpack_exports__, {
readOwnRules: () => (  readOwnRules)
});
var _domain_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(9963);
var _errors_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(452);
async function readOwnRules(tree, folder) {
const lists = await Promise.all(_domain_js__WEBPACK_IMPORTED_MODULE_1__  .Yj.map(async (language) => (await tree.list(`${folder}/${language}`)).map((name) => `${language}/${name}`)));
const paths = lists.flat().filter((path) => path.endsWith('.yml'));
if (paths.length === 0)
throw (0,_errors_js__WEBPACK_IMPORTED_MODULE_0__  .IF)('own-rules-missing', folder, _domain_js__WEBPACK_IMPORTED_MODULE_1__  .Yj);
const sources = await Promise.all(paths.map(async (path) => {
const file = await tree.read(`${folder}/${path}`);
if (file.kind !== 'text')
throw (0,_errors_js__WEBPACK_IMPORTED_MODULE_0__  .IF)('file-unreadable', `${folder}/${path}`, file.kind);
return { path, text: file.text };
}));
return { folder, sources };
}
})
};
