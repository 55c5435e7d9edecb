export const id = 6766;
export const ids = [6766,4661];
export const modules = {
4661:
((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {
__webpack_require__.r(__webpack_exports__);
__webpack_require__.d(__webpack_exports__, {
KNOWN_ENDINGS: () => (  KNOWN_ENDINGS),
languageOfPath: () => (  languageOfPath)
});
const BY_ENDING = {
c: { language: 'c' },
h: { language: 'c' },
cc: { language: 'cpp' },
cpp: { language: 'cpp' },
cxx: { language: 'cpp' },
hh: { language: 'cpp' },
hpp: { language: 'cpp' },
hxx: { language: 'cpp' },
cs: { language: 'csharp' },
java: { language: 'java' },
js: { language: 'javascript' },
cjs: { language: 'javascript' },
mjs: { language: 'javascript' },
jsx: { language: 'javascript', dialect: 'jsx' },
ts: { language: 'javascript', dialect: 'ts' },
cts: { language: 'javascript', dialect: 'ts' },
mts: { language: 'javascript', dialect: 'ts' },
tsx: { language: 'javascript', dialect: 'tsx' },
php: { language: 'php' },
phtml: { language: 'php' },
py: { language: 'python' },
pyi: { language: 'python' },
rs: { language: 'rust' },
};
const KNOWN_ENDINGS = Object.keys(BY_ENDING);
const CPP_WORDS = /^\s*(?:namespace\s|template\s*<|class\s+\w+|using\s+\w|public:|private:|protected:)|\bstd::|^\s*#\s*include\s*<\w+>/m;
function languageOfPath(path, code) {
const ending = /\.([A-Za-z]+)$/.exec(path)?.[1]?.toLowerCase() ?? '';
const found = Object.hasOwn(BY_ENDING, ending) ? BY_ENDING[ending] : undefined;
return ending === 'h' && CPP_WORDS.test(code) ? { language: 'cpp' } : found;
}
}),
6766:
((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {
__webpack_require__.r(__webpack_exports__);
__webpack_require__.d(__webpack_exports__, {
scanFiles: () => (  scanFiles)
});
var _errors_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(452);
var _language_of_path_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(4661);
async function scanFiles(files, { detector, language, onFile }) {
const skipped = {};
const counts = { files: 0, core: 0, advice: 0, notAnalysed: 0 };
for await (const file of files) {
if (file.kind === 'skipped') {
skipped[file.why] = (skipped[file.why] ?? 0) + 1;
continue;
}
const found = language ?? (0,_language_of_path_js__WEBPACK_IMPORTED_MODULE_1__.languageOfPath)(file.path, file.code);
if (found === undefined)
throw (0,_errors_js__WEBPACK_IMPORTED_MODULE_0__  .IF)('language-unknown', file.path, _language_of_path_js__WEBPACK_IMPORTED_MODULE_1__.KNOWN_ENDINGS);
const analysis = await detector.analyse({ ...found, code: file.code });
const findings = analysis.kind === 'analysed' ? analysis.findings : [];
counts.files += 1;
counts.core += findings.filter((finding) => finding.tier === 'core').length;
counts.advice += findings.filter((finding) => finding.tier === 'advice').length;
counts.notAnalysed += analysis.kind === 'analysed' ? 0 : 1;
onFile({ path: file.path, analysis });
}
return { ...counts, skipped };
}
})
};
