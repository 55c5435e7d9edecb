export const id = 8676;
export const ids = [8676,2401,4683];
export const modules = {

/***/ 4683:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

__webpack_require__.r(__webpack_exports__);
/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   linesOf: () => (/* binding */ linesOf),
/* harmony export */   readLines: () => (/* binding */ readLines),
/* harmony export */   walkFiles: () => (/* binding */ walkFiles)
/* harmony export */ });
/* harmony import */ var node_fs_promises__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(1455);
/* harmony import */ var node_path__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(6760);
/* harmony import */ var _errors_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(452);



/** A program text larger than this is generated or data. */
const MOST_BYTES = 1024 * 1024;
const FOLDERS_OF_OTHERS = new Set(['node_modules', '.git', '.hg', '.svn', '__pycache__', '.venv']);
/**
 * The program texts at some paths: a named file whatever it is, a folder's files of known endings, sorted by name.
 * Links are not followed. Throws `file-missing` and `file-unreadable`.
 */
async function* walkFiles(paths, options) {
    for (const path of paths) {
        const full = (0,node_path__WEBPACK_IMPORTED_MODULE_1__.resolve)(options.cwd, path);
        const state = await (0,node_fs_promises__WEBPACK_IMPORTED_MODULE_0__.stat)(full).catch(() => undefined);
        if (state === undefined)
            throw (0,_errors_js__WEBPACK_IMPORTED_MODULE_2__/* .userError */ .IF)('file-missing', path, 'path');
        if (state.isDirectory())
            yield* walkFolder(full, options);
        else
            yield { kind: 'source', path: shown(full, options.cwd), code: await readWhole(full, options.cwd) };
    }
}
async function* walkFolder(folder, options) {
    const entries = await (0,node_fs_promises__WEBPACK_IMPORTED_MODULE_0__.readdir)(folder, { withFileTypes: true }).catch((error) => {
        throw (0,_errors_js__WEBPACK_IMPORTED_MODULE_2__/* .userError */ .IF)('file-unreadable', shown(folder, options.cwd), codeOf(error));
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
/** Bytes that are not UTF-8 become U+FFFD: older sources have them in comments, and a scan must not be avoidable by one. */
async function readWhole(full, cwd) {
    const bytes = await (0,node_fs_promises__WEBPACK_IMPORTED_MODULE_0__.readFile)(full).catch((error) => {
        throw (0,_errors_js__WEBPACK_IMPORTED_MODULE_2__/* .userError */ .IF)('file-unreadable', shown(full, cwd), codeOf(error));
    });
    return new TextDecoder('utf-8').decode(bytes);
}
/** Relative where it is below the folder one stands in, with forward slashes. */
function shown(full, cwd) {
    const path = (0,node_path__WEBPACK_IMPORTED_MODULE_1__.relative)(cwd, full);
    return (path.startsWith('..') ? full : path || '.').split(node_path__WEBPACK_IMPORTED_MODULE_1__.sep).join('/');
}
/** A text file's lines, streamed, without their ends; a last empty one is none. Throws `file-missing` and `file-not-utf8`. */
async function* readLines(path) {
    const file = await (0,node_fs_promises__WEBPACK_IMPORTED_MODULE_0__.open)(path).catch((error) => {
        throw codeOf(error) === 'ENOENT' ? (0,_errors_js__WEBPACK_IMPORTED_MODULE_2__/* .userError */ .IF)('file-missing', path, 'file') : (0,_errors_js__WEBPACK_IMPORTED_MODULE_2__/* .userError */ .IF)('file-unreadable', path, codeOf(error));
    });
    try {
        yield* linesOf(file.createReadStream({ autoClose: false }), path);
    }
    finally {
        await file.close();
    }
}
/** The lines of a stream of bytes. Throws `file-not-utf8`. */
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
        throw (0,_errors_js__WEBPACK_IMPORTED_MODULE_2__/* .userError */ .IF)('file-not-utf8', name, 'file');
    }
}
function codeOf(error) {
    return error instanceof Error && 'code' in error && typeof error.code === 'string' ? error.code : String(error);
}


/***/ }),

/***/ 8676:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {


// EXPORTS
__webpack_require__.d(__webpack_exports__, {
  scanJsonLines: () => (/* binding */ scanJsonLines)
});

// EXTERNAL MODULE: external "node:fs"
var external_node_fs_ = __webpack_require__(3024);
// EXTERNAL MODULE: external "node:events"
var external_node_events_ = __webpack_require__(8474);
// EXTERNAL MODULE: external "node:path"
var external_node_path_ = __webpack_require__(6760);
// EXTERNAL MODULE: external "node:stream/promises"
var promises_ = __webpack_require__(6466);
// EXTERNAL MODULE: ./lib/adapters/files.js
var files = __webpack_require__(4683);
// EXTERNAL MODULE: ./node_modules/zod/v4/classic/schemas.js + 13 modules
var schemas = __webpack_require__(5491);
// EXTERNAL MODULE: ./lib/domain.js
var domain = __webpack_require__(9963);
// EXTERNAL MODULE: ./lib/errors.js
var errors = __webpack_require__(452);
;// CONCATENATED MODULE: ./lib/app/scan/json-line.js



/** Further keys are let be: such files carry columns of their own. */
const schema = schemas/* object */.Ikc({
    id: schemas/* union */.KCZ([schemas/* string */.YjP(), schemas/* number */.aig()], { error: "'id' must be a text or a number" }),
    language: schemas/* enum */.k5n(domain/* LANGUAGES */.Yj, { error: `'language' must be one of ${domain/* LANGUAGES */.Yj.join(', ')}` }),
    dialect: schemas/* enum */.k5n(domain/* DIALECTS */.O9, { error: `'dialect' must be one of ${domain/* DIALECTS */.O9.join(', ')}` }).optional(),
    code: schemas/* string */.YjP({ error: "'code' must be a text" }),
    before: schemas/* string */.YjP({ error: "'before' must be a text" }).optional(),
}, { error: 'not an object' })
    .refine(({ language, dialect }) => dialect === undefined || language === 'javascript', { error: "'dialect' goes with language javascript only" });
/** Throws `scan-line` with the number of the line, counted from 1, and the reason. */
function parseScanLine(text, { file, line }) {
    const result = schema.safeParse(parseJson(text, { file, line }));
    if (!result.success)
        throw (0,errors/* userError */.IF)('scan-line', file, line, result.error.issues[0]?.message ?? 'not readable');
    const { id, language, dialect, code, before } = result.data;
    return { id, source: { language, code, ...(dialect === undefined ? {} : { dialect }), ...(before === undefined ? {} : { before }) } };
}
function parseJson(text, { file, line }) {
    try {
        return JSON.parse(text);
    }
    catch {
        throw (0,errors/* userError */.IF)('scan-line', file, line, text.trim() === '' ? 'empty' : 'not JSON');
    }
}
/** The line that comes back: only what the contract names, so that it stays stable. */
function renderScanLine(id, analysis) {
    const found = analysis.kind === 'analysed' ? analysis.findings : [];
    const findings = found.map(({ rule, cwe, severity, tier, line, column, endLine, endColumn, message }) => ({
        rule, cwe, severity, tier, line, column, endLine, endColumn, message,
    }));
    return JSON.stringify({ id, findings, status: analysis.kind });
}

;// CONCATENATED MODULE: ./lib/app/scan/scan-lines.js

/**
 * JSON lines in, JSON lines out, in the same order. Everything is read once before anything is written, so that a line that
 * cannot be read leaves no half result behind. `lines` is called twice and gives the same lines both times.
 */
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

// EXTERNAL MODULE: ./lib/wiring/bundled-detector.js
var bundled_detector = __webpack_require__(2401);
;// CONCATENATED MODULE: ./lib/cli/scan-json-lines.js








/** `scan --jsonl`: nothing is opened for writing before every line was read. */
async function scanJsonLines({ file, out }, shell) {
    const lines = file === '-' ? await keep((0,files.linesOf)(shell.stdin, 'standard input')) : () => (0,files.readLines)((0,external_node_path_.resolve)(shell.cwd(), file));
    let sink;
    await scanLines(lines, {
        detector: bundled_detector.createBundledDetector,
        file: file === '-' ? 'standard input' : file,
        write: (line) => (sink ??= out === undefined ? toStandardOutput(shell) : toFile((0,external_node_path_.resolve)(shell.cwd(), out))).write(line),
    });
    if (sink === undefined && out !== undefined)
        sink = toFile((0,external_node_path_.resolve)(shell.cwd(), out));
    await sink?.end();
    return 0;
}
/** Standard input comes once; it is kept, because the lines are read twice. */
async function keep(lines) {
    const kept = [];
    for await (const line of lines)
        kept.push(line);
    // eslint-disable-next-line @typescript-eslint/require-await -- what is kept is given out as if it came anew
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
        throw (0,errors/* userError */.IF)('output-not-writable', path, error instanceof Error && 'code' in error ? String(error.code) : String(error));
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


/***/ }),

/***/ 2401:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   createBundledDetector: () => (/* binding */ createBundledDetector)
/* harmony export */ });
/** The detector with the rules and grammars that lie beside the bundle; a language's are loaded when first needed. */
async function createBundledDetector() {
    const [{ createDetector }, { createGrammars }, { readRulesFile }] = await Promise.all([
        __webpack_require__.e(/* import() */ 4158).then(__webpack_require__.t.bind(__webpack_require__, 4158, 19)),
        __webpack_require__.e(/* import() */ 9416).then(__webpack_require__.bind(__webpack_require__, 9416)),
        __webpack_require__.e(/* import() */ 2030).then(__webpack_require__.bind(__webpack_require__, 2030)),
    ]);
    return createDetector({ grammars: createGrammars(), rules: await readRulesFile() });
}


/***/ })

};
