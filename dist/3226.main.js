export const id = 3226;
export const ids = [3226];
export const modules = {
3226:
((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {
__webpack_require__.r(__webpack_exports__);
__webpack_require__.d(__webpack_exports__, {
resolveTarget: () => (  resolveTarget)
});
var yaml__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(8815);
var _errors_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(452);
async function resolveTarget(config, tree) {
return {
name: config.name,
model: await resolveModel(config.model, tree),
api: config.api,
endpoint: config.endpoint,
prompt: await resolvePrompt(config.prompt, tree),
sampling: config.sampling,
watch: config.watch,
};
}
async function resolvePrompt(prompt, tree) {
if (prompt.kind === 'none')
return { kind: 'none' };
const text = await readText(tree, { path: prompt.path, what: 'prompt file' });
if (prompt.kind === 'template' && !text.includes('{{prompt}}'))
throw (0,_errors_js__WEBPACK_IMPORTED_MODULE_1__  .IF)('template-without-prompt', prompt.path);
return { kind: prompt.kind, path: prompt.path, text };
}
async function resolveModel(model, tree) {
if (model.kind === 'name')
return model.name;
const text = await readText(tree, { path: model.file, what: 'file with the name of the model' });
const document = (0,yaml__WEBPACK_IMPORTED_MODULE_0__  .Tp)(text, { prettyErrors: false });
const problem = document.errors[0];
if (problem !== undefined)
throw (0,_errors_js__WEBPACK_IMPORTED_MODULE_1__  .IF)('not-yaml', { file: model.file }, problem.message.replace(/\.$/, ''));
const name = document.getIn(pointerKeys(model.path));
if (typeof name === 'string' && /^[^\p{Cc}]{1,200}$/u.test(name))
return name;
throw (0,_errors_js__WEBPACK_IMPORTED_MODULE_1__  .IF)('model-not-found', model.file, model.path, name === undefined ? 'not there' : 'no such text');
}
function pointerKeys(pointer) {
return pointer
.split('/')
.slice(1)
.map((key) => key.replaceAll('~1', '/').replaceAll('~0', '~'));
}
async function readText(tree, { path, what }) {
const file = await tree.read(path);
switch (file.kind) {
case 'text':
return file.text;
case 'missing':
throw (0,_errors_js__WEBPACK_IMPORTED_MODULE_1__  .IF)('file-missing', path, what);
case 'outside':
throw (0,_errors_js__WEBPACK_IMPORTED_MODULE_1__  .IF)('path-outside', path, what);
case 'symlink':
throw (0,_errors_js__WEBPACK_IMPORTED_MODULE_1__  .IF)('path-symlink', path, what);
case 'not-a-file':
throw (0,_errors_js__WEBPACK_IMPORTED_MODULE_1__  .IF)('path-not-a-file', path, what);
case 'too-large':
throw (0,_errors_js__WEBPACK_IMPORTED_MODULE_1__  .IF)('file-too-large', path, what);
case 'not-utf8':
throw (0,_errors_js__WEBPACK_IMPORTED_MODULE_1__  .IF)('file-not-utf8', path, what);
default:
return (0,_errors_js__WEBPACK_IMPORTED_MODULE_1__  .xb)(file);
}
}
})
};
