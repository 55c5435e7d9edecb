export const id = 4661;
export const ids = [4661];
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
})
};
