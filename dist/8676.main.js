export const id = 8676;
export const ids = [8676,4683];
export const modules = {
4683:
((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {
__webpack_require__.r(__webpack_exports__);
__webpack_require__.d(__webpack_exports__, {
linesOf: () => (  linesOf),
readLines: () => (  readLines),
walkFiles: () => (  walkFiles)
});
var node_fs_promises__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(1455);
var node_path__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(6760);
var _errors_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(452);
var _error_code_js__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(2022);
const MOST_BYTES = 1024 * 1024;
const FOLDERS_OF_OTHERS = new Set(['node_modules', '.git', '.hg', '.svn', '__pycache__', '.venv']);
async function* walkFiles(paths, options) {
for (const path of paths) {
const full = (0,node_path__WEBPACK_IMPORTED_MODULE_1__.resolve)(options.cwd, path);
const state = await (0,node_fs_promises__WEBPACK_IMPORTED_MODULE_0__.stat)(full).catch(() => undefined);
if (state === undefined)
throw (0,_errors_js__WEBPACK_IMPORTED_MODULE_2__  .IF)('file-missing', path, 'path');
if (state.isDirectory())
yield* walkFolder(full, options);
else
yield { kind: 'source', path: shown(full, options.cwd), code: await readWhole(full, options.cwd) };
}
}
async function* walkFolder(folder, options) {
const entries = await (0,node_fs_promises__WEBPACK_IMPORTED_MODULE_0__.readdir)(folder, { withFileTypes: true }).catch((error) => {
throw (0,_errors_js__WEBPACK_IMPORTED_MODULE_2__  .IF)('file-unreadable', shown(folder, options.cwd), (0,_error_code_js__WEBPACK_IMPORTED_MODULE_3__  .C)(error));
});
for (const entry of entries.toSorted((one, other) => (one.name < other.name ? -1 : 1))) {
const path = (0,node_path__WEBPACK_IMPORTED_MODULE_1__.join)(folder, entry.name);
if (entry.isDirectory()) {
if (FOLDERS_OF_OTHERS.has(entry.name))
yield { kind: 'skipped', path: shown(path, options.cwd), why: 'folders of others (node_modules, .git, …)' };
else
yield* walkFolder(path, options);
}
else if (!options.endings.includes(/\.([A-Za-z]+)$/.exec(entry.name)?.[1]?.toLowerCase() ?? '')) {
continue;
}
else if (entry.isSymbolicLink()) {
yield { kind: 'skipped', path: shown(path, options.cwd), why: 'symbolic links' };
}
else if (entry.isFile()) {
yield await readSource(path, options.cwd);
}
}
}
async function readSource(full, cwd) {
const path = shown(full, cwd);
if ((await (0,node_fs_promises__WEBPACK_IMPORTED_MODULE_0__.lstat)(full)).size > MOST_BYTES)
return { kind: 'skipped', path, why: 'over 1 MiB' };
const code = await readWhole(full, cwd);
return code.slice(0, 8192).includes('\0') ? { kind: 'skipped', path, why: 'binary' } : { kind: 'source', path, code };
}
async function readWhole(full, cwd) {
const bytes = await (0,node_fs_promises__WEBPACK_IMPORTED_MODULE_0__.readFile)(full).catch((error) => {
throw (0,_errors_js__WEBPACK_IMPORTED_MODULE_2__  .IF)('file-unreadable', shown(full, cwd), (0,_error_code_js__WEBPACK_IMPORTED_MODULE_3__  .C)(error));
});
return new TextDecoder('utf-8').decode(bytes);
}
function shown(full, cwd) {
const path = (0,node_path__WEBPACK_IMPORTED_MODULE_1__.relative)(cwd, full);
return (path.startsWith('..') ? full : path || '.').split(node_path__WEBPACK_IMPORTED_MODULE_1__.sep).join('/');
}
async function* readLines(path) {
const file = await (0,node_fs_promises__WEBPACK_IMPORTED_MODULE_0__.open)(path).catch((error) => {
throw (0,_error_code_js__WEBPACK_IMPORTED_MODULE_3__  .C)(error) === 'ENOENT' ? (0,_errors_js__WEBPACK_IMPORTED_MODULE_2__  .IF)('file-missing', path, 'file') : (0,_errors_js__WEBPACK_IMPORTED_MODULE_2__  .IF)('file-unreadable', path, (0,_error_code_js__WEBPACK_IMPORTED_MODULE_3__  .C)(error));
});
try {
yield* linesOf(file.createReadStream({ autoClose: false }), path);
}
finally {
await file.close();
}
}
async function* linesOf(chunks, name) {
const decoder = new TextDecoder('utf-8', { fatal: true });
let rest = '';
for await (const chunk of chunks) {
const parts = (rest + decode(decoder, { chunk, name })).split('\n');
rest = parts.pop() ?? '';
for (const part of parts)
yield part.endsWith('\r') ? part.slice(0, -1) : part;
}
rest += decode(decoder, { chunk: undefined, name });
if (rest !== '')
yield rest;
}
function decode(decoder, { chunk, name }) {
if (typeof chunk === 'string')
return chunk;
try {
return chunk === undefined ? decoder.decode() : decoder.decode(chunk, { stream: true });
}
catch {
throw (0,_errors_js__WEBPACK_IMPORTED_MODULE_2__  .IF)('file-not-utf8', name, 'file');
}
}
}),
8676:
((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {
__webpack_require__.d(__webpack_exports__, {
scanJsonLines: () => (  scanJsonLines)
});
var external_node_fs_ = __webpack_require__(3024);
var external_node_events_ = __webpack_require__(8474);
var external_node_path_ = __webpack_require__(6760);
var promises_ = __webpack_require__(6466);
var error_code = __webpack_require__(2022);
var files = __webpack_require__(4683);
var schemas = __webpack_require__(7597);
var domain = __webpack_require__(9963);
var errors = __webpack_require__(452);
;
const schema = schemas .Ikc({
id: schemas .KCZ([schemas .YjP(), schemas .aig()], { error: "'id' must be a text or a number" }),
language: schemas .k5n(domain .Yj, { error: `'language' must be one of ${domain .Yj.join(', ')}` }),
dialect: schemas .k5n(domain .O9, { error: `'dialect' must be one of ${domain .O9.join(', ')}` }).optional(),
code: schemas .YjP({ error: "'code' must be a text" }),
before: schemas .YjP({ error: "'before' must be a text" }).optional(),
}, { error: 'not an object' })
.refine(({ language, dialect }) => dialect === undefined || language === 'javascript', {
error: "'dialect' goes with language javascript only",
});
function parseScanLine(text, { file, line }) {
const result = schema.safeParse(parseJson(text, { file, line }));
if (!result.success)
throw (0,errors .IF)('scan-line', file, line, result.error.issues[0]?.message ?? 'not readable');
const { id, language, dialect, code, before } = result.data;
return { id, source: { language, code, ...(dialect === undefined ? {} : { dialect }), ...(before === undefined ? {} : { before }) } };
}
function parseJson(text, { file, line }) {
try {
return JSON.parse(text);
}
catch {
throw (0,errors .IF)('scan-line', file, line, text.trim() === '' ? 'empty' : 'not JSON');
}
}
function renderScanLine(id, analysis) {
const found = analysis.kind === 'analysed' ? analysis.findings : [];
const findings = found.map(({ rule, cwe, severity, tier, line, column, endLine, endColumn, message }) => ({
rule,
cwe,
severity,
tier,
line,
column,
endLine,
endColumn,
message,
}));
return JSON.stringify({ id, findings, status: analysis.kind });
}
;
async function scanLines(lines, { detector, file, write }) {
let number = 0;
for await (const text of lines())
parseScanLine(text, { file, line: (number += 1) });
const { analyse } = await detector();
number = 0;
for await (const text of lines()) {
const { id, source } = parseScanLine(text, { file, line: (number += 1) });
await write(renderScanLine(id, await analyse(source)));
}
}
;
async function scanJsonLines({ file, out, detector }, shell) {
const lines = file === '-' ? await keep((0,files.linesOf)(shell.stdin, 'standard input')) : () => (0,files.readLines)((0,external_node_path_.resolve)(shell.cwd(), file));
let sink;
await scanLines(lines, {
detector,
file: file === '-' ? 'standard input' : file,
write: (line) => (sink ??= out === undefined ? toStandardOutput(shell) : toFile((0,external_node_path_.resolve)(shell.cwd(), out))).write(line),
});
if (sink === undefined && out !== undefined)
sink = toFile((0,external_node_path_.resolve)(shell.cwd(), out));
await sink?.end();
return 0;
}
async function keep(lines) {
const kept = [];
for await (const line of lines)
kept.push(line);
return async function* () {
yield* kept;
};
}
function toStandardOutput(shell) {
return {
write: (line) => {
shell.stdout.write(`${line}\n`);
return Promise.resolve();
},
end: () => Promise.resolve(),
};
}
function toFile(path) {
const stream = (0,external_node_fs_.createWriteStream)(path);
const failed = (0,external_node_events_.once)(stream, 'error').then(([error]) => {
throw (0,errors .IF)('output-not-writable', path, (0,error_code .C)(error));
});
failed.catch(() => undefined);
return {
write: async (line) => {
if (!stream.write(`${line}\n`))
await Promise.race([(0,external_node_events_.once)(stream, 'drain'), failed]);
},
end: async () => {
stream.end();
await Promise.race([(0,promises_.finished)(stream), failed]);
},
};
}
})
};
